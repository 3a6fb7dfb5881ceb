import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DeliveredEvent } from '#contract';

/** A webhook as it arrived. */
export interface Arrived {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  event: DeliveredEvent;
}

/** Somebody who receives webhooks. */
export class FakeReceiver {
  readonly arrived: Arrived[] = [];
  /** Status to answer with, and where to redirect to. */
  answer: (arrived: Arrived) => { status: number; location?: string } = () => ({ status: 204 });

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeReceiver> {
    const server = createServer();
    const receiver = new FakeReceiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        const event = (body === '' ? {} : JSON.parse(body)) as DeliveredEvent;
        const arrived = { path: request.url ?? '', headers: request.headers, body, event };
        receiver.arrived.push(arrived);
        const { status, location } = receiver.answer(arrived);
        response.writeHead(status, location === undefined ? {} : { location }).end('what the receiver says');
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/events`;
  }

  /** What arrived and was taken, as `<complaint>/<version>`. */
  get taken(): string[] {
    return this.arrived
      .filter((arrived) => this.answer(arrived).status < 300)
      .map(({ event }) => `${event.subject}/${event.ledgerversion}`);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
