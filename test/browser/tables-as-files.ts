import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { workbookSheets, type WorkbookCell } from '#testing';
import { ComplaintList } from './support/complaint-list.adapter.js';
import type { PageElement } from './support/dom.js';
import { figuresOf, settled } from './support/figures.adapter.js';
import { OverviewPage } from './support/overview-page.adapter.js';
import { RankingPage } from './support/ranking-page.adapter.js';
import type { Stage } from './support/stage.adapter.js';
import { SynchronisationPage } from './support/synchronisation-page.adapter.js';

/** Lines of a file in which no text has a line of its own. */
const linesOf = (text: string): string[] => text.split('\r\n').slice(0, -1);

async function taken(page: Page, table: string, format: 'csv' | 'xlsx') {
  const place = page.getByTestId(`download-${table}`).first();
  await place.getByTestId('download').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(`download-${format}`).click()]);
  const content = await readFile(await download.path());
  return { place, name: download.suggestedFilename(), content };
}

/** A table that is taken as a workbook, as other software opens it. */
async function opened(page: Page, table: string) {
  const { name, content } = await taken(page, table, 'xlsx');
  const [sheet] = await workbookSheets(content);
  const [heads = [], ...rows] = sheet?.rows ?? [];
  const column = (heading: string): (WorkbookCell | undefined)[] => rows.map((cells) => cells[heads.indexOf(heading)]);
  return { name, heads, rows, column };
}

