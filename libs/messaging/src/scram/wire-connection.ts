import { once } from 'node:events';
import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { WireReader } from './wire-reader.js';
import { WireWriter } from './wire-writer.js';

/** Milliseconds without an answer after which a connection is given up. */
const patience = 10_000;

export interface WireRequest {
  readonly apiKey: number;
  readonly version: number;
  readonly body: WireWriter;
  /** Whether this version is of the newer kind, whose headers carry tags. */
  readonly flexible?: boolean;
}

/** One connection to one broker that asks one thing at a time. */
export class WireConnection {
  private correlation = 0;
  private readonly chunks: AsyncIterator<Buffer, undefined>;

  private constructor(
    private readonly socket: Socket,
    private readonly clientId: string,
  ) {
    this.chunks = socket[Symbol.asyncIterator]();
  }

  /**
   * @param address as in a list of brokers: `host:port`
   * @param clientId names this client in the broker's log
   */
  static async open(address: string, tls: boolean, clientId: string): Promise<WireConnection> {
    const { hostname, port } = new URL(`kafka://${address}`);
    const to = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
    const socket = tls ? connectTls({ ...to, servername: to.host }) : connectPlain(to);
    socket.setTimeout(patience, () => socket.destroy(new Error(`${address} does not answer.`)));
    await once(socket, tls ? 'secureConnect' : 'connect');
    return new WireConnection(socket, clientId);
  }

  /** @throws when the broker closes the connection, which is how it refuses what it does not understand */
  async ask({ apiKey, version, body, flexible = false }: WireRequest): Promise<WireReader> {
    const header = new WireWriter().int16(apiKey).int16(version).int32(++this.correlation).string(this.clientId);
    if (flexible) header.noTags();
    this.socket.write(new WireWriter().lengthAndBytes(Buffer.concat([header.toBuffer(), body.toBuffer()])).toBuffer());
    const answer = new WireReader(await this.frame());
    if (answer.int32() !== this.correlation) throw new Error('The broker answered another question than ours.');
    if (flexible) answer.skipTags();
    return answer;
  }

  close(): void {
    this.socket.destroy();
  }

  private async frame(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let received = 0;
    let wanted = Infinity;
    while (received < wanted) {
      const chunk = await this.chunk();
      chunks.push(chunk);
      received += chunk.length;
      if (wanted === Infinity && received >= 4) wanted = 4 + Buffer.concat(chunks).readInt32BE();
    }
    return Buffer.concat(chunks).subarray(4);
  }

  private async chunk(): Promise<Buffer> {
    const { done, value } = await this.chunks.next();
    if (done) throw new Error('The broker closed the connection.');
    return value;
  }
}
