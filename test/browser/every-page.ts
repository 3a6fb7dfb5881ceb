import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { repositoryRoot } from '../../apps/local/src/home/repository.adapter.js';
import { looks } from './support/look.js';
import { shownPages, type Shown } from './support/shown-pages.js';
import type { Stage } from './support/stage.adapter.js';

/** Every picture of a run; looked at by people, kept by nobody. */
const pictures = join(repositoryRoot, '.local/screenshots');
/** With `UPDATE_IMAGES=1` these become the pictures of the documentation. */
const documentation = join(repositoryRoot, 'docs/images');
const documented: Readonly<Record<string, string>> = {
  'ringkasan-desk': 'ringkasan.png',
  'laporan-desk': 'laporan.png',
  'satu-laporan-desk': 'satu-laporan.png',
  'ringkasan-phoneDark': 'ringkasan-390-gelap.png',
};

const lookNames = Object.keys(looks) as (keyof typeof looks)[];

export function everyPage(open: () => Stage): void {
  describe('every page', () => {
    beforeAll(async () => {
      await mkdir(pictures, { recursive: true });
      await mkdir(documentation, { recursive: true });
    });

    describe.each(lookNames)('on a %s', (lookName) => {
      it.each(shownPages)('$name can be used by everybody, and fits', async (shown) => {
        const page = await show(open(), shown, lookName);
        await takePicture(page, `${shown.name}-${lookName}`);
        expect(await seriousFaults(page)).toEqual([]);
        expect(await widthOf(page)).toBeLessThanOrEqual(looks[lookName].width);
      });
    });
  });
}

async function show(stage: Stage, { as, visit }: Shown, lookName: keyof typeof looks): Promise<Page> {
  const look = looks[lookName];
  const page = await (as === null ? stage.stranger(look) : stage.visitor(as, look));
  await visit(page, stage);
  await page.evaluate('document.fonts.ready.then(() => null)');
  return page;
}

async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  const image = documented[name];
  if (image !== undefined && process.env.UPDATE_IMAGES === '1') {
    await page.screenshot({ path: join(documentation, image), fullPage: true });
  }
}

/** What axe finds that keeps somebody from using the page, each with where it is. */
async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

const widthOf = (page: Page): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth');
