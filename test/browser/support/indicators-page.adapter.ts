import type { Page } from 'playwright-core';
import type { PageElement } from './dom.js';
import { settled } from './figures.adapter.js';

/** An indicator as the API gives it. */
export interface ApiIndicator {
  readonly indicator: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface ApiIndicators {
  readonly cutOff: string;
  readonly definitions: readonly { readonly indicator: string; readonly label: string; readonly formula: string }[];
  readonly totals: readonly ApiIndicator[];
  readonly groups: readonly {
    readonly key: string;
    readonly name: string;
    readonly indicators: readonly ApiIndicator[];
  }[];
}

export interface ApiCases {
  readonly items: readonly { readonly id: string }[];
  readonly withheld: number;
}

/** The page of the indicators, and that of the cases behind them. */
export class IndicatorsPage {
  constructor(private readonly page: Page) {}

  static async open(page: Page, search = ''): Promise<IndicatorsPage> {
    await page.goto(`/indikator${search}`);
    await settled(page);
    return new IndicatorsPage(page);
  }

  /** By its name above the table, such as "Kecepatan". */
  async chooseFamily(name: string): Promise<void> {
    await this.page.getByRole('radio', { name, exact: true }).click();
  }

  /** Keys of the table's rows, from above to below, without that of the whole. */
  async order(): Promise<string[]> {
    return this.page
      .locator('tbody [data-testid=divided-row], [data-testid=divided-table] tbody tr')
      .evaluateAll((rows: PageElement[]) => [...new Set(rows.map(({ dataset }) => dataset.key ?? ''))]);
  }

  async sortBy(column: string): Promise<void> {
    await this.page.getByRole('columnheader', { name: column, exact: true }).getByRole('button').click();
    await settled(this.page);
  }

  /** What stands below an indicator of the whole: its formula and what it was divided from. */
  about(indicator: string): Promise<string> {
    return this.page.getByTestId(`total-${indicator}`).innerText();
  }

  /** Opens a figure of the table, or of the whole as `total-completedShare`. */
  async openFigure(name: string): Promise<void> {
    await this.page
      .getByRole('link')
      .filter({ has: this.page.getByTestId(`figure-${name}`) })
      .click();
    await this.page.waitForURL(/\/(laporan|indikator\/kasus)\?/);
  }

  /** Ids of the cases on this page of their list. */
  async cases(): Promise<string[]> {
    await settled(this.page);
    return this.page
      .getByTestId('case')
      .evaluateAll((rows: PageElement[]) => rows.map(({ dataset }) => dataset.id ?? ''));
  }

  /** Those above the line of a figure, or all below it. */
  async choosePart(name: 'Yang dihitung' | 'Semua pembanding'): Promise<void> {
    await this.page.getByRole('radio', { name }).click();
    await settled(this.page);
  }
}
