import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export const inRoot = (...names) => join(root, ...names);

/** The folder with everything the federation keeps. */
export const home = () => resolve(root, process.env.LAPOR_HOME || '.local');

/** The Node that npm installed for this project, or else the one we run on. */
export function projectNode() {
  const installed = inRoot('node_modules/.bin/node');
  return existsSync(installed) ? installed : process.execPath;
}
