import { describe, expect, it } from '@jest/globals';
import { eventually } from './support/eventually.adapter.js';
import type { Stage } from './support/stage.adapter.js';

const firstPages = [
  {
    address: '/?dateBasis=closed&topics=more',
    usable: 'figure-received',
    asks: ['/api/me', '/api/overview?dateBasis=closed&topics=25', '/api/clocks/due?dueWithin=2'],
  },
  {
    address: '/laporan?status=selesai&kolom=handler',
    usable: 'complaint',
    asks: ['/api/me', '/api/complaints?status=selesai'],
  },
  {
    address: '/tenggat?state=running',
    usable: 'due-table',
    asks: [
      '/api/me',
      '/api/clocks/due?dueWithin=2',
      '/api/clocks?state=running&clock=national-verification%2Cdisposition%2Cfirst-follow-up%2Ccompletion',
    ],
  },
] as const;

/** On a slow line a page waits for bytes and for round trips: few of each. */
export function firstPage(open: () => Stage): void {
  describe('the first page of a day', () => {
    it.each(firstPages)('$address asks for what it says before its code is there, and once', async (first) => {
      const page = await open().visitor('province-supervisor');
      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (pathname.startsWith('/api/')) asked.push(pathname + search);
      });
      const code = Promise.withResolvers<undefined>();
      await page.route('**/assets/frame-*.js', async (route) => {
        await code.promise;
        await route.continue();
      });
      await page.goto(first.address, { waitUntil: 'commit' });
      await eventually(() => {
        expect(asked).toEqual(first.asks);
        return Promise.resolve();
      });
      code.resolve(undefined);
      await page.getByTestId(first.usable).first().waitFor();
      for (const address of first.asks) expect(asked.filter((each) => each === address)).toEqual([address]);
    });

    it('comes with code and figures that are compressed', async () => {
      const page = await open().visitor('province-supervisor');
      const encodings = new Map<string, string | undefined>();
      page.on('response', (response) => {
        encodings.set(response.url(), response.headers()['content-encoding']);
      });
      await page.goto('/');
      await page.getByTestId('figure-received').waitFor();
      const large = [...encodings].filter(([url]) =>
        /[/](?:frame|overview-page)-.*[.]js$|[/]api[/]overview[?]/.test(url),
      );
      expect(large.map(([, encoding]) => encoding)).toEqual(['br', 'br', 'br']);
    });
  });
}
