import type { Shown } from './shown.js';

/** The list of instances as it is changed, and as it is read; what an office shares; reviews on the page of a regency. */
export const shownInstances: readonly Shown[] = [
  {
    name: 'pengaturan-instansi',
    as: 'province-supervisor',
    visit: async (page) => {
      await page.goto('/pengaturan?bagian=instansi');
      const opened = page.locator('[data-testid=instance][data-code="63.02"]');
      await opened.locator('summary').click();
      await opened.getByRole('button', { name: 'Tambah SK Tim' }).click();
      await opened.getByRole('button', { name: 'Tambah pejabat penghubung' }).click();
      await opened.getByLabel('Nama di peta').fill('Tanah Laut');
      await opened.getByText('Sudah dipakai yang lain.').waitFor();
    },
  },
  {
    name: 'pengaturan-instansi-inggris',
    as: 'ombudsman',
    visit: async (page) => {
      await page.goto('/pengaturan?bagian=instansi');
      await page.locator('[data-testid=instance][data-code="63.02"] summary').click();
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Settings' }).waitFor();
    },
  },
  {
    name: 'pengaturan-tampilan',
    as: 'province-supervisor',
    visit: async (page) => {
      for (const [name, query] of [
        ['Selesai di Banjar', 'participant=63.03&status=selesai'],
        ['Terlambat di Balangan', 'participant=63.11&late=completion'],
        ['Terlambat di Balangan', 'participant=63.11&late=first-follow-up'],
      ]) {
        await page.request.post('/api/views', { data: { page: 'laporan', name, query, shared: true } });
      }
      await page.goto('/pengaturan?bagian=tampilan');
      await page.getByTestId('office-view').nth(1).waitFor();
    },
  },
  {
    name: 'instansi-tinjauan',
    as: 'province-supervisor',
    visit: async (page, { reviews }) => {
      await reviews.closed();
      await reviews.thorough();
      await page.goto('/instansi/63.71');
      await page.getByTestId('regency-review').scrollIntoViewIfNeeded();
      await page.getByTestId('offices').waitFor();
    },
  },
];
