import { describe, expect, it } from '@jest/globals';
import { eventually } from '#testing';
import type { PageElement } from './support/dom.js';
import { asked } from './support/figures.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiDue {
  readonly items: readonly {
    readonly participant: { readonly code: string; readonly name: string };
    readonly clock: string;
    readonly overdue: number;
    readonly dueSoon: number;
  }[];
}

interface ApiClocks {
  readonly items: readonly { readonly complaintId: string }[];
}

const kinds = 'national-verification,disposition,first-follow-up,completion';
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

export function deadlines(open: () => Stage): void {
  describe('deadlines', () => {
    it('that ran out are what the overview names first, and lead to whose they are and to each complaint', async () => {
      const late = await open().cases.late();
      const page = await open().visitor('province-supervisor');
      await page.goto('/');
      const overdue = page.getByTestId('today-overdue');
      await overdue.waitFor();
      const { items } = await asked<ApiDue>(page, '/api/clocks/due');
      const urgent = items.filter(({ clock }) => kinds.includes(clock));
      expect(Number(await overdue.getAttribute('data-value'))).toBe(sum(urgent.map((one) => one.overdue)));
      expect(Number(await page.getByTestId('today-soon').getAttribute('data-value'))).toBe(
        sum(urgent.map(({ dueSoon }) => dueSoon)),
      );
      await overdue.click();
      await page.getByTestId('deadline-list').waitFor();
      for (const code of new Set(urgent.map(({ participant }) => participant.code))) {
        const own = sum(urgent.filter((one) => one.participant.code === code).map((one) => one.overdue));
        const shown = page.getByTestId(`due-${code}-overdue`);
        if (own > 0) expect([code, await shown.getAttribute('data-value')]).toEqual([code, String(own)]);
        else expect([code, await shown.count()]).toEqual([code, 0]);
      }
      await page.getByTestId(`due-${late}-overdue`).click();
      await page.waitForURL(/participant=63\.08/);
      const list = await asked<ApiClocks>(page, `/api/clocks?state=overdue&clock=${kinds}&participant=${late}`);
      const rows = page.getByTestId('deadline');
      await eventually(async () => {
        expect(await rows.evaluateAll((all: PageElement[]) => all.map(({ dataset }) => dataset.id))).toEqual(
          list.items.map(({ complaintId }) => complaintId),
        );
      });
      expect(await rows.first().innerText()).toMatch(/lewat \d+ hari kerja/);
      await rows.first().getByRole('link').click();
      await page.getByTestId('clocks').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/laporan/${list.items[0]?.complaintId}`);
    });

    it('are narrowed by the address, which says what it cannot be', async () => {
      const late = await open().cases.late();
      const page = await open().visitor('province-supervisor');
      await page.goto(`/tenggat?participant=${late}`);
      await page.getByRole('radio', { name: 'Dijeda' }).click();
      await page.waitForURL(/state=paused/);
      await page.getByRole('combobox', { name: 'Jenis tenggat' }).selectOption({ label: 'Verifikasi nasional' });
      await page.getByTestId('nothing').waitFor();
      await page.getByRole('combobox', { name: 'Jenis tenggat' }).selectOption({ label: 'Tindak lanjut pertama' });
      await page.getByRole('radio', { name: 'Lewat tenggat' }).click();
      await page.getByTestId('deadline').first().waitFor();
      await page.reload();
      await page.getByTestId('deadline').first().waitFor();
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        ...{ participant: late, clock: 'first-follow-up' },
      });
      await page.goto('/tenggat?participant=99.99');
      await page.getByTestId('refused').getByRole('button').click();
      await page.getByTestId('deadline').first().waitFor();
    });

    it('are for a leader those of their own regency', async () => {
      await open().cases.late();
      const page = await open().visitor('regency-leader');
      await page.goto('/tenggat');
      await page.getByTestId('due-table').or(page.getByTestId('none-due')).waitFor();
      const { items } = await asked<ApiDue>(page, '/api/clocks/due');
      expect(items.map(({ participant }) => participant.code)).not.toContain('63.08');
      const rows = await page
        .getByTestId('due-row')
        .evaluateAll((all: PageElement[]) => all.map(({ dataset }) => dataset.code));
      expect(new Set(rows)).toEqual(new Set(items.map(({ participant }) => participant.code)));
    });
  });
}
