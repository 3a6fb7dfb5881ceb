import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Whether nobody listens on a port, neither on this machine's own address nor on all addresses. */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port));
}

/**
 * Below the ports that a machine gives to outgoing connections and to whoever asks for any: a server that is stopped
 * for a while finds its port free again. Above those of `npm start`.
 */
const range = { from: 20_000, to: 30_000 };

/** Not handed out again, since who asked for one may not listen yet. */
const handedOut = new Set<number>();

/** A free port for what nobody needs to know the number of beforehand. */
export async function anyFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(range.from, range.to);
    if (handedOut.has(port)) continue;
    handedOut.add(port);
    if (await isFree(port)) return port;
  }
}

async function canListen(port: number, host?: string): Promise<boolean> {
  const server = createServer().listen({ port, host, exclusive: true });
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
