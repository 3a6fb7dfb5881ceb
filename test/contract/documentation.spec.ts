import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { configuredApps, variablesOf, type ConfiguredApp } from './support/app-variables.js';
import {
  anchorsOf,
  documents,
  readDocument,
  relativeLinks,
  section,
  tableRows,
  variablesIn,
} from './support/markdown.js';

const repository = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readDocument('package.json')) as { scripts: Record<string, string> };

function all(app: ConfiguredApp): string[] {
  const { required, together, optional } = variablesOf(app);
  return [...required, ...together, ...optional].sort();
}

describe.each(documents())('%s', (path) => {
  const text = readDocument(path);

  it('links to what is there', () => {
    const astray = relativeLinks(text).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : resolve(repository, dirname(path), file);
      if (!existsSync(resolve(repository, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(readDocument(target)).includes(anchor);
    });
    expect(astray).toEqual([]);
  });

  it('names npm scripts that there are', () => {
    const named = [...text.matchAll(/\bnpm (?:run ([\w-]+)(?! --workspace)|(start|test))\b/g)];
    expect(named.map(([, run, word]) => run ?? word ?? '').filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('the configuration table of the README', () => {
  const rows = new Map(
    tableRows(section(readDocument('README.md'), 'Configuration')).map(([app = '', ...lists]) => {
      const [required = [], together = [], optional = []] = lists.map((cell) => [...variablesIn(cell)].sort());
      return [/\[([\w-]+)\]/.exec(app)?.[1] ?? '', { required, together, optional }];
    }),
  );

  it.each(configuredApps)('has every variable of %s, and says which must be set', (app) => {
    expect(rows.get(app)).toEqual(variablesOf(app));
  });
});

describe('the READMEs of the apps', () => {
  const environments: readonly [app: ConfiguredApp, heading: string][] = [
    ['hub', 'Environment'],
    ['supervision', 'Environment'],
    ['national-sandbox', 'Run it'],
    ['regency-node', 'Environment'],
  ];

  it.each(environments)('explain every variable of %s', (app, heading) => {
    const explained = tableRows(section(readDocument(`apps/${app}/README.md`), heading)).map(([name = '']) => name);
    expect([...variablesIn(explained.join(' '))].sort()).toEqual(all(app));
  });
});

describe('the index of decisions', () => {
  it('has each of them', () => {
    const index = relativeLinks(readDocument('docs/decisions/README.md'));
    expect([...index].sort()).toEqual(
      readdirSync(resolve(repository, 'docs/decisions'))
        .filter((file) => file !== 'README.md')
        .sort(),
    );
  });
});
