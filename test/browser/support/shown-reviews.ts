import type { Shown } from './shown.js';

const supervisor = 'province-supervisor';

/** Pages of the quality review in states in which people meet them. */
export const shownReviews: readonly Shown[] = [
  {
    name: 'tinjauan',
    as: 'ombudsman',
    visit: async (page, { reviews }) => {
      await reviews.closed();
      await page.goto('/tinjauan');
      await page.getByTestId('round').first().waitFor();
    },
  },
  {
    name: 'tinjauan-buka',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/tinjauan');
      await page.getByRole('button', { name: 'Buka putaran baru' }).click();
      await page.getByTestId('period').click();
      await page.getByRole('button', { name: 'Tahun 2020', exact: true }).click();
      await page.getByTestId('plan').waitFor();
    },
  },
  {
    name: 'tinjauan-kemajuan',
    as: supervisor,
    visit: async (page, { reviews }) => {
      await page.goto(`/tinjauan/${await reviews.disputed()}`);
      await page.getByTestId('disputed').waitFor();
    },
  },
  {
    name: 'tinjauan-nilai',
    as: supervisor,
    visit: async (page, { reviews }) => {
      await page.goto(`/tinjauan/${await reviews.untouched()}/nilai`);
      await page.getByTestId('blind-case').waitFor();
    },
  },
  {
    name: 'tinjauan-selesaikan',
    as: supervisor,
    visit: async (page, { reviews }) => {
      await page.goto(`/tinjauan/${await reviews.disputed()}/nilai?kasus=1`);
      await page.getByTestId('score-form').waitFor();
    },
  },
  {
    name: 'tinjauan-hasil',
    as: supervisor,
    visit: async (page, { reviews }) => {
      await page.goto(`/tinjauan/${await reviews.closed()}?participant=63.71`);
      await page.getByTestId('case').first().waitFor();
    },
  },
  {
    name: 'tinjauan-hasil-inggris',
    as: 'regency-leader',
    visit: async (page, { reviews }) => {
      await page.goto(`/tinjauan/${await reviews.closed()}`);
      await page.getByTestId('results').waitFor();
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Agreement of reviewers' }).waitFor();
    },
  },
];
