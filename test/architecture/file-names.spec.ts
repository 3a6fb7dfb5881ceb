import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const repository = resolve(import.meta.dirname, '../..');

/** The technical roles a file can have; without one it is pure domain. */
const roles = [
  ...['main', 'application', 'module', 'config', 'data-source', 'provider'],
  ...['controller', 'consumer', 'job', 'command', 'request', 'response'],
  ...['guard', 'pipe', 'filter', 'middleware', 'interceptor', 'validator'],
  ...['handler', 'query', 'mapper', 'errors', 'events'],
  ...['repository', 'directory', 'typeorm-repository', 'table', 'adapter', 'client'],
  ...['builder', 'd'],
];

const sources = (folder: string): string[] =>
  readdirSync(resolve(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules') && !path.startsWith('supervision/web/'))
    .map((path) => `${folder}/${path}`);

describe('file names', () => {
  it('are lower-case words, then the technical role', () => {
    const words = '[a-z0-9]+(?:-[a-z0-9]+)*';
    const source = new RegExp(`^${words}(?:[.](?:${roles.join('|')}))?[.]ts$`);
    const spec = new RegExp(`^${words}(?:[.]${words})?[.](?:int-)?spec[.]ts$`);
    const files = [...sources('apps'), ...sources('libs'), ...sources('test')];
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((path) => !source.test(basename(path)) && !spec.test(basename(path)))).toEqual([]);
  });

  it('say index at the root of a lib only', () => {
    const indexes = [...sources('apps'), ...sources('libs')].filter((path) => basename(path) === 'index.ts');
    expect(indexes.filter((path) => !/^libs\/[^/]+\/src\/index[.]ts$/.test(path))).toEqual([]);
  });
});
