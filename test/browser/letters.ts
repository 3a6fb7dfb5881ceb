import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { asked } from './support/figures.adapter.js';
import type { PageElement } from './support/dom.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiLetter {
  readonly number: string;
  readonly document: { readonly sha256: string };
}

interface ApiLetters {
  readonly items: readonly { readonly id: string; readonly state: string }[];
}

const idOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';
const inState = (page: Page, state: string) => page.locator(`[data-testid=letter-page][data-state=${state}]`);

export function letters(open: () => Stage): void {
  describe('letters to a regency', () => {
    it('are written from a late case, issued once, and their answer is seen', async () => {
      const page = await open().visitor('province-supervisor');
      const { participant, complaint } = await open().letters.late(page);
      await page.goto(`/laporan/${complaint}`);
      await page.getByTestId('clocks').getByTestId('write-letter').first().click();
      await page.waitForURL(/\/surat\/baru\?/);
      const chosen = page.getByRole('checkbox', { checked: true });
      await chosen.waitFor();
      const sheet = page.getByTestId('letter-sheet');
      await sheet.getByText(complaint).waitFor();
      await page.getByLabel('Isi', { exact: true }).fill('Yth. {bupati}');
      await page.getByTestId('problems').getByText('Isi: memuat {bupati}, bukan salah satu dari').first().waitFor();
      await page.getByRole('button', { name: 'Simpan konsep' }).click();
      await page.getByTestId('problems').nth(1).waitFor();
      await page.getByRole('button', { name: 'Kembali ke teks templat' }).click();
      await sheet.getByText(complaint).waitFor();
      await page.getByLabel('Perihal').fill('Teguran atas satu laporan di {instansi}');
      await page.getByRole('button', { name: 'Simpan konsep' }).click();
      await inState(page, 'draft').waitFor();
      await sheet.getByText(/Teguran atas satu laporan di Kabupaten/).waitFor();
      await page.getByRole('button', { name: 'Terbitkan' }).click();
      await page.getByRole('button', { name: 'Ya, terbitkan dan kirim' }).click();
      await page.getByTestId('pdf').waitFor();
      const id = idOf(page);
      const { number, document } = await asked<ApiLetter>(page, `/api/letters/${id}`);
      await page.getByRole('heading', { level: 1, name: number }).waitFor();
      const address = await page.getByTestId('pdf').getAttribute('href');
      const file = await page.context().request.get(address ?? '');
      const sha256 = createHash('sha256')
        .update(await file.body())
        .digest('hex');
      expect([file.headers()['content-type'], sha256]).toEqual(['application/pdf', document.sha256]);
      await inState(page, 'received').waitFor();
      await open().letters.answer(participant, id, 'Jalan itu diperbaiki hari ini.');
      await page.getByTestId('letter-answer').getByText('Jalan itu diperbaiki hari ini.').waitFor();
      const steps = await page
        .getByTestId('letter-step')
        .evaluateAll((all: PageElement[]) => all.map(({ dataset }) => dataset.step));
      expect(new Set(steps)).toEqual(new Set(['drafted', 'issued', 'handed', 'sent', 'received', 'answered']));
    });

    it('are written from the deadlines of a regency, with what is late to choose from', async () => {
      const page = await open().visitor('province-supervisor');
      const { participant, complaint } = await open().letters.late(page);
      await page.goto(`/tenggat?participant=${participant}`);
      await page.getByTestId('write-letter').click();
      await page.getByTestId('late-choice').waitFor();
      await page.getByTestId('problems').waitFor();
      await page.getByRole('checkbox', { name: complaint }).check();
      await page.getByTestId('letter-sheet').getByText(complaint).waitFor();
      await page.getByTestId('problems').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Simpan konsep' }).click();
      await inState(page, 'draft').waitFor();
      await page.getByRole('button', { name: 'Batalkan konsep' }).click();
      await page.getByRole('button', { name: 'Batalkan', exact: true }).click();
      await page.getByRole('alert').getByText('Tulis catatannya.').waitFor();
      await page.getByLabel('Catatan').fill('Sudah ditelepon.');
      await page.getByRole('button', { name: 'Batalkan', exact: true }).click();
      await inState(page, 'withdrawn').waitFor();
      await page.getByTestId('letter-timeline').getByText('Sudah ditelepon.').waitFor();
    });

    it('change as drafts, each version with who changed it', async () => {
      const page = await open().visitor('province-supervisor');
      const { id } = await open().letters.write(page);
      await page.goto(`/surat/${id}`);
      await page.getByRole('button', { name: 'Ubah konsep' }).click();
      await page.getByLabel('Perihal').fill('Perihal yang lain');
      await page.getByRole('button', { name: 'Simpan perubahan' }).click();
      await page
        .getByTestId('letter-versions')
        .getByText(/Versi 2 · Rahmawati Noor/)
        .waitFor();
      await page.getByTestId('letter-sheet').getByText('Perihal yang lain').waitFor();
    });

    it('are followed by the next one when they did not help, and settled when they did', async () => {
      const page = await open().visitor('province-supervisor');
      const first = await open().letters.issue(page, await open().letters.write(page));
      await page.goto(`/surat/${first}`);
      await page.getByTestId('escalate').click();
      await page.getByTestId('following').waitFor();
      await page
        .getByTestId('letter-sheet')
        .getByText(/Menyusul surat kami nomor 400\.14\.5/)
        .waitFor();
      await page.getByRole('button', { name: 'Simpan konsep' }).click();
      await inState(page, 'draft').waitFor();
      await page.getByRole('button', { name: 'Terbitkan' }).click();
      await page.getByRole('button', { name: 'Ya, terbitkan dan kirim' }).click();
      await inState(page, 'received').waitFor();
      await page.getByRole('link', { name: /^Menyusul surat/ }).click();
      await inState(page, 'escalated').waitFor();
      await page.getByRole('link', { name: /^Disusul surat/ }).click();
      await inState(page, 'received').waitFor();
      await page.getByRole('button', { name: 'Selesaikan' }).click();
      await page.getByLabel('Catatan').fill('Dibahas dalam rapat.');
      await page.getByTestId('settle-form').getByRole('button', { name: 'Simpan' }).click();
      await inState(page, 'settled').waitFor();
    });

    it('are listed by how they stand, as the address says', async () => {
      const id = await open().letters.answered();
      const page = await open().visitor('ombudsman');
      await page.goto('/surat');
      await page.getByTestId('letter').first().waitFor();
      expect(await page.getByRole('link', { name: 'Tulis surat' }).count()).toBe(0);
      await page.goto('/surat?state=answered');
      const row = page.locator(`[data-testid=letter][data-id="${id}"]`);
      await row.waitFor();
      const { items } = await asked<ApiLetters>(page, '/api/letters?state=answered');
      expect(await page.getByTestId('letter').count()).toBe(items.length);
      await page.goto('/surat?state=entah');
      await page.getByTestId('refused').getByRole('button').click();
      await row.waitFor();
    });

    it('to their own regency are a leader’s to read, with the PDF, and not to write', async () => {
      const id = await open().letters.toLeader();
      const others = await open().letters.answered();
      const page = await open().visitor('regency-leader');
      await page.goto('/');
      await page.getByRole('button', { name: 'Tindak lanjut' }).click();
      await page.getByRole('link', { name: /^Surat teguran/ }).click();
      await page.locator(`[data-testid=letter][data-id="${id}"]`).getByRole('link').click();
      await page.getByTestId('pdf').waitFor();
      expect(await page.getByRole('button', { name: 'Selesaikan' }).count()).toBe(0);
      const file = await page.context().request.get((await page.getByTestId('pdf').getAttribute('href')) ?? '');
      expect(file.status()).toBe(200);
      await page.goto(`/surat/${others}`);
      await page.getByRole('heading', { name: 'Surat ini tidak ditemukan' }).waitFor();
    });

    it('are made of templates that change in versions, with a reason, and back', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/surat/templat');
      await page.getByRole('radio', { name: 'Teguran ketiga' }).click();
      const subject = page.locator('input[name=subject]');
      const before = await subject.inputValue();
      await subject.fill('Peringatan {bupati}');
      await page.getByRole('textbox', { name: 'Alasan' }).fill('Nada lebih tegas.');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByTestId('problems').getByText('Perihal: memuat {bupati}').waitFor();
      await subject.fill('Peringatan terakhir');
      await page.getByRole('button', { name: 'Simpan' }).click();
      const versions = page.getByTestId('setting-version');
      await versions.first().getByText('Nada lebih tegas.').waitFor();
      await versions.nth(1).getByRole('button').click();
      await page.getByRole('textbox', { name: 'Alasan' }).fill('Kembali.');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await versions.first().getByText('Kembali.').waitFor();
      expect(await subject.inputValue()).toBe(before);
      expect(await versions.count()).toBe(3);
    });
  });
}
