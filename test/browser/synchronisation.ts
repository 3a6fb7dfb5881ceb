import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Operator } from '../../apps/local/src/actors/operator.client.js';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { eventually } from './support/eventually.adapter.js';
import type { Stage } from './support/stage.adapter.js';
import { SynchronisationPage } from './support/synchronisation-page.adapter.js';

const hubAway = { type: 'urn:problem-type:lapor:hub-away', title: 'Hub away', status: 503 };
const answers = '**/api/synchronisation';

/** As if the hub did not answer supervision. */
const loseHub = (page: Page): Promise<unknown> =>
  page.route(answers, (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(hubAway) }),
  );

export function synchronisation(open: () => Stage): void {
  describe('the page of the synchronisation', () => {
    it('shows every participant with its connection, reached by the navigation', async () => {
      const page = await open().visitor('province-supervisor');
      await page.goto('/');
      await page.getByRole('navigation').getByRole('link', { name: 'Sinkronisasi' }).click();
      await page.getByTestId('participant').first().waitFor();
      const shown = new SynchronisationPage(page);
      const participants = await shown.participants();
      expect(participants).toHaveLength(15);
      expect(participants.slice(0, 2)).toEqual(['63', '63.01']);
      expect(await shown.connectionOf('63.71')).toMatch(/^Tersambung\s+lewat Kafka, terdengar .+ lalu$/);
      expect(await shown.connectionOf('national')).toMatch(/^Tersambung\s+lewat API nasional$/);
    });

    it('counts a message that is parked while somebody looks, and opens it', async () => {
      const page = await open().visitor('province-supervisor');
      const shown = await SynchronisationPage.open(page);
      const before = await shown.figure('63.04-diparkir');
      const place = await open().cases.park();
      await eventually(async () => {
        expect(await shown.figure('63.04-diparkir')).toBe(before + 1);
      }, 30);
      expect(await shown.answer()).toMatch(/Perlu dilihat:.*diparkir/);
      await shown.openFigure('63.04-diparkir');
      const message = page.getByTestId('message').filter({ hasText: place });
      await message.waitFor();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sinkronisasi/63.04?lihat=diparkir');
      expect(await message.innerText()).toContain('data.title wajib ada');
    });

    it('shows what is missing, and who has to do something about it', async () => {
      const system = open().federation.system('63.07');
      const id = system.newComplaintId();
      await system.send({ ...system.filed(id), sequence: 1 }, { ...system.event('verified', id, {}), sequence: 4 });
      const page = await open().visitor('ombudsman');
      await page.goto('/sinkronisasi/63.07?lihat=tertahan');
      const gap = page.getByTestId('message').filter({ hasText: id });
      await gap.waitFor();
      expect(await gap.innerText()).toContain('Urutan 2–3 belum ada');
      expect(await gap.innerText()).toContain('Tindakan di Kabupaten Hulu Sungai Tengah');
      expect(await page.getByRole('link', { name: 'Tertahan' }).getAttribute('aria-current')).toBe('page');
      await page.getByRole('link', { name: 'Keluar' }).click();
      await page.getByText('Tidak ada kiriman yang ditolak').waitFor();
    });

    it('shows the receipt of the last comparison, and the differences that it lists', async () => {
      const { federation } = open();
      // Filed in the name of a regency whose own system has never seen it.
      const stranger = federation.system('63.08');
      const filed = stranger.filed(stranger.newComplaintId());
      await stranger.send(filed);
      await federation.ledger.untilOutcomes(stranger.code, [filed.id]);
      const operator = new Operator(federation.endpoints);
      const { id } = await operator.hub.post<{ id: number }>('/reconciliations', { participants: [stranger.code] });
      await until(
        'the receipt',
        async () =>
          (await operator.hub.get<{ receiptId: number | null }>(`/reconciliations/${id}`)).receiptId ?? undefined,
        60,
      );
      const page = await open().visitor('province-supervisor');
      await SynchronisationPage.open(page);
      const row = page.locator(`[data-testid=participant][data-code="${stranger.code}"]`);
      await row.getByRole('link', { name: /^Berselisih: \d+ selisih/ }).click();
      await page.getByText('Lihat selisih').first().click();
      const listed = page.getByTestId('differences').getByRole('listitem').filter({ hasText: filed.subject });
      await listed.waitFor();
      expect(await listed.innerText()).toContain('belum ada di peserta');
    });

    it('shows a leader their own regency, and nothing of another one', async () => {
      const page = await open().visitor('regency-leader');
      const shown = await SynchronisationPage.open(page);
      expect(await shown.participants()).toEqual(['63.71']);
      await page.goto('/sinkronisasi/63.04?lihat=diparkir');
      await page.getByText('Bagian ini di luar kewenangan Anda').waitFor();
      expect(await page.getByTestId('message').count()).toBe(0);
    });

    it('says when the hub is away, and catches up when it is back', async () => {
      const page = await open().visitor('province-supervisor');
      await loseHub(page);
      await page.goto('/sinkronisasi');
      await page.getByText('Hub sedang tidak menjawab').waitFor();
      await page.unroute(answers);
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByTestId('answer').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    });

    it('keeps what it shows while the hub is away, and says how old it is', async () => {
      const page = await open().visitor('province-supervisor');
      await SynchronisationPage.open(page);
      await loseHub(page);
      await page.getByTestId('stale').waitFor();
      expect(await page.getByTestId('participant').count()).toBe(15);
    });
  });
}
