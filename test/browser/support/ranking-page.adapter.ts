import type { Page } from 'playwright-core';
import type { PageElement } from './dom.js';
import { settled } from './figures.adapter.js';

/** A participant in a ranking, as the API gives it. */
interface ApiRanked {
  readonly participant: string;
  readonly rank: number | null;
  readonly unranked: string | null;
  readonly score: number | null;
  readonly freshness: string;
  readonly received: number;
}

export interface ApiRanking {
  readonly ranking: readonly ApiRanked[];
}

export interface ApiMove {
  readonly entered: { readonly numerator: number; readonly denominator: number };
  readonly left: { readonly numerator: number; readonly denominator: number };
  readonly cases: readonly { readonly id: string; readonly side: string }[];
}

export interface ApiForecast {
  readonly today: number;
  readonly best: number;
  readonly worst: number;
  readonly open: number;
  readonly cases: readonly { readonly id: string }[];
}

/** The ranking of a period. */
export class RankingPage {
  constructor(private readonly page: Page) {}

  static async open(page: Page, search = ''): Promise<RankingPage> {
    await page.goto(`/peringkat${search}`);
    await settled(page);
    return new RankingPage(page);
  }

  /** Codes, the best first. */
  async order(): Promise<string[]> {
    return this.page
      .getByTestId('ranked')
      .evaluateAll((rows: PageElement[]) => rows.map(({ dataset }) => dataset.code ?? ''));
  }

  rowOf(code: string) {
    return this.page.locator(`[data-testid=ranked][data-code="${code}"]`);
  }

  /** What each part of a score gives to it, as it is written. */
  async given(code: string): Promise<number[]> {
    const texts = await this.rowOf(code)
      .getByText(/^\d+,\d{2} dari \d+,\d$/)
      .allInnerTexts();
    return texts.map((text) => Number(text.split(' ')[0]?.replace(',', '.')));
  }

  /** Proposes what is shown, and gives the number under which it is kept. */
  async propose(): Promise<string> {
    await this.page.getByRole('button', { name: 'Ajukan untuk diterbitkan' }).click();
    await this.page.getByTestId('publish-form').getByRole('button', { name: 'Ajukan' }).click();
    await this.page.getByTestId('published').waitFor();
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  async recount(): Promise<string> {
    await this.page.getByRole('button', { name: 'Hitung ulang' }).click();
    await this.page.locator('[data-finding]').first().waitFor();
    return this.page.getByTestId('recount').innerText();
  }
}
