import { describe, expect, it } from '@jest/globals';
import { RecapPage, recapTable } from './support/recap-page.adapter.js';
import type { Stage } from './support/stage.adapter.js';

/** Two years of one regency, a row with more completed than received, and one of a region that is none of ours. */
const table = recapTable(
  '2018-01,Kab. Tapin,10,0,0,1,9,0,0',
  '2018-02,Kab. Tapin,8,0,0,0,8,0,0',
  '2019-01,Kab. Tapin,15,1,1,2,10,1,0',
  '2019-02,Kab. Tapin,12,0,0,0,14,0,0',
  '2019-03,Pacitan,3,0,0,0,3,0,0',
);
const ofTapin = '?daerah=Kabupaten+Tapin';

export function recap(open: () => Stage): void {
  describe('the tables of the past', () => {
    it('are imported by the province: told at once what does not add up and what was refused', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/');
      await page.getByRole('button', { name: 'Evaluasi' }).click();
      await page.getByRole('link', { name: /^Rekap masa lalu/ }).click();
      const recaps = await RecapPage.open(page);
      await recaps.import('rekap-2019.csv', table);
      const result = page.getByTestId('recap-result');
      await result.getByTestId('flagged-row').waitFor();
      const words = await result.innerText();
      expect(words).toContain('4 baris terbaca, 45 laporan');
      expect(words).toContain('1 baris ditandai');
      expect(words).toContain('14 selesai dari 12 masuk');
      expect(words).toContain('baris 6, Daerah: “Pacitan” tidak ada dalam daftar daerah');
      const listed = page.getByTestId('recap-import').filter({ hasText: 'rekap-2019.csv' });
      expect(await listed.innerText()).toContain(`oleh ${open().nameOf('province-supervisor')}`);

      await recaps.hand('rekap-2019.csv', table);
      await result.getByText('tidak ada yang berubah').waitFor();
      expect(await listed.count()).toBe(1);
    });

    it('show each month beside the year before, without the rows that do not add up, which are listed', async () => {
      const page = await open().visitor('province-supervisor');
      await (await RecapPage.open(page)).import('rekap-tapin.csv', table);
      const reader = await open().visitor('regency-leader');
      const recaps = await RecapPage.open(reader, ofTapin);
      await reader.getByTestId('trend-chart').waitFor();
      expect(await recaps.trend()).toEqual([
        expect.stringMatching(/^Jan 2018 \| 1 \| 10 \| –\s*tidak diketahui \| –\s*tidak diketahui \| 9 \| 0$/),
        expect.stringMatching(/^Feb 2018 \| 1 \| 8 \|/),
        'Jan 2019 | 1 | 15 | 10 | +50,0% | 10 | 0',
        expect.stringMatching(
          /^Feb 2019 \| 1 \| –\s*tidak diketahui \| 8 \| –\s*tidak diketahui \| –\s*tidak diketahui \| 1$/,
        ),
      ]);
      expect(await recaps.flagged()).toEqual([
        expect.stringMatching(/^Feb 2019 \| Kabupaten Tapin \| 14 selesai dari 12 masuk \| \+2 \| 5$/),
      ]);
      expect(await reader.getByRole('button', { name: 'Impor tabel' }).count()).toBe(0);
    });

    it('are narrowed to a region, which the address keeps', async () => {
      const page = await open().visitor('province-supervisor');
      const recaps = await RecapPage.open(page);
      await recaps.import(
        'rekap-dua.csv',
        recapTable('2017-05,Kab. Tapin,4,0,0,0,4,0,0', '2017-05,Kota Banjarmasin,6,0,0,0,6,0,0'),
      );
      await page.getByRole('combobox', { name: 'Daerah' }).selectOption('Kota Banjarmasin');
      await page.waitForURL('**/rekap?daerah=Kota+Banjarmasin');
      await page.locator('[data-testid=trend-month][data-month="2017-05"]').getByText('6').first().waitFor();
      await page.reload();
      await page.getByTestId('trend-chart').waitFor();
      expect(await recaps.trend()).toEqual([expect.stringMatching(/^Mei 2017 \| 1 \| 6 \|.*\| 6 \| 0$/s)]);
    });

    it('are refused with the reason at each field, and nothing of them is kept', async () => {
      const page = await open().visitor('province-supervisor');
      const recaps = await RecapPage.open(page);
      await page.getByRole('button', { name: 'Impor tabel' }).click();
      await page.getByRole('button', { name: 'Impor', exact: true }).click();
      await page.getByRole('alert').getByText('Pilih berkasnya.').waitFor();
      await recaps.hand('tanpa-kolom.csv', 'Kurun,Nama,Banyak\nJan 2016,Kab. Tapin,3');
      const refused = page.getByTestId('recap-refused');
      await refused.getByText('tidak ada yang disimpan').waitFor();
      const words = await refused.innerText();
      expect(words).toContain('Periode: tidak ditemukan di antara: Kurun, Nama, Banyak; sebutkan kolomnya');
      expect(words).not.toMatch(/cannot|column/);
      expect(await page.getByTestId('recap-import').filter({ hasText: 'tanpa-kolom.csv' }).count()).toBe(0);

      await page.getByText('Daftar daerah dan nama kolom').click();
      await page.getByRole('textbox', { name: 'Periode' }).fill('Kurun');
      await page.getByRole('textbox', { name: 'Daerah', exact: true }).fill('Nama');
      await page.getByRole('textbox', { name: 'Jumlah' }).fill('Banyak');
      await page.getByRole('button', { name: 'Impor', exact: true }).click();
      await page.getByTestId('recap-import').filter({ hasText: 'tanpa-kolom.csv' }).waitFor();
      expect(await page.getByTestId('recap-result').innerText()).toContain('1 baris terbaca, 3 laporan');
    });

    it('are said to be none where none was imported, and to be out of reach where they are', async () => {
      const page = await open().visitor('ombudsman');
      await page.route('**/api/recaps', (route) => route.fulfill({ json: { items: [] } }));
      await RecapPage.open(page);
      await page.getByText('Belum ada tabel yang diimpor.').waitFor();
      await page.unroute('**/api/recaps');
      await page.route('**/api/recaps', (route) =>
        route.fulfill({ status: 400, contentType: 'application/problem+json', body: '{"detail":"Rusak."}' }),
      );
      await page.goto('/rekap');
      await page.getByRole('alert').getByText('Rusak.').waitFor();
      await page.unroute('**/api/recaps');
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByTestId('recap-imports').waitFor();
    });
  });
}
