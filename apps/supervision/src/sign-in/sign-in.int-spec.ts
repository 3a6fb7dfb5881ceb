import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cookieOf, SupervisionUnderTest } from '../supervision.builder.js';
import type { MeResponse } from './me.response.js';

const supervisor = { sub: 's', name: 'Rahmawati Noor', role: 'province-supervisor', participant: '63' };

let supervision: SupervisionUnderTest;

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
});

afterAll(() => supervision.close(), 30_000);

const open = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${supervision.url}${path}`, { redirect: 'manual', ...init });
const locationOf = (response: Response): string => response.headers.get('location') ?? '';

const policyOf = (response: Response): Record<string, string> =>
  Object.fromEntries(
    (response.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );

/** The address the identity provider sends the browser back to, and the cookie of the attempt. */
async function comeBack(claims: object, path = '/auth/sign-in'): Promise<{ address: string; cookie: string }> {
  supervision.issuer.nextPerson = { ...claims };
  const begun = await open(path);
  const granted = await fetch(locationOf(begun), { redirect: 'manual' });
  return { address: locationOf(granted), cookie: cookieOf(begun) };
}

describe('without a session', () => {
  it.each(['/', '/laporan?status=selesai', '/index.html', '/laporan/63.71-1'])(
    'the page %s leads to signing in',
    async (path) => {
      const response = await open(path);
      expect(response.status).toBe(302);
      expect(locationOf(response)).toBe(`/auth/sign-in?return=${encodeURIComponent(path)}`);
    },
  );

  it.each([
    '/api/me',
    '/api/overview',
    '/api/complaints',
    '/api/complaints/63.71-1',
    '/api/freshness',
    '/api/live',
    '/api/x',
  ])('%s answers 401 with a problem', async (path) => {
    const response = await open(path);
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it.each(['/health/live', '/health/ready', '/openapi.json', '/assets/index-0a1b2c.js'])('%s is open', async (path) => {
    expect((await open(path)).status).toBe(200);
  });

  it('a cookie that somebody made up is none', async () => {
    expect((await open('/api/me', { headers: { cookie: 'lapor_supervision=s%3Aabc.def' } })).status).toBe(401);
  });
});

describe('signing in', () => {
  it('leads through the identity provider to the page that was wanted', async () => {
    const { address, cookie } = await comeBack(supervisor, '/auth/sign-in?return=%2Flaporan%3Fstatus%3Dselesai');
    const back = await fetch(address, { redirect: 'manual', headers: { cookie } });
    expect(locationOf(back)).toBe('/laporan?status=selesai');
    expect(back.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    expect(cookieOf(back)).not.toBe(cookie);

    expect(await supervision.get<MeResponse>('/api/me', cookieOf(back))).toEqual({
      name: 'Rahmawati Noor',
      role: 'province-supervisor',
      participant: { code: '63', name: 'Provinsi Kalimantan Selatan' },
      province: { code: '63', name: 'Kalimantan Selatan', timeZone: 'Asia/Makassar' },
    });
  });

  it('never leads to another site', async () => {
    const { address, cookie } = await comeBack(supervisor, '/auth/sign-in?return=%2F%2Fevil.example');
    expect(locationOf(await fetch(address, { redirect: 'manual', headers: { cookie } }))).toBe('/');
  });

  it('asks for PKCE, state and nonce, and anew who it is when told so', async () => {
    const query = new URL(locationOf(await open('/auth/sign-in?again=true'))).searchParams;
    expect(query.get('code_challenge_method')).toBe('S256');
    expect(query.get('state')).toMatch(/.{20}/);
    expect(query.get('nonce')).toMatch(/.{20}/);
    expect(query.get('prompt')).toBe('login');
  });

  it.each([{ role: 'admin' }, { role: 'regency-leader', participant: undefined }])(
    'gives %j no session, but a page that says why',
    async (claims) => {
      const { address, cookie } = await comeBack({ ...supervisor, ...claims });
      const back = await fetch(address, { redirect: 'manual', headers: { cookie } });
      expect(back.status).toBe(403);
      expect(await back.text()).toContain('Anda tidak punya hak akses');
      expect((await open('/api/me', { headers: { cookie } })).status).toBe(401);
    },
  );

  it('refuses an answer that belongs to another attempt, and the same answer twice', async () => {
    const one = await comeBack(supervisor);
    const other = await comeBack(supervisor);
    const crossed = await fetch(one.address, { redirect: 'manual', headers: { cookie: other.cookie } });
    expect(crossed.status).toBe(400);
    expect(await crossed.text()).toContain('Anda belum berhasil masuk');

    expect((await fetch(one.address, { redirect: 'manual', headers: { cookie: one.cookie } })).status).toBe(302);
    expect((await fetch(one.address, { redirect: 'manual', headers: { cookie: one.cookie } })).status).toBe(400);
  });

  it('refuses an answer without an attempt', async () => {
    expect((await open('/auth/callback?code=a&state=b')).status).toBe(400);
  });
});

describe('signing out', () => {
  it('ends the session here and at the identity provider', async () => {
    const cookie = await supervision.signIn(supervisor);
    const out = await open('/auth/sign-out', { method: 'POST', headers: { cookie } });
    expect(out.status).toBe(303);
    expect(locationOf(out)).toContain(`${supervision.issuer.url}/end?`);
    expect(new URL(locationOf(out)).searchParams.get('post_logout_redirect_uri')).toBe(
      `${supervision.url}/auth/signed-out`,
    );
    expect((await open('/api/me', { headers: { cookie } })).status).toBe(401);
    expect(await (await open('/auth/signed-out')).text()).toContain('Anda sudah keluar');
  });

  it('is no error without a session', async () => {
    expect(locationOf(await open('/auth/sign-out', { method: 'POST' }))).toBe('/auth/signed-out');
  });
});

describe('the pages', () => {
  it('are served at every address of theirs, and never cached', async () => {
    const cookie = await supervision.signIn(supervisor);
    for (const path of ['/', '/laporan', '/laporan/63.71-1']) {
      const response = await open(path, { headers: { cookie } });
      expect(await response.text()).toContain('Pages of the spec');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('may use what comes from this origin, and neither scripts nor styles that stand in them', async () => {
    const cookie = await supervision.signIn(supervisor);
    const policy = policyOf(await open('/', { headers: { cookie } }));
    expect(policy).toMatchObject({ 'default-src': "'self'", 'script-src': "'self'", 'style-src': "'self'" });
  });

  it('are told apart from notices, which may use no more than their own style', async () => {
    const notice = await open('/auth/signed-out');
    const style = /<style>([^]*)<\/style>/.exec(await notice.text())?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policyOf(notice)).toMatchObject({ 'default-src': "'none'", 'style-src': `'sha256-${hash}'` });
  });

  it('have assets that last', async () => {
    const response = await open('/assets/index-0a1b2c.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('have assets that are sent as they were compressed when they were built, and say what they are', async () => {
    const response = await open('/assets/index-0a1b2c.js', { headers: { 'accept-encoding': 'br' } });
    const { size } = await stat('apps/supervision/src/pages/fixtures/assets/index-0a1b2c.js.br');
    expect(response.headers.get('content-length')).toBe(String(size));
    expect(response.headers.get('content-type')).toMatch(/^text[/]javascript/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain("'63.01'");
  });

  it.each(['/assets/index-0a1b2c.js', '/openapi.json'])('come compressed, as %s does', async (path) => {
    expect((await open(path, { headers: { 'accept-encoding': 'br' } })).headers.get('content-encoding')).toBe('br');
    const plain = await open(path, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it.each(['/api/x', '/v1/x', '/assets/gone.js'])('are not what %s is answered by', async (path) => {
    const cookie = await supervision.signIn(supervisor);
    const response = await open(path, { headers: { cookie } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('when the identity provider does not answer', () => {
  it('says so in a page', async () => {
    await supervision.issuer.close();
    await supervision.restart();
    const response = await open('/auth/sign-in');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Layanan masuk tidak dapat dihubungi');
  });
});
