import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ComplaintList } from './support/complaint-list.adapter.js';
import { OverviewPage } from './support/overview-page.adapter.js';
import type { Stage } from './support/stage.adapter.js';

/** More stops than any page has before its table. */
const mostStops = 80;

export function keyboard(open: () => Stage): void {
  describe('with the keyboard alone', () => {
    it('the first stop skips to the content', async () => {
      const page = await open().visitor('province-supervisor');
      await OverviewPage.open(page);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Langsung ke isi' });
      expect(await hasFocus(page, skip)).toBe(true);
      expect(await skip.isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      expect(await hasFocus(page, page.locator('main'))).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.locator('main :focus').count()).toBe(1);
    });

    it('the table of instances is sorted', async () => {
      const page = await open().visitor('province-supervisor');
      const overview = await OverviewPage.open(page);
      const header = page.getByTestId('participant-table').getByRole('columnheader', { name: 'Masuk', exact: true });
      await tabTo(page, header.getByRole('button'));
      const received = async () =>
        (await overview.table())
          .filter(({ code }) => code.startsWith('63'))
          .map(({ cells }) => Number(cells.Masuk?.replaceAll('.', '')));
      await page.keyboard.press('Enter');
      await page.locator('th[aria-sort=descending]').waitFor();
      expect(await received()).toEqual([...(await received())].sort((one, other) => other - one));
      expect(new URL(page.url()).searchParams.get('sort')).toBe('-received');
      await page.keyboard.press('Enter');
      await page.locator('th[aria-sort=ascending]').waitFor();
      expect(await received()).toEqual([...(await received())].sort((one, other) => one - other));
    });

    it('the filters are reached and used, and the rows walked', async () => {
      const page = await open().visitor('province-supervisor');
      const list = await ComplaintList.open(page);
      const all = await list.total();
      await page.keyboard.press('/');
      expect(await hasFocus(page, page.getByRole('searchbox'))).toBe(true);
      for (const name of ['Instansi', 'Kategori', 'Klasifikasi', 'Sumber', 'Asal data']) {
        await tabTo(page, page.getByRole('combobox', { name, exact: true }));
      }
      await page.keyboard.press('ArrowDown');
      await page
        .locator('[data-testid=complaint-total]')
        .and(page.locator(`:not([data-value="${all}"])`))
        .waitFor();
      await list.settle();
      expect(new URL(page.url()).searchParams.get('origin')).toBe('event');

      const rows = page.getByTestId('complaint');
      await tabTo(page, rows.first().getByRole('link'));
      await page.keyboard.press('ArrowDown');
      expect(await hasFocus(page, rows.nth(1).getByRole('link'))).toBe(true);
      const id = await rows.nth(1).getAttribute('data-id');
      await page.keyboard.press('Enter');
      await page.getByTestId('where-now').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/laporan/${id}`);
      expect(await hasFocus(page, page.locator('main'))).toBe(true);
    });

    it('the account’s menu opens, closes and gives the focus back', async () => {
      const page = await open().visitor('province-supervisor');
      await OverviewPage.open(page);
      const account = page.getByTestId('account');
      await tabTo(page, account);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Keluar' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Keluar' }).waitFor({ state: 'detached' });
      expect(await hasFocus(page, account)).toBe(true);
    });

    it('another language is spoken, also after a reload', async () => {
      const page = await open().visitor('province-supervisor');
      await OverviewPage.open(page);
      await tabTo(page, page.getByRole('radio', { name: 'Bahasa Indonesia' }));
      await page.keyboard.press('ArrowRight');
      await page.getByRole('radio', { name: 'English' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Complaints' }).first().waitFor();
      await page.reload();
      await page.getByRole('link', { name: 'Complaints' }).first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });
  });
}

const hasFocus = async (page: Page, element: Locator): Promise<boolean> =>
  (await element.and(page.locator(':focus')).count()) === 1;

async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(page, element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${String(element)}.`);
}
