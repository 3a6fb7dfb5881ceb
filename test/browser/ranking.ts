import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { asked, figuresOf, settled } from './support/figures.adapter.js';
import { RankingPage, type ApiForecast, type ApiMove, type ApiRanking } from './support/ranking-page.adapter.js';
import type { Stage } from './support/stage.adapter.js';

const of2020 = '?from=2020-01-01&to=2020-12-31';
const halves = 'before=2020-01-01/2020-06-30&after=2020-07-01/2020-12-31';

/** Answers a question about the ranking otherwise than the server does. */
async function alter(page: Page, change: (ranking: ApiRanking['ranking']) => ApiRanking['ranking']): Promise<void> {
  await page.route('**/api/rankings?*', async (route) => {
    const answer = await route.fetch();
    const { ranking, ...rest } = (await answer.json()) as ApiRanking;
    await route.fulfill({ response: answer, json: { ...rest, ranking: change(ranking) } });
  });
}

export function ranking(open: () => Stage): void {
  describe('the ranking', () => {
    it('is the one of the API, and each score the sum of its parts', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/');
      await page.getByRole('button', { name: 'Evaluasi' }).click();
      await page.getByRole('link', { name: /^Peringkat/ }).click();
      await settled(page);
      const shown = await RankingPage.open(page, of2020);
      const { ranking: rows } = await asked<ApiRanking>(page, `/api/rankings${of2020}`);
      expect(await shown.order()).toEqual(rows.map(({ participant }) => participant));
      const scores = await figuresOf(page, 'score-');
      const ranks = await figuresOf(page, 'rank-');
      for (const { participant, rank, score } of rows) {
        expect([participant, ranks[participant]?.value, scores[participant]?.value]).toEqual([
          participant,
          rank,
          score,
        ]);
        const sum = (await shown.given(participant)).reduce((all, one) => all + one, 0);
        expect(Math.abs(sum - (score ?? 0))).toBeLessThan(0.03);
      }
      const formula = await page.getByTestId('formula').innerText();
      expect(formula).toContain('Rumus versi 1: Penanganan laporan');
      expect(formula).toMatch(/30%\s+% selesai = selesai ÷ laporan masuk\s+100% memberi nilai penuh, 0% tidak/);
      expect(formula).toContain('kurang dari 10 laporan');
      expect(await page.getByTestId('basis').innerText()).toMatch(/Tahun 2020[^]*WITA[^]*Kalender kerja\s+versi/);
    });

    it('draws where each share lies, and says it to who does not see the drawing', async () => {
      const page = await open().visitor('ombudsman');
      const shown = await RankingPage.open(page, of2020);
      const drawings = shown.rowOf('63.11').getByRole('img', { name: /dengan keyakinan 95% terletak antara/ });
      expect(await drawings.count()).toBe(4);
      await shown
        .rowOf('63.11')
        .getByRole('link', { name: /% tepat waktu, Kabupaten Balangan/ })
        .click();
      await page.waitForURL('**/indikator/kasus?*');
      await page.getByTestId('case').first().waitFor();
    });

    it('gives no rank to the few and says why, and their figures with intervals all the same', async () => {
      const page = await open().visitor('province-supervisor');
      const search = '?from=2020-01-01&to=2020-01-31';
      const shown = await RankingPage.open(page, search);
      const { ranking: rows } = await asked<ApiRanking>(page, `/api/rankings${search}`);
      const few = rows.filter(({ unranked, received }) => unranked === 'too-few-complaints' && received > 0);
      expect(few.length).toBeGreaterThan(0);
      for (const { participant } of few) {
        const row = shown.rowOf(participant);
        expect(await row.innerText()).toContain('tanpa peringkat: kurang dari 10 laporan');
        expect(await row.getByTestId(`rank-${participant}`).count()).toBe(0);
        expect(await row.getByRole('img').count()).toBeGreaterThan(0);
      }
    });

    it('shows who is tied, and marks as stale whose data is, without taking its place', async () => {
      const page = await open().visitor('province-supervisor');
      await alter(page, (rows) =>
        rows.map((row, index) => ({
          ...row,
          rank: index === 1 ? 1 : row.rank,
          freshness: index === 0 ? 'basi' : 'segar',
        })),
      );
      const shown = await RankingPage.open(page, of2020);
      const [first = '', second = '', third = ''] = await shown.order();
      for (const code of [first, second]) expect(await shown.rowOf(code).getByText('seri').count()).toBe(1);
      expect(await shown.rowOf(third).getByText('seri').count()).toBe(0);
      expect(await shown.rowOf(first).getByTestId('stale-mark').innerText()).toBe('data basi');
      expect(await page.getByTestId('stale-mark').count()).toBe(1);
      expect(await page.getByTestId('basis').innerText()).toContain('Data basi bukan berarti kinerja buruk');
    });

    it('by a formula that does not exist is refused at the field, and the address keeps what was chosen', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/peringkat?formula=77&scope=kabupaten-kota');
      await page.getByTestId('refusal').getByText('Rumus versi “77” tidak ada.').waitFor();
      await page.getByRole('combobox', { name: 'Rumus' }).selectOption({ label: 'Rumus versi 1: Penanganan laporan' });
      await settled(page);
      await page.reload();
      await settled(page);
      expect(await page.getByTestId('ranked').count()).toBe(13);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ scope: 'kabupaten-kota', formula: '1' });
    });
  });

  describe('a published ranking', () => {
    it('is what was on the screen, is listed for everybody, and comes out the same when it is counted again', async () => {
      const page = await open().visitor('province-supervisor');
      const shown = await RankingPage.open(page, `${of2020}&scope=kabupaten-kota`);
      const figures = await figuresOf(page);
      const scores = await figuresOf(page, 'score-');
      const id = await shown.propose();
      expect(await figuresOf(page)).toEqual(figures);
      expect(await figuresOf(page, 'score-')).toEqual(scores);
      const words = await shown.recount();
      expect(words).toMatch(/Sama: [\d.]+ laporan dihitung ulang, tidak ada angka yang berbeda\./);
      expect(words).toContain('Teksnya masih sesuai dengan sidiknya.');
      expect(words).toContain('Kalender kerjanya sama');

      expect(await page.getByTestId('decision-form').count()).toBe(0);
      const reader = await open().visitor('regency-leader');
      await reader.goto(`/peringkat/terbitan/${id}`);
      await reader.getByRole('heading', { name: 'Terbitan ini tidak ada' }).waitFor();

      const second = await open().visitor('second-supervisor');
      await second.goto(`/peringkat/terbitan/${id}`);
      await second.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
      await second.locator('[data-testid=publication-state][data-state=published]').waitFor();
      expect(await second.getByTestId('decision-form').count()).toBe(0);

      await reader.goto('/peringkat');
      await settled(reader);
      expect(await reader.getByRole('button', { name: 'Ajukan untuk diterbitkan' }).count()).toBe(0);
      await reader.getByRole('link', { name: 'Terbitan' }).click();
      const listed = reader.locator(`[data-testid=publication][data-id="${id}"]`);
      expect(await listed.innerText()).toMatch(/Tahun 2020\s+Kabupaten\/kota\s+Tanggal masuk\s+versi 1/);
      expect(await listed.innerText()).toContain(`oleh ${open().nameOf('second-supervisor')}`);
      await listed.getByRole('link').click();
      await reader.getByTestId('published').waitFor();
      expect(await figuresOf(reader, 'score-')).toEqual(scores);
    });

    it('that the second person declines is not published, and says why', async () => {
      const page = await open().visitor('province-supervisor');
      const id = await (await RankingPage.open(page, of2020)).propose();
      const second = await open().visitor('second-supervisor');
      await second.goto(`/peringkat/terbitan/${id}`);
      const decline = second.getByRole('button', { name: 'Tolak' });
      await decline.click();
      expect(await second.getByRole('alert').innerText()).toBe('Alasan penolakan belum diisi.');
      await second.getByRole('textbox', { name: /^Catatan/ }).fill('Cakupannya keliru.');
      await decline.click();
      const state = second.locator('[data-testid=publication-state][data-state=declined]');
      await state.waitFor();
      expect(await state.innerText()).toContain('Cakupannya keliru.');
    });

    it('says what differs when it does not come out the same', async () => {
      const page = await open().visitor('province-supervisor');
      const id = await (await RankingPage.open(page, of2020)).propose();
      await page.route('**/recount', (route) =>
        route.fulfill({
          json: {
            ...{ same: false, complaints: 1_294, unchanged: false, sameCalendar: false },
            deviations: [{ participant: '63.71', indicator: 'completedShare', published: 0.9684, recounted: 0.9632 }],
          },
        }),
      );
      await page.goto(`/peringkat/terbitan/${id}`);
      const words = await new RankingPage(page).recount();
      expect(words).toContain('1 angka berbeda setelah 1.294 laporan dihitung ulang.');
      expect(words).toContain('jangan pakai terbitan ini sebelum diperiksa');
      expect(words).toMatch(/Kota Banjarmasin\s+% selesai\s+96,84%\s+96,32%/);
    });

    it('that nobody published is said to be missing', async () => {
      const page = await open().visitor('ombudsman');
      for (const id of ['99999', 'kemarin']) {
        await page.goto(`/peringkat/terbitan/${id}`);
        await page.getByRole('heading', { name: 'Terbitan ini tidak ada' }).waitFor();
      }
    });
  });

  describe('why a rank moved', () => {
    it('is told by what each indicator moved of the score, and case by case', async () => {
      const page = await open().visitor('province-supervisor');
      const shown = await RankingPage.open(page, '?from=2020-07-01&to=2020-12-31');
      await shown
        .rowOf('63.71')
        .getByRole('link', { name: /^Mengapa bergeser/ })
        .click();
      await page.waitForURL('**/peringkat/bergeser?*');
      await page.getByTestId('shift').first().waitFor();
      expect(decodeURIComponent(new URL(page.url()).search)).toContain(halves);
      const moved = (await figuresOf(page, 'score-change')) as Record<string, { value: number }>;
      const changes = await page.getByTestId('shift').locator('td:nth-of-type(1)').allInnerTexts();
      const sum = changes.reduce((all, text) => all + Number(text.replace('−', '-').replace(',', '.')), 0);
      expect(Math.abs(sum - (moved['']?.value ?? Number.NaN))).toBeLessThan(0.03);

      await page.getByTestId('shift').getByRole('button', { name: '% tepat waktu' }).click();
      await page.waitForURL('**indicator=onTimeShare*');
      await page.getByRole('heading', { name: '% tepat waktu, laporan demi laporan' }).waitFor();
      await settled(page);
      const { entered, left, cases } = await asked<ApiMove>(
        page,
        `/api/rankings/moves?indicator=onTimeShare&participant=63.71&${halves}`,
      );
      for (const [side, { numerator, denominator }] of Object.entries({ entered, left })) {
        const panel = page.getByTestId(`side-${side}`);
        expect(await panel.getAttribute('data-met')).toBe(String(numerator));
        expect(await panel.getAttribute('data-all')).toBe(String(denominator));
        for (const summary of await panel.locator('summary').all()) await summary.click();
        const wanted = cases.filter((one) => one.side === side).map(({ id }) => id);
        expect(await panel.getByTestId('case').count()).toBe(wanted.length);
      }
      await page.reload();
      await page.getByRole('heading', { name: '% tepat waktu, laporan demi laporan' }).waitFor();
    });

    it('needs two periods, and is refused at the field where one is none', async () => {
      const page = await open().visitor('ombudsman');
      await page.goto('/peringkat/bergeser?participant=63.71');
      await page.getByText('Pilih instansi dan dua periode yang ada awal dan akhirnya.').waitFor();
      await page.goto('/peringkat/bergeser?participant=63.71&before=kemarin&after=2020');
      await page.getByTestId('refusal').getByText('“kemarin” bukan periode.').waitFor();
      expect(await page.getByTestId('refusal').count()).toBe(1);
      await page.getByTestId('period-before').click();
      await page.getByRole('button', { name: 'Semester I 2020' }).click();
      await page.getByTestId('case-moves').waitFor();
    });
  });

  describe('graded today', () => {
    it('shows the score with its ends, and the twenty complaints that move it most', async () => {
      const page = await open().visitor('province-supervisor');
      const code = await open().cases.crowded();
      await page.goto(`/peringkat/hari-ini?participant=${code}`);
      await page.getByTestId('forecast').waitFor();
      const forecast = await asked<ApiForecast>(page, `/api/rankings/forecast?participant=${code}`);
      expect(forecast.open).toBeGreaterThan(20);
      const ends = await figuresOf(page, 'forecast-');
      expect([ends.today?.value, ends.best?.value, ends.worst?.value]).toEqual([
        ...[forecast.today, forecast.best, forecast.worst],
      ]);
      const listed = page.getByTestId('forecast-case');
      expect(await listed.getByRole('link').allInnerTexts()).toEqual(forecast.cases.map(({ id }) => id));
      expect(await listed.count()).toBe(20);
      expect(await listed.first().innerText()).toMatch(/\+\d+,\d{2}\s+−\d+,\d{2}$/);
      await listed.first().getByRole('link').click();
      await page.getByTestId('where-now').waitFor();
    });

    it('is for a leader the score of their own regency', async () => {
      const page = await open().visitor('regency-leader');
      await page.goto('/peringkat/hari-ini?participant=63.04');
      await page.getByTestId('forecast').getByRole('heading', { name: 'Kota Banjarmasin' }).waitFor();
      expect(await page.getByRole('combobox', { name: 'Instansi' }).count()).toBe(0);
    });
  });
}
