import type { Page } from 'playwright-core';
import type { PageElement } from './dom.js';

/** A figure of a page: what programs read of it, and what people read. */
export interface ShownFigure {
  readonly value: number | null;
  readonly text: string;
}

/** Every figure of a page by its name, such as `63.71-received`; of one that is shown twice the last. */
export async function figuresOf(page: Page, prefix = 'figure-'): Promise<Readonly<Record<string, ShownFigure>>> {
  const figures = await page.locator(`data[data-testid^="${prefix}"]`).evaluateAll((elements: PageElement[]) =>
    elements.map((element) => ({
      name: element.dataset.testid ?? '',
      value: element.getAttribute('value') ?? '',
      text: element.innerText,
    })),
  );
  return Object.fromEntries(
    figures.map(({ name, value, text }) => [
      name.slice(prefix.length),
      { value: value === '' ? null : Number(value), text },
    ]),
  );
}

/** What the API says to whoever looks at the page. */
export async function asked<Answer>(page: Page, address: string): Promise<Answer> {
  const answer = await page.context().request.get(address);
  if (!answer.ok()) throw new Error(`${address} was answered with ${answer.status()}.`);
  return (await answer.json()) as Answer;
}

/** Until nothing of the figures is older than what was asked for. */
export const settled = (page: Page): Promise<void> =>
  page.locator('[data-testid=figures][aria-busy=false]').first().waitFor();
