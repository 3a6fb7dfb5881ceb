import { describe, expect, it } from '@jest/globals';
import type { Response } from 'playwright-core';
import type { Role, Stage } from './support/stage.adapter.js';

const people = [
  { role: 'province-supervisor', shown: 'Supervisor provinsi · Provinsi Kalimantan Selatan' },
  { role: 'regency-leader', shown: 'Pimpinan kabupaten/kota · Kota Banjarmasin' },
  { role: 'ombudsman', shown: 'Auditor Ombudsman' },
] as const satisfies readonly { role: Role; shown: string }[];

export function signingIn(open: () => Stage): void {
  describe('without having signed in', () => {
    it.each(['/', '/?from=2020-01-01&to=2020-12-31', '/laporan?status=diproses', '/laporan/national-1', '/tidak-ada'])(
      'the page %s leads to the sign-in page',
      async (address) => {
        const page = await open().stranger();
        const visited: string[] = [];
        page.on('response', (response: Response) => {
          if (response.status() === 200) visited.push(new URL(response.url()).origin);
        });
        await page.goto(address);
        await page.getByRole('heading', { name: 'Masuk sebagai siapa?' }).waitFor();
        expect(new Set(visited)).toEqual(new Set([open().endpoints.issuer.url]));
      },
    );

    it('each route of the pages’ API answers 401 as a problem that says what to do', async () => {
      const { request } = (await open().stranger()).context();
      const { paths } = (await (await request.get('/openapi.json')).json()) as { paths: object };
      const routes = Object.keys(paths).filter((path) => path.startsWith('/api/'));
      expect(routes.length).toBeGreaterThanOrEqual(5);
      for (const route of routes) {
        const answer = await request.get(route.replace('{id}', 'national-1'), { maxRedirects: 0 });
        expect({ route, status: answer.status(), type: answer.headers()['content-type'] }).toEqual({
          route,
          status: 401,
          type: expect.stringMatching(/^application\/problem\+json/),
        });
        expect(await answer.json()).toMatchObject({ status: 401, detail: 'Sign in first, at /auth/sign-in.' });
      }
    });
  });

  describe('signing in', () => {
    it.each(people)('as $role shows who it is', async ({ role, shown }) => {
      const page = await open().stranger();
      await page.goto('/');
      await open().signIn(page, role);
      expect(await page.getByTestId('account').innerText()).toContain(open().nameOf(role));
      expect(await page.getByTestId('account').innerText()).toContain(shown);
    });

    it('leads back to the page that was asked for, with its filters', async () => {
      const page = await open().stranger();
      await page.goto('/laporan?status=diproses&participant=63.10');
      await open().signIn(page, 'province-supervisor');
      const { pathname, search } = new URL(page.url());
      expect(pathname + search).toBe('/laporan?status=diproses&participant=63.10');
    });
  });

  describe('signing out', () => {
    it('ends the session, also for who kept its cookie, and the next one is asked who they are', async () => {
      const page = await open().stranger();
      await page.goto('/');
      await open().signIn(page, 'ombudsman');
      const cookies = await page.context().cookies();

      await page.getByTestId('account').click();
      await page.getByRole('button', { name: 'Keluar' }).click();
      await page.getByRole('heading', { name: 'Anda sudah keluar' }).waitFor();

      await page.context().addCookies(cookies);
      expect((await page.context().request.get('/api/me')).status()).toBe(401);
      await page.goto('/');
      await page.getByRole('heading', { name: 'Masuk sebagai siapa?' }).waitFor();
    });

    it('is not undone by what the page asked for and is refused now', async () => {
      const page = await open().stranger();
      const sessionEnded = Promise.withResolvers<undefined>();
      await page.route('**/api/overview?*', async (route) => {
        await sessionEnded.promise;
        await route.continue();
      });
      await page.route('**/auth/sign-out', async (route) => {
        const refused = page.waitForResponse('**/api/overview?*');
        const answer = await route.fetch({ maxRedirects: 0 });
        sessionEnded.resolve(undefined);
        expect((await refused).status()).toBe(401);
        await route.fulfill({ response: answer });
      });
      await page.goto('/');
      await open().signIn(page, 'ombudsman');

      await page.getByTestId('account').click();
      await page.getByRole('button', { name: 'Keluar' }).click();
      await page.getByRole('heading', { name: 'Anda sudah keluar' }).waitFor();
    });
  });
}
