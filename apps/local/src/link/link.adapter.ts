import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { kafkaRequests, KafkaRequests, type KafkaRequest } from './kafka-requests.js';

/** What a link does to what goes through it. */
export type Fault =
  /** Every piece arrives so much later. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'narrow'; readonly bytesPerSecond: number }
  /** Nobody gets in any more. */
  | { readonly kind: 'refusing' }
  /** Connections are accepted, and what is said on them goes nowhere. */
  | { readonly kind: 'half-open' }
  /** Requests of this kind go nowhere; all others arrive. */
  | { readonly kind: 'deaf'; readonly to: KafkaRequest };

export interface Way {
  /** That clients know. */
  readonly port: number;
  /** Port of the server, on this machine. */
  readonly to: number;
  readonly protocol: 'kafka' | 'postgres';
}

const nothing: ReadonlySet<number> = new Set();

/** A way to a server that can be told to misbehave. What clients know is its port, and not the server's own. */
export class Link {
  private fault: Fault | null = null;
  private readonly passages = new Set<Passage>();

  private constructor(
    private readonly server: Server,
    private readonly way: Way,
  ) {}

  static async open(way: Way): Promise<Link> {
    const { port } = way;
    const server = createServer();
    const link = new Link(server, way);
    server.on('connection', (client) => {
      link.accept(client);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return link;
  }

  /** Holds for all connections, those that are there and those to come, until {@link heal}. */
  suffer(fault: Fault): void {
    this.fault = fault;
    if (fault.kind === 'refusing') this.cut();
    for (const passage of this.passages) passage.fault = fault;
  }

  /** What was swallowed stays lost, so a connection that swallowed something goes on as it is until it is closed. */
  heal(): void {
    this.fault = null;
    for (const passage of this.passages) if (!passage.swallowed) passage.fault = null;
  }

  /** Ends every connection at once, as when a cable is pulled and put back. */
  cut(): void {
    for (const passage of this.passages) passage.end();
  }

  async close(): Promise<void> {
    this.cut();
    const closed = once(this.server, 'close');
    this.server.close();
    await closed;
  }

  private accept(client: Socket): void {
    client.on('error', () => client.destroy());
    if (this.fault?.kind === 'refusing') {
      client.resetAndDestroy();
      return;
    }
    const { to, protocol } = this.way;
    const server = connect({ host: '127.0.0.1', port: to });
    const passage = new Passage({ client, server }, protocol === 'kafka' ? new KafkaRequests() : null, this.fault);
    this.passages.add(passage);
    client.once('close', () => this.passages.delete(passage));
  }
}

/** One connection from a client to the server. */
class Passage {
  swallowed = false;
  private readonly ended = new AbortController();

  constructor(
    private readonly sockets: { readonly client: Socket; readonly server: Socket },
    private readonly followed: KafkaRequests | null,
    public fault: Fault | null,
  ) {
    const { client, server } = sockets;
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', () => {
        this.end();
      });
      socket.once('close', () => {
        this.end();
      });
    }
    void this.carry(client, server, (piece) => this.heard(piece));
    void this.carry(server, client, (piece) => this.unlessHalfOpen(piece));
  }

  end(): void {
    this.ended.abort();
    this.sockets.client.destroy();
    this.sockets.server.destroy();
  }

  private async carry(from: Socket, to: Socket, what: (piece: Buffer) => Buffer): Promise<void> {
    const { signal } = this.ended;
    try {
      for await (const piece of from) {
        const passed = what(piece as Buffer);
        await this.hold(passed.length);
        if (passed.length > 0 && !to.write(passed)) await once(to, 'drain', { signal });
      }
      to.end();
    } catch {
      this.end();
    }
  }

  private async hold(bytes: number): Promise<void> {
    const { fault, ended } = this;
    const milliseconds =
      fault?.kind === 'slow'
        ? fault.milliseconds
        : fault?.kind === 'narrow'
          ? (bytes * 1_000) / fault.bytesPerSecond
          : 0;
    if (milliseconds > 0) await pause(milliseconds, undefined, { signal: ended.signal });
  }

  private heard(piece: Buffer): Buffer {
    const unwanted = this.fault?.kind === 'deaf' ? new Set<number>([kafkaRequests[this.fault.to]]) : nothing;
    const kept = this.followed ? this.followed.without(unwanted, piece) : piece;
    if (unwanted !== nothing) this.swallowed = true;
    return this.unlessHalfOpen(kept);
  }

  private unlessHalfOpen(piece: Buffer): Buffer {
    if (this.fault?.kind !== 'half-open') return piece;
    this.swallowed = true;
    return piece.subarray(0, 0);
  }
}
