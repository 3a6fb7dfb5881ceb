import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

type Claims = Readonly<Record<string, unknown>>;

/** An OpenID provider for specs that signs in whoever the spec says, without asking. */
export interface TestIssuer {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claims of the person that the next sign-in is. */
  nextPerson: Claims;
  readonly close: () => Promise<void>;
}

interface Grant {
  readonly person: Claims;
  readonly challenge: string;
  readonly nonce: string;
}

const client = { id: 'supervision', secret: 'client-secret-of-the-spec' };

export async function startIssuer(redirectUri: string): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'spec', alg: 'RS256', use: 'sig' };
  const grants = new Map<string, Grant>();
  const people = new Map<string, Claims>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: TestIssuer = {
    url,
    clientId: client.id,
    clientSecret: client.secret,
    nextPerson: {},
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return issuer;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const json = (status: number, body: object): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    switch (pathname) {
      case '/.well-known/openid-configuration':
        json(200, metadata(url));
        return;
      case '/jwks':
        json(200, { keys: [jwk] });
        return;
      case '/authorize':
        response.writeHead(302, { Location: authorize(searchParams) }).end();
        return;
      case '/token':
        await token(request, json);
        return;
      case '/userinfo':
        json(200, people.get(request.headers.authorization?.slice('Bearer '.length) ?? '') ?? {});
        return;
      default:
        json(404, {});
    }
  }

  function authorize(query: URLSearchParams): string {
    const back = new URL(redirectUri);
    if (query.get('redirect_uri') !== redirectUri || query.get('code_challenge_method') !== 'S256') {
      throw new Error('This is not the client that was registered.');
    }
    const code = randomBytes(8).toString('hex');
    grants.set(code, {
      person: issuer.nextPerson,
      challenge: query.get('code_challenge') ?? '',
      nonce: query.get('nonce') ?? '',
    });
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    return back.href;
  }

  async function token(request: IncomingMessage, json: (status: number, body: object) => void): Promise<void> {
    const form = new URLSearchParams(await text(request));
    const grant = grants.get(form.get('code') ?? '');
    grants.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (grant?.challenge !== challenge || !isClient(request.headers.authorization)) {
      json(400, { error: 'invalid_grant' });
      return;
    }
    const { sub } = grant.person;
    const accessToken = randomBytes(8).toString('hex');
    people.set(accessToken, grant.person);
    const idToken = await new SignJWT({ nonce: grant.nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'spec' })
      .setIssuer(url)
      .setAudience(client.id)
      .setSubject(String(sub))
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    json(200, { access_token: accessToken, token_type: 'Bearer', expires_in: 300, id_token: idToken });
  }
}

/** Both halves of the credentials are form-encoded (RFC 6749, 2.3.1). */
function isClient(authorization = ''): boolean {
  const credentials = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString('utf8');
  return credentials.split(':').map(decodeURIComponent).join(':') === `${client.id}:${client.secret}`;
}

const metadata = (url: string): object => ({
  issuer: url,
  authorization_endpoint: `${url}/authorize`,
  token_endpoint: `${url}/token`,
  userinfo_endpoint: `${url}/userinfo`,
  jwks_uri: `${url}/jwks`,
  end_session_endpoint: `${url}/end`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
});
