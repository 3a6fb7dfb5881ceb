import type { Page } from 'playwright-core';
import type { PageElement } from './dom.js';

/** A line of the table. */
export interface Line {
  /** Code of the participant, or `total`. */
  readonly code: string;
  /** What stands in it, by the names of the columns. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Tile {
  readonly code: string;
  readonly text: string;
}

export interface Topic {
  readonly word: string;
  readonly count: string;
}

/** The overview as somebody reads it who sees the screen and nothing else. */
export class OverviewPage {
  constructor(private readonly page: Page) {}

  static async open(page: Page, search = ''): Promise<OverviewPage> {
    await page.goto(`/${search}`);
    const overview = new OverviewPage(page);
    await overview.settle();
    return overview;
  }

  /** By its name in the list of periods, such as "Tahun 2020". */
  async choosePeriod(name: string): Promise<void> {
    await this.page.getByTestId('period').click();
    await this.page.getByRole('button', { name, exact: true }).click();
    await this.page.getByTestId('scope-line').getByText(name).waitFor();
    await this.settle();
  }

  /** What the tiles are coloured by, by its name above the map. */
  async chooseIndicator(name: string): Promise<void> {
    await this.page.getByRole('radio', { name, exact: true }).click();
    await this.page.getByRole('group', { name: `Peta ubin: ${name}` }).waitFor();
  }

  /** One that has no place above the map, from the list of all others. */
  async chooseOther(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Indikator lain' }).selectOption({ label: name });
    await this.page.getByRole('group', { name: `Peta ubin: ${name}` }).waitFor();
  }

  async figure(name: string): Promise<string> {
    return this.page.getByTestId(`figure-${name}`).innerText();
  }

  /** Every line of the table: the 14 instances, then the totals. */
  async table(): Promise<Line[]> {
    const table = this.page.getByTestId('participant-table');
    const names = (await table.locator('thead th').allInnerTexts()).map(plain);
    const lines = await table
      .locator('tbody tr, tfoot tr')
      .evaluateAll((rows: PageElement[]) =>
        rows.map(({ dataset: { code }, children }) => ({ code, texts: [...children].map((cell) => cell.innerText) })),
      );
    return lines.map(({ code = '', texts }) => ({
      code,
      cells: Object.fromEntries(names.map((name, column) => [name, plain(texts[column] ?? '')])),
    }));
  }

  /** The codes of the table's instances, from above to below. */
  async order(): Promise<string[]> {
    const lines = this.page.getByTestId('participant-table').locator('tbody tr');
    return lines.evaluateAll((rows: PageElement[]) => rows.map(({ dataset }) => dataset.code ?? ''));
  }

  async tiles(): Promise<Tile[]> {
    return this.page
      .getByTestId('tile')
      .evaluateAll((tiles: PageElement[]) =>
        tiles.map((tile) => ({ code: tile.dataset.code ?? '', text: tile.querySelector('text').textContent })),
      );
  }

  async topics(): Promise<Topic[]> {
    return this.page
      .getByTestId('topic')
      .evaluateAll((topics: PageElement[]) =>
        topics.map((topic) => ({ word: topic.dataset.topic ?? '', count: topic.querySelector('data').innerText })),
      );
  }

  /** Until nothing on the page is older than what was asked for. */
  private async settle(): Promise<void> {
    await this.page.locator('[aria-busy=false]').getByTestId('answer').waitFor();
    // The last part of the page, which comes after the rest.
    await this.page.getByTestId('hours').waitFor();
  }
}

/** Without the hyphens that show only where a word is broken, and with every space an ordinary one. */
const plain = (text: string): string => text.replaceAll('\u00AD', '').replaceAll('\u00A0', ' ').trim();
