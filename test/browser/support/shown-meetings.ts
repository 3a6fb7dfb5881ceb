import type { Shown } from './shown.js';

const supervisor = 'province-supervisor';

/** Pages of meetings and joint handling in states in which people meet them. */
export const shownMeetings: readonly Shown[] = [
  {
    name: 'rapat',
    as: supervisor,
    visit: async (page, { meetings }) => {
      await meetings.closed();
      await page.goto('/rapat');
      await page.getByTestId('meeting').first().waitFor();
      await page.getByTestId('commitment').first().waitFor();
    },
  },
  {
    name: 'rapat-buka',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/rapat');
      await page.getByRole('button', { name: 'Buka rapat' }).click();
      await page.getByRole('checkbox', { name: 'Kota Banjarmasin' }).waitFor();
    },
  },
  {
    name: 'rapat-ditutup',
    as: supervisor,
    visit: async (page, { meetings }) => {
      await page.goto(`/rapat/${await meetings.closed()}`);
      await page.getByTestId('promised').waitFor();
    },
  },
  {
    name: 'rapat-berlangsung',
    as: supervisor,
    visit: async (page, { meetings }) => {
      await page.goto(`/rapat/${await meetings.begun()}`);
      await page.getByRole('button', { name: 'Tulis untuk Kota Banjarmasin' }).click();
      await page.getByRole('radio', { name: 'Komitmen' }).click();
      await page.getByLabel('Penanggung jawab').waitFor();
    },
  },
  {
    name: 'rapat-pimpinan',
    as: 'regency-leader',
    visit: async (page, { meetings }) => {
      await meetings.closed();
      await page.goto('/rapat');
      await page.getByRole('button', { name: 'Sudah dikerjakan' }).first().click();
      await page.getByLabel('Apa yang dikerjakan, dan buktinya').waitFor();
    },
  },
  {
    name: 'rapat-inggris',
    as: 'ombudsman',
    visit: async (page, { meetings }) => {
      await page.goto(`/rapat/${await meetings.closed()}`);
      await page.getByTestId('promised').waitFor();
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Rules of the agenda' }).waitFor();
    },
  },
  {
    name: 'penanganan-bersama',
    as: 'ombudsman',
    visit: async (page, { meetings }) => {
      await meetings.joint();
      await page.goto('/penanganan-bersama');
      await page.getByTestId('joint-handling').first().waitFor();
    },
  },
  {
    name: 'penanganan-bersama-satu',
    as: supervisor,
    visit: async (page, { meetings }) => {
      await page.goto(`/penanganan-bersama/${await meetings.joint()}`);
      await page.getByTestId('joint-entry').first().waitFor();
      await page.getByRole('button', { name: 'Ubah tim atau tujuan' }).click();
      await page.getByRole('checkbox', { name: 'Kota Banjarmasin' }).waitFor();
    },
  },
];
