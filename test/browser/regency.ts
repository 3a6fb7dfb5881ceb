import { describe, expect, it } from '@jest/globals';
import { ComplaintList } from './support/complaint-list.adapter.js';
import type { PageElement } from './support/dom.js';
import { asked, figuresOf, settled } from './support/figures.adapter.js';
import type { ApiIndicators } from './support/indicators-page.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiMonths {
  readonly months: readonly string[];
  readonly totals: { readonly received: readonly number[]; readonly receivedYearBefore: readonly (number | null)[] };
  readonly participants: readonly { readonly code: string; readonly received: readonly number[] }[];
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const of2020 = 'from=2020-01-01&to=2020-12-31';

export function regency(open: () => Stage): void {
  describe('twelve months', () => {
    it('stand on the overview beside the year before, stage by stage, and of each participant', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto(`/?${of2020}`);
      const year = page.getByTestId('year');
      await year.waitFor();
      const months = await asked<ApiMonths>(page, '/api/overview/months?until=2020-12');
      expect(sum(months.totals.received)).toBe(1_294);
      expect(months.totals.receivedYearBefore.every((count) => count === null)).toBe(true);
      await year.getByText('Sebagai tabel').click();
      for (const [index, month] of months.months.entries()) {
        const row = year.locator(`tr[data-month="${month}"]`);
        const cells = await row.getByRole('cell').allInnerTexts();
        expect([month, cells[0]]).toEqual([month, (months.totals.received[index] ?? 0).toLocaleString('id-ID')]);
      }
      const stages = ['received', 'verified', 'answered', 'completed'].map((stage) =>
        page.getByTestId(`funnel-${stage}`).getAttribute('data-value'),
      );
      expect((await Promise.all(stages)).map(Number)).toEqual([1_294, 1_294, 1_270, 1_219]);
      for (const { code, received } of months.participants) {
        const shown = page.locator(`[data-testid=multiple][data-code="${code}"]`);
        expect([code, Number(await shown.getAttribute('data-value'))]).toEqual([code, sum(received)]);
      }
      const { received } = await asked<{ received: readonly (readonly number[])[] }>(
        page,
        '/api/overview/hours?until=2020-12',
      );
      expect(sum(received.flat())).toBe(1_294);
      const hours = await page
        .getByTestId('hour')
        .evaluateAll((cells: PageElement[]) => cells.map((cell) => Number(cell.textContent)));
      expect(hours).toEqual(received.flat());
      await page.locator('[data-testid=multiple][data-code="63.11"]').click();
      await page.getByRole('heading', { name: 'Kabupaten Balangan', level: 1 }).waitFor();
    });
  });

  describe('the page of one participant', () => {
    it('has its indicators as the API has them, its offices, signs, deadlines and how its exchange stands', async () => {
      const late = await open().cases.late();
      const page = await open().visitor('province-supervisor');
      await page.goto(`/instansi/63.11?${of2020}`);
      await settled(page);
      const { totals } = await asked<ApiIndicators>(page, `/api/indicators?${of2020}&participant=63.11`);
      const shown = await figuresOf(page, 'figure-total-');
      for (const { indicator, value } of totals) {
        expect({ indicator, value: shown[indicator]?.value }).toEqual({ indicator, value });
      }
      const signs = await asked<{
        signs: { sign: string; participants: { participant: { code: string }; complaints: number }[] }[];
      }>(page, `/api/signs?${of2020}&participant=63.11`);
      const own = signs.signs.flatMap(({ sign, participants }) =>
        participants
          .filter(({ participant, complaints }) => participant.code === '63.11' && complaints > 0)
          .map(() => sign),
      );
      expect(own.length).toBeGreaterThan(0);
      for (const sign of own) await page.getByTestId('regency-signs').getByTestId(`sign-${sign}`).waitFor();
      await page.getByTestId('offices').waitFor();
      await page.getByTestId('regency-sync').getByText('Kabar terakhir').waitFor();

      await page.goto('/instansi/63.71');
      const step = page.getByTestId('step-63.71>63.03');
      const passedOn = Number(await step.getAttribute('value'));
      expect(passedOn).toBeGreaterThan(0);
      await step.click();
      await page.getByTestId('hand-off-filter').getByText('Dialihkan Kota Banjarmasin ke Kabupaten Banjar').waitFor();
      const list = new ComplaintList(page);
      await list.settle();
      expect(await list.total()).toBe(passedOn);
      expect(await list.ids()).toContain(await open().cases.transferred());
      await page.getByTestId('hand-off-filter').click();
      await list.settle();
      expect(await list.total()).toBeGreaterThan(passedOn);

      await page.goto(`/instansi/63.11?${of2020}`);
      await page.getByRole('combobox', { name: 'Instansi' }).selectOption(late);
      await page.getByRole('heading', { level: 1, name: 'Kabupaten Hulu Sungai Utara' }).waitFor();
      expect(new URL(page.url()).pathname).toBe(`/instansi/${late}`);
      await page.getByTestId('due-first-follow-up-overdue').click();
      await page.getByTestId('deadline').first().waitFor();
    });

    it('is where a leader begins, on a phone, and says so of a code that nobody has', async () => {
      const page = await open().visitor('regency-leader');
      await page.goto('/');
      await page.getByRole('link', { name: 'Halaman Kota Banjarmasin' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kota Banjarmasin' }).waitFor();
      await page.goto('/instansi/99.99');
      await page.getByTestId('nothing').waitFor();
      expect(await page.getByTestId('nothing').innerText()).toContain('99.99');
    });
  });
}
