import { describe, expect, it } from '@jest/globals';
import { ComplaintPage } from './support/complaint-page.adapter.js';
import { eventually } from './support/eventually.adapter.js';
import { MatchingPage } from './support/matching-page.adapter.js';
import type { Stage } from './support/stage.adapter.js';
import { SynchronisationPage } from './support/synchronisation-page.adapter.js';

export function matching(open: () => Stage): void {
  describe('a report that was noted on paper', () => {
    it('is joined with the national one by a person, with a reason, and is joined once the ledger has it', async () => {
      const { noted, national } = await open().cases.onPaper('Jembatan gantung', 'Papan jembatan lepas tiga lembar.');
      const page = await open().visitor('province-supervisor');
      const matches = await MatchingPage.open(page, noted, national);
      expect(await matches.match(noted).innerText()).toMatch(/Dari kertas[\s\S]*Siti Aminah, dimasukkan/);
      const candidate = matches.candidate(noted, national);
      expect(await candidate.innerText()).toMatch(/Kata\s+sama \(100%\)\s+Tempat\s+.+\s+Waktu\s+selisih 2 hari/);

      await candidate.getByRole('button', { name: 'Perkara yang sama', exact: true }).click();
      await candidate.getByRole('button', { name: 'Satukan' }).click();
      await candidate.getByRole('alert').getByText('Tulis alasannya.').waitFor();
      expect((await open().federation.ledger.complaint(noted))?.state.duplicateOf).toBeNull();
      await candidate.getByRole('textbox', { name: 'Alasan' }).fill('Jembatan dan waktunya sama.');
      await candidate.getByRole('button', { name: 'Satukan' }).click();
      const joined = matches.joined(noted, 'joined');
      await joined.waitFor();
      expect(await joined.innerText()).toContain(
        `Disatukan: satu perkara dengan #${national.replace('national-', '')}`,
      );
      expect((await open().federation.ledger.complaint(noted))?.state.duplicateOf).toBe(national);

      await joined.getByRole('link', { name: 'Jembatan gantung' }).first().click();
      await page.getByRole('link', { name: national }).waitFor();
      const entries = await (await ComplaintPage.open(page, noted)).entries();
      expect(entries.at(-1)?.text).toContain('Jembatan dan waktunya sama.');
      await page.goto('/sinkronisasi/kertas');
      await page.getByTestId('match').or(page.getByTestId('nothing')).first().waitFor();
      expect(await matches.match(noted).count()).toBe(0);
    });

    it('is said to be another matter, and the two are not suggested again', async () => {
      const { noted, national } = await open().cases.onPaper('Pagar sekolah', 'Pagar sekolah roboh ke jalan.');
      const page = await open().visitor('province-supervisor');
      const matches = await MatchingPage.open(page, noted, national);
      await matches.candidate(noted, national).getByRole('button', { name: 'Bukan perkara yang sama' }).click();
      await matches.match(noted).getByText('tidak diusulkan lagi').waitFor();
      await matches.candidate(noted, national).waitFor({ state: 'detached' });
      await page.reload();
      await matches.match(noted).getByText('Tidak ada laporan nasional yang mirip').waitFor();
      expect((await open().federation.ledger.complaint(noted))?.state.duplicateOf).toBeNull();
    });

    it('is counted on the page of the synchronisation, which leads to it', async () => {
      const { noted, national } = await open().cases.onPaper('Gorong-gorong', 'Gorong-gorong mampet, air meluap.');
      const page = await open().visitor('ombudsman');
      await MatchingPage.open(page, noted, national);
      const synchronisation = await SynchronisationPage.open(page);
      await eventually(async () => {
        expect(await synchronisation.answer()).toMatch(/Perlu dilihat:.* laporan dari kertas belum dibandingkan/);
      });
      const link = page.getByTestId('matches-link');
      await link.getByText(/\d+ laporan dari kertas menunggu dibandingkan/).click();
      await page.getByRole('heading', { name: 'Laporan dari kertas' }).waitFor();
    });

    it('is read by an auditor, who decides nothing, and not by a leader', async () => {
      const { noted, national } = await open().cases.onPaper('Tebing sungai', 'Tebing sungai longsor dekat rumah.');
      const auditor = await open().visitor('ombudsman');
      const matches = await MatchingPage.open(auditor, noted, national);
      expect(await matches.match(noted).getByRole('button').count()).toBe(0);
      await auditor.getByText('Sama atau tidak diputuskan oleh supervisor provinsi.').waitFor();

      const leader = await open().visitor('regency-leader');
      await SynchronisationPage.open(leader);
      expect(await leader.getByTestId('matches-link').count()).toBe(0);
      await leader.goto('/sinkronisasi/kertas');
      await leader.getByText('Bagian ini di luar kewenangan Anda').waitFor();
      expect(await leader.getByTestId('match').count()).toBe(0);
    });

    it('is not joined while the hub is away, which is said', async () => {
      const { noted, national } = await open().cases.onPaper('Sumur bor', 'Sumur bor kering sejak kemarau.');
      const page = await open().visitor('province-supervisor');
      const matches = await MatchingPage.open(page, noted, national);
      await page.route('**/join', (route) =>
        route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"status":503}' }),
      );
      const candidate = matches.candidate(noted, national);
      await candidate.getByRole('button', { name: 'Perkara yang sama', exact: true }).click();
      await candidate.getByRole('textbox', { name: 'Alasan' }).fill('Sama.');
      await candidate.getByRole('button', { name: 'Satukan' }).click();
      await candidate.getByRole('alert').getByText('Hub sedang tidak menjawab').waitFor();
      expect(await candidate.getByRole('textbox', { name: 'Alasan' }).inputValue()).toBe('Sama.');
    });
  });
}
