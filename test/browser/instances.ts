import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from './support/eventually.adapter.js';
import { asked } from './support/figures.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiList {
  readonly version: number;
  readonly instances: readonly {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly tile: { readonly column: number; readonly row: number } | null;
  }[];
}

const read = (page: Page): Promise<ApiList> => asked<ApiList>(page, '/api/participant-list');

export function instances(open: () => Stage): void {
  describe('the list of instances', () => {
    it('is changed by the province: names and places are seen at once, and can be what they were', async () => {
      const page = await open().visitor('province-supervisor');
      const before = await read(page);
      await page.goto('/pengaturan');
      await page.getByRole('radio', { name: 'Daftar instansi' }).click();
      const balangan = page.locator('[data-testid=instance][data-code="63.11"]');
      await balangan.getByText('Kabupaten Balangan').click();
      await balangan.getByLabel('Nama', { exact: true }).fill('Kabupaten Balangan Raya');
      await balangan.getByLabel('Nama di peta').fill('Balangan Raya');

      const other = before.instances.find(({ code }) => code === '63.09')?.tile;
      await balangan.getByLabel('Kolom di peta').fill(String((other?.column ?? 0) + 1));
      await balangan.getByLabel('Baris di peta').fill(String((other?.row ?? 0) + 1));
      await balangan.getByText('Sudah dipakai yang lain.').first().waitFor();
      const tile = page.locator('[data-testid=instance-tile][data-code="63.11"]');
      expect(await tile.getAttribute('data-clashing')).toBe('true');
      await page.getByRole('textbox', { name: /^Alasan perubahan/ }).fill('Undang-undang nama daerah.');
      const save = page.getByRole('button', { name: 'Simpan sebagai versi baru' });
      await save.click();
      expect(await page.getByTestId('fault').innerText()).toBe('Ada isian yang tidak dapat dipakai.');
      expect((await read(page)).version).toBe(before.version);
      await balangan.getByLabel('Baris di peta').fill('12');
      expect(await tile.getAttribute('data-clashing')).toBe('false');

      await balangan.getByRole('button', { name: 'Tambah SK Tim' }).click();
      await balangan.getByLabel('Nomor SK Tim').fill('188.45/77/KUM/2026');
      await balangan.getByLabel('Tanggal SK').fill('2026-01-05');
      await balangan.getByRole('button', { name: 'Tambah pejabat penghubung' }).click();
      await balangan.getByLabel('Nama penghubung').fill('Siti Rahmah');
      await balangan.getByLabel('Telepon').fill('+62 526 2028777');
      await save.click();
      const newest = page.locator(`[data-testid=setting-version][data-version="${before.version + 1}"]`);
      await newest.waitFor();
      expect(await newest.innerText()).toMatch(
        /berlaku[^]*Undang-undang nama daerah\.[^]*nama: Kabupaten Balangan → Kabupaten Balangan Raya/,
      );

      await page.goto('/?from=2020-01-01&to=2020-12-31');
      const shown = page.locator('[data-testid=tile][data-code="63.11"]');
      await shown.waitFor();
      expect(await shown.getAttribute('aria-label')).toContain('Kabupaten Balangan Raya');
      expect(await shown.textContent()).toMatch(/BalanganRaya$/);
      await page.goto('/instansi/63.11');
      await page.getByRole('heading', { level: 1, name: 'Kabupaten Balangan Raya' }).waitFor();
      const profile = page.getByTestId('regency-profile');
      await profile.getByRole('link', { name: '+62 526 2028777' }).waitFor();
      expect(await profile.innerText()).toContain('188.45/77/KUM/2026');

      await page.goto('/pengaturan?bagian=instansi');
      await page
        .locator(`[data-testid=setting-version][data-version="${before.version}"]`)
        .getByRole('button', { name: 'Pakai lagi isi versi ini' })
        .click();
      await balangan.getByText('Kabupaten Balangan', { exact: true }).waitFor();
      await save.click();
      await page.locator(`[data-testid=setting-version][data-version="${before.version + 2}"]`).waitFor();
      await eventually(async () => expect((await read(page)).instances).toEqual(before.instances));
    });

    it('is read by an auditor, who changes nothing', async () => {
      const page = await open().visitor('ombudsman');
      await page.goto('/pengaturan?bagian=instansi');
      await page.getByText('Hanya pengawas provinsi yang dapat mengubah pengaturan.').waitFor();
      const first = page.getByTestId('instance').nth(1);
      await first.getByText('Kabupaten Tanah Laut').click();
      await first.getByText('Nama di peta').waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);
    });
  });
}
