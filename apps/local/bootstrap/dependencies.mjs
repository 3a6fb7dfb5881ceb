import { readFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Whether node_modules holds what the lock file says. npm writes down what it installed when it has ended, in a hidden
 * lock file of its own; it leaves out the optional packages that are for other machines.
 *
 * @param {{ packages: Record<string, object> } | null} locked
 * @param {{ packages: Record<string, object> } | null} installed
 */
export function isInstalled(locked, installed) {
  if (locked === null || installed === null) return false;
  const wanted = Object.entries(locked.packages).filter(([path]) => path.startsWith('node_modules/'));
  const missing = wanted.filter(([path, entry]) => {
    const there = installed.packages[path];
    return there === undefined ? !entry.optional : there.version !== entry.version;
  });
  return missing.length === 0;
}

export const dependenciesAreFresh = () =>
  isInstalled(readJson(inRoot('package-lock.json')), readJson(inRoot('node_modules/.package-lock.json')));

export const installDependencies = () =>
  run(
    'Installing the dependencies (npm ci)',
    npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'),
  );

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
