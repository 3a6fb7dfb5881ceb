import type { Shown } from './shown.js';

const supervisor = 'province-supervisor';

/** Pages of letters in states in which people meet them. */
export const shownLetters: readonly Shown[] = [
  {
    name: 'surat',
    as: supervisor,
    visit: async (page, { letters }) => {
      await Promise.all([letters.answered(), letters.draft(), letters.toLeader()]);
      await page.goto('/surat');
      await page.getByTestId('letter').first().waitFor();
    },
  },
  {
    name: 'surat-baru',
    as: supervisor,
    visit: async (page, { letters }) => {
      const { participant, complaint } = await letters.late(page);
      await page.goto(`/surat/baru?participant=${participant}&complaints=${complaint}`);
      await page.getByTestId('letter-sheet').waitFor();
      await page.getByTestId('late-choice').getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'surat-konsep',
    as: supervisor,
    visit: async (page, { letters }) => {
      await page.goto(`/surat/${await letters.draft()}`);
      await page.getByTestId('draft-actions').waitFor();
    },
  },
  {
    name: 'surat-dijawab',
    as: supervisor,
    visit: async (page, { letters }) => {
      await page.goto(`/surat/${await letters.answered()}`);
      await page.getByTestId('letter-answer').waitFor();
    },
  },
  {
    name: 'surat-pimpinan-inggris',
    as: 'regency-leader',
    visit: async (page, { letters }) => {
      await page.goto(`/surat/${await letters.toLeader()}`);
      await page.getByTestId('letter-page').waitFor();
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'The way of the letter' }).waitFor();
    },
  },
  {
    name: 'surat-templat',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/surat/templat');
      await page.getByTestId('template-fields').waitFor();
    },
  },
];
