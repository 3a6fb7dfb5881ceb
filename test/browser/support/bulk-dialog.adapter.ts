import type { Page } from 'playwright-core';
import type { PageElement } from './dom.js';

interface Share {
  /** Code; empty for what is nobody's. */
  readonly participant: string;
  /** How many complaints go into its letter or item. */
  readonly part: number;
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
}

/** The dialog that says what would happen to the chosen complaints. */
export class BulkDialog {
  private constructor(private readonly page: Page) {}

  /** @param action as the bar over the list calls it */
  static async open(page: Page, action: 'Surat teguran' | 'Masukkan ke rapat'): Promise<BulkDialog> {
    await page.getByTestId('choice-bar').getByRole('button', { name: action }).click();
    return new BulkDialog(page);
  }

  /** What the preview says of each participant. */
  async read(): Promise<Share[]> {
    await this.page.getByTestId('bulk-preview').waitFor();
    const shares = await this.page.getByTestId('bulk-share').all();
    return Promise.all(
      shares.map(async (share) => {
        const [counts, leftOut] = await Promise.all([
          share.getByTestId('bulk-part').evaluateAll((all: PageElement[]) => all.map((one) => one.dataset.count ?? '')),
          share
            .getByTestId('left-out')
            .evaluateAll((all: PageElement[]) =>
              all.map(({ dataset: { reason = '', count = '' } }) => ({ reason, count: Number(count) })),
            ),
        ]);
        const participant = (await share.getAttribute('data-participant')) ?? '';
        return { participant, part: counts.reduce((sum, count) => sum + Number(count), 0), leftOut };
      }),
    );
  }

  /** @returns ids of what was written */
  async run(name: string | RegExp): Promise<string[]> {
    await this.page.getByTestId('bulk-dialog').getByRole('button', { name }).click();
    await this.page.getByTestId('bulk-done').waitFor();
    return this.page
      .getByTestId('bulk-written')
      .evaluateAll((all: PageElement[]) => all.map(({ dataset }) => dataset.id ?? ''));
  }

  closed(): Promise<void> {
    return this.page.getByTestId('bulk-dialog').waitFor({ state: 'detached' });
  }
}
