import { describe, expect, it } from '@jest/globals';
import { asked } from './support/figures.adapter.js';
import type { ApiIndicators } from './support/indicators-page.adapter.js';
import { readFigure } from './support/indonesian-number.js';
import { OverviewPage } from './support/overview-page.adapter.js';
import type { Stage } from './support/stage.adapter.js';

const counts = [
  'Masuk',
  'Belum terverifikasi',
  'Belum ditindaklanjuti',
  'Diproses',
  'Selesai',
  'Ditunda',
  'Diarsip',
] as const;
const waiting = ['Belum terverifikasi', 'Belum ditindaklanjuti'] as const;

export function publishedRecord(open: () => Stage): void {
  describe('the published record', () => {
    const supervisorsOverview = async (period: string): Promise<OverviewPage> => {
      const overview = await OverviewPage.open(await open().visitor('province-supervisor'));
      await overview.choosePeriod(period);
      return overview;
    };

    it('of 2020 is read off the page: 1.294 laporan, 1.219 selesai, 51 diproses', async () => {
      const overview = await supervisorsOverview('Tahun 2020');
      expect(await overview.figure('received')).toBe('1.294');
      expect(await overview.figure('selesai')).toBe('1.219');
      expect(await overview.figure('diproses')).toBe('51');
      // Published as 98 % and 94 %.
      expect(await overview.figure('followedUpShare')).toBe('98,15%');
      expect(await overview.figure('completedShare')).toBe('94,20%');
    });

    it('of January to June 2021 is read off the page: 545 laporan, 522 selesai, 95,78%', async () => {
      const overview = await supervisorsOverview('Semester I 2021');
      expect(await overview.figure('received')).toBe('545');
      expect(await overview.figure('selesai')).toBe('522');
      expect(await overview.figure('completedShare')).toBe('95,78%');
    });

    it('names the topics of 2021 with their figures, and sums up all others', async () => {
      const overview = await supervisorsOverview('Semester I 2021');
      expect(await overview.topics()).toEqual([
        { word: 'Infrastruktur Jalan', count: '77' },
        { word: 'Penerangan', count: '25' },
        { word: 'Ketertiban Umum', count: '23' },
        { word: 'Infrastruktur Pendukung', count: '20' },
        { word: 'Jalan Berlubang', count: '15' },
      ]);
      expect(await overview.figure('otherTopics')).toBe('385');
    });

    it.each(['Tahun 2020', 'Semester I 2021'])('adds up: in %s the 14 instances make the totals', async (period) => {
      const overview = await supervisorsOverview(period);
      const lines = (await overview.table()).filter(({ code }) => code !== 'unassigned');
      const [total, ...instances] = [lines.at(-1), ...lines.slice(0, -1)];
      expect(instances).toHaveLength(14);
      for (const count of counts) {
        expect(sum(instances.map(({ cells }) => read(cells, count)))).toBe(read(total?.cells ?? {}, count));
      }
      for (const { cells } of lines) {
        expect(sum(counts.slice(1).map((status) => read(cells, status)))).toBe(read(cells, 'Masuk'));
      }
      expect(total?.cells.Masuk).toBe(await overview.figure('received'));
      expect(total?.cells.Selesai).toBe(await overview.figure('selesai'));
    });

    it('is on the tile map what it is in the table', async () => {
      const overview = await supervisorsOverview('Semester I 2021');
      const lines = new Map((await overview.table()).map(({ code, cells }) => [code, cells]));
      const shown: Record<string, (cells: Readonly<Record<string, string>>) => number> = {
        'Laporan masuk': (cells) => read(cells, 'Masuk'),
        '% ditindaklanjuti': (cells) => read(cells, '% ditindaklanjuti'),
        '% selesai': (cells) => read(cells, '% selesai'),
        'Menunggu langkah pertama': (cells) => sum(waiting.map((status) => read(cells, status))),
      };
      for (const [indicator, valueOf] of Object.entries(shown)) {
        await overview.chooseIndicator(indicator);
        const tiles = await overview.tiles();
        expect(tiles).toHaveLength(14);
        for (const { code, text } of tiles) {
          expect({ indicator, code, value: readFigure(text) }).toEqual({
            indicator,
            code,
            value: valueOf(lines.get(code) ?? {}),
          });
        }
      }
    });

    it('colours the map by any other indicator, with a column of it beside and an address that says so', async () => {
      const page = await open().visitor('province-supervisor');
      const overview = await OverviewPage.open(page, '?from=2020-01-01&to=2020-12-31');
      const { groups } = await asked<ApiIndicators>(
        page,
        '/api/indicators?from=2020-01-01&to=2020-12-31&by=participant',
      );
      for (const [name, indicator] of [
        ['% tepat waktu', 'onTimeShare'],
        ['Rata-rata hari ke tindak lanjut, dari masuk', 'meanDaysSinceReceipt'],
      ] as const) {
        await overview.chooseOther(name);
        const lines = new Map((await overview.table()).map(({ code, cells }) => [code, cells[name]]));
        const tiles = new Map((await overview.tiles()).map(({ code, text }) => [code, text]));
        expect(tiles.size).toBe(14);
        for (const { key, indicators } of groups) {
          const value = indicators.find((figure) => figure.indicator === indicator)?.value ?? null;
          const shown = page.getByTestId(`figure-${key}-extra`);
          expect([key, await shown.getAttribute('value')]).toEqual([key, value === null ? '' : String(value)]);
          expect([key, tiles.get(key)]).toEqual([key, lines.get(key)]);
        }
        expect(new URL(page.url()).searchParams.get('map')).toBe(indicator);
      }
    });

    it('is not shown for a period that ends before it begins, which the page says and leads on from', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/?from=2021-12-31&to=2021-01-01&scope=pemprov');
      await page.getByRole('alert').getByText('Tanggal akhir mendahului tanggal awal.', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Hapus saringan ini' }).click();
      await page.getByTestId('figure-received').waitFor();
      expect(new URL(page.url()).search).toBe('?scope=pemprov');
    });

    it('would not pass with a figure that is one off', async () => {
      const page = await open().visitor('province-supervisor');
      await page.route('**/api/overview*', async (route) => {
        const answer = await route.fetch();
        const { totals, ...rest } = (await answer.json()) as { totals: { received: number } };
        await route.fulfill({
          response: answer,
          json: { ...rest, totals: { ...totals, received: totals.received + 1 } },
        });
      });
      const overview = await OverviewPage.open(page);
      await overview.choosePeriod('Tahun 2020');
      expect(await overview.figure('received')).toBe('1.295');
    });
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function read(cells: Readonly<Record<string, string>>, column: string): number {
  const text = cells[column];
  if (text === undefined) throw new Error(`There is no column ${column}, only ${Object.keys(cells).join(', ')}.`);
  return readFigure(text);
}
