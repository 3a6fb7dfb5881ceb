import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pdfText } from '#testing';
import { asked } from './support/figures.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiReports {
  readonly items: readonly {
    readonly id: number;
    readonly period: string;
    readonly sha256: string | null;
    readonly participant: { readonly code: string } | null;
  }[];
}

interface ApiIndicators {
  readonly totals: readonly { readonly indicator: string; readonly value: number | null }[];
}

const dense = (text: string): string => text.replaceAll(/\s+/g, '');
const countText = (value: number): string => value.toLocaleString('id-ID');
const shareText = (value: number): string =>
  value.toLocaleString('id-ID', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Takes the file of the newest report, as a browser saves it. */
async function newest(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const first = page.getByTestId('report').first();
  await page.locator('[data-testid=report]:first-of-type[data-state=made]').first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    first.getByRole('link', { name: /^Unduh PDF/ }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

export function reports(open: () => Stage): void {
  describe('periodic reports', () => {
    it('are ordered, made while their reader waits, and say on paper what the pages say', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/');
      await page.getByRole('button', { name: 'Tindak lanjut' }).click();
      await page.getByRole('link', { name: /^Laporan berkala/ }).click();
      await page.getByLabel('Jenis').selectOption({ label: 'Semester' });
      await page.getByLabel('Tahun').selectOption('2021');
      await page.getByLabel('Periode').selectOption({ label: 'Semester I 2021' });
      await page.getByRole('button', { name: 'Buat laporan' }).click();
      await page.getByTestId('report').filter({ hasText: 'Semester I 2021' }).first().waitFor();
      const { name, bytes } = await newest(page);
      expect(name).toBe('laporan-semester_2021-S1_provinsi.pdf');
      const { items } = await asked<ApiReports>(page, '/api/reports');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(items[0]?.sha256);
      const { pages } = await pdfText(bytes);
      const { totals } = await asked<ApiIndicators>(page, '/api/indicators?period=2021-S1');
      const of = (wanted: string) => totals.find(({ indicator }) => indicator === wanted)?.value ?? 0;
      const first = dense(pages[0] ?? '');
      expect(first).toContain(`Laporanmasuk${countText(of('received'))}`);
      expect(first).toContain(`%selesai${shareText(of('completedShare'))}`);
      expect(first).toContain(`%ditindaklanjuti${shareText(of('followedUpShare'))}`);
    });

    it('of a regency are for its leader to order, and no other', async () => {
      const page = await open().visitor('regency-leader');
      await page.goto('/laporan-berkala');
      const subjects = page.getByLabel('Tentang');
      await subjects.waitFor();
      expect(await subjects.locator('option').allInnerTexts()).toEqual(['Kota Banjarmasin']);
      await page.getByLabel('Tahun').selectOption('2020');
      await page.getByLabel('Periode').selectOption({ label: 'Mar 2020' });
      await page.getByRole('button', { name: 'Buat laporan' }).click();
      await page.getByTestId('report').filter({ hasText: 'Mar 2020' }).first().waitFor();
      const { name, bytes } = await newest(page);
      expect(name).toBe('laporan-bulanan_2020-03_63.71.pdf');
      expect((await pdfText(bytes)).title).toBe('Laporan bulanan Kota Banjarmasin, Maret 2020');
      expect(await page.getByTestId('setting-form').count()).toBe(0);
      const { items } = await asked<ApiReports>(page, '/api/reports');
      for (const { participant } of items) expect(participant?.code ?? '63.71').toBe('63.71');
    });

    it('are read by an auditor, who orders none', async () => {
      const page = await open().visitor('ombudsman');
      await page.goto('/laporan-berkala');
      await page.getByTestId('schedule-bulanan').waitFor();
      expect(await page.getByTestId('order-form').count()).toBe(0);
      expect(await page.getByTestId('setting-form').count()).toBe(0);
    });

    it('come by themselves once somebody says when, and why', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/laporan-berkala');
      const rhythm = page.getByTestId('rhythm-semester');
      await rhythm.getByLabel('Buat laporan semester dengan sendirinya').check();
      await rhythm.getByLabel('Tanggal').selectOption('3');
      await rhythm.getByLabel(/^Pukul/).fill('07:30');
      const form = page.getByTestId('setting-form');
      await form.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
      expect(await form.getByTestId('fault').innerText()).toBe('Alasan belum diisi.');
      await form.getByRole('textbox', { name: /^Alasan perubahan/ }).fill('Diminta sekretariat daerah.');
      await form.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
      const shown = page.getByTestId('schedule-semester');
      await shown.getByText(/Tanggal 3 bulan berikutnya pukul 07\.30 WITA/).waitFor();
      expect(await shown.innerText()).toMatch(/Berikutnya: Semester/);
      const version = page.getByTestId('setting-version').first();
      expect(await version.innerText()).toMatch(
        /Diminta sekretariat daerah\.[^]*Semester: Tidak dijadwalkan\. → Tanggal 3/,
      );
    });
  });
}
