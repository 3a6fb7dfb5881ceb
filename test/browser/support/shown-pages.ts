import type { Page } from 'playwright-core';
import { ComplaintList } from './complaint-list.adapter.js';
import { ComplaintPage } from './complaint-page.adapter.js';
import { ConflictPage } from './conflict-page.adapter.js';
import { MatchingPage } from './matching-page.adapter.js';
import { OverviewPage } from './overview-page.adapter.js';
import { RecapPage, recapTable } from './recap-page.adapter.js';
import type { Shown } from './shown.js';
import { shownAlerts } from './shown-alerts.js';
import { shownBulkActions } from './shown-bulk-actions.js';
import { shownFigures } from './shown-figures.js';
import { shownInstances } from './shown-instances.js';
import { shownLetters } from './shown-letters.js';
import { shownMeetings } from './shown-meetings.js';
import { shownReports } from './shown-reports.js';
import { shownReviews } from './shown-reviews.js';
import type { Stage } from './stage.adapter.js';
import { SynchronisationPage } from './synchronisation-page.adapter.js';

const supervisor = 'province-supervisor';

/** Three years of two regencies by month, in which two rows do not add up. */
const months = ['2016', '2017', '2018'].flatMap((year, grown) =>
  Array.from({ length: 12 }, (_, month) => {
    const period = `${year}-${String(month + 1).padStart(2, '0')}`;
    const [one, other] = [20 + ((month * 7) % 13) + grown * 6, 9 + ((month * 5) % 7) + grown * 2];
    const excess = period === '2017-04' || period === '2018-09' ? 2 : 0;
    return [
      `${period},Kab. Tabalong,${one},0,0,3,${one - 3},0,0`,
      `${period},Kab. Balangan,${other},0,0,0,${other + excess},0,0`,
    ];
  }),
);

const recaps = recapTable(...months.flat());

/** What was imported already is told of again, and changes nothing however many look at it. */
async function visitRecap(page: Page, { cases }: Stage): Promise<void> {
  await cases.published(recaps);
  const shown = await RecapPage.open(page);
  await shown.import('rekap-2016-2018.csv', recaps);
  await page.getByTestId('trend-chart').waitFor();
  await page.getByTestId('recap-result').getByTestId('flagged-row').first().waitFor();
}

async function visitEmptyRecap(page: Page): Promise<void> {
  await page.route('**/api/recaps', (route) => route.fulfill({ json: { items: [] } }));
  await RecapPage.open(page);
  await page.getByRole('button', { name: 'Impor tabel' }).click();
  await page.getByText('Daftar daerah dan nama kolom').click();
}

