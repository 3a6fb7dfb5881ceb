import type { Page } from 'playwright-core';
import type { PageElement } from './dom.js';

const header = 'month,regency,total,belum_terverifikasi,belum_ditindaklanjuti,proses,selesai,tunda,arsip';

/** A table as regions publish theirs, from its rows. */
export const recapTable = (...rows: readonly string[]): string => [header, ...rows].join('\n');

/** The tables of the past. */
export class RecapPage {
  private constructor(private readonly page: Page) {}

  static async open(page: Page, search = ''): Promise<RecapPage> {
    await page.goto(`/rekap${search}`);
    await page.getByTestId('recap-imports').or(page.getByTestId('nothing')).waitFor();
    return new RecapPage(page);
  }

  /** Chooses a file, and hands it in with what the form holds. */
  async hand(name: string, table: string): Promise<void> {
    await this.page.getByLabel('Berkas').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(table) });
    await this.page.getByRole('button', { name: 'Impor', exact: true }).click();
  }

  async import(name: string, table: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Impor tabel' }).click();
    await this.hand(name, table);
    await this.page.getByTestId('recap-result').waitFor();
  }

  /** Lines of the table below the chart, cells joined by a bar. */
  trend(): Promise<string[]> {
    return this.linesOf('trend-month');
  }

  flagged(): Promise<string[]> {
    return this.linesOf('flagged-row');
  }

  private linesOf(testId: string): Promise<string[]> {
    return this.page
      .getByTestId(testId)
      .evaluateAll((rows: PageElement[]) =>
        rows.map((row) => [...row.children].map(({ innerText }) => innerText.trim()).join(' | ')),
      );
  }
}
