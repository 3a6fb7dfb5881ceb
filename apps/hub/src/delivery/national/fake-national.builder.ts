import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A call to the platform, as it came in. */
export interface Call {
  method: string;
  /** Without `/api/v1/complaints`. */
  path: string;
  reference: string | null;
  /** Client of the token that it carried. */
  client: string;
  at: number;
}

/** What the platform does with a call: takes it, takes it and stays silent, or answers something else. */
export type Behaviour = 'take' | 'take-silently' | { status: number; html?: string; headers?: Record<string, string> };

interface Held {
  trackingId: string;
  agencyReference: string;
  status: string;
  references: string[];
}

interface Body {
  reference?: string;
  agencyReference?: string;
  status?: string;
}

/** A national platform by docs/national-api.md, as small as delivery needs it. */
export class FakeNational {
  readonly calls: Call[] = [];
  readonly complaints: Held[] = [];
  tokens = 0;
  tokenSeconds = 900;
  /** Decides about each call under `/api/v1`. */
  behave: (call: Call) => Behaviour = () => 'take';
  private readonly clients = new Map<string, string>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<FakeNational> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const national = new FakeNational(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => {
      void national.answer(request, response);
    });
    return national;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  /** No token is good any more. */
  forgetTokens(): void {
    this.clients.clear();
  }

  /** References of the changes that were taken, complaint by complaint, in the order in which they were taken. */
  get taken(): string[] {
    const byReference = [...this.complaints].sort((a, b) => a.agencyReference.localeCompare(b.agencyReference));
    return byReference.flatMap(({ references }) => references);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    if (pathname === '/oauth/token') {
      send(response, 200, {
        access_token: this.newToken(request),
        token_type: 'Bearer',
        expires_in: this.tokenSeconds,
      });
      return;
    }
    const client = this.clients.get(request.headers.authorization?.slice('Bearer '.length) ?? '');
    if (client === undefined) {
      send(response, 401, { title: 'Unauthorized', status: 401 });
      return;
    }
    const body = (text === '' ? {} : JSON.parse(text)) as Body;
    const reference =
      body.reference ?? body.agencyReference ?? searchParams.get('reference') ?? searchParams.get('agencyReference');
    const path = pathname.slice('/api/v1/complaints'.length);
    const call = { method: request.method ?? '', path, reference, client, at: Date.now() };
    this.calls.push(call);
    const behaviour = this.behave(call);
    if (typeof behaviour === 'object') {
      refuse(response, behaviour);
      return;
    }
    const [status, answer] = this.take(call, body);
    if (behaviour === 'take') send(response, status, answer);
  }

  private take({ method, path, reference }: Call, body: Body): [number, object] {
    const [, trackingId, part] = path.split('/');
    if (trackingId === undefined) {
      if (method === 'GET')
        return [200, { complaints: this.complaints.filter((held) => held.agencyReference === reference) }];
      return [201, this.create(reference ?? '')];
    }
    const held = this.complaints.find((complaint) => complaint.trackingId === trackingId);
    if (!held) return [404, { title: 'Not Found', status: 404 }];
    if (part === undefined) return [200, held];
    if (part === 'references') return [200, { reference, taken: held.references.includes(reference ?? '') }];
    held.references.push(reference ?? '');
    if (part === 'status') held.status = body.status ?? held.status;
    if (part === 'follow-ups' && held.status.startsWith('Belum')) held.status = 'Proses';
    if (part === 'dispositions' && held.status === 'Belum Terverifikasi') held.status = 'Belum Ditindaklanjuti';
    return [201, { changeId: 'chg-1', trackingId, status: held.status }];
  }

  private create(agencyReference: string): Held {
    const trackingId = String(1_900_001 + this.complaints.length);
    const held = { trackingId, agencyReference, status: 'Belum Terverifikasi', references: [] };
    this.complaints.push(held);
    return held;
  }

  private newToken(request: IncomingMessage): string {
    const credentials = Buffer.from(request.headers.authorization?.slice('Basic '.length) ?? '', 'base64').toString();
    const token = `token-${++this.tokens}`;
    this.clients.set(token, credentials.split(':')[0] ?? '');
    return token;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function refuse(response: ServerResponse, { status, html, headers = {} }: Exclude<Behaviour, string>): void {
  const type = html === undefined ? 'application/problem+json' : 'text/html';
  response.writeHead(status, { 'Content-Type': type, ...headers });
  response.end(html ?? JSON.stringify({ title: 'Refused', status, errors: [{ field: 'text', reason: 'is refused' }] }));
}
