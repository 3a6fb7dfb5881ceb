import { createInterface } from 'node:readline';
import { takeLock } from './lock.adapter.js';
import { endProcess } from './process-life.adapter.js';
import type { KeeperNote, KeeperReply } from './keeper-protocol.js';

/**
 * Outlives the process that started it by just long enough to end what that process leaves behind.
 * It holds the lock of the data folder meanwhile, so that the next start waits until nothing writes there any more.
 */
const END_WITHIN_MILLISECONDS = 10_000;

// A terminal signals everyone in it at once, and the parts must end in order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const [, , socket = '', owner = ''] = process.argv;
const lock = await takeLock(socket, Number(owner));
reply('heldBy' in lock ? { heldBy: lock.heldBy } : { held: true });
if ('heldBy' in lock) process.exit(0);

const kept = new Map<number, NodeJS.Signals>();
for await (const line of createInterface({ input: process.stdin })) {
  const note = JSON.parse(line) as KeeperNote;
  if ('started' in note) kept.set(note.started, note.signal);
  else kept.delete(note.ended);
}

lock.ending();
for (const [pid, signal] of [...kept].reverse()) await endProcess(pid, signal, END_WITHIN_MILLISECONDS);
lock.release();

function reply(message: KeeperReply): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
