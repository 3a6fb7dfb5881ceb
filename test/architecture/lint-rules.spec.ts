import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

const repository = resolve(import.meta.dirname, '../..');

/** Typed rules need a file of the project: this one's text is replaced for the linter only. */
const anyFile = 'libs/kernel/src/clock.ts';

const violations = {
  '@typescript-eslint/no-floating-promises': 'Promise.resolve(1);',
  '@typescript-eslint/no-explicit-any': 'export const anything = (value: any): void => void value;',
  '@typescript-eslint/switch-exhaustiveness-check':
    "export const only = (word: 'a' | 'b'): void => { switch (word) { case 'a': break; } };",
  '@typescript-eslint/consistent-type-imports':
    "import { CodedError } from './coded-error.js'; export type Failure = CodedError;",
  '@typescript-eslint/ban-ts-comment': "// @ts-expect-error because\nexport const wrong: number = 'text';",
  '@typescript-eslint/no-unused-vars': 'const unused = 1;',
  'max-params': 'export const many = (a: 1, b: 1, c: 1, d: 1, e: 1, f: 1): number[] => [a, b, c, d, e, f];',
  'max-lines': 'export {};\n'.repeat(351),
  'no-restricted-syntax': "export * from './coded-error.js';",
  'no-debugger, silenced or not': '// eslint-disable-next-line no-debugger\ndebugger;',
};

interface Finding {
  ruleId: string | null;
}

describe('the lint rules', () => {
  let found: Set<string | null>;

  beforeAll(() => {
    const eslint = join(repository, 'node_modules/eslint/bin/eslint.js');
    const argv = [eslint, '-c', '.config/eslint.config.mjs', '--stdin', '--stdin-filename', anyFile, '-f', 'json'];
    const { stdout } = spawnSync(process.execPath, argv, {
      cwd: repository,
      input: Object.values(violations).join('\n'),
      encoding: 'utf8',
      timeout: 60_000,
    });
    const [report] = JSON.parse(stdout) as { messages: Finding[] }[];
    found = new Set(report?.messages.map(({ ruleId }) => ruleId));
  });

  it.each(Object.keys(violations))('%s gives the alarm', (rule) => {
    expect([...found]).toContain(rule.split(',', 1)[0]);
  });
});