export const shownPages: readonly Shown[] = [
  { name: 'masuk', as: null, visit: (page) => page.goto('/') },
  { name: 'sudah-keluar', as: null, visit: (page) => page.goto('/auth/signed-out') },
  { name: 'ringkasan', as: supervisor, visit: (page) => OverviewPage.open(page) },
  {
    name: 'ringkasan-periode',
    as: supervisor,
    visit: async (page) => {
      await OverviewPage.open(page, '?from=2021-01-01&to=2021-06-30&map=completedShare');
      await page.getByTestId('period').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'ringkasan-pimpinan', as: 'regency-leader', visit: (page) => OverviewPage.open(page) },
  { name: 'ringkasan-kosong', as: supervisor, visit: (page) => OverviewPage.open(page, '?to=2019-12-31') },
  {
    name: 'ringkasan-inggris',
    as: supervisor,
    visit: async (page) => {
      await OverviewPage.open(page);
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('link', { name: 'Complaints' }).first().waitFor();
    },
  },
  { name: 'laporan', as: supervisor, visit: (page) => ComplaintList.open(page) },
  { name: 'laporan-disaring', as: supervisor, visit: (page) => ComplaintList.open(page, '?status=diproses&q=jalan') },
  { name: 'laporan-tidak-cocok', as: supervisor, visit: (page) => ComplaintList.open(page, '?q=tidakadakata') },
  {
    name: 'laporan-saringan-salah',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/laporan?participant=99.99');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'satu-laporan',
    as: supervisor,
    visit: async (page, { cases }) => ComplaintPage.open(page, await cases.transferred()),
  },
  {
    name: 'satu-laporan-lama',
    as: supervisor,
    visit: async (page) => {
      const [id = ''] = await (await ComplaintList.open(page, '?origin=event&to=2020-12-31&status=selesai')).ids();
      await ComplaintPage.open(page, id);
    },
  },
  {
    name: 'satu-laporan-rahasia',
    as: supervisor,
    visit: async (page, { cases }) => ComplaintPage.open(page, (await cases.secret()).id),
  },
  {
    name: 'satu-laporan-ekspor',
    as: supervisor,
    visit: async (page) => {
      const [id = ''] = await (await ComplaintList.open(page, '?origin=export')).ids();
      await ComplaintPage.open(page, id);
    },
  },
  {
    name: 'satu-laporan-tidak-ada',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/laporan/national-0');
      await page.getByRole('heading', { name: 'Laporan ini tidak ditemukan' }).waitFor();
    },
  },
  { name: 'sinkronisasi', as: supervisor, visit: (page) => SynchronisationPage.open(page) },
  { name: 'sinkronisasi-pimpinan', as: 'regency-leader', visit: (page) => SynchronisationPage.open(page) },
  {
    name: 'sinkronisasi-diparkir',
    as: supervisor,
    visit: async (page, { cases }) => {
      await cases.park();
      await page.goto('/sinkronisasi/63.04?lihat=diparkir');
      await page.getByTestId('message').first().waitFor();
    },
  },
  {
    name: 'konflik',
    as: supervisor,
    visit: async (page, { cases }) => {
      await cases.disputed('Sudah selesai.');
      await page.goto('/sinkronisasi/konflik');
      await page.getByTestId('conflict').first().waitFor();
    },
  },
  {
    name: 'satu-konflik',
    as: supervisor,
    visit: async (page, { cases }) => ConflictPage.open(page, await cases.disputed('Sudah selesai.')),
  },
  {
    name: 'kertas',
    as: supervisor,
    visit: async (page, { cases }) => {
      const { noted, national } = await cases.compared();
      const matches = await MatchingPage.open(page, noted, national);
      await matches.candidate(noted, national).getByRole('button', { name: 'Perkara yang sama', exact: true }).click();
      await page.getByTestId('join-form').waitFor();
    },
  },
  {
    name: 'kertas-inggris',
    as: 'ombudsman',
    visit: async (page, { cases }) => {
      const { noted, national } = await cases.compared();
      await MatchingPage.open(page, noted, national);
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Reports from paper' }).waitFor();
    },
  },
  { name: 'rekap-kosong', as: supervisor, visit: visitEmptyRecap },
  { name: 'rekap', as: supervisor, visit: visitRecap },
  {
    name: 'rekap-inggris',
    as: supervisor,
    visit: async (page, stage) => {
      await visitRecap(page, stage);
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Tables of the past' }).waitFor();
    },
  },
  ...shownFigures,
  ...shownReviews,
  ...shownInstances,
  ...shownLetters,
  ...shownBulkActions,
  ...shownAlerts,
  ...shownMeetings,
  ...shownReports,
  {
    name: 'halaman-tidak-ada',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/tidak-ada');
      await page.getByRole('heading', { name: 'Halaman ini tidak ada' }).waitFor();
    },
  },
  { name: 'warga', as: null, visit: (page, stage) => page.goto(stage.endpoints.nationalSandbox.url) },
  {
    name: 'warga-satu-laporan',
    as: null,
    visit: async (page, { cases, endpoints }) =>
      page.goto(`${endpoints.nationalSandbox.url}/laporan/${(await cases.transferred()).replace('national-', '')}`),
  },
  {
    name: 'warga-perilaku',
    as: null,
    visit: async (page, { endpoints: { nationalSandbox } }) => {
      await page.goto(`${nationalSandbox.url}/perilaku`);
      await page.locator('input[type=password]').fill(nationalSandbox.controlToken);
      await page.locator('main button').click();
      await page.getByRole('table').or(page.getByRole('group')).first().waitFor();
    },
  },
];
