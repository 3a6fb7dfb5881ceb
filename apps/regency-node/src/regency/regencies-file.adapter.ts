import { readFileSync } from 'node:fs';
import type { Regency } from './regency.js';

/**
 * Reads REGENCIES_FILE: `[{ code, name, kafkaUsername, kafkaPassword, privateJwk, apiToken }]`.
 * @throws an error with the reason, which never repeats a secret
 */
export function readRegencies(path: string): readonly Regency[] {
  const entries = readJson(path);
  if (!Array.isArray(entries) || entries.length === 0) {
    throw new Error(`names ${path}, which is not a JSON array of at least one regency`);
  }
  const regencies = entries.map((entry, index) => regencyOf(entry, `entry ${index + 1} of ${path}`));
  const twice = regencies.find(({ code }, index) => regencies.findIndex((other) => other.code === code) < index);
  if (twice) throw new Error(`names ${path}, in which ${twice.code} is listed twice`);
  return regencies;
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`names ${path}, which does not exist or may not be read`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`names ${path}, which is not JSON`);
  }
}

function regencyOf(entry: unknown, where: string): Regency {
  const fields = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {};
  const text = (field: string): string => {
    const value = fields[field];
    if (typeof value !== 'string' || value === '') throw new Error(`has no text as "${field}" in ${where}`);
    return value;
  };
  const code = text('code');
  if (!/^\d{2}(\.\d{2})?$/.test(code)) throw new Error(`has a "code" that is none, such as "63.71", in ${where}`);
  return Object.freeze({
    code,
    name: text('name'),
    kafkaUsername: text('kafkaUsername'),
    kafkaPassword: text('kafkaPassword'),
    privateJwk: jwkOf(fields.privateJwk, `"privateJwk" in ${where}`),
    apiToken: text('apiToken'),
  });
}

/** @throws when it is not an elliptic-curve P-256 key as a JWK */
export function jwkOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  const jwk = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (jwk.kty !== 'EC' || jwk.crv !== 'P-256') throw new Error(`has no P-256 key (JWK) as ${where}`);
  return Object.freeze(jwk);
}
