import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { repositoryRoot } from '../../apps/local/src/home/repository.adapter.js';
import { looks, type Look } from './support/look.js';
import { shownPages } from './support/shown-pages.js';
import type { Stage } from './support/stage.adapter.js';

/** Every picture of a run, for people to look at. */
const pictures = join(repositoryRoot, '.local/screenshots');
/** With `UPDATE_IMAGES=1` these become the pictures of the documentation. */
const documentation = join(repositoryRoot, 'docs/images');
const documented: Readonly<Record<string, string>> = {
  'ringkasan-1440-terang': 'ringkasan.png',
  'laporan-1440-terang': 'laporan.png',
  'satu-laporan-1440-terang': 'satu-laporan.png',
  'ringkasan-390-gelap': 'ringkasan-390-gelap.png',
};

export function everyPage(open: () => Stage): void {
  describe('every page fits and keeps nobody out, on a wide and a narrow screen, light and dark:', () => {
    beforeAll(() => mkdir(pictures, { recursive: true }));

    it.each(shownPages)('$name', async ({ name, as, visit }) => {
      const stage = open();
      const page = await (as === null ? stage.stranger() : stage.visitor(as));
      await visit(page, stage);
      const found: string[] = [];
      for (const [lookName, look] of Object.entries(looks)) {
        await lookAt(page, look);
        await takePicture(page, `${name}-${lookName}`);
        for (const fault of await faultsOf(page, look)) found.push(`${lookName}: ${fault}`);
      }
      expect(found).toEqual([]);
    });
  });
}

async function lookAt(page: Page, { width, height, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate('document.fonts.ready.then(() => null)');
  // What is drawn to measure is drawn again in the frame after the one that measured it.
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null))))');
}

async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  const image = documented[name];
  if (image === undefined || process.env.UPDATE_IMAGES !== '1') return;
  await page.screenshot({ path: join(documentation, image), fullPage: true });
}

/** What keeps somebody from using the page by axe's rules, each with where it is, and whether it scrolls sideways. */
async function faultsOf(page: Page, { width }: Look): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  const needed = await page.evaluate<number>('document.documentElement.scrollWidth');
  return needed > width ? [...faults, `needs ${needed} pixels`] : faults;
}
