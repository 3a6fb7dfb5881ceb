import { createConnection, createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { unlinkSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { LockState } from './keeper-protocol.js';

/** A holder that is ending needs a moment: a broker and a database write down what they have. */
const WAIT_FOR_ENDING_MILLISECONDS = 60_000;

export interface Lock {
  /** From now on whoever asks is told to wait. */
  ending(): void;
  release(): void;
}

/**
 * A lock that cannot be left behind: it is a socket that somebody listens on, or it is nobody's.
 *
 * @param owner process id told to whoever finds the lock taken
 */
export async function takeLock(socket: string, owner: number): Promise<Lock | { readonly heldBy: number }> {
  const deadline = Date.now() + WAIT_FOR_ENDING_MILLISECONDS;
  const state = { pid: owner, ending: false };
  for (;;) {
    const server = await listen(socket, state);
    if (server !== null) return { ending: () => (state.ending = true), release: () => server.close() };
    const holder = await ask(socket);
    if (holder === null) removeSocket(socket);
    else if (!holder.ending || Date.now() > deadline) return { heldBy: holder.pid };
    else await pause(100);
  }
}

async function listen(socket: string, state: LockState): Promise<Server | null> {
  const server = createServer((connection) => {
    connection.on('error', () => connection.destroy());
    connection.end(JSON.stringify(state));
  });
  server.listen(socket);
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
}

async function ask(socket: string): Promise<LockState | null> {
  const connection = createConnection(socket);
  try {
    return JSON.parse(await text(connection)) as LockState;
  } catch {
    return null;
  } finally {
    connection.destroy();
  }
}

function removeSocket(socket: string): void {
  try {
    unlinkSync(socket);
  } catch {
    // Somebody else found it left behind and was quicker.
  }
}
