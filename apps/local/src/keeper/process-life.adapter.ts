import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether a process still runs. One that has ended but was not collected by its parent does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return afterName.startsWith('Z');
  } catch {
    return true;
  }
}

/** Asks a process to end and, when it has not within the time given, ends it. */
export async function endProcess(pid: number, signal: NodeJS.Signals, withinMilliseconds: number): Promise<void> {
  if (!send(pid, signal)) return;
  const deadline = Date.now() + withinMilliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      send(pid, 'SIGKILL');
      return;
    }
    await pause(50);
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
