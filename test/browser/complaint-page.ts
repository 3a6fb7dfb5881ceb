import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Operator } from '../../apps/local/src/actors/operator.client.js';
import { builtFile } from '../../apps/local/src/home/repository.adapter.js';
import { ComplaintList } from './support/complaint-list.adapter.js';
import { ComplaintPage } from './support/complaint-page.adapter.js';
import { looks } from './support/look.js';
import type { Stage } from './support/stage.adapter.js';

const way = [
  { participant: 'national', how: 'filed' },
  { participant: '63.71', how: 'disposed' },
  { participant: '63.03', how: 'transferred' },
  { participant: '63', how: 'transferred' },
];

export function complaintPage(open: () => Stage): void {
  describe('the page of a complaint that went from Banjarmasin to Banjar to the province', () => {
    it('says where it is now, and the whole way it came', async () => {
      const id = await open().cases.transferred();
      const page = await open().visitor('province-supervisor');
      const complaint = await ComplaintPage.open(page, id);
      expect(await complaint.whereNow()).toBe('Sedang ditangani Provinsi Kalimantan Selatan.');
      expect(await complaint.way()).toEqual(way);
      const hops = await page.getByTestId('hop').allInnerTexts();
      expect(hops[0]).toContain('Masuk di sini');
      expect(hops[2]).toContain('Dialihkan, bukan wewenang');
      expect(hops[3]).toContain('Sekarang di sini');
    });

    it('explains a word of the law where it stands, and leads to all of them', async () => {
      const page = await open().visitor('ombudsman');
      await ComplaintPage.open(page, await open().cases.transferred());
      await page.getByTestId('clocks').getByTestId('help-hari-kerja').click();
      await page
        .getByRole('dialog')
        .getByText(/Senin sampai Jumat selain libur nasional/)
        .waitFor();
      await page.getByRole('dialog').getByRole('link', { name: 'Semua istilah' }).click();
      await page.waitForURL(/\/istilah#hari-kerja$/);
      await page.locator('[data-term=hari-kerja]').waitFor();
    });

    it('says to the province who opened it, and to a leader nothing of that', async () => {
      const leader = await open().visitor('regency-leader');
      const [id = ''] = await (await ComplaintList.open(leader)).ids();
      await ComplaintPage.open(leader, id);
      expect(await leader.getByTestId('accesses').count()).toBe(0);
      const page = await open().visitor('province-supervisor');
      await ComplaintPage.open(page, id);
      await page.getByTestId('access').filter({ hasText: 'Pimpinan kabupaten/kota' }).first().waitFor();
    });

    it('runs from top to bottom where there is no room for lanes', async () => {
      const page = await open().visitor('province-supervisor', looks['390-terang']);
      const complaint = await ComplaintPage.open(page, await open().cases.transferred());
      expect(await complaint.way()).toEqual(way);
      const tops = await complaint.tops();
      expect(tops).toEqual([...tops].sort((one, other) => one - other));
      expect(new Set(tops).size).toBe(way.length);
    });

    it('tells each deadline with its reason, and how it stands in words', async () => {
      const page = await open().visitor('province-supervisor');
      await ComplaintPage.open(page, await open().cases.transferred());
      await page.getByText(/\d+ tenggat dipenuhi/).click();
      const clocks = await page.getByTestId('clocks').getByTestId('clock').allInnerTexts();
      expect(clocks.length).toBeGreaterThan(2);
      for (const clock of clocks) {
        expect(clock).toMatch(/hari kerja sejak .+ (WIB|WITA): .+; kalender /);
        expect(clock).toMatch(/Tepat waktu|Terlambat|Berjalan|Lewat tenggat|Dijeda|Menunggu pelapor/);
      }
      const answered = page.locator('[data-testid=clock][data-clock=first-follow-up][data-state=met]');
      expect(await answered.first().innerText()).toMatch(/Tindak lanjut pertama · .+\s+Tepat waktu/);
    });

    it('says whose time passed, in shares that come to the whole, and why an export has no deadlines', async () => {
      const page = await open().visitor('ombudsman');
      const list = await ComplaintList.open(page, '?origin=event&to=2020-12-31&status=selesai');
      const [old = ''] = await list.ids();
      await ComplaintPage.open(page, old);
      const shares = await page.getByTestId('share').allInnerTexts();
      const parts = shares.map((share) => Number(/([\d,]+)%/.exec(share)?.[1]?.replace(',', '.')));
      expect(Math.round(parts.reduce((sum, part) => sum + part, 0))).toBe(100);

      const [exported = ''] = await (await ComplaintList.open(page, '?origin=export')).ids();
      await ComplaintPage.open(page, exported);
      await page.getByTestId('clocks').getByText('tenggat tidak dapat dihitung').waitFor();
      expect(await page.getByTestId('clock').count()).toBe(0);
    });

    it('lists every entry with who said it and its fingerprint, which is the ledger’s', async () => {
      const id = await open().cases.transferred();
      const complaint = await ComplaintPage.open(await open().visitor('ombudsman'), id);
      const ledger = await new Operator(open().endpoints).find(id);
      const entries = await complaint.entries();
      expect(entries.map(({ name }) => name)).toEqual([
        'filed',
        'verified',
        'disposed',
        'transferred',
        'transferred',
        'followedup',
      ]);
      expect(entries.map(({ fingerprint }) => fingerprint)).toEqual(
        ledger?.entries.map(({ hash }) => hash.slice(0, 8)),
      );
      expect(entries[3]?.text).toContain('Kabupaten Banjar');
      expect(entries[3]?.text).toContain('Bukan wewenang kami.');
      expect(entries[5]?.text).toContain('dicatat Provinsi Kalimantan Selatan');
      expect(entries[5]?.text).toContain('Jembatan ditutup bagi truk mulai hari ini.');
      expect(await complaint.chain()).toContain('Rantai hash utuh');
      expect(await complaint.chain()).toContain(ledger?.hash);
    });

    it('is taken along as evidence, which holds without anybody of the province', async () => {
      const id = await open().cases.transferred();
      const page = await open().visitor('ombudsman');
      await ComplaintPage.open(page, id);
      await page.getByLabel('Dibuat untuk').fill('Inspektorat');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Unduh berkas bukti' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`berkas-bukti-${id}-v6.zip`);
      const command = [builtFile('apps/cli/src/main.js'), 'evidence', 'verify', await download.path(), '--json'];
      const { stdout } = await promisify(execFile)(process.execPath, command, { env: { PATH: process.env.PATH } });
      expect(JSON.parse(stdout)).toMatchObject({
        ...{ ok: true, entries: 6, manifest: { case: { id }, madeFor: 'Inspektorat' } },
      });
    });
  });

  describe('the page of a complaint', () => {
    it('says so when somebody changed an entry behind the ledger’s back', async () => {
      const officer = open().federation.officer('63.05');
      const id = await officer.file('Jembatan gantung goyah', 'Papan jembatan gantung banyak yang lepas.');
      const page = await open().visitor('ombudsman');
      const complaint = await ComplaintPage.open(page, id);
      expect(await complaint.chain()).toContain('Rantai hash utuh');

      const database = new pg.Client(open().endpoints.postgres.supervision);
      await database.connect();
      const changed = await database.query(
        `update case_entry set data = jsonb_set(data::jsonb, '{body}', '"Jembatan gantung aman."') where complaint_id = $1 and version = 1`,
        [id],
      );
      await database.end();
      expect(changed.rowCount).toBe(1);
      await page.reload();
      expect(await complaint.chain()).toContain('Rantai hash tidak utuh');
    });

    it('of an export says what is not known, rather than guessing it', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/laporan?origin=export');
      await page.getByTestId('complaint').first().getByRole('link').click();
      await page.getByTestId('where-now').waitFor();
      await page.getByText('tanggal verifikasi, disposisi dan jawaban tidak tercatat').waitFor();
      expect(await page.getByTestId('milestone-verifiedAt').innerText()).toContain('tidak tercatat');
    });

    it('that does not exist says so, and leads back', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/laporan/national-0');
      await page.getByRole('heading', { name: 'Laporan ini tidak ditemukan' }).waitFor();
      await page.getByRole('link', { name: 'Kembali ke daftar' }).click();
      await page.getByTestId('complaint-table').waitFor();
    });
  });
}
