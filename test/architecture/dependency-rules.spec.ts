import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cleanTree, probes, type Tree } from './probe-tree.js';

const repository = resolve(import.meta.dirname, '../..');
const configuration = join(repository, '.config/.dependency-cruiser.cjs');
const cruiser = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Report {
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
}

/** The violations of a tree that is written inside the repository, where npm packages resolve as they do for it. */
function violationsOf(tree: Tree): { cruised: number; violations: string[] } {
  mkdirSync(join(repository, '.local'), { recursive: true });
  const folder = mkdtempSync(join(repository, '.local/architecture-'));
  try {
    for (const [path, source] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const argv = [cruiser, '--config', configuration, '--output-type', 'json', 'apps', 'libs', 'test'];
    const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', timeout: 60_000 });
    if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser did not report: ${stderr}${stdout}`);
    const { summary } = JSON.parse(stdout) as Report;
    const violations = summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
    return { cruised: summary.totalCruised, violations };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the rules of direction', () => {
  let planted: string[];

  beforeAll(() => {
    planted = violationsOf(Object.assign({}, cleanTree, ...probes.map(({ plant }) => plant)) as Tree).violations;
  });

  it('allow what the layout intends', () => {
    const { cruised, violations } = violationsOf(cleanTree);
    expect(violations).toEqual([]);
    expect(cruised).toBeGreaterThan(Object.keys(cleanTree).filter((path) => /[.]tsx?$/.test(path)).length);
  });

  it.each(probes.map(({ rule, plant }) => [rule, Object.keys(plant)[0] ?? '']))(
    '%s gives the alarm for %s',
    (rule, path) => {
      expect(planted.filter((violation) => violation.startsWith(`${rule}: ${path} `))).not.toEqual([]);
    },
  );

  it('are all probed', () => {
    const { forbidden } = createRequire(import.meta.url)(configuration) as { forbidden: { name: string }[] };
    expect([...new Set(probes.map(({ rule }) => rule))].sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});
