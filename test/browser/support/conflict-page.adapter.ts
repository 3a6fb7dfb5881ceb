import type { Page } from 'playwright-core';

/** One conflict, from the inbox to its ruling. */
export class ConflictPage {
  constructor(private readonly page: Page) {}

  /** By the inbox. */
  static async open(page: Page, complaintId: string): Promise<ConflictPage> {
    await page.goto('/sinkronisasi/konflik');
    await page.getByTestId('conflict').filter({ hasText: complaintId }).getByRole('link').click();
    await page.getByTestId('conflict-title').waitFor();
    return new ConflictPage(page);
  }

  get id(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  async sides(): Promise<string[]> {
    return this.page.getByTestId('side').allInnerTexts();
  }

  /** What the choice says it will do. */
  async consequence(outcome: string): Promise<string> {
    return this.page.locator('label').filter({ hasText: outcome }).innerText();
  }

  async choose(outcome: string, reason: string): Promise<void> {
    await this.page.getByRole('radio', { name: outcome }).check();
    await this.page.getByRole('textbox', { name: 'Alasan' }).fill(reason);
  }

  async keepAsRule(): Promise<void> {
    await this.page.getByRole('checkbox', { name: 'Jadikan aturan' }).check();
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Putuskan' }).click();
  }

  /** What was ruled, once the ledger has it. */
  async ruling(): Promise<string> {
    return this.page.getByTestId('ruling').innerText();
  }
}
