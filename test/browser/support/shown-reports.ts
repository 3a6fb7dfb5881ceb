import type { Page } from 'playwright-core';
import { asked } from './figures.adapter.js';
import type { Shown } from './shown.js';

const supervisor = 'province-supervisor';

interface ApiReports {
  readonly items: readonly { readonly id: number; readonly state: string }[];
}

/** Shows reports with at least one that is made. */
async function visitReports(page: Page): Promise<void> {
  const { items } = await asked<ApiReports>(page, '/api/reports');
  if (items.length === 0) {
    await page.context().request.post('/api/reports', { data: { kind: 'semester', period: '2021-S1' } });
  }
  await page.goto('/laporan-berkala');
  await page.locator('[data-testid=report][data-state=made]').first().waitFor();
  await page.getByTestId('schedule-bulanan').waitFor();
}

/** Pages of reports and of success stories in states in which people meet them. */
export const shownReports: readonly Shown[] = [
  {
    name: 'laporan-berkala',
    as: supervisor,
    visit: async (page) => {
      await visitReports(page);
      await page.getByLabel('Buat laporan bulanan dengan sendirinya').check();
    },
  },
  {
    name: 'laporan-berkala-inggris',
    as: 'ombudsman',
    visit: async (page, stage) => {
      await visitReports(await stage.visitor(supervisor));
      await page.goto('/laporan-berkala');
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Periodic reports' }).waitFor();
      await page.getByTestId('report').first().waitFor();
    },
  },
  {
    name: 'laporan-berkala-menunggu',
    as: supervisor,
    visit: async (page) => {
      for (const period of ['2020-01', '2020-02', '2020-03']) {
        await page.context().request.post('/api/reports', { data: { kind: 'bulanan', period } });
      }
      // Told at once: the page asks often, and may be gone before an answer is.
      const list = await asked<ApiReports>(page, '/api/reports');
      const states = ['waiting', 'being-made', 'failed'];
      const items = list.items.map((item, index) => ({
        ...item,
        ...{ state: states[index % states.length], failure: 'The database did not answer.' },
        progress: { done: 1, total: 3 },
      }));
      await page.route('**/api/reports?*', (route) => route.fulfill({ json: { ...list, items, heldBy: 'recount' } }));
      await page.goto('/laporan-berkala');
      await page.getByTestId('held').waitFor();
    },
  },
  {
    name: 'kisah',
    as: supervisor,
    visit: async (page, { stories }) => {
      await stories.proposed();
      await stories.published();
      await page.goto('/kisah');
      await page.getByTestId('story').first().waitFor();
    },
  },
  {
    name: 'kisah-usul',
    as: supervisor,
    visit: async (page, { stories }) => {
      await page.goto(`/kisah/usul?laporan=${await stories.completedCase(page)}`);
      const form = page.getByTestId('proposal-form');
      await form.getByLabel('Judul').fill('Lampu menyala lagi');
      await form.getByLabel('Yang dilaporkan').fill('Nama saya Budi Santoso, lampu padam di RT 05.');
      await form.getByLabel('Yang dilakukan').fill('Diganti malam itu juga oleh petugas dinas.');
      await form.getByLabel('Judul').focus();
      await form.getByTestId('leak').first().waitFor();
    },
  },
  {
    name: 'kisah-putusan',
    as: 'second-supervisor',
    visit: async (page, { stories }) => {
      await page.goto(`/kisah/${await stories.proposed()}`);
      await page.getByTestId('decision-form').waitFor();
    },
  },
  {
    name: 'kisah-inggris',
    as: 'ombudsman',
    visit: async (page, { stories }) => {
      await page.goto(`/kisah/${await stories.published()}`);
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('link', { name: 'Read it as the public does' }).waitFor();
    },
  },
  {
    name: 'kisah-sukses',
    as: null,
    visit: async (page, { stories }) => {
      await stories.published();
      await page.goto('/kisah-sukses');
    },
  },
  {
    name: 'kisah-sukses-satu',
    as: null,
    visit: async (page, { stories }) => page.goto(`/kisah-sukses/${await stories.published()}`),
  },
];
