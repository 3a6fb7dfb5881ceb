import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pdfText } from '#testing';
import { asked } from './support/figures.adapter.js';
import { looks } from './support/look.js';
import type { ApiMeeting } from './support/meetings.adapter.js';
import type { Stage } from './support/stage.adapter.js';

interface ApiParticipants {
  readonly participants: readonly { readonly code: string; readonly name: string; readonly kind: string }[];
}

interface ApiDue {
  readonly items: readonly {
    readonly participant: { readonly code: string };
    readonly clock: string;
    readonly overdue: number;
  }[];
}

const promise = 'Menunjuk petugas jaga di akhir pekan';
const done = 'SK petugas jaga terbit 3 Juli.';
const part = (page: Page, code: string) => page.locator(`[data-testid=part][data-participant="${code}"]`);

export function meetings(open: () => Stage): void {
  describe('a coordination meeting', () => {
    let first: number;

    it('opens with an agenda of figures, each of which leads to its cases', async () => {
      const late = await open().cases.late();
      const page = await open().visitor('province-supervisor');
      await page.goto('/');
      await page.getByRole('button', { name: 'Tindak lanjut' }).click();
      await page.getByRole('link', { name: /^Rapat koordinasi/ }).click();
      await page.getByRole('button', { name: 'Buka rapat' }).click();
      const openNow = page.getByRole('button', { name: 'Susun agenda dan buka' });
      expect(await openNow.isDisabled()).toBe(true);
      await page.getByTestId('period').click();
      await page.getByRole('button', { name: 'Tahun 2020', exact: true }).click();
      await page.getByLabel('Tanggal', { exact: true }).fill('2026-07-06');
      await page.getByLabel('Jam (WITA)').fill('09:30');
      await page.getByLabel('Tempat').fill('Aula Diskominfo');
      await openNow.click();
      await page.waitForURL(/\/rapat\/\d+$/);
      await page.getByTestId('agenda-item').first().waitFor();
      first = Number(new URL(page.url()).pathname.split('/').at(-1));
      expect(await page.getByTestId('meeting-page').innerText()).toContain('6 Jul 2026 09.30 WITA');
      expect(await page.getByTestId('part').count()).toBe(14);

      const { parts } = await asked<ApiMeeting>(page, `/api/meetings/${first}`);
      const told = parts.find(({ participant }) => participant.code === late)?.agenda ?? [];
      const { items } = await asked<ApiDue>(page, '/api/clocks/due?dueWithin=0');
      const overdue = items
        .filter((item) => item.participant.code === late && item.clock !== 'silence')
        .reduce((sum, item) => sum + item.overdue, 0);
      expect(overdue).toBeGreaterThan(0);
      expect(told.find(({ rule }) => rule === 'overdue')?.figure.value).toBe(overdue);
      const item = part(page, late).locator('[data-rule=overdue]');
      expect(await item.innerText()).toContain(`${overdue} tenggat terlampaui`);
      await item.getByRole('link').click();
      await page.getByTestId('deadline').first().waitFor();
      expect(await page.getByTestId('deadline').count()).toBeGreaterThan(0);
    });

    it('takes findings and commitments, and ends with minutes that another program reads', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto(`/rapat/${first}`);
      await page.getByRole('button', { name: 'Mulai rapat' }).click();
      const own = part(page, '63.71');
      const write = own.getByRole('button', { name: 'Tulis untuk Kota Banjarmasin' });
      await page.getByRole('button', { name: 'Tutup rapat' }).waitFor();
      await write.click();
      await own.getByRole('radio', { name: 'Temuan' }).click();
      await own.getByLabel('Isi').fill('Jawaban tanpa tanggal.');
      await own.getByRole('button', { name: 'Simpan' }).click();
      await own.getByTestId('lines-finding').waitFor();
      await write.click();
      await own.getByRole('radio', { name: 'Komitmen' }).click();
      await own.getByLabel('Penanggung jawab').fill('Kepala Dinas Kominfo');
      await own.getByLabel('Tenggat', { exact: true }).fill('2999-08-31');
      await own.getByLabel('Isi').fill(promise);
      await own.getByRole('button', { name: 'Simpan' }).click();
      await own.getByTestId('lines-commitment').waitFor();
      await page.getByRole('button', { name: 'Isi daftar hadir' }).click();
      await page.getByLabel('Nama').fill('Siti Aminah');
      await page.getByLabel('Jabatan').fill('Kepala Bidang IKP');
      await page.getByTestId('attendance').getByRole('button', { name: 'Simpan' }).click();
      await page.getByRole('rowheader', { name: 'Siti Aminah' }).waitFor();
      await page.getByRole('button', { name: 'Tutup rapat' }).click();
      await page.getByRole('button', { name: 'Ya, tutup sekarang' }).click();
      await page.getByTestId('promised').getByText(promise).waitFor();

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Notulen (PDF)' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`notulen-rapat-${first}.pdf`);
      const bytes = await readFile(await download.path());
      const { title, pages } = await pdfText(bytes);
      const text = pages.join('\n').replaceAll(/\s+/g, ' ');
      expect(title).toBe(`Notulen Rapat Koordinasi ke-${first}`);
      for (const said of ['Siti Aminah', 'Jawaban tanpa tanggal.', promise, '31 Agu 2999', 'Lewat tenggat']) {
        expect(text).toContain(said);
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(await page.getByTestId('documents').innerText()).toContain(sha256);
    });

    it('is followed by the leader on a phone: what was promised is reported as done', async () => {
      const page = await open().visitor('regency-leader', looks['390-terang']);
      await page.goto('/rapat');
      const card = page.getByTestId('commitment').filter({ hasText: promise });
      await card.getByRole('button', { name: 'Sudah dikerjakan' }).click();
      await card.getByLabel('Apa yang dikerjakan, dan buktinya').fill(done);
      await card.getByRole('button', { name: 'Simpan' }).click();
      await card.getByText('Menunggu konfirmasi provinsi').waitFor();
      expect(await card.getByTestId('reports').innerText()).toContain(done);
      expect(await card.getByRole('button').count()).toBe(0);
      await page.goto(`/rapat/${first}`);
      await page.getByTestId('part').first().waitFor();
      expect(await page.getByTestId('part').count()).toBe(1);
      expect(await page.getByRole('link', { name: 'Notulen (PDF)' }).count()).toBe(0);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('extract').click()]);
      expect(download.suggestedFilename()).toBe(`petikan-notulen-rapat-${first}-63.71.pdf`);
      const { pages } = await pdfText(await readFile(await download.path()));
      const text = pages.join('\n').replaceAll(/\s+/g, ' ');
      expect(text).toContain(promise);
      const { participants } = await asked<ApiParticipants>(page, '/api/freshness');
      const others = participants.filter(({ code, kind }) => kind === 'regency' && code !== '63.71');
      expect(others.filter(({ name, code }) => text.includes(name) || text.includes(code))).toEqual([]);
    });

    it('is followed by the next one, which opens with what became of it', async () => {
      const page = await open().visitor('province-supervisor');
      const { id } = await open().meetings.open(page);
      await page.goto(`/rapat/${id}`);
      const card = part(page, '63.71').getByTestId('former').getByTestId('commitment').filter({ hasText: promise });
      await card.waitFor();
      expect(await card.innerText()).toMatch(/Menunggu konfirmasi provinsi[^]*SK petugas jaga terbit 3 Juli\./);
      await card.getByRole('button', { name: 'Nyatakan selesai' }).click();
      await card.getByLabel('Bukti').fill('SK diterima.');
      await card.getByRole('button', { name: 'Simpan' }).click();
      await part(page, '63.71')
        .locator('[data-testid=commitment][data-state=done]')
        .filter({ hasText: promise })
        .waitFor();
      await open().meetings.callOff(page, id);
    });
  });

  describe('joint handling', () => {
    it('begins on the page of a complaint, and ends with what came of it', async () => {
      const complaint = await open().cases.forgotten('63.03');
      const page = await open().visitor('province-supervisor');
      await page.goto(`/laporan/${complaint}`);
      const panel = page.getByTestId('case-joint');
      await panel.getByRole('button', { name: 'Mulai penanganan bersama' }).click();
      await panel.getByRole('combobox', { name: 'Pemimpin' }).selectOption('63.03');
      await panel.getByRole('checkbox', { name: 'Kota Banjarmasin' }).check();
      await panel.getByLabel('Tujuan').fill('Batas kewenangan disepakati');
      await panel.getByRole('button', { name: 'Mulai penanganan bersama' }).click();
      await page.waitForURL(/\/penanganan-bersama\/\d+$/);
      const address = new URL(page.url()).pathname;
      await page.getByRole('button', { name: 'Tambah tugas' }).click();
      const tasks = page.getByTestId('joint-tasks');
      await tasks.getByRole('combobox', { name: 'Untuk siapa' }).selectOption('63.71');
      await tasks.getByLabel('Tenggat', { exact: true }).fill('2999-12-31');
      await tasks.getByLabel('Tugas', { exact: true }).fill('Memeriksa jaringan kabel');
      await tasks.getByRole('button', { name: 'Simpan' }).click();
      await page.locator('[data-testid=task][data-state=open]').waitFor();
      expect(await page.getByRole('button', { name: 'Tutup penanganan' }).isDisabled()).toBe(true);

      const leader = await open().visitor('regency-leader', looks['390-terang']);
      await leader.goto('/penanganan-bersama');
      await leader.getByTestId('joint-handling').first().getByRole('link').click();
      await leader.getByRole('button', { name: 'Nyatakan selesai' }).click();
      await leader.getByLabel('Apa yang dikerjakan').fill('Kabel diganti');
      await leader.getByRole('button', { name: 'Simpan' }).click();
      await leader.locator('[data-testid=task][data-state=done]').waitFor();

      await page.goto(address);
      await page.getByText('Kabel diganti').first().waitFor();
      const entries = page.getByTestId('joint-entry');
      const sources = await entries.evaluateAll((elements: { dataset: { source?: string } }[]) =>
        elements.map(({ dataset }) => dataset.source ?? ''),
      );
      expect(sources.lastIndexOf('ledger')).toBeLessThan(sources.indexOf('joint'));
      expect(sources.filter((source) => source === 'joint')).toHaveLength(3);
      expect(await entries.last().innerText()).toMatch(
        /Tugas dinyatakan selesai[^]*Kabel diganti[^]*Akhmad Syarifuddin/,
      );
      await page.getByRole('button', { name: 'Tutup penanganan' }).click();
      await page.getByLabel('Hasil').fill('Lampu menyala kembali');
      await page.getByRole('button', { name: 'Tutup penanganan' }).last().click();
      await page.locator('[data-testid=joint-page][data-closed=true]').waitFor();
    });
  });
}
