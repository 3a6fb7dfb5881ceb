import { describe, expect, it } from '@jest/globals';
import { asked, figuresOf } from './support/figures.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiReviews {
  readonly items: readonly {
    readonly round: number;
    readonly isTooFew: boolean;
    readonly score: { readonly mean: number } | null;
    readonly criteria: readonly { readonly code: string; readonly estimate: { readonly mean: number } | null }[];
  }[];
}

const address = '/api/participant-reviews?participant=63.71';

export function regencyReview(open: () => Stage): void {
  describe('what reviews of quality say of one regency', () => {
    it('stands on its page: the newest closed round beside the one before it, of which too little was read', async () => {
      const { reviews } = open();
      const few = await reviews.closed();
      const thorough = await reviews.thorough();
      const page = await open().visitor('regency-leader');
      await page.goto('/instansi/63.71');
      const shown = page.getByTestId('regency-review');
      await shown.waitFor();
      const { items } = await asked<ApiReviews>(page, address);
      expect(items.map(({ isTooFew }) => isTooFew)).toEqual([false, true]);
      expect(items[0]?.round).toBe(thorough);
      const figures = await figuresOf(page, `regency-review-${thorough}-`);
      expect(figures.score?.value).toBe(items[0]?.score?.mean);
      for (const { code, estimate } of items[0]?.criteria ?? []) expect(figures[code]?.value).toBe(estimate?.mean);
      const before = shown.locator(`[data-testid=regency-round][data-round="${items[1]?.round}"]`);
      expect(await before.innerText()).toContain('Contoh terlalu kecil untuk disimpulkan');
      expect(items[1]?.round).toBeGreaterThanOrEqual(few);
      await shown.getByRole('link', { name: `Putaran ${thorough}` }).click();
      await page.getByTestId('results').waitFor();

      await page.goto('/instansi/63.11');
      await page.getByTestId('regency-sync').waitFor();
      await page.getByTestId('offices').or(page.getByText('Tidak ada laporan pada periode ini.')).first().waitFor();
      expect(await page.getByTestId('regency-review').count()).toBe(0);
    });
  });
}
