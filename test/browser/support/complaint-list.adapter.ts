import type { Page } from 'playwright-core';
import type { PageElement } from './dom.js';

export interface Row {
  readonly id: string;
  readonly status: string;
  readonly text: string;
}

/** The list of complaints as somebody reads it at a desk. */
export class ComplaintList {
  constructor(private readonly page: Page) {}

  static async open(page: Page, search = ''): Promise<ComplaintList> {
    await page.goto(`/laporan${search}`);
    const list = new ComplaintList(page);
    await list.settle();
    return list;
  }

  /** How many complaints the filters leave. */
  async total(): Promise<number> {
    return Number(await this.page.getByTestId('complaint-total').getAttribute('data-value'));
  }

  async rows(): Promise<Row[]> {
    return this.page
      .getByTestId('complaint')
      .evaluateAll((rows: PageElement[]) =>
        rows.map(({ dataset: { id = '', status = '' }, innerText }) => ({ id, status, text: innerText })),
      );
  }

  async ids(): Promise<string[]> {
    return (await this.rows()).map(({ id }) => id);
  }

  async choose(filter: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: filter, exact: true }).selectOption(option);
    await this.settle();
  }

  async chooseStatus(name: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Status' }).getByRole('button', { name }).click();
    await this.settle();
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(words);
    await this.page.getByRole('searchbox').press('Enter');
    await this.settle();
  }

  async turnTo(page: 'Ke awal' | 'Sebelumnya' | 'Berikutnya'): Promise<void> {
    await this.page.getByRole('link', { name: page }).click();
    await this.settle();
  }

  /** Such as "26–50 dari 1.839 laporan". */
  range(): Promise<string> {
    return this.page.getByTestId('page-range').innerText();
  }

  /** Until nothing on the page is older than what was asked for. */
  async settle(): Promise<void> {
    await this.page.locator('[data-testid=complaint-total][data-value]').waitFor();
    await this.page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  }
}