const counts = new Intl.NumberFormat('id-ID');
const shares = new Intl.NumberFormat('id-ID', {
  ...{ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
});

/** A cell of a workbook as the page writes it. */
function shown(cell: WorkbookCell | undefined, heading: string): string {
  if (cell === undefined) return `no column ${heading}`;
  if (cell === null) return '–';
  if (typeof cell !== 'number') return String(cell);
  return (heading.startsWith('%') ? shares : counts).format(cell);
}

const shownCount = (cell: WorkbookCell | undefined): string => shown(cell, '');

/** What an attribute of every such element says, from above to below. */
const attributes = (page: Page, testId: string, name: string): Promise<(string | null)[]> =>
  attributesOf(page.getByTestId(testId), name);
const attributesOf = (rows: Locator, name: string): Promise<(string | null)[]> =>
  rows.evaluateAll((rows: PageElement[], attribute) => rows.map((row) => row.getAttribute(attribute)), name);

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

    it('say cell by cell what stands on the page, opened by other software', async () => {
      const page = await open().visitor('province-supervisor');
      for (const search of ['?from=2021-01-01&to=2021-06-30', '?scope=kabupaten-kota', '?dateBasis=closed']) {
        const lines = await (await OverviewPage.open(page, search)).table();
        const { heads, rows } = await opened(page, 'overview');
        const told = rows.map((cells) => (heading: string) => shown(cells[heads.indexOf(heading)], heading));
        expect(lines.length).toBeGreaterThan(13);
        expect(told.map((line) => line('Instansi'))).toEqual(lines.map(({ cells }) => cells.Instansi));
        for (const [index, { code, cells }] of lines.entries()) {
          const { 'Data terakhir': _moving, ...standing } = cells;
          expect(Object.keys(standing)).toHaveLength(10);
          const inFile = Object.keys(standing).map((heading) => [heading, told[index]?.(heading)]);
          expect([code, inFile]).toEqual([code, Object.entries(standing)]);
        }
      }
    });

    it('have the column that the map brought to the table', async () => {
      const page = await open().visitor('province-supervisor');
      const overview = await OverviewPage.open(page, '?from=2021-01-01&to=2021-06-30');
      await overview.chooseOther('% dibuka kembali');
      const figures = await figuresOf(page);
      const { column } = await opened(page, 'overview');
      expect(column('% dibuka kembali')).toEqual(
        column('Kode instansi').map((code) => figures[`${String(code ?? 'total')}-extra`]?.value),
      );
    });

    it('are those of two periods too: what moved a score, and which complaints', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/peringkat/bergeser?participant=63.71&before=2020-01-01/2020-06-30&after=2020-07-01/2020-12-31');
      await settled(page);
      await page.getByTestId('shift').first().waitFor();
      const indicators = await page.getByTestId('shift').locator('th').allInnerTexts();
      expect((await opened(page, 'score-shifts')).column('Indikator')).toEqual(indicators);
      const ids = await attributes(page, 'case', 'data-id');
      expect(ids.length).toBeGreaterThan(0);
      const moved = (await opened(page, 'moved-cases')).column('Nomor laporan');
      expect(moved.map(String).sort()).toEqual(ids.map(String).sort());
    });

    it('are the ranking as it was published, and the list of publications', async () => {
      const page = await open().visitor('province-supervisor');
      const ranking = await RankingPage.open(page, '?from=2020-01-01&to=2020-12-31');
      const id = await ranking.propose();
      const published = await opened(page, 'published-ranking');
      expect(published.name).toMatch(new RegExp(`^terbitan-${id}_2020-01-01_2020-12-31_`));
      expect(published.column('Kode instansi')).toEqual(await ranking.order());
      const scores = await figuresOf(page, 'score-');
      expect(published.column('Skor')).toEqual((await ranking.order()).map((code) => scores[code]?.value ?? null));
      await page.getByRole('link', { name: 'Terbitan' }).click();
      await page.getByTestId('publication').first().waitFor();
      const listed = await opened(page, 'publications');
      expect(listed.column('Nomor').map(String)).toEqual(await attributes(page, 'publication', 'data-id'));
    });

    it('are what could still change a score, and what waits between the systems', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto(`/peringkat/hari-ini?participant=${await open().cases.crowded()}`);
      await page.getByTestId('forecast').waitFor();
      const listed = await page.getByTestId('forecast-case').getByRole('link').allInnerTexts();
      expect(listed.length).toBeGreaterThan(10);
      expect((await opened(page, 'forecast')).column('Nomor laporan')).toEqual(listed);
      const synchronisation = await SynchronisationPage.open(page);
      const codes = await synchronisation.participants();
      const { column } = await opened(page, 'synchronisation');
      expect(column('Kode peserta')).toEqual(codes);
      const parked = await Promise.all(codes.map((code) => synchronisation.figure(`${code}-diparkir`)));
      expect(column('Diparkir')).toEqual(parked);
    });

    it.each([
      ['/surat', 'letters', 'letter'],
      ['/rapat', 'commitments', 'commitment'],
      ['/peringatan', 'warnings', 'warning'],
    ])('are what people follow up: %s', async (address, table, row) => {
      const page = await open().visitor('province-supervisor');
      await page.goto(address);
      const { rows } = await opened(page, table);
      expect(rows).toHaveLength(await page.getByTestId(row).count());
    });

    it.each([
      ['/rapat', 'meetings', 'meeting', ({ meetings }: Stage) => meetings.closed()],
      ['/tinjauan', 'review-rounds', 'round', ({ reviews }: Stage) => reviews.closed()],
      ['/kisah', 'success-stories', 'story', ({ stories }: Stage) => stories.proposed()],
      ['/penanganan-bersama', 'joint-handlings', 'joint-handling', ({ meetings }: Stage) => meetings.joint()],
    ])('are what was agreed, read and told: %s', async (address, table, row, prepared) => {
      await prepared(open());
      const page = await open().visitor('province-supervisor');
      await page.goto(address);
      await page.getByTestId(row).first().waitFor();
      const { column } = await opened(page, table);
      expect(column('Nomor').map(String)).toEqual(await attributes(page, row, 'data-id'));
    });

    it('are what a round drew, and the cases that were read in it', async () => {
      const page = await open().visitor('regency-leader');
      await page.goto(`/tinjauan/${await open().reviews.closed()}?participant=63.71`);
      await page.getByTestId('case').first().waitFor();
      const drawn = await opened(page, 'review-strata');
      const strata = await page.getByTestId('stratum').locator('th').allInnerTexts();
      expect(drawn.column('Instansi')).toEqual(strata);
      const read = await opened(page, 'review-cases');
      expect(read.column('Nomor laporan')).toEqual(await attributes(page, 'case', 'data-id'));
    });

    it('are the hand-offs and the months of a regency', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/instansi/63.71?from=2020-01-01&to=2020-12-31');
      const [handOffs, months] = [page.getByTestId('hand-offs'), page.getByTestId('month-table')];
      await handOffs.getByTestId('download').waitFor();
      const steps = await handOffs.locator('[data-testid^="step-"]').allInnerTexts();
      expect((await opened(page, 'hand-offs')).column('Laporan').map(shownCount).sort()).toEqual(steps.sort());
      await months.locator('xpath=ancestor::details/summary').click();
      const received = await months.locator('tbody tr td:nth-child(2)').allInnerTexts();
      const told = await opened(page, 'months');
      expect(told.column('Masuk').map(shownCount)).toEqual(received);
      expect(told.column('Bulan')).toEqual(await attributesOf(months.locator('tbody tr'), 'data-month'));
    });

    it('come in the order that the page is sorted by', async () => {
      const page = await open().visitor('province-supervisor');
      const overview = await OverviewPage.open(page, '?sort=-selesai');
      const codes = (await overview.table()).map(({ code }) => code).filter((code) => code !== 'total');
      const { column } = await opened(page, 'overview');
      expect(column('Kode instansi').filter((code) => code !== null)).toEqual(codes);
      expect(codes).not.toEqual([...codes].sort());
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
