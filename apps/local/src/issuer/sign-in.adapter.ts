import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { page, paragraph, signInPage } from './page.js';
import type { DemoPerson } from './people.js';
import { signInPath } from './provider.adapter.js';

const SECURITY_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The provider with the one page it leaves to us: who is signing in. */
export function issuerServer(provider: Provider, people: readonly DemoPerson[]): Server {
  const openId = provider.callback();
  return createServer((request, response) => {
    const [pathname = ''] = (request.url ?? '/').split('?');
    if (pathname === '/health/ready') answer(response, 200, 'application/json', '{"status":"ready"}');
    else if (pathname.startsWith(signInPath(''))) void signIn(provider, people, request, response);
    else void openId(request, response);
  });
}

async function signIn(
  provider: Provider,
  people: readonly DemoPerson[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { uid } = await provider.interactionDetails(request, response);
    const person = request.method === 'POST' ? new URLSearchParams(await text(request)).get('person') : null;
    if (people.some(({ username }) => username === person) && person !== null) {
      await provider.interactionFinished(request, response, { login: { accountId: person, remember: true } });
    } else {
      answer(response, 200, 'text/html; charset=utf-8', signInPage(people, signInPath(uid)));
    }
  } catch {
    // The one thing that goes wrong here: the cookie of this sign-in ran out, or came from another browser.
    const words = 'Permintaan masuk ini sudah tidak berlaku. Mulailah lagi dari aplikasi.';
    answer(response, 400, 'text/html; charset=utf-8', page('Tidak dapat masuk', paragraph(words)));
  }
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': type }).end(body);
}
