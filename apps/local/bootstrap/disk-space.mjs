import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';

const GIBIBYTE = 2 ** 30;
const LEAST_GIBIBYTES = 1;

/** @param {number} freeBytes */
export function spaceProblem(folder, freeBytes) {
  const free = freeBytes / GIBIBYTE;
  if (free >= LEAST_GIBIBYTES) return null;
  return (
    `The disk of ${folder} has ${free.toFixed(1)} GiB left and at least ${LEAST_GIBIBYTES} GiB is needed: ` +
    'make room, or set LAPOR_HOME to a folder on another disk.'
  );
}

export function checkDiskSpace(folder) {
  const { bavail, bsize } = statfsSync(existing(folder));
  const problem = spaceProblem(folder, bavail * bsize);
  if (problem !== null) throw new CannotGoOn(problem);
}

const existing = (folder) => (existsSync(folder) ? folder : existing(dirname(folder)));
