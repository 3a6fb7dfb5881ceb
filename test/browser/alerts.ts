import { describe, expect, it } from '@jest/globals';
import { eventually } from './support/eventually.adapter.js';
import { asked } from './support/figures.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiDue {
  readonly items: readonly {
    readonly participant: { readonly code: string };
    readonly clock: string;
    readonly overdue: number;
  }[];
}

interface CaughtMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Supervision has to look, which it does every few seconds, and a mail to be sent. */
const patience = 120_000;

export function alerts(open: () => Stage): void {
  describe('warnings', () => {
    it(
      'come by a rule that somebody made, are seen by them, and lead to the cases',
      async () => {
        await open().cases.late();
        const page = await open().visitor('province-supervisor');
        await page.goto('/');
        await page.getByRole('button', { name: 'Tindak lanjut' }).click();
        await page
          .getByRole('dialog')
          .getByRole('link', { name: /^Peringatan/ })
          .click();
        await page.getByTestId('open-warnings').waitFor();
        await page.getByRole('radio', { name: 'Aturan', exact: true }).click();
        await page.getByRole('link', { name: 'Aturan baru' }).click();
        const form = page.getByTestId('setting-form');
        await form.locator('input[name=name]').fill('Terlambat di satu kabupaten');
        await form.locator('input[name=atLeast]').fill('1');
        await form.locator('input[value="63.08"]').check();
        await form.locator('textarea[name=emails]').fill('bukan-alamat');
        await form.getByRole('textbox', { name: /^Alasan perubahan/ }).fill('Diminta pimpinan.');
        const save = form.getByRole('button', { name: 'Simpan sebagai versi baru' });
        await save.click();
        expect(await form.getByTestId('fault').innerText()).toBe('Ada isian yang tidak dapat dipakai.');
        await form.getByText('Bukan alamat surel: bukan-alamat').waitFor();
        await form.locator('textarea[name=emails]').fill('');
        await save.click();
        await page.waitForURL(/aturan=\d+$/);
        const first = page.getByTestId('setting-version').first();
        await first.waitFor();
        expect(await first.innerText()).toMatch(/Versi 1[^]*Rahmawati[^]*Diminta pimpinan\./);
        const rule = Number(new URL(page.url()).searchParams.get('aturan'));
        const [warning, ...others] = await open().alerts.found(page, rule);
        expect([warning?.participant.code, others]).toEqual(['63.08', []]);
        const { items } = await asked<ApiDue>(page, '/api/clocks/due?dueWithin=2');
        const overdue = items.filter(({ participant, clock }) => participant.code === '63.08' && clock !== 'silence');
        expect(warning?.count).toBe(overdue.reduce((sum, one) => sum + one.overdue, 0));

        await page.goto('/');
        const counted = page.getByTestId('today-warnings');
        await counted.waitFor();
        const { items: openOnes } = await asked<{ items: readonly unknown[] }>(page, '/api/alerts/open');
        expect(Number(await counted.getAttribute('data-value'))).toBe(openOnes.length);

        await page.goto('/peringatan');
        const shown = page.locator(`[data-testid=warning][data-id="${warning?.id}"]`);
        await shown.waitFor();
        expect(await shown.innerText()).toMatch(/tenggat lewat[^]*Belum dilihat[^]*Terlambat di satu kabupaten/);
        await shown.getByRole('button', { name: 'Tandai sudah dilihat' }).click();
        await shown.getByRole('textbox', { name: /^Catatan/ }).fill('Sudah ditelepon.');
        await shown.getByRole('button', { name: 'Simpan' }).click();
        await shown.getByTestId('acknowledgements').getByText('Sudah ditelepon.').waitFor();
        expect(await shown.innerText()).toMatch(/Sudah dilihat[^]*Rahmawati/);
        await shown.getByRole('link', { name: 'Lihat laporannya' }).click();
        await page.waitForURL(/\/tenggat\?.*participant=63\.08/);
      },
      patience,
    );

    it(
      'end with their rule, whose every change is kept, and can be what it was again',
      async () => {
        const page = await open().visitor('province-supervisor');
        const id = await open().alerts.rule();
        await page.goto(`/peringatan?bagian=aturan&aturan=${id}`);
        const form = page.getByTestId('setting-form');
        await form.locator('input[name=atLeast]').fill('9000');
        await form.getByRole('textbox', { name: /^Alasan perubahan/ }).fill('Terlalu sering.');
        await form.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
        const second = page.locator('[data-testid=setting-version][data-version="2"]');
        await second.waitFor();
        expect(await second.innerText()).toMatch(/berlaku[^]*Terlalu sering\.[^]*sedikitnya 1 buah → [^]*9\.000 buah/);
        await eventually(async () => {
          expect(await open().alerts.openBy(page, id)).toEqual([]);
        }, 40);
        await page.goto('/peringatan');
        await page.getByTestId('closed-warnings').getByText('Satu saja sudah terlambat').first().waitFor();

        await page.goto(`/peringatan?bagian=aturan&aturan=${id}`);
        const earlier = page.locator('[data-testid=setting-version][data-version="1"]');
        await earlier.getByRole('button', { name: 'Pakai lagi isi versi ini' }).click();
        expect(await form.locator('input[name=atLeast]').inputValue()).toBe('1');
        await form.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
        await page.locator('[data-testid=setting-version][data-version="3"]').waitFor();
        await open().alerts.found(page, id);
      },
      patience,
    );

    it(
      'are told by mail, with the way to the cases, which the page of deliveries says as well',
      async () => {
        const page = await open().visitor('province-supervisor');
        await open().alerts.rule();
        const { address } = open().alerts;
        const mails = await asked<CaughtMail[]>(page, `${open().endpoints.mail.url}/mails`);
        const told = mails.filter(({ to }) => to === address);
        expect(told.map(({ subject }) => subject)[0]).toMatch(/LAPOR!/);
        expect(told[0]?.text).toContain(`${open().endpoints.supervision.url}/tenggat?participant=`);
        await page.goto('/peringatan?bagian=kiriman');
        const message = page.locator('[data-testid=message][data-state=sent]').filter({ hasText: address }).first();
        await message.waitFor();
        expect(await message.innerText()).toMatch(/Surel[^]*tenggat lewat[^]*Terkirim/);
        expect(await page.locator('[data-testid=channel][data-channel=email]').innerText()).toMatch(/Surel[^]*siap/);
        await page.goto(open().endpoints.mail.url);
        await page.getByText(address).first().waitFor();
      },
      patience,
    );

    it('have quiet hours that are set with a reason', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/peringatan?bagian=waktu');
      const form = page.getByTestId('setting-form');
      await form.waitFor();
      const before = Number(await page.getByTestId('setting-version').first().getAttribute('data-version'));
      await form.locator('input[name=digestAt]').fill('06:45');
      await form.getByRole('textbox', { name: /^Alasan perubahan/ }).fill('Sebelum apel pagi.');
      await form.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
      const newest = page.locator(`[data-testid=setting-version][data-version="${before + 1}"]`);
      await newest.waitFor();
      expect(await newest.innerText()).toMatch(/Sebelum apel pagi\.[^]*Rangkuman harian: 07:30 → 06:45/);
    });

    it(
      'of a regency are its leader’s to read, and the rules the auditor’s',
      async () => {
        await open().alerts.rule();
        const leader = await open().visitor('regency-leader');
        await leader.goto('/peringatan?bagian=aturan');
        await leader.getByTestId('open-warnings').waitFor();
        expect(await leader.getByRole('radio', { name: 'Aturan', exact: true }).count()).toBe(0);
        expect(await leader.getByRole('button', { name: 'Tandai sudah dilihat' }).count()).toBe(0);
        const auditor = await open().visitor('ombudsman');
        await auditor.goto('/peringatan?bagian=aturan');
        await auditor.getByTestId('rule').first().getByRole('link').click();
        await auditor.getByTestId('setting-version').first().waitFor();
        expect(await auditor.getByTestId('setting-form').count()).toBe(0);
      },
      patience,
    );
  });
}
