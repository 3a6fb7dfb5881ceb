import { describe, expect, it } from '@jest/globals';
import { asked } from './support/figures.adapter.js';
import { looks } from './support/look.js';
import type { Stage } from './support/stage.adapter.js';
import { storyText } from './support/stories.adapter.js';

interface ApiStory {
  readonly publicAddress: string | null;
}

export function stories(open: () => Stage): void {
  describe('a success story', () => {
    it('is proposed from the page of a completed complaint, by who may', async () => {
      const page = await open().visitor('province-supervisor');
      const complaint = await open().stories.completedCase(page);
      await page.goto(`/laporan/${complaint}`);
      await page.getByTestId('propose-story').click();
      await page.waitForURL(/\/kisah\/usul\?laporan=/);
      await page.getByTestId('draft').waitFor();
      expect(await page.getByLabel('Nomor laporan yang sudah selesai').inputValue()).toBe(complaint);
      const auditor = await open().visitor('ombudsman');
      await auditor.goto(`/laporan/${complaint}`);
      await auditor.getByTestId('where-now').waitFor();
      expect(await auditor.getByTestId('propose-story').count()).toBe(0);
    });

    it('is told by one, looked through, approved by another and read by everybody', async () => {
      const page = await open().visitor('province-supervisor');
      const complaint = await open().stories.completedCase(page);
      await page.goto('/');
      await page.getByRole('button', { name: 'Tindak lanjut' }).click();
      await page.getByRole('link', { name: /^Kisah sukses/ }).click();
      await page.getByRole('link', { name: 'Usulkan kisah' }).click();
      await page.getByLabel('Nomor laporan yang sudah selesai').fill(complaint);
      await page.getByRole('button', { name: 'Pilih laporan ini' }).click();
      await page.getByTestId('draft').waitFor();
      const form = page.getByTestId('proposal-form');
      expect(await form.getByLabel('Yang dilaporkan').inputValue()).toBe('');
      await form.getByLabel('Judul').fill('Lampu');
      await form.getByRole('button', { name: 'Usulkan' }).click();
      await form.getByText('Terlalu singkat: Yang dilaporkan, Yang dilakukan.').waitFor();

      await form.getByLabel('Judul').fill(storyText.title);
      await form.getByLabel('Yang dilaporkan').fill(`${storyText.reported} Hubungi 0812-3456-7890.`);
      await form.getByLabel('Yang dilakukan').fill(`${storyText.done} Pak Hasan berterima kasih.`);
      await form.getByRole('button', { name: 'Usulkan' }).click();
      await form.locator('[data-testid=leak][data-kind=telephone][data-certain=true]').waitFor();
      expect(await form.getByTestId('leak').count()).toBe(2);
      await form.getByLabel('Yang dilaporkan').fill(storyText.reported);
      await form.getByLabel('Yang dilakukan').focus();
      await form.locator('[data-testid=leak][data-kind=telephone]').waitFor({ state: 'detached' });
      await form.getByLabel(/^Sudah saya periksa/).check();
      await form.getByRole('button', { name: 'Usulkan' }).click();
      await page.waitForURL(/\/kisah\/\d+$/);
      const path = new URL(page.url()).pathname;
      await page.getByText('Menunggu persetujuan').waitFor();
      expect(await page.getByTestId('decision-form').count()).toBe(0);

      const reader = await open().stranger(looks['390-terang']);
      const address = path.replace('/kisah/', '/kisah-sukses/');
      expect((await reader.goto(address))?.status()).toBe(404);

      const colleague = await open().visitor('second-supervisor');
      await colleague.goto(path);
      await colleague.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
      await colleague.getByRole('link', { name: 'Baca seperti umum membacanya' }).waitFor();
      expect((await asked<ApiStory>(page, `/api/success-stories${path.replace('/kisah', '')}`)).publicAddress).toBe(
        address,
      );

      await reader.goto('/kisah-sukses');
      await reader.locator(`a[href="${address}"]`).click();
      await reader.getByRole('heading', { level: 1, name: storyText.title }).waitFor();
      expect(await reader.getByText(storyText.reported).count()).toBe(1);
      expect(await reader.content()).not.toContain(complaint);
      expect(await reader.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect(await reader.context().cookies()).toEqual([]);
      const feed = await reader.context().request.get('/kisah-sukses/umpan.xml');
      expect(await feed.text()).toContain(address);
    });

    it('that is withdrawn is gone, and says inside by whom and why', async () => {
      const page = await open().visitor('province-supervisor');
      const id = await open().stories.publish();
      const reader = await open().stranger(looks['390-terang']);
      expect((await reader.goto(`/kisah-sukses/${id}`))?.status()).toBe(200);
      await page.goto(`/kisah/${id}`);
      await page.getByRole('button', { name: 'Tarik dari halaman publik' }).click();
      await page.getByRole('button', { name: 'Tarik sekarang' }).click();
      await page.getByText('Alasan belum diisi.').waitFor();
      await page.getByLabel('Alasan').fill('Warga keberatan.');
      await page.getByRole('button', { name: 'Tarik sekarang' }).click();
      await page.getByText(/^ditarik .*: Warga keberatan\.$/).waitFor();
      expect((await reader.reload())?.status()).toBe(404);
      await reader.getByRole('link', { name: 'Semua kisah' }).click();
      await reader.getByRole('heading', { level: 1, name: 'Kisah sukses' }).waitFor();
      expect(await reader.locator(`a[href="/kisah-sukses/${id}"]`).count()).toBe(0);
    });
  });
}
