import type { Shown } from './shown.js';

const supervisor = 'province-supervisor';

/** The page of warnings in states in which people meet it. */
export const shownAlerts: readonly Shown[] = [
  {
    name: 'peringatan',
    as: supervisor,
    visit: async (page, { alerts }) => {
      await alerts.rule();
      await page.goto('/peringatan');
      await page.getByTestId('warning').first().waitFor();
      await page
        .getByRole('button', { name: /^Tandai sudah dilihat$|^Tambah catatan$/ })
        .first()
        .click();
      await page.getByTestId('acknowledge-form').waitFor();
    },
  },
  {
    name: 'peringatan-aturan',
    as: 'ombudsman',
    visit: async (page, { alerts }) => {
      await alerts.rule();
      await page.goto('/peringatan?bagian=aturan');
      await page.getByTestId('rule').first().waitFor();
    },
  },
  {
    name: 'peringatan-satu-aturan',
    as: supervisor,
    visit: async (page, { alerts }) => {
      await page.goto(`/peringatan?bagian=aturan&aturan=${await alerts.rule()}`);
      await page.getByTestId('setting-version').first().waitFor();
      await page.locator('input[name=participant]').first().waitFor();
    },
  },
  {
    name: 'peringatan-aturan-baru-inggris',
    as: supervisor,
    visit: async (page) => {
      await page.goto('/peringatan?bagian=aturan&aturan=baru');
      await page.getByTestId('setting-form').waitFor();
      await page.getByRole('combobox', { name: 'Yang diperhatikan' }).selectOption('trend');
      await page.locator('textarea[name=emails]').fill('bukan alamat');
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByText('No e-mail address: bukan, alamat').waitFor();
    },
  },
  {
    name: 'peringatan-waktu',
    as: supervisor,
    visit: async (page, { alerts }) => {
      await alerts.rule();
      await page.goto('/peringatan?bagian=waktu');
      await page.getByTestId('setting-version').first().waitFor();
      await page.locator('input[name=quiet]').check();
    },
  },
  {
    name: 'peringatan-kiriman',
    as: supervisor,
    visit: async (page, { alerts }) => {
      await alerts.rule();
      await page.goto('/peringatan?bagian=kiriman');
      await page.getByTestId('message').first().waitFor();
    },
  },
  {
    name: 'peringatan-kosong',
    as: 'regency-leader',
    visit: async (page) => {
      await page.route('**/api/alerts/open', (route) =>
        route.fulfill({ json: { items: [], unseen: 0, mayAcknowledge: false } }),
      );
      await page.goto('/peringatan');
      await page.getByTestId('nothing').waitFor();
    },
  },
];
