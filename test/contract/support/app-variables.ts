import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../../..');

/** Where each app reads its environment. Suites import no app but the local one, so these are read as text. */
const configurations = {
  hub: 'apps/hub/src/hub.config.ts',
  supervision: 'apps/supervision/src/supervision.config.ts',
  'national-sandbox': 'apps/national-sandbox/src/national-sandbox.config.ts',
  'regency-node': 'apps/regency-node/src/regency-node.config.ts',
  issuer: 'apps/local/src/issuer/issuer.config.ts',
  'mail-catcher': 'apps/local/src/mail/mail-catcher.config.ts',
  cli: 'apps/cli/src/federation/endpoints.adapter.ts',
  local: 'apps/local/src/local.config.ts',
} as const;

export type ConfiguredApp = keyof typeof configurations;

export const configuredApps = Object.keys(configurations) as ConfiguredApp[];

export interface AppVariables {
  readonly required: readonly string[];
  /** Required once the first of them is set: it opens a specification of its own. */
  readonly together: readonly string[];
  readonly optional: readonly string[];
}

/** The environment variables that an app reads. */
export function variablesOf(app: ConfiguredApp): AppVariables {
  const source = readFileSync(resolve(repository, configurations[app]), 'utf8');
  const required = new Set<string>();
  const together = new Set<string>();
  const optional = new Set<string>();
  let kept = required;
  for (const match of source.matchAll(/\bvariable\.\w+(?:<[^(]*>)?\(\s*'([A-Z_]+)'/g)) {
    const [, name = ''] = match;
    if (optional.delete(name)) kept = together;
    (/\b(?:default|optional)\b/.test(argumentsFrom(source, match.index)) ? optional : kept).add(name);
  }
  if (required.size + optional.size === 0) throw new Error(`${configurations[app]} declares no variable.`);
  return { required: [...required].sort(), together: [...together].sort(), optional: [...optional].sort() };
}

/** From the start of a call to the parenthesis that closes it. */
function argumentsFrom(source: string, start: number): string {
  let depth = 0;
  for (let end = source.indexOf('(', start); end < source.length; end++) {
    if (source[end] === '(') depth += 1;
    if (source[end] === ')') depth -= 1;
    if (depth === 0) return source.slice(start, end);
  }
  throw new Error(`A call is not closed: ${source.slice(start, start + 80)}`);
}
