import { IndicatorsPage } from './indicators-page.adapter.js';
import { RankingPage } from './ranking-page.adapter.js';
import type { Shown } from './shown.js';

const supervisor = 'province-supervisor';
const of2020 = '?from=2020-01-01&to=2020-12-31';

/** Pages on which figures are weighed, and what they are judged by. */
export const shownFigures: readonly Shown[] = [
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
    name: 'istilah',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/istilah');
      await page.getByTestId('term').first().waitFor();
    },
  },
  {
    name: 'pengaturan-jam',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/pengaturan?bagian=jam');
      await page.getByTestId('rule').first().waitFor();
    },
  },
  {
    name: 'pengaturan-kalender',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/pengaturan?bagian=kalender');
      await page.getByTestId('calendar-day').first().waitFor();
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
];
