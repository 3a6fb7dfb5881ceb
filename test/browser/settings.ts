import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './support/eventually.adapter.js';
import { asked } from './support/figures.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiSignSettings {
  readonly version: number;
  readonly parameters: readonly { readonly name: string; readonly value: number }[];
}

interface ApiFormulas {
  readonly items: readonly { readonly version: number; readonly weights: readonly { readonly weight: number }[] }[];
}

const version = (page: Page, number: number): Locator =>
  page.locator(`[data-testid=setting-version][data-version="${number}"]`);

/** The newest, once there is one after the earlier; numbers go up with settings of other kinds as well. */
const newestAfter = (page: Page, earlier: number): Locator =>
  page.locator(`[data-testid=setting-version]:first-child:not([data-version="${earlier}"])`);

/** Takes what an earlier version said, and saves it once it has come. */
async function sayAgain(page: Page, earlier: number): Promise<void> {
  await version(page, earlier).getByRole('button', { name: 'Pakai lagi isi versi ini' }).click();
  const reason = page.getByRole('textbox', { name: /^Alasan perubahan/ });
  await eventually(async () => expect(await reason.inputValue()).toContain(String(earlier)));
  await page.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
}

export function settings(open: () => Stage): void {
  describe('settings', () => {
    it('of signs become another version with its reason, and can be what they were again', async () => {
      const page = await open().visitor('province-supervisor');
      const before = await asked<ApiSignSettings>(page, '/api/sign-settings');
      await page.goto('/');
      await page.getByRole('button', { name: 'Evaluasi' }).click();
      await page.getByRole('link', { name: /^Pengaturan/ }).click();
      const form = page.getByTestId('setting-form');
      const days = form.locator('input[name=daysWithoutSignIn]');
      const save = form.getByRole('button', { name: 'Simpan sebagai versi baru' });
      await save.click();
      expect(await form.getByTestId('fault').innerText()).toBe('Belum ada yang diubah.');
      await days.fill('banyak');
      await save.click();
      expect(await form.getByTestId('fault').innerText()).toBe('Ada isian yang tidak dapat dipakai.');
      await form.getByText('Isi bilangan bulat dari 1 sampai 365.').waitFor();
      await days.fill('31');
      await save.click();
      expect(await form.getByTestId('fault').innerText()).toBe('Alasan belum diisi.');
      await form.getByRole('textbox', { name: /^Alasan perubahan/ }).fill('Bulan terpanjang 31 hari.');
      await save.click();
      const newest = version(page, before.version + 1);
      await newest.waitFor();
      expect(await newest.innerText()).toMatch(/berlaku[^]*Bulan terpanjang 31 hari\.[^]*Tanpa login selama: 30 → 31/);

      await version(page, before.version).getByRole('button', { name: 'Pakai lagi isi versi ini' }).click();
      expect(await days.inputValue()).toBe('30');
      await save.click();
      await version(page, before.version + 2).waitFor();
      const after = await asked<ApiSignSettings>(page, '/api/sign-settings');
      expect(after.parameters.map(({ value }) => value)).toEqual(before.parameters.map(({ value }) => value));
      await eventually(async () => {
        expect(await asked<{ recount: unknown }>(page, '/api/signs')).toMatchObject({ recount: null });
      });
    });

    it('of the ranking are a formula of its own, beside those before', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/pengaturan?bagian=rumus');
      const form = page.getByTestId('setting-form');
      await form.locator('input[name=weight-completedShare]').fill('40');
      await form.getByRole('textbox', { name: /^Alasan perubahan/ }).fill('Penyelesaian lebih penting.');
      await form.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
      const newest = page.getByTestId('setting-version').first();
      await newest.getByText('Penyelesaian lebih penting.').waitFor();
      expect(await newest.innerText()).toContain('% selesai: 30 → 40');
      const { items } = await asked<ApiFormulas>(page, '/api/rankings/formulas');
      expect(items[0]?.weights.map(({ weight }) => weight)).toContain(40);
    });

    it('of deadlines are a table that is checked before it is sent', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/pengaturan?bagian=tenggat');
      const rows = page.getByTestId('limit');
      await rows.first().waitFor();
      const count = await rows.count();
      await page.getByRole('button', { name: 'Tambah tenggat' }).click();
      expect(await rows.count()).toBe(count + 1);
      await rows.last().getByRole('textbox', { name: 'Hari kerja' }).fill('-1');
      await page.getByRole('textbox', { name: /^Alasan perubahan/ }).fill('Uji.');
      await page.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
      expect(await page.getByTestId('fault').innerText()).toBe('Ada isian yang tidak dapat dipakai.');
    });

    it('of what pauses a deadline are ticked, and counted anew', async () => {
      const page = await open().visitor('province-supervisor');
      const read = () =>
        asked<{ version: number; rules: readonly { clock: string; pausedBy: readonly string[] }[] }>(
          page,
          '/api/clock-settings/rules',
        );
      const before = await read();
      await page.goto('/pengaturan?bagian=jam');
      const rule = page.locator('[data-testid=rule][data-clock=completion]');
      await rule.getByRole('checkbox', { name: 'menunggu pelapor' }).uncheck();
      await page.getByRole('textbox', { name: /^Alasan perubahan/ }).fill('Menunggu pelapor ikut dihitung.');
      await page.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
      await newestAfter(page, before.version).getByText('Menunggu pelapor ikut dihitung.').waitFor();
      const causes = async () => (await read()).rules.find(({ clock }) => clock === 'completion')?.pausedBy;
      expect(await causes()).toEqual(['postponed', 'national-outage']);

      await page.context().setOffline(true);
      await version(page, before.version).getByRole('button', { name: 'Pakai lagi isi versi ini' }).click();
      await page.getByTestId('version-fault').getByText('Server tidak dapat dihubungi.').waitFor();
      await page.context().setOffline(false);
      await sayAgain(page, before.version);
      await eventually(async () => expect((await read()).rules).toEqual(before.rules));
    });

    it('of days off are those of a year, and what contradicts itself is refused at its field', async () => {
      const page = await open().visitor('province-supervisor');
      const read = () =>
        asked<{ version: number; years: readonly { year: number; jointLeave: readonly string[] }[] }>(
          page,
          '/api/clock-settings/calendars',
        );
      const before = await read();
      await page.goto('/pengaturan?bagian=kalender');
      await page.getByRole('combobox', { name: 'Tahun' }).selectOption('2027');
      const days = page.getByTestId('calendar-day');
      const count = await days.count();
      await page.getByRole('button', { name: 'Tambah hari' }).click();
      expect(await days.count()).toBe(count + 1);
      const added = days.last();
      await added.getByLabel('Jenis').selectOption('Cuti bersama');
      await page.getByRole('textbox', { name: /^Alasan perubahan/ }).fill('Cuti bersama tambahan.');
      const save = page.getByRole('button', { name: 'Simpan sebagai versi baru' });
      await save.click();
      expect(await page.getByTestId('fault').innerText()).toBe('Ada isian yang tidak dapat dipakai.');
      await added.getByLabel('Tanggal').fill('2027-01-01');
      await save.click();
      await page
        .getByTestId('problems')
        .getByText(/^years\.\d+\.jointLeave.*: 2027-01-01 adalah hari libur sekaligus cuti bersama$/)
        .waitFor();
      expect(await read()).toEqual(before);

      await added.getByLabel('Tanggal').fill('2027-11-12');
      await save.click();
      await newestAfter(page, before.version).waitFor();
      const year = (await read()).years.find((one) => one.year === 2027);
      expect(year?.jointLeave).toContain('2027-11-12');
      await sayAgain(page, before.version);
      await eventually(async () => expect((await read()).years).toEqual(before.years));
    });

    it('are read by a leader, who changes none of them', async () => {
      const page = await open().visitor('regency-leader');
      for (const section of ['tanda', 'rumus', 'tenggat', 'jam', 'kalender']) {
        await page.goto(`/pengaturan?bagian=${section}`);
        await page.getByTestId('setting-version').first().waitFor();
        await page.getByText('Hanya pengawas provinsi yang dapat mengubah pengaturan.').waitFor();
        expect(await page.getByTestId('setting-form').count()).toBe(0);
        expect(await page.getByRole('button', { name: 'Pakai lagi isi versi ini' }).count()).toBe(0);
      }
    });
  });
}
