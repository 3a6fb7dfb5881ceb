import { describe, expect, it } from '@jest/globals';
import { readFigure } from './support/indonesian-number.js';
import { ComplaintList } from './support/complaint-list.adapter.js';
import type { Stage } from './support/stage.adapter.js';

const pageSize = 25;

export function complaintList(open: () => Stage): void {
  describe('the list of complaints', () => {
    it('keeps its filters in the address, through a reload and the way to a complaint and back', async () => {
      const page = await open().visitor('province-supervisor');
      const list = await ComplaintList.open(page);
      const everything = await list.total();
      await list.choose('Instansi', 'Kabupaten Banjar');
      await list.chooseStatus('Selesai');
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ participant: '63.03', status: 'selesai' });
      expect(await list.total()).toBeGreaterThan(0);
      expect(await list.total()).toBeLessThan(everything);
      const shown = await list.rows();
      for (const { status, text } of shown) {
        expect(status).toBe('selesai');
        expect(text).toContain('Kabupaten Banjar');
      }

      await page.reload();
      await list.settle();
      expect(await list.rows()).toEqual(shown);

      await page.getByTestId('complaint').first().getByRole('link').click();
      await page.getByTestId('where-now').waitFor();
      await page.goBack();
      await list.settle();
      expect(await list.rows()).toEqual(shown);

      await page.getByTestId('complaint').first().getByRole('link').click();
      await page.getByRole('link', { name: 'Kembali ke daftar' }).click();
      await list.settle();
      expect(await list.rows()).toEqual(shown);
    });

    it('has the columns that its address asks for, and asks the server for the same complaints', async () => {
      const page = await open().visitor('province-supervisor');
      const list = await ComplaintList.open(page, '?participant=63.03');
      const total = await list.total();
      const names = () => page.getByTestId('complaint-table').locator('thead th').allInnerTexts();
      const usual = await names();
      expect(usual).not.toContain('Sumber');
      await page.getByTestId('columns').click();
      await page.getByRole('checkbox', { name: 'Sumber' }).check();
      await page.getByRole('checkbox', { name: 'Perubahan terakhir' }).uncheck();
      await page.keyboard.press('Escape');
      expect(await names()).toEqual([...usual.filter((name) => name !== 'Perubahan terakhir'), 'Sumber']);
      expect(new URL(page.url()).searchParams.get('kolom')).toBe('participant,received,steps,channel');
      await page.reload();
      await list.settle();
      expect(await names()).toContain('Sumber');
      expect(await list.total()).toBe(total);
    });

    it('is kept as a view for the office, which a colleague opens, and who kept it takes away', async () => {
      const page = await open().visitor('province-supervisor');
      const list = await ComplaintList.open(page, '?participant=63.03&status=selesai&kolom=received');
      const shown = await list.ids();
      await page.getByTestId('views').click();
      await page.getByLabel('Nama').fill('Selesai di Banjar');
      await page.getByRole('checkbox', { name: 'Bagikan di kantor ini' }).check();
      await page.getByRole('button', { name: 'Simpan tampilan ini' }).click();
      const kept = page.getByTestId('view').filter({ hasText: 'Selesai di Banjar' });
      await kept.waitFor();

      const colleague = await open().visitor('second-supervisor');
      const theirs = await ComplaintList.open(colleague);
      await colleague.getByTestId('views').click();
      const view = colleague.getByTestId('view').filter({ hasText: 'Selesai di Banjar' });
      expect(await view.getByRole('button').count()).toBe(0);
      await view.getByRole('link').click();
      await colleague.waitForURL(/participant=63\.03/);
      await theirs.settle();
      expect(await theirs.ids()).toEqual(shown);
      expect(Object.fromEntries(new URL(colleague.url()).searchParams)).toEqual({
        ...{ participant: '63.03', status: 'selesai', kolom: 'received' },
      });

      await kept.getByRole('button', { name: 'Hapus tampilan Selesai di Banjar' }).click();
      await kept.waitFor({ state: 'detached' });

      await colleague.goto('/pengaturan');
      await colleague.getByRole('radio', { name: 'Tampilan kantor' }).click();
      const shared = colleague.getByTestId('office-view').filter({ hasText: 'Selesai di Banjar' });
      await shared.getByRole('button', { name: 'Pakai lagi: Selesai di Banjar' }).click();
      const versions = shared.getByTestId('office-view-version');
      await shared.getByText('1 versi sebelumnya').click();
      const [owner, other] = [open().nameOf('province-supervisor'), open().nameOf('second-supervisor')];
      expect(await versions.first().innerText()).toContain(`disimpan ${other}`);
      expect(await versions.last().innerText()).toMatch(new RegExp(`disimpan ${owner}.*dicabut atau diganti ${owner}`));
      await versions.first().getByRole('link').click();
      await theirs.settle();
      expect(await theirs.ids()).toEqual(shown);
      await colleague.goBack();
      await shared.getByRole('button', { name: 'Cabut: Selesai di Banjar' }).click();
      await shared.getByText('dicabut', { exact: true }).waitFor();
    });

    it('counts each status as many times as it lists it', async () => {
      const page = await open().visitor('province-supervisor');
      const list = await ComplaintList.open(page, '?participant=63.11');
      const chip = async (name: string) => readFigure(await page.getByTestId(`chip-${name}`).innerText());
      const processed = await chip('diproses');
      expect(await chip('all')).toBe(await list.total());
      await list.chooseStatus('Diproses');
      expect(await list.total()).toBe(processed);
      expect(await list.ids()).toHaveLength(processed);
    });

    it('finds a complaint by words of it, by its number, and by the number as it is pasted', async () => {
      const page = await open().visitor('province-supervisor');
      const list = await ComplaintList.open(page, '?category=Penerangan');
      const [wanted] = await list.rows();
      const number = /#(\d+)/.exec(wanted?.text ?? '')?.[1] ?? '';
      for (const words of [number, `[${number}](javascript:;)`, wanted?.id ?? '']) {
        await ComplaintList.open(page);
        await list.search(words);
        expect(await list.ids()).toEqual([wanted?.id]);
      }
      await list.search('lampu');
      const found = await list.total();
      expect(found).toBeGreaterThan(0);
      await list.search('lampu padam');
      expect(await list.total()).toBeLessThanOrEqual(found);
      await list.search('tidakadakatasepertiini');
      await page.getByText('Tidak ada laporan yang cocok').waitFor();
    });

    it('turns pages onward and back, and shows every complaint once', async () => {
      const page = await open().visitor('province-supervisor');
      const list = await ComplaintList.open(page, '?from=2021-01-01&to=2021-06-30');
      const total = await list.total();
      const first = await list.ids();
      expect(await list.range()).toBe(`1–${pageSize} dari ${total} laporan`);
      await list.turnTo('Berikutnya');
      const second = await list.ids();
      expect(await list.range()).toBe(`26–50 dari ${total} laporan`);
      await list.turnTo('Berikutnya');
      const third = await list.ids();
      expect(new Set([...first, ...second, ...third]).size).toBe(3 * pageSize);
      await list.turnTo('Sebelumnya');
      expect(await list.ids()).toEqual(second);
      await list.turnTo('Ke awal');
      expect(await list.ids()).toEqual(first);
    });

    it('sorts by a column of the table, and says so in the address', async () => {
      const page = await open().visitor('province-supervisor');
      const list = await ComplaintList.open(page, '?to=2020-12-31');
      const newest = await list.ids();
      await page.getByRole('columnheader', { name: 'Masuk' }).getByRole('button').click();
      await list.settle();
      expect(new URL(page.url()).searchParams.get('sort')).toBe('received');
      await page.locator('th[aria-sort=ascending]').waitFor();
      const oldest = await list.ids();
      expect(oldest.filter((id) => newest.includes(id))).toEqual([]);
      const [first] = await list.rows();
      expect(first?.text).toMatch(/Jan 2020/);
    });

    it.each([
      { search: '?participant=99.99', reason: 'Instansi “99.99” tidak ada di provinsi ini.' },
      { search: '?status=ngawur', reason: 'Status “ngawur” tidak dikenal.' },
      { search: '?channel=faks', reason: 'Sumber laporan “faks” tidak dikenal.' },
      { search: '?from=2021-12-31&to=2021-01-01', reason: 'Tanggal akhir mendahului tanggal awal.' },
      { search: '?from=2021-02-30', reason: 'Tanggal awal “2021-02-30” tidak ada di kalender.' },
      { search: '?after=ngawur', reason: 'Alamat ini menunjuk ke halaman daftar yang tidak ada.', wayOut: 'Ke awal' },
    ])('says that the filter $search cannot be used, and leads on without it', async ({ search, reason, wayOut }) => {
      const page = await open().visitor('province-supervisor');
      await page.goto(`/laporan${search}&category=Penerangan`);
      const alert = page.getByRole('alert');
      await alert.getByText(reason, { exact: true }).waitFor();
      expect(await alert.innerText()).not.toMatch(/request|field/);
      expect(await page.getByText('Memuat').count()).toBe(0);
      await alert.getByRole('button', { name: wayOut ?? 'Hapus saringan ini' }).click();
      await page.getByTestId('complaint-table').waitFor();
      expect(await alert.count()).toBe(0);
      expect(new URL(page.url()).search).toBe('?category=Penerangan');
    });

    it('asks the server once for what it shows, chips and all', async () => {
      const page = await open().visitor('province-supervisor');
      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (pathname === '/api/complaints') asked.push(search);
      });
      const list = await ComplaintList.open(page, '?status=selesai');
      expect(await list.total()).toBe(readFigure(await page.getByTestId('chip-selesai').innerText()));
      expect(asked).toEqual(['?status=selesai']);
    });

    it('shows a regency’s leader the complaints of that regency only', async () => {
      const page = await open().visitor('regency-leader');
      const list = await ComplaintList.open(page);
      const own = await list.total();
      for (const { text } of await list.rows()) expect(text).toContain('Kota Banjarmasin');

      const supervisor = await open().visitor('province-supervisor');
      const all = await ComplaintList.open(supervisor);
      expect(own).toBeLessThan(await all.total());
      const [elsewhere] = await (await ComplaintList.open(supervisor, '?participant=63.03&to=2020-12-31')).ids();
      await page.goto(`/laporan/${elsewhere}`);
      await page.getByRole('heading', { name: 'Laporan ini tidak ditemukan' }).waitFor();
    });
  });
}
