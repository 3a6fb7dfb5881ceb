import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ComplaintList } from './support/complaint-list.adapter.js';
import { ComplaintPage } from './support/complaint-page.adapter.js';
import { eventually } from './support/eventually.adapter.js';
import { readFigure } from './support/indonesian-number.js';
import { OverviewPage } from './support/overview-page.adapter.js';
import type { Stage } from './support/stage.adapter.js';

const regency = '63.11';

export function livePages(open: () => Stage): void {
  const officer = () => open().federation.officer(regency);
  const file = (title: string): Promise<string> => officer().file(title, 'Mohon segera ditangani.');

  describe('an open page changes by itself', () => {
    it('the overview, when a complaint is filed', async () => {
      const page = await open().visitor('province-supervisor');
      const overview = await OverviewPage.open(page);
      const before = readFigure(await overview.figure('received'));
      const ofRegency = readFigure(await overview.figure(`${regency}-received`));
      await untilLive(page);
      const loads = countLoads(page);
      await file('Air sungai keruh');
      await eventually(async () => {
        expect(readFigure(await overview.figure('received'))).toBe(before + 1);
        expect(readFigure(await overview.figure(`${regency}-received`))).toBe(ofRegency + 1);
      });
      expect(loads()).toBe(0);
    });

    it('the list, which keeps its rows in their places until the reader asks for the new ones', async () => {
      const page = await open().visitor('province-supervisor');
      await file('Pasar tergenang');
      const list = await ComplaintList.open(page, `?participant=${regency}`);
      const before = await list.ids();
      await untilLive(page);
      const loads = countLoads(page);
      const id = await file('Halte rusak');
      await page.getByText('Ada perubahan pada daftar ini').waitFor();
      expect((await list.ids()).slice(0, before.length)).toEqual(before);
      await page.getByRole('button', { name: 'Tampilkan' }).click();
      expect((await list.ids())[0]).toBe(id);
      expect(loads()).toBe(0);
    });

    it('the page of a complaint, when it is answered', async () => {
      const id = await file('Tiang listrik miring');
      const page = await open().visitor('ombudsman');
      const complaint = await ComplaintPage.open(page, id);
      const before = await complaint.entries();
      await untilLive(page);
      const loads = countLoads(page);
      const text = 'Petugas menegakkan tiang itu besok pagi.';
      await officer().take(id, 'follow-ups', { text });
      await eventually(async () => {
        expect(await complaint.whereNow()).toBe('Sedang ditangani Kabupaten Balangan.');
        const entries = await complaint.entries();
        expect(entries.length).toBeGreaterThan(before.length);
        expect(entries.map((entry) => entry.text).join()).toContain(text);
      });
      expect(loads()).toBe(0);
    });
  });

  describe('a page that cannot reach the server', () => {
    it('says when its reader is offline, and catches up when they are back', async () => {
      const page = await open().visitor('province-supervisor');
      const overview = await OverviewPage.open(page);
      await untilLive(page);
      const before = readFigure(await overview.figure('received'));
      await page.context().setOffline(true);
      await page.getByText('Anda sedang luring').first().waitFor();
      expect(await page.getByTestId('live-state').getAttribute('data-state')).toBe('offline');
      expect(readFigure(await overview.figure('received'))).toBe(before);
      await file('Trotoar berlubang');
      await page.context().setOffline(false);
      await eventually(async () => {
        expect(readFigure(await overview.figure('received'))).toBe(before + 1);
      });
      await untilLive(page);
      expect(await page.getByText('Anda sedang luring').count()).toBe(0);
    });

    it('says when changes do not reach it, though it was loaded', async () => {
      const page = await open().visitor('province-supervisor');
      await page.route('**/api/live', (route) => route.abort('connectionrefused'));
      await OverviewPage.open(page);
      await page.getByText('Sambungan terputus').first().waitFor();
      await page.unroute('**/api/live');
      await untilLive(page);
    });

    it('shows that it loads while the server is slow', async () => {
      const page = await open().visitor('province-supervisor');
      let answer = (): void => undefined;
      const asked = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/api/overview*', async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto('/');
      await page.locator('main').getByRole('status').getByText('Memuat…').waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Kalimantan Selatan');
      answer();
      await page.getByTestId('figure-received').waitFor();
      expect(await page.getByText('Memuat…').count()).toBe(0);
    });

    it.each([
      { address: '/', api: '**/api/overview*', sign: 'figure-received' },
      { address: '/laporan', api: '**/api/complaints*', sign: 'complaint-table' },
    ])('says on $address what the server says, and tries again when asked', async ({ address, api, sign }) => {
      const page = await open().visitor('province-supervisor');
      const detail = 'Basis data sedang tidak menjawab.';
      await page.route(api, (route) =>
        route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ detail }) }),
      );
      await page.goto(address);
      await page.getByRole('alert').getByText(detail).waitFor();
      await page.unroute(api);
      await page.getByRole('alert').getByRole('button', { name: 'Coba lagi' }).click();
      await page.getByTestId(sign).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    });

    it('keeps the figures it has, and says how old they are, when newer ones cannot be read', async () => {
      const page = await open().visitor('province-supervisor');
      const overview = await OverviewPage.open(page);
      await untilLive(page);
      const before = await overview.figure('received');
      await page.route('**/api/overview*', (route) => route.abort('connectionrefused'));
      await file('Selokan mampet');
      await page.getByTestId('stale').getByText('Pembaruan gagal').waitFor();
      expect(await overview.figure('received')).toBe(before);
      await page.unroute('**/api/overview*');
      await page.getByTestId('stale').getByRole('button', { name: 'Coba lagi' }).click();
      await eventually(async () => {
        expect(readFigure(await overview.figure('received'))).toBe(readFigure(before) + 1);
      });
    });

    it('asks who was signed out elsewhere to sign in again at the next change, and comes back', async () => {
      const page = await open().stranger();
      await page.goto('/?scope=pemprov');
      await open().signIn(page, 'ombudsman');
      await untilLive(page);
      await page.context().request.post('/auth/sign-out', { maxRedirects: 0 });
      const asked = page.waitForRequest(`**/auth/sign-in?return=${encodeURIComponent('/?scope=pemprov')}`);
      await file('Papan nama jalan hilang');
      await asked;
      // The issuer still knows the browser, and asks nothing.
      await untilLive(page);
      expect(new URL(page.url()).search).toBe('?scope=pemprov');
    });
  });
}

const untilLive = (page: Page): Promise<void> => page.locator('[data-testid=live-state][data-state=live]').waitFor();

/** How often the page was loaded anew since. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}
