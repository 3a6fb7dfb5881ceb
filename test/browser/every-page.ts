import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { repositoryRoot } from '../../apps/local/src/home/repository.adapter.js';
import { looks, type Look } from './support/look.js';
import type { Shown } from './support/shown.js';
import { shownPages } from './support/shown-pages.js';
import type { Stage } from './support/stage.adapter.js';

/** Every picture of a run, for people to look at. */
const pictures = join(repositoryRoot, '.local/screenshots');

/**
 * `UPDATE_IMAGES=1 NODE_OPTIONS=--experimental-vm-modules jest -c .config/jest.config.mjs --selectProjects browser -t 'every page'`
 * makes these the pictures of the documentation: the upper part of a page, as high as says what it is about.
 */
const documentation = join(repositoryRoot, 'docs/images');
const documented: Readonly<Record<string, { image: string; height: number }>> = {
  'ringkasan-1440-terang': { image: 'ringkasan.png', height: 1_345 },
  'tenggat-1440-terang': { image: 'tenggat.png', height: 700 },
  'laporan-1440-terang': { image: 'laporan.png', height: 900 },
  'satu-laporan-1440-terang': { image: 'satu-laporan.png', height: 1_200 },
  'ringkasan-390-gelap': { image: 'ringkasan-390-gelap.png', height: 844 },
};

export function everyPage(open: () => Stage): void {
  describe('every page fits and keeps nobody out, on a wide and a narrow screen, light and dark:', () => {
    beforeAll(() => mkdir(pictures, { recursive: true }));

    it.each(shownPages)('$name', async (shown) => {
      const names = Object.keys(looks) as (keyof typeof looks)[];
      const found = await Promise.all(names.map((name) => faultsIn(shown, name, open())));
      expect(found.flat()).toEqual([]);
    });
  });
}

/** What is drawn to the measure of its place, which taking a picture changes for a moment. */
const drawn = '[data-testid=hop], [data-testid=trend-chart], [data-testid=forecast-scale]';

/** Looks at the page in a browser of its own, which was this wide and this dark from the start. */
async function faultsIn({ name, as, visit }: Shown, lookName: keyof typeof looks, stage: Stage): Promise<string[]> {
  const look = looks[lookName];
  const page = await (as === null ? stage.stranger(look) : stage.visitor(as, look));
  await visit(page, stage);
  await page.evaluate('document.fonts.ready.then(() => null)');
  // What is drawn to measure is drawn again in the frame after the one that measured it.
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null))))');
  const drawings = await page.locator(drawn).count();
  await takePicture(page, `${name}-${lookName}`);
  const left = await page.locator(drawn).count();
  const faults = await faultsOf(page, look);
  return [...faults, ...(left < drawings ? ['a drawing vanished'] : [])].map((fault) => `${lookName}: ${fault}`);
}

async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  const picture = documented[name];
  if (picture === undefined || process.env.UPDATE_IMAGES !== '1') return;
  const { width = 0 } = page.viewportSize() ?? {};
  const clip = { x: 0, y: 0, width, height: picture.height };
  await page.screenshot({ path: join(documentation, picture.image), fullPage: true, clip });
}

/** What keeps somebody from using the page by axe's rules, each with where it is, and whether it scrolls sideways. */
async function faultsOf(page: Page, { width }: Look): Promise<string[]> {
  // Legacy mode looks into frames of this origin only, and spares a page of its own for the sum: there is no other frame.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const faults = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  const needed = await page.evaluate<number>('document.documentElement.scrollWidth');
  return needed > width ? [...faults, `needs ${needed} pixels`] : faults;
}
