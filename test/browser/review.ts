import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { asked, figuresOf } from './support/figures.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiPlan {
  readonly population: number;
  readonly cases: number;
}

interface ApiEstimate {
  readonly mean: number;
}

interface ApiResult {
  readonly province: { readonly score: ApiEstimate | null };
  readonly participants: readonly {
    readonly participant: { readonly code: string; readonly name: string };
    readonly size: number;
    readonly drawn: number;
    readonly score: ApiEstimate | null;
  }[];
}

interface ApiOverview {
  readonly participants: readonly { readonly name: string; readonly kind: string }[];
}

const quarter = 'from=2020-01-01&to=2020-03-31';

/** Scores the case on the page by digits alone, and goes on to the next. */
async function scoreByKeys(page: Page, digits: readonly string[]): Promise<void> {
  const shown = page.getByTestId('blind-case');
  const number = await shown.getAttribute('data-number');
  for (const digit of digits) await page.keyboard.press(digit);
  await page.keyboard.press('Control+Enter');
  await page.getByText(`Kasus ${number} tersimpan.`).waitFor();
}

export function review(open: () => Stage): void {
  describe('the quality review', () => {
    it('is opened after it was shown what would be drawn, and tells how it was', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/');
      await page.getByRole('button', { name: 'Evaluasi' }).click();
      await page.getByRole('link', { name: /^Tinjauan mutu/ }).click();
      await page.getByRole('button', { name: 'Buka putaran baru' }).click();
      const draw = page.getByRole('button', { name: 'Undi dan buka' });
      expect(await draw.isDisabled()).toBe(true);
      await page.getByTestId('period').click();
      await page.getByRole('button', { name: 'Triwulan dan bulan 2020' }).click();
      await page.getByRole('button', { name: 'Triwulan I 2020' }).click();
      await page.getByLabel('Jumlah kasus').fill('15');
      await page.getByLabel('Paling sedikit per kabupaten/kota').fill('1');
      await page.getByLabel('Benih undian').fill('undian 17 Agustus');
      const plan = await asked<ApiPlan>(page, `/api/reviews/plan?${quarter}&total=15&minimum=1`);
      expect(plan.cases).toBeGreaterThan(1);
      const words = `${plan.cases} kasus dari ${plan.population.toLocaleString('id-ID')} yang sudah dijawab`;
      await page.getByTestId('plan').getByText(words).waitFor();
      expect(await page.getByTestId('plan').getByTestId('stratum').count()).toBe(13);
      await draw.click();
      await page.waitForURL(/\/tinjauan\/\d+$/);
      const drawn = page.getByTestId('how-drawn');
      await drawn.waitFor();
      expect(await drawn.innerText()).toMatch(/SHA-256 dari benih “undian 17 Agustus”/);
      expect(await page.getByTestId('state-unread').getAttribute('value')).toBe(String(plan.cases));
    });

    it('is judged by the keyboard alone, and does not say whose a case is', async () => {
      const page = await open().visitor('province-supervisor');
      const round = await open().reviews.open(page);
      await page.goto(`/tinjauan/${round}/nilai`);
      const { participants } = await asked<ApiOverview>(page, '/api/freshness');
      const names = participants.filter(({ kind }) => kind === 'regency').map(({ name }) => name.replace(/^\w+ /, ''));
      const shown = page.getByTestId('blind-case');
      await shown.waitFor();
      expect(await shown.getAttribute('data-number')).toBe('1');
      expect(await shown.getByTestId('step-answer').count()).toBeGreaterThan(0);
      const text = await shown.innerText();
      expect(names.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(text))).toEqual([]);
      await scoreByKeys(page, ['3', '2', '1', '2']);
      await page.locator('[data-testid=blind-case][data-number="2"]').waitFor();
      await page.getByRole('link', { name: 'Ubah penilaian terakhir' }).click();
      await page.getByTestId('judgements').waitFor();
      const form = page.getByTestId('score-form');
      const chosen = await form
        .locator('input:checked')
        .evaluateAll((inputs: { value: string }[]) => inputs.map(({ value }) => value));
      expect(chosen).toEqual(['2', '1', '0', '1']);
    });

    it('asks for a score of every criterion before it takes any', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto(`/tinjauan/${await open().reviews.untouched()}/nilai`);
      await page.getByTestId('blind-case').waitFor();
      await page.getByRole('radio', { name: 'Sebagian' }).first().check();
      await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await page.getByRole('alert').getByText('Beri nilai pada setiap kriteria.').waitFor();
    });

    it('is settled by both where they differ, closed, and told with its intervals', async () => {
      const page = await open().visitor('province-supervisor');
      const round = await open().reviews.dispute();
      await page.goto(`/tinjauan/${round}`);
      await page.getByTestId('disputed').getByRole('link', { name: 'Kasus 1', exact: true }).click();
      await page.getByTestId('judgements').waitFor();
      expect(await page.getByTestId('judgements').innerText()).toMatch(/Rahmawati[^]*Fitriani/);
      await page.locator('input[name=answers]').first().focus();
      for (const digit of ['3', '2', '2', '2']) await page.keyboard.press(digit);
      await page.keyboard.type('Jawaban kedua menyebut tanggalnya.');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: 'Tutup putaran' }).click();
      await page.getByRole('button', { name: 'Ya, tutup sekarang' }).click();
      await page.getByTestId('results').waitFor();
      const { province, participants } = await asked<ApiResult>(page, `/api/reviews/${round}/results`);
      const figures = await figuresOf(page, 'review-');
      expect(figures['province-score']?.value).toBe(province.score?.mean);
      for (const { participant, size, score } of participants) {
        if (size > 0) expect(figures[`${participant.code}-score`]?.value).toBe(score?.mean);
      }
      expect(await page.getByTestId('result').getByRole('img').count()).toBe(
        participants.filter(({ size }) => size > 0).length,
      );
      expect(await page.getByTestId('agreement').innerText()).toMatch(/Kappa[^]*tidak dapat dihitung/);
    });

    it('opens the cases behind a figure, to a leader their own', async () => {
      const round = await open().reviews.closed();
      const page = await open().visitor('regency-leader');
      await page.goto(`/tinjauan/${round}`);
      await page.getByTestId('results').waitFor();
      const { participants } = await asked<ApiResult>(page, `/api/reviews/${round}/results`);
      const own = participants.find(({ participant }) => participant.code === '63.71');
      const links = page.getByTestId('results').getByRole('link');
      expect(await links.allInnerTexts()).toEqual([own?.participant.name]);
      await links.first().click();
      await page.getByTestId('case').first().waitFor();
      expect(await page.getByTestId('case').count()).toBe(own?.drawn);
      expect(await page.getByTestId('case').first().innerText()).toMatch(/^63\.71-|^national-/);
    });
  });
}
