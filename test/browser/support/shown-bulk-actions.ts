import { BulkDialog } from './bulk-dialog.adapter.js';
import { ComplaintList } from './complaint-list.adapter.js';
import type { Shown } from './shown.js';

const supervisor = 'province-supervisor';

/** The list of complaints while somebody does something with many of them. */
export const shownBulkActions: readonly Shown[] = [
  {
    name: 'laporan-dipilih',
    as: supervisor,
    visit: async (page) => {
      await ComplaintList.open(page, '?to=2020-06-30');
      await page.getByRole('checkbox', { name: 'Pilih semua di halaman ini' }).check();
      await page.getByTestId('choice-bar').waitFor();
    },
  },
  {
    name: 'laporan-surat-massal',
    as: supervisor,
    visit: async (page, { cases }) => {
      const participant = await cases.late();
      await ComplaintList.open(page, `?participant=${participant},63.02&status=belum-ditindaklanjuti,diproses`);
      await page.getByRole('checkbox', { name: 'Pilih semua di halaman ini' }).check();
      await (await BulkDialog.open(page, 'Surat teguran')).read();
    },
  },
  {
    name: 'laporan-rapat-massal-inggris',
    as: supervisor,
    visit: async (page) => {
      await ComplaintList.open(page, '?participant=63.02&to=2020-12-31');
      await page.getByRole('checkbox', { name: 'Pilih semua di halaman ini' }).check();
      const dialog = await BulkDialog.open(page, 'Masukkan ke rapat');
      await dialog.read();
      await page.keyboard.press('Escape');
      await dialog.closed();
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Put on the agenda' }).click();
      await dialog.read();
    },
  },
];
