import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually.adapter.js';

/** The reports from paper, each beside what may be the same. */
export class MatchingPage {
  private constructor(private readonly page: Page) {}

  /** Once what may be the same as a report is beside it: both may be on their way to supervision still. */
  static async open(page: Page, id: string, candidate: string): Promise<MatchingPage> {
    const matching = new MatchingPage(page);
    await eventually(async () => {
      await page.goto('/sinkronisasi/kertas');
      await page.getByTestId('match').or(page.getByTestId('nothing')).first().waitFor();
      if ((await matching.candidate(id, candidate).count()) === 0) throw new Error(`${id} is not beside ${candidate}.`);
    });
    return matching;
  }

  match(id: string): Locator {
    return this.page.locator(`[data-testid=match][data-id="${id}"]`);
  }

  candidate(id: string, candidate: string): Locator {
    return this.match(id).locator(`[data-testid=candidate][data-id="${candidate}"]`);
  }

  /** What was joined on this page; the words it says depend on whether the ledger has it. */
  joined(id: string, state: 'sent' | 'joined'): Locator {
    return this.page.locator(`[data-testid=joined][data-id="${id}"][data-state=${state}]`);
  }
}
