import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect } from '@jest/globals';

const repository = resolve(import.meta.dirname, '../../..');

/**
 * Expects a committed document to be what the code would generate now. `UPDATE_DOCUMENTS=1` writes it instead, which
 * is what `npm run documents` does.
 */
export function expectUnchanged(file: string, content: string): void {
  const path = resolve(repository, file);
  if (process.env.UPDATE_DOCUMENTS === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return;
  }
  expect({ file: relative(repository, path), content: readIfThere(path) }).toEqual({ file, content });
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return 'This document is missing: npm run documents writes it.';
  }
}
