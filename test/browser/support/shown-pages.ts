import type { Page } from 'playwright-core';
import { ComplaintList } from './complaint-list.adapter.js';
import { ComplaintPage } from './complaint-page.adapter.js';
import { ConflictPage } from './conflict-page.adapter.js';
import { IndicatorsPage } from './indicators-page.adapter.js';
import { MatchingPage } from './matching-page.adapter.js';
import { OverviewPage } from './overview-page.adapter.js';
import { RankingPage } from './ranking-page.adapter.js';
import { RecapPage, recapTable } from './recap-page.adapter.js';
import type { Shown } from './shown.js';
import { shownReviews } from './shown-reviews.js';
import type { Stage } from './stage.adapter.js';
import { SynchronisationPage } from './synchronisation-page.adapter.js';

const supervisor = 'province-supervisor';
const of2020 = '?from=2020-01-01&to=2020-12-31';

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
  { name: 'indikator', as: supervisor, visit: (page) => IndicatorsPage.open(page, of2020) },
  {
    name: 'indikator-kategori',
    as: supervisor,
    visit: (page) => IndicatorsPage.open(page, `${of2020}&by=category&rinci=ya&participant=63.71`),
  },
  { name: 'indikator-pimpinan', as: 'regency-leader', visit: (page) => IndicatorsPage.open(page, of2020) },
  {
    name: 'indikator-ditolak',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/indikator?by=office&from=2021-01-15&to=2021-06-30');
      await page.getByTestId('refusal').waitFor();
    },
  },
  {
    name: 'indikator-periode',
    as: supervisor,
    visit: async (page) => {
      await IndicatorsPage.open(page, '?from=2021-04-01&to=2021-06-30');
      await page.getByTestId('period').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'indikator-kasus',
    as: supervisor,
    visit: async (page) => {
      await page.goto(`/indikator/kasus${of2020}&indicator=onTimeShare&part=denominator&participant=63.11`);
      await page.getByTestId('case').first().waitFor();
    },
  },
  { name: 'peringkat', as: supervisor, visit: (page) => RankingPage.open(page, of2020) },
  {
    name: 'peringkat-menu',
    as: supervisor,
    visit: async (page) => {
      await RankingPage.open(page, '?from=2020-01-01&to=2020-01-31');
      await page.getByRole('button', { name: 'Evaluasi' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'peringkat-inggris',
    as: 'ombudsman',
    visit: async (page) => {
      await RankingPage.open(page, of2020);
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Ranking of participants' }).waitFor();
    },
  },
  {
    name: 'peringkat-bergeser',
    as: supervisor,
    visit: async (page) => {
      await page.goto(`/peringkat/bergeser?participant=63.71&before=2020-01-01/2020-06-30&after=2020-07-01/2020-12-31`);
      await page.getByTestId('shift').first().waitFor();
      await page.getByTestId('side-entered').locator('summary').last().click();
    },
  },
  {
    name: 'peringkat-hari-ini',
    as: supervisor,
    visit: async (page, { cases }) => {
      await page.goto(`/peringkat/hari-ini?participant=${await cases.crowded()}`);
      await page.getByTestId('forecast-scale').waitFor();
    },
  },
  {
    name: 'peringkat-terbitan',
    as: supervisor,
    visit: async (page) => {
      await (await RankingPage.open(page, of2020)).propose();
      await page.getByRole('link', { name: 'Terbitan' }).click();
      await page.getByTestId('publication').first().waitFor();
    },
  },
  {
    name: 'peringkat-satu-terbitan',
    as: supervisor,
    visit: async (page) => {
      const shown = await RankingPage.open(page, of2020);
      await shown.propose();
      await shown.recount();
    },
  },
  {
    name: 'tren',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/tren?by=scope&asOf=2021-05-24');
      await page.getByTestId('topic-trend').first().waitFor();
    },
  },
  {
    name: 'tren-semua',
    as: 'ombudsman',
    visit: async (page) => {
      await page.goto('/tren?asOf=2021-05-24&window=28&all=true');
      await page.getByTestId('topic-trend').first().waitFor();
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Topics on the rise' }).waitFor();
    },
  },
  {
    name: 'tren-pertumbuhan',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/tren/pertumbuhan?from=2021-01-01&to=2021-06-30&by=participant');
      await page.getByTestId('growth-row').first().waitFor();
    },
  },
  {
    name: 'instansi',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/instansi/63.11?from=2020-01-01&to=2020-12-31');
      await page.getByTestId('regency-signs').waitFor();
      await page.getByTestId('offices').waitFor();
      await page.getByTestId('trend-chart').waitFor();
    },
  },
  {
    name: 'pengaturan',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/pengaturan');
      await page.getByTestId('setting-version').first().waitFor();
    },
  },
  {
    name: 'pengaturan-tenggat',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/pengaturan?bagian=tenggat');
      await page.getByTestId('limit').first().waitFor();
    },
  },
  {
    name: 'tenggat',
    as: supervisor,
    visit: async (page, { cases }) => {
      await page.goto(`/tenggat?participant=${await cases.late()}`);
      await page.getByTestId('deadline').first().waitFor();
    },
  },
  {
    name: 'tanda',
    as: supervisor,
    visit: async (page) => {
      await page.goto(`/tanda${of2020}`);
      await page.getByTestId('sign').first().waitFor();
      await page.getByTestId('sign').locator('summary').first().click();
    },
  },
  {
    name: 'tanda-kasus',
    as: supervisor,
    visit: async (page) => {
      await page.goto(`/tanda/kasus${of2020}&sign=closed-by-silence&participant=63.11`);
      await page.getByTestId('case').first().waitFor();
    },
  },
  ...shownReviews,
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
