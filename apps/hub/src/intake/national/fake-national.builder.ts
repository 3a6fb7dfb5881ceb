import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse) => void;

/** A national platform that lists what it is told to, and can be told to misbehave. */
export class FakeNational {
  changes: object[] = [];
  reporters: Record<string, object | null> = {};
  /** Answers that are given, once each, before any other; null is the usual answer. */
  readonly moods: Answer[] = [];
  readonly calls: string[] = [];
  tokens = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeNational> {
    const server = createServer();
    const national = new FakeNational(server);
    server.on('request', (request, response) => {
      national.answer(request, response);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return national;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '', this.url);
    this.calls.push(url.pathname + url.search);
    request.resume();
    if (url.pathname === '/oauth/token') {
      this.tokens += 1;
      json(response, { access_token: `token-${this.tokens}`, token_type: 'Bearer', expires_in: 900 });
      return;
    }
    const mood = this.moods.shift();
    if (mood) mood(response);
    else if (request.headers.authorization !== `Bearer token-${this.tokens}`) json(response, {}, 401);
    else if (url.pathname === '/api/v1/changes') json(response, this.page(url));
    else json(response, { reporter: this.reporters[url.pathname.split('/').at(-1) ?? ''] ?? null });
  }

  private page({ searchParams }: URL): object {
    const after = Number(searchParams.get('after') ?? 0);
    const changes = this.changes.slice(after, after + Number(searchParams.get('limit')));
    return { changes, next: String(after + changes.length) };
  }
}

export function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
