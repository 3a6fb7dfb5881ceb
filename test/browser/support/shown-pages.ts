import type { Page } from 'playwright-core';
import { ComplaintList } from './complaint-list.adapter.js';
import { ComplaintPage } from './complaint-page.adapter.js';
import { OverviewPage } from './overview-page.adapter.js';
import type { Role, Stage } from './stage.adapter.js';

/** A page in a state in which people meet it. */
export interface Shown {
  readonly name: string;
  /** Who looks at it; null for somebody who has not signed in. */
  readonly as: Role | null;
  readonly visit: (page: Page, stage: Stage) => Promise<unknown>;
}

const supervisor = 'province-supervisor';

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
