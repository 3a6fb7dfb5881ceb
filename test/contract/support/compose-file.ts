import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const repository = resolve(import.meta.dirname, '../../..');

const composeFile = resolve(repository, 'docker/compose.yaml');

/** What the checks look at in a service. */
export interface Service {
  readonly image?: string;
  readonly build?: { readonly args: { readonly APP: string } };
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly environment: string }>>;
}

export const readCompose = (): Compose => parse(readFileSync(composeFile, 'utf8'), { merge: true }) as Compose;

/** Names of what the file takes from docker/.env: `${NAME}`, whatever is said when it is missing. */
export function interpolatedNames(): readonly string[] {
  const names = [...readFileSync(composeFile, 'utf8').matchAll(/(?<!\$)\$\{([A-Z_]+)(?::[?-][^}]*)?\}/g)];
  return [...new Set(names.map(([, name]) => name ?? ''))];
}
