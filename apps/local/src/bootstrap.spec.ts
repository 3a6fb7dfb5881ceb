import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { repositoryRoot } from './home/repository.adapter.js';

/** The launcher is plain JavaScript, because it runs before anything is installed. */
const bootstrap = (name: string): Promise<unknown> =>
  import(join(repositoryRoot, 'apps/local/bootstrap', `${name}.mjs`));

const { nodeVersionProblem } = (await bootstrap('node-version')) as {
  nodeVersionProblem: (version: string) => string | null;
};
const { javaMajor, javaProblem, mavenProblem } = (await bootstrap('prerequisites')) as {
  javaMajor: (words: string) => number | null;
  javaProblem: (outcome: { code: number | null; output: string }, brokers: string) => string | null;
  mavenProblem: (outcome: { code: number | null }, brokers: string) => string | null;
};
const { spaceProblem } = (await bootstrap('disk-space')) as {
  spaceProblem: (folder: string, freeBytes: number) => string | null;
};
const { fingerprint } = (await bootstrap('fingerprint')) as {
  fingerprint: (paths: readonly string[], ignored?: RegExp) => string;
};
type Lock = { packages: Record<string, { version?: string; optional?: boolean }> };
const { isInstalled } = (await bootstrap('dependencies')) as {
  isInstalled: (locked: Lock | null, installed: Lock | null) => boolean;
};

describe('the prerequisites', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('are met by Node.js %s', (version) => {
    expect(nodeVersionProblem(version)).toBeNull();
  });

  it.each(['18.20.4', '20.18.9'])('are not met by Node.js %s', (version) => {
    expect(nodeVersionProblem(version)).toBe(
      `Node.js ${version} is too old: install Node.js 20.19 or newer from https://nodejs.org.`,
    );
  });

  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['Unable to locate a Java Runtime.', null],
  ])('read the version of Java from: %s', (words, major) => {
    expect(javaMajor(words)).toBe(major);
  });

  it('name what to install, or which variable to set instead', () => {
    const missing = { code: null, output: '' };
    expect(javaProblem(missing, 'KAFKA_BROKERS')).toMatch(/^Java is missing: install Java 17 .* or set KAFKA_BROKERS/);
    expect(javaProblem({ code: 0, output: 'version "11.0.2"' }, 'KAFKA_BROKERS')).toMatch(/^Java 11 is too old: /);
    expect(javaProblem({ code: 0, output: 'version "17.0.2"' }, 'KAFKA_BROKERS')).toBeNull();
    expect(mavenProblem(missing, 'TEST_KAFKA_BROKERS')).toMatch(/^Maven is missing: .* or set TEST_KAFKA_BROKERS/);
    expect(mavenProblem({ code: 0 }, 'KAFKA_BROKERS')).toBeNull();
  });

  it('ask for room on the disk', () => {
    expect(spaceProblem('/data', 2 ** 30)).toBeNull();
    expect(spaceProblem('/data', 0.4 * 2 ** 30)).toMatch(/^The disk of \/data has 0\.4 GiB left .* set LAPOR_HOME/);
  });
});

describe('the installed dependencies', () => {
  const locked: Lock = {
    packages: {
      '': {},
      'apps/supervision/web': { version: '0.1.0' },
      'node_modules/axios': { version: '1.21.1' },
      'node_modules/node-darwin': { version: '24.21.0', optional: true },
    },
  };

  it('are fresh when each has the version of the lock file, but for optional ones of other machines', () => {
    expect(isInstalled(locked, { packages: { 'node_modules/axios': { version: '1.21.1' } } })).toBe(true);
  });

  it('are stale when one is missing, has another version, or npm never ended', () => {
    expect(isInstalled(locked, { packages: {} })).toBe(false);
    expect(isInstalled(locked, { packages: { 'node_modules/axios': { version: '1.21.0' } } })).toBe(false);
    expect(isInstalled(locked, null)).toBe(false);
  });
});

describe('the build of a start', () => {
  it('compiles the product, and nothing that only tests need', () => {
    const file = join(repositoryRoot, 'apps/local/bootstrap/tsconfig.product.json');
    const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config: unknown };
    const { fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, join(file, '..'), undefined, file);
    const compiled = fileNames.map((name) => name.slice(repositoryRoot.length + 1));
    expect(errors).toEqual([]);
    expect(compiled).toEqual(
      expect.arrayContaining(['apps/hub/src/main.ts', 'apps/cli/src/main.ts', 'libs/kernel/src/index.ts']),
    );
    expect(compiled.filter((name) => /^test\/|spec\.ts$|\.builder\.ts$|^libs\/testing/.test(name))).toEqual([]);
  });

  it('is done again when a source changed, and not when a spec did', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lapor-sources-'));
    const mark = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      return fingerprint([folder], /\.spec\.ts$/);
    };
    const first = await mark('a.ts', '1');
    expect(await mark('a.spec.ts', '1')).toBe(first);
    expect(await mark('a.ts', '2')).not.toBe(first);
    await rm(folder, { recursive: true });
  });
});
