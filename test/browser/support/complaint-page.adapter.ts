import type { Page } from 'playwright-core';
import { eventually } from './eventually.adapter.js';
import type { PageElement } from './dom.js';

interface Hop {
  readonly participant: string;
  readonly how: string;
}

interface Entry {
  readonly name: string;
  /** The beginning of its hash. */
  readonly fingerprint: string;
  readonly text: string;
}

/** The page of one complaint as somebody reads it. */
export class ComplaintPage {
  constructor(private readonly page: Page) {}

  /** Also of a complaint that is on its way to supervision still. */
  static async open(page: Page, id: string): Promise<ComplaintPage> {
    await eventually(async () => {
      await page.goto(`/laporan/${id}`);
      await page
        .getByTestId('where-now')
        .or(page.getByRole('heading', { level: 1 }))
        .first()
        .waitFor();
      if ((await page.getByTestId('where-now').count()) === 0) throw new Error(`There is no page of ${id} yet.`);
    });
    await page.getByTestId('hop').first().waitFor();
    return new ComplaintPage(page);
  }

  whereNow(): Promise<string> {
    return this.page.getByTestId('where-now').innerText();
  }

  way(): Promise<Hop[]> {
    return this.page
      .getByTestId('hop')
      .evaluateAll((hops: PageElement[]) =>
        hops.map(({ dataset: { participant = '', how = '' } }) => ({ participant, how })),
      );
  }

  /** How far from the top of the page each hop stands. */
  async tops(): Promise<number[]> {
    const hops = await this.page.getByTestId('hop').all();
    const boxes = await Promise.all(hops.map((hop) => hop.boundingBox()));
    return boxes.map((box) => box?.y ?? Number.NaN);
  }

  entries(): Promise<Entry[]> {
    return this.page.getByTestId('entry').evaluateAll((entries: PageElement[]) =>
      entries.map((entry) => ({
        name: entry.dataset.name ?? '',
        fingerprint: entry.querySelector('.font-mono').innerText,
        text: entry.innerText,
      })),
    );
  }

  chain(): Promise<string> {
    return this.page.getByTestId('chain').innerText();
  }
}
