import { describe, expect, it } from '@jest/globals';
import { eventually } from '#testing';
import type { PageElement } from './support/dom.js';
import { asked, settled } from './support/figures.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiCount {
  readonly complaints: number;
  readonly of: number;
  readonly cases: string | null;
}

interface ApiSigns {
  readonly signs: readonly {
    readonly sign: string;
    readonly label: string;
    readonly rule: string;
    readonly total: ApiCount;
    readonly participants: readonly (ApiCount & { readonly participant: { readonly code: string } })[];
  }[];
  readonly participantSigns: readonly {
    readonly sign: string;
    readonly rule: string;
    readonly participants: readonly { readonly participant: { readonly name: string } }[];
  }[];
}

interface ApiCases {
  readonly items: readonly { readonly id: string; readonly why: string }[];
  readonly withheld: number;
}

const of2020 = '?from=2020-01-01&to=2020-12-31';

export function signs(open: () => Stage): void {
  describe('signs of trouble', () => {
    it('are those of the API, each with its rule, how often it is shown and of how many', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/');
      await page.getByRole('button', { name: 'Evaluasi' }).click();
      await page.getByRole('link', { name: /^Tanda bahaya/ }).click();
      await settled(page);
      await page.goto(`/tanda${of2020}`);
      await settled(page);
      const list = await asked<ApiSigns>(page, `/api/signs${of2020}`);
      expect(list.signs.some(({ total }) => total.complaints > 0)).toBe(true);
      for (const { sign, label, rule, total, participants } of list.signs) {
        const panel = page.locator(`[data-testid=sign][data-sign="${sign}"]`);
        const words = await panel.innerText();
        expect(words).toContain(label);
        expect(words).toContain(rule);
        expect(words).toContain(`dari ${total.of.toLocaleString('id-ID')} laporan`);
        const figure = panel.getByTestId('sign-total');
        expect([sign, await figure.getAttribute('value')]).toEqual([sign, String(total.complaints)]);
        const counts = await panel
          .getByTestId('sign-count')
          .evaluateAll((figures: PageElement[]) => figures.map((one) => Number(one.getAttribute('value'))));
        const shown = participants.filter(({ complaints }) => complaints > 0).map(({ complaints }) => complaints);
        expect([sign, counts.filter((count) => count > 0)]).toEqual([sign, shown]);
      }
      for (const { sign, rule, participants } of list.participantSigns) {
        const panel = page.locator(`[data-testid=quiet][data-sign="${sign}"]`);
        expect(await panel.innerText()).toContain(rule);
        expect(await panel.locator('tbody tr').count()).toBe(participants.length);
      }
    });

    it('open the complaints that show them, each with why', async () => {
      const page = await open().visitor('ombudsman');
      await page.goto(`/tanda${of2020}&participant=63.11`);
      await settled(page);
      const { signs: all } = await asked<ApiSigns>(page, `/api/signs${of2020}&participant=63.11`);
      const shown = all.find(({ total }) => total.complaints > 0);
      const cases = await asked<ApiCases>(page, shown?.total.cases ?? '');
      const panel = page.locator(`[data-testid=sign][data-sign="${shown?.sign}"]`);
      await panel
        .getByRole('link')
        .filter({ has: page.getByTestId('sign-total') })
        .click();
      await page.waitForURL('**/tanda/kasus?*');
      const listed = await eventually(async () => {
        const found = await page
          .getByTestId('case')
          .evaluateAll((rows: PageElement[]) => rows.map(({ dataset, innerText }) => ({ id: dataset.id, innerText })));
        expect(found.map(({ id }) => id)).toEqual(cases.items.map(({ id }) => id));
        return found;
      });
      for (const [index, { why }] of cases.items.entries()) expect(listed[index]?.innerText).toContain(why);
      await page.reload();
      await settled(page);
      expect(await page.getByTestId('case').count()).toBe(cases.items.length);
      await page.getByTestId('case').first().getByRole('link').first().click();
      await page.getByTestId('where-now').waitFor();
    });

    it('of others are there for a leader to compare, and not to open', async () => {
      const page = await open().visitor('regency-leader');
      await page.goto(`/tanda${of2020}`);
      await settled(page);
      const rows = page
        .getByTestId('sign')
        .getByRole('row')
        .filter({ has: page.getByRole('link') });
      for (const summary of await page.getByTestId('sign').locator('summary').all()) await summary.click();
      const opened = await rows.allInnerTexts();
      expect(opened.length).toBeGreaterThan(0);
      for (const text of opened) expect(text).toContain('Kota Banjarmasin');
      await page.goto('/tanda/kasus?sign=closed-by-silence&participant=63.04');
      await page.getByText('Laporan instansi lain tidak dapat dibuka oleh akun Anda.').waitFor();
    });

    it('are refused at the field where a participant is none of the scope', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/tanda?scope=pemprov&participant=63.71');
      await page.getByTestId('refusal').getByText('Instansi “63.71” tidak ada dalam cakupan ini.').waitFor();
    });
  });
}
