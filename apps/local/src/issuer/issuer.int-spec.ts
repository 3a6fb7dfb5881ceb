import { once } from 'node:events';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as oidc from 'openid-client';
import { anyFreePort } from '../ports/free-port.adapter.js';
import { demoPeople } from './people.js';
import { openIdProvider } from './provider.adapter.js';
import { issuerServer } from './sign-in.adapter.js';

const people = demoPeople({ code: '63', name: 'Kalimantan Selatan' }, [
  { code: '63.71', kind: 'kota', name: 'Banjarmasin' },
]);
const redirectUri = 'http://127.0.0.1:3200/auth/callback';
const signedOut = 'http://127.0.0.1:3200/auth/signed-out';
const clientSecret = 'a secret of the client';

/** What a browser does about cookies, no more. */
class Browser {
  private readonly cookies = new Map<string, string>();

  async fetch(url: string, form?: Record<string, string>): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = form && new URLSearchParams(form);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(body && { method: 'POST', body }),
    });
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirections for as long as they stay at the issuer. */
  async follow(start: Response, issuer: string): Promise<string> {
    let location = start.headers.get('location') ?? '';
    while (location.startsWith('/') || location.startsWith(issuer)) {
      const response = await this.fetch(new URL(location, issuer).href);
      if (response.status === 200) return response.url;
      location = response.headers.get('location') ?? '';
    }
    return location;
  }
}

describe('the local issuer', () => {
  let issuer: string;
  let server: ReturnType<typeof issuerServer>;
  let client: oidc.Configuration;

  beforeAll(async () => {
    const port = await anyFreePort();
    issuer = `http://127.0.0.1:${port}`;
    const signingKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
    const provider = openIdProvider({
      port,
      host: '127.0.0.1',
      publicUrl: issuer,
      clientId: 'supervision',
      clientSecret,
      redirectUris: [redirectUri],
      postLogoutRedirectUris: [signedOut],
      signingKey: { ...signingKey, use: 'sig', alg: 'RS256' },
      cookieKey: 'a key for cookies',
      people,
    });
    server = issuerServer(provider, people).listen(port, '127.0.0.1');
    await once(server, 'listening');
    client = await oidc.discovery(new URL(issuer), 'supervision', undefined, oidc.ClientSecretBasic(clientSecret), {
      execute: [oidc.allowInsecureRequests],
    });
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  async function signIn(person: string) {
    const browser = new Browser();
    const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
    const authorization = oidc.buildAuthorizationUrl(client, {
      redirect_uri: redirectUri,
      scope: 'openid profile lapor',
      state: 'a state',
      code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
    });
    const page = await browser.follow(await browser.fetch(authorization.href), issuer);
    const chosen = await browser.fetch(page, { person });
    return { browser, chosen, answer: await browser.follow(chosen, issuer), pkceCodeVerifier };
  }

  /** Signed in, and on the page to which the application sends whoever clicks that they leave. */
  async function leave(idTokenHint: boolean) {
    const { browser, answer, pkceCodeVerifier } = await signIn('ombudsman');
    const tokens = await oidc.authorizationCodeGrant(client, new URL(answer), {
      pkceCodeVerifier,
      expectedState: 'a state',
    });
    const hint = { id_token_hint: tokens.id_token ?? '', post_logout_redirect_uri: signedOut };
    const page = await browser.fetch(oidc.buildEndSessionUrl(client, idTokenHint ? hint : {}).href);
    return { browser, page, html: await page.text() };
  }

  it.each(['pengawas', 'kepala.bidang', 'pimpinan.banjarmasin', 'ombudsman'])(
    'signs %s in by one click, without consent',
    async (name) => {
      const { answer, pkceCodeVerifier } = await signIn(name);
      const tokens = await oidc.authorizationCodeGrant(client, new URL(answer), {
        pkceCodeVerifier,
        expectedState: 'a state',
      });
      const person = people.find(({ username }) => username === name);
      const claims = { sub: name, name: person?.name, role: person?.role };

      expect(tokens.claims()).toMatchObject(claims);
      expect(tokens.claims()?.participant).toBe(person?.participant);
      await expect(oidc.fetchUserInfo(client, tokens.access_token, name)).resolves.toMatchObject(claims);
    },
  );

  it('asks again when somebody is chosen who is not on the page', async () => {
    const { chosen } = await signIn('nobody');
    expect(chosen.status).toBe(200);
    expect(await chosen.text()).toContain('Masuk sebagai siapa?');
  });

  it('sends nobody to an address that is not registered', async () => {
    const address = oidc.buildAuthorizationUrl(client, {
      redirect_uri: 'http://elsewhere.example/callback',
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    });
    const response = await fetch(address, { redirect: 'manual' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Tidak dapat masuk');
  });

  it('insists on PKCE', async () => {
    const response = await fetch(oidc.buildAuthorizationUrl(client, { redirect_uri: redirectUri, scope: 'openid' }), {
      redirect: 'manual',
    });
    expect(response.headers.get('location')).toContain('error=invalid_request');
  });

  it('signs out at once whom the application sends, and asks the next one who they are', async () => {
    const { browser, page, html } = await leave(true);
    const [, script = ''] = /<script>(.*)<\/script>/.exec(html) ?? [];
    expect(script).toBe('document.forms[0].submit()');
    const allowed = `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;
    expect(page.headers.get('content-security-policy')).toContain(allowed);

    const [, action = ''] = /action="([^"]+)"/.exec(html) ?? [];
    const fields = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const form = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
    expect((await browser.fetch(action, form)).headers.get('location')).toBe(signedOut);

    const again = oidc.buildAuthorizationUrl(client, {
      redirect_uri: redirectUri,
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    });
    expect(await browser.follow(await browser.fetch(again.href), issuer)).toContain('/sign-in/');
  });

  it('asks whoever comes by a bare link whether they want to leave', async () => {
    const { html } = await leave(false);
    expect(html).toContain('Ya, keluar');
    expect(html).not.toContain('<script');
  });

  it('says so when a sign-in ran out', async () => {
    const response = await fetch(`${issuer}/sign-in/unknown`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Mulailah lagi dari aplikasi.');
  });
});
