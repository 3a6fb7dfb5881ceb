import { describe, expect, it } from '@jest/globals';
import { ConflictPage } from './support/conflict-page.adapter.js';
import { eventually } from './support/eventually.adapter.js';
import type { Stage } from './support/stage.adapter.js';

const [taken, stands] = ['Klaim diterima', 'Yang berlaku tetap'] as const;

export function ruling(open: () => Stage): void {
  describe('a conflict', () => {
    it('is ruled on: told beforehand what will happen, and in the ledger afterwards', async () => {
      const id = await open().cases.disputed('Lampu sudah diganti.');
      const page = await open().visitor('province-supervisor');
      const conflict = await ConflictPage.open(page, id);
      const [standing = '', claimed = ''] = await conflict.sides();
      expect(standing).toMatch(/Yang berlaku/);
      expect(claimed).toMatch(/Klaim, belum diterapkan\s+Kabupaten Hulu Sungai Selatan\s+Selesai, ditutup oleh admin/);
      expect(claimed).toContain('Lampu sudah diganti.');
      await page.getByText('Pengirim klaim tidak berwenang atas bagian ini.').waitFor();
      expect(await conflict.consequence(taken)).toContain('laporan menjadi “Selesai”');
      await conflict.submit();
      await page.getByRole('alert').getByText('Tulis alasannya.').waitFor();
      await conflict.choose(taken, 'Foto di lapangan membuktikannya.');
      await conflict.submit();
      const words = await conflict.ruling();
      expect(words).toContain('Putusan: Klaim diterima');
      expect(words).toContain('Foto di lapangan membuktikannya.');
      expect(words).toContain(`Diputus ${open().nameOf('province-supervisor')}`);
      expect((await open().federation.ledger.complaint(id))?.state.status).toBe('selesai');

      await page.getByRole('link', { name: 'Konflik', exact: true }).click();
      await page.getByRole('radio', { name: 'Sudah diputus' }).click();
      await page.getByTestId('conflict').filter({ hasText: id }).getByText(taken).waitFor();
    });

    it('is counted in the navigation until it is ruled on', async () => {
      const id = await open().cases.disputed('Sudah ditangani.');
      const page = await open().visitor('province-supervisor');
      const conflict = await ConflictPage.open(page, id);
      const badge = page.getByTestId('open-conflicts');
      const before = Number(await badge.getAttribute('data-value'));
      expect(before).toBeGreaterThan(0);
      await conflict.choose(stands, 'Laporan ini ditangani kabupaten lain.');
      await conflict.submit();
      expect(await conflict.ruling()).toContain('Putusan: Yang berlaku tetap');
      await page.goto('/sinkronisasi');
      await eventually(async () => {
        const shown = (await badge.count()) === 0 ? 0 : Number(await badge.getAttribute('data-value'));
        expect(shown).toBe(before - 1);
      });
      expect((await open().federation.ledger.complaint(id))?.state.status).toBe('belum-terverifikasi');
    });

    it('that somebody else ruled on first is told as such, with that ruling', async () => {
      const id = await open().cases.disputed('Sudah rampung.');
      const page = await open().visitor('province-supervisor');
      const conflict = await ConflictPage.open(page, id);
      const address = `/api/synchronisation/conflicts/${conflict.id}`;
      // What the slower one has on the screen does not change while the faster one rules.
      const asItWas = await (await page.context().request.get(address)).text();
      await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'application/json', body: asItWas }));
      const faster = await page.context().request.post(`${address}/ruling`, {
        data: { outcome: 'stands', reason: 'Bukan wewenangnya.' },
      });
      expect(faster.status()).toBe(202);
      await open().federation.ledger.untilCourse(id, '63 ruled');
      await conflict.choose(taken, 'Menurut saya benar.');
      const refused = page.waitForResponse(`**${address}/ruling`);
      await conflict.submit();
      expect((await refused).status()).toBe(409);
      await page.unroute(`**${address}`);
      await page.getByText('sudah memutus konflik ini lebih dulu').waitFor();
      expect(await conflict.ruling()).toContain('Bukan wewenangnya.');
    });

    it('is ruled on by a rule that was kept, until the rule is withdrawn', async () => {
      const page = await open().visitor('province-supervisor');
      const conflict = await ConflictPage.open(page, await open().cases.disputed('Sudah beres.'));
      const reason = 'Bukan kabupaten yang menangani.';
      await conflict.choose(stands, reason);
      await conflict.keepAsRule();
      await conflict.submit();
      await conflict.ruling();
      const next = await open().cases.disputed('Sudah beres juga.');
      await open().federation.ledger.untilCourse(next, '63 ruled');

      await page.goto('/sinkronisasi/konflik');
      const rule = page.getByTestId('rule').filter({ hasText: reason });
      await rule.getByText('dipakai 1×').waitFor();
      await rule.getByRole('button', { name: 'Cabut' }).click();
      await rule.getByRole('textbox', { name: 'Alasan' }).fill('Perlu dilihat satu per satu.');
      await rule.getByRole('button', { name: 'Cabut' }).click();
      await rule.getByText('Dicabut').waitFor();
      expect(await rule.innerText()).toContain('Perlu dilihat satu per satu.');
    });

    it('is read by an auditor, who rules on nothing', async () => {
      const id = await open().cases.disputed('Sudah tuntas.');
      const page = await open().visitor('ombudsman');
      await ConflictPage.open(page, id);
      await page.getByText('Konflik diputus oleh supervisor provinsi.').waitFor();
      expect(await page.getByTestId('ruling-form').count()).toBe(0);
    });
  });
}
