import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder this project was cloned into: the nearest one above this file with a package.json, from source and from dist. */
export const repositoryRoot: string = nearestPackage(import.meta.dirname);

function nearestPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : nearestPackage(dirname(folder));
}

/** A file as `npx tsc` wrote it: child processes run what is built, also when they are started from a spec. */
export const builtFile = (path: string): string => join(repositoryRoot, 'dist', path);
