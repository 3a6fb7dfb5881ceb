import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MADE_BY_MACHINES = new Set(['dist', 'node_modules', '.local']);

/**
 * A hash over names and contents of files and, all the way down, of folders. What is not there counts as empty.
 *
 * @param {RegExp} [ignored] names of files that do not count
 */
export function fingerprint(paths, ignored) {
  const hash = createHash('sha256');
  const files = paths.flatMap(filesUnder).filter((file) => !ignored?.test(file));
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path).filter((name) => !MADE_BY_MACHINES.has(name));
  return names.sort().flatMap((name) => filesUnder(join(path, name)));
}

/** Does the work unless it was done for exactly this fingerprint, of which the stamp keeps the last. */
export function isStamped(stamp, mark) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === mark;
}

export function putStamp(stamp, mark) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, mark);
}
