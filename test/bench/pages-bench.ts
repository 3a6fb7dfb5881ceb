import type { Page } from 'playwright-core';
import type { Progress } from '../../apps/local/src/progress/progress.adapter.js';
import { looks } from '../browser/support/look.js';
import { Stage } from '../browser/support/stage.adapter.js';
import { median } from './supervision/stopwatch.js';

/** A page that somebody opens first, and what has to stand on it before it is of any use. */
const pages = [
  { address: '/', usable: '[data-testid=figure-received]' },
  { address: '/laporan', usable: '[data-testid=complaint]' },
  { address: '/tenggat', usable: '[data-testid=due-table], [data-testid=none-due]' },
] as const;

/** WebPageTest's profile "3G": bytes a second, and milliseconds of a round trip. */
const network = { downloadThroughput: 1_600_000 / 8, uploadThroughput: 768_000 / 8, latency: 300 };
const slowerProcessor = 4;
const visits = 5;

export interface PageTime {
  readonly address: string;
  /** From when it is asked for until it is drawn, each visit with an empty cache. */
  readonly milliseconds: readonly number[];
  /** Of scripts, styles, fonts and answers, as they were sent. */
  readonly kilobytes: number;
}

/** Opens the pages of the sample province on a phone with a slow line and a slow processor. */
export async function benchPages(progress: Progress): Promise<PageTime[]> {
  const stage = await progress.step('The sample province', () => Stage.open());
  try {
    const times: PageTime[] = [];
    for (const { address, usable } of pages) {
      const milliseconds: number[] = [];
      let kilobytes = 0;
      await progress.step(`${address}, ${visits} visits`, async () => {
        for (let visit = 0; visit < visits; visit += 1) {
          const page = await stage.visitor('province-supervisor', looks['390-terang']);
          const seen = await timeToUse(page, address, usable);
          milliseconds.push(seen.milliseconds);
          kilobytes = seen.kilobytes;
          await stage.clear();
        }
      });
      times.push({ address, milliseconds, kilobytes });
    }
    return times;
  } finally {
    await stage.close();
  }
}

async function timeToUse(
  page: Page,
  address: string,
  usable: string,
): Promise<{ milliseconds: number; kilobytes: number }> {
  const devtools = await page.context().newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  // The page tells by itself: a driver that looks again and again would take the slow processor's time.
  await page.addInitScript({ content: tellWhenThere(usable) });
  const told = page.waitForEvent('console', (message) => message.text().startsWith(sign));
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
  await page.goto(address, { waitUntil: 'commit' });
  const milliseconds = Number((await told).text().slice(sign.length));
  return { milliseconds, kilobytes: bytes / 1_024 };
}

const sign = 'usable ';

/** Runs in the page: says how many milliseconds after it was asked for something is drawn for the first time. */
const tellWhenThere = (usable: string): string => `
  const observer = new MutationObserver(() => {
    if (document.querySelector(${JSON.stringify(usable)}) === null) return;
    observer.disconnect();
    // In the frame after the one that draws it.
    requestAnimationFrame(() => requestAnimationFrame(() => console.debug('${sign}' + performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });`;

export function pagesTable(times: readonly PageTime[]): string {
  const lines = times.map(({ address, milliseconds, kilobytes }) =>
    [
      address.padEnd(12),
      `${median(milliseconds).toFixed(0)} ms`.padStart(9),
      `${Math.max(...milliseconds).toFixed(0)} ms`.padStart(9),
      `${kilobytes.toFixed(0)} kB`.padStart(8),
    ].join('  '),
  );
  return [`${'page'.padEnd(12)}     middle    slowest   loaded`, ...lines].join('\n');
}
