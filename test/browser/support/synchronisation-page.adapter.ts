import type { Page } from 'playwright-core';

/** The synchronisation as somebody reads it who sees the screen and nothing else. */
export class SynchronisationPage {
  constructor(private readonly page: Page) {}

  static async open(page: Page): Promise<SynchronisationPage> {
    await page.goto('/sinkronisasi');
    await page.getByTestId('answer').waitFor();
    return new SynchronisationPage(page);
  }

  /** @param name such as `63.04-diparkir` */
  async figure(name: string): Promise<number> {
    return Number(await this.page.getByTestId(`figure-${name}`).getAttribute('value'));
  }

  async openFigure(name: string): Promise<void> {
    await this.page.getByTestId(`figure-${name}`).click();
  }

  async answer(): Promise<string> {
    return this.page.getByTestId('answer').innerText();
  }

  /** Codes of who is shown, from above to below. */
  async participants(): Promise<(string | null)[]> {
    const rows = await this.page.getByTestId('participant').all();
    return Promise.all(rows.map((row) => row.getAttribute('data-code')));
  }

  connectionOf(code: string): Promise<string> {
    return this.page.locator(`[data-testid=participant][data-code="${code}"]`).getByTestId('connection').innerText();
  }
}
