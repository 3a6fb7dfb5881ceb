import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ComplaintList } from './support/complaint-list.adapter.js';
import { settled } from './support/figures.adapter.js';
import type { Stage } from './support/stage.adapter.js';

/** Lines of a file in which no text has a line of its own. */
const linesOf = (text: string): string[] => text.split('\r\n').slice(0, -1);

async function taken(page: Page, table: string, format: 'csv' | 'xlsx') {
  const place = page.getByTestId(`download-${table}`).first();
  await place.getByTestId('download').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(`download-${format}`).click()]);
  const content = await readFile(await download.path());
  return { place, name: download.suggestedFilename(), content };
}

export function tablesAsFiles(open: () => Stage): void {
  describe('tables that are taken away', () => {
    it('are all of the list under its filters, and the page says so when it is done', async () => {
      const page = await open().visitor('province-supervisor');
      const list = await ComplaintList.open(page, '?participant=63.03');
      const total = await list.total();
      const { place, name, content } = await taken(page, 'complaints', 'csv');
      expect(name).toMatch(/^laporan_dibuat-\d{4}-\d{2}-\d{2}\.csv$/);
      const lines = linesOf(content.toString('utf8'));
      expect(lines[0]).toMatch(/^\uFEFFNomor laporan;/);
      expect(lines).toHaveLength(total + 1);
      for (const line of lines.slice(1)) expect(line).toContain('Kabupaten Banjar');
      expect(await place.getByTestId('download-done').innerText()).toMatch(/^Selesai: [\d.]+ baris$/);
    });

    it('are workbooks of figures too', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/indikator?from=2021-01-01&to=2021-06-30');
      await settled(page);
      const { name, content } = await taken(page, 'indicators', 'xlsx');
      expect(name).toMatch(/^indikator_2021-01-01_2021-06-30_dibuat-.+\.xlsx$/);
      expect(content.subarray(0, 2).toString('latin1')).toBe('PK');
    });

    it('show how far they are, and can be stopped', async () => {
      const page = await open().visitor('province-supervisor');
      const list = await ComplaintList.open(page);
      const total = await list.total();
      const network = await page.context().newCDPSession(page);
      await network.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: 0, downloadThroughput: 8_000, uploadThroughput: -1 },
      });
      await page.getByTestId('download').click();
      await page.getByTestId('download-csv').click();
      const rows = page.getByTestId('download-rows');
      await rows.waitFor();
      await page.getByText(/^[\d.]+ dari kira-kira [\d.]+ baris$/).waitFor();
      expect(Number(await rows.getAttribute('data-expected'))).toBe(total);
      await page.getByTestId('download-stop').click();
      await page.getByTestId('download').waitFor();
      expect([await rows.count(), await page.getByTestId('download-done').innerText()]).toEqual([0, '']);
    });
  });
}
