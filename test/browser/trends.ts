import { describe, expect, it } from '@jest/globals';
import { eventually } from '#testing';
import { ComplaintList } from './support/complaint-list.adapter.js';
import type { PageElement } from './support/dom.js';
import { asked, figuresOf, settled } from './support/figures.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiTrends {
  readonly tested: number;
  readonly trends: number;
  readonly test: { readonly rule: readonly string[] };
  readonly items: readonly {
    readonly participant: string | null;
    readonly category: string;
    readonly count: number;
    readonly expected: number;
    readonly recent: readonly number[];
    readonly isTrend: boolean;
  }[];
}

interface ApiGrowth {
  readonly total: { readonly count: number; readonly before: number };
  readonly items: readonly { readonly key: string; readonly count: number; readonly before: number }[];
}

/** A week in which the sample province reports more of one topic than its past explains. */
const week = 'by=scope&asOf=2021-05-24';
const half = 'from=2021-01-01&to=2021-06-30';

export function trends(open: () => Stage): void {
  describe('topics on the rise', () => {
    it('are those of the API, with what was to be expected, their windows and the rule', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/');
      await page.getByRole('button', { name: 'Evaluasi' }).click();
      await page.getByRole('link', { name: /^Topik tren/ }).click();
      await page.getByTestId('rule').waitFor();
      await page.goto(`/tren?${week}`);
      await settled(page);
      const list = await asked<ApiTrends>(page, `/api/trends?${week}`);
      expect(list.trends).toBeGreaterThan(0);
      expect(await page.getByTestId('answer').innerText()).toBe(
        `${list.trends} topik sedang naik dari ${list.tested} topik yang diuji.`,
      );
      const counts = await figuresOf(page, 'count-');
      const expected = await figuresOf(page, 'expected-');
      for (const { category, count, expected: awaited, recent } of list.items) {
        expect([counts[`scope-${category}`]?.value, expected[`scope-${category}`]?.value]).toEqual([count, awaited]);
        const row = page.locator(`[data-testid=topic-trend][data-id="scope-${category}"]`);
        const drawing = row.getByRole('img', { name: new RegExp(`dari yang tertua: ${recent.join(', ')}\\.`) });
        expect(await drawing.count()).toBe(1);
        expect(await row.getByText('Naik', { exact: true }).filter({ visible: true }).count()).toBe(1);
      }
      const rule = await page.getByTestId('rule').innerText();
      for (const sentence of list.test.rule) expect(rule).toContain(sentence);
      expect(await page.getByTestId('basis').innerText()).toContain('18 Mei 2021 – 24 Mei 2021');
    });

    it('open the complaints of their window', async () => {
      const page = await open().visitor('ombudsman');
      await page.goto(`/tren?${week}`);
      const row = page.getByTestId('topic-trend').first();
      const count = Number(await row.locator('data').first().getAttribute('value'));
      await row.getByRole('link').click();
      const list = new ComplaintList(page);
      await list.settle();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['2021-05-18', '2021-05-24']);
      expect(await list.total()).toBeGreaterThan(0);
      expect(await list.total()).toBeLessThanOrEqual(count);
    });

    it('stand among all topics tested, in an order that survives a reload', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/tren?asOf=2020-12-31');
      await page.getByRole('radio', { name: '28 hari' }).click();
      await page.getByRole('checkbox', { name: 'Semua topik yang diuji' }).check();
      await page.getByRole('columnheader', { name: 'Laporan' }).getByRole('button').click();
      await page.waitForURL('**sort=-count*');
      const shown = () =>
        page.getByTestId('topic-trend').evaluateAll((rows: PageElement[]) => rows.map(({ dataset }) => dataset.id));
      const list = await asked<ApiTrends>(page, '/api/trends?asOf=2020-12-31&window=28&all=true&sort=-count');
      const expected = list.items.map(({ participant, category }) => `${participant}-${category}`);
      expect(expected.length).toBeGreaterThan(5);
      await eventually(async () => {
        expect(await shown()).toEqual(expected);
      });
      await page.reload();
      await settled(page);
      expect(await shown()).toEqual(expected);
    });

    it('are refused at the field for a day that is not over', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/tren?asOf=2999-01-01');
      await page
        .getByTestId('refusal')
        .getByText('Hari “2999-01-01” tidak ada di kalender, atau belum selesai.')
        .waitFor();
    });
  });

  describe('growth in a year', () => {
    it('is that of the API, in numbers that open their complaints', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto(`/tren/pertumbuhan?${half}`);
      await settled(page);
      const { items, total } = await asked<ApiGrowth>(page, `/api/trends/growth?${half}`);
      const counts = await figuresOf(page, 'count-');
      const before = await figuresOf(page, 'before-');
      expect(total.count).toBe(545);
      for (const { key, ...told } of [...items, { key: 'total', ...total }]) {
        expect({ key, count: counts[key]?.value, before: before[key]?.value }).toEqual({
          ...{ key, count: told.count, before: told.before },
        });
      }
      const roads = page.locator('[data-testid=growth-row][data-key="infrastruktur jalan"]');
      expect(await roads.innerText()).toMatch(/77.*17\s+\+60\s+\+352,9%/s);
      expect(await page.getByTestId('basis').innerText()).toContain('1 Jan 2020 – 30 Jun 2020');
      await roads.getByRole('link').click();
      const list = new ComplaintList(page);
      await list.settle();
      expect(await list.total()).toBeGreaterThan(70);
    });

    it('says where there is none to tell, and why', async () => {
      const page = await open().visitor('ombudsman');
      await page.goto('/tren/pertumbuhan?from=2020-01-01&to=2020-12-31&by=participant');
      await settled(page);
      const texts = await page.getByTestId('growth-row').allInnerTexts();
      expect(texts).toHaveLength(15);
      for (const text of texts) expect(text).toContain('data belum sampai setahun sebelumnya');
    });

    it('is refused at the field for a period that has not begun', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/tren/pertumbuhan?from=2999-01-01&to=2999-02-01');
      await page.getByTestId('refusal').getByText('Periode ini belum ada hari yang selesai').waitFor();
    });
  });
}
