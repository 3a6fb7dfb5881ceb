import type { JWK } from 'jose';
import { CliError } from '../cli.errors.js';
import { readBytes } from './read-bytes.adapter.js';

/** @throws CliError saying why the file holds no key */
export async function readKey(file: string): Promise<JWK> {
  const text = (await readBytes(file)).toString('utf8');
  try {
    const key: unknown = JSON.parse(text);
    if (typeof key === 'object' && key !== null) return key;
  } catch (cause) {
    throw new CliError('FILE_NOT_READABLE', `${file} is not a JSON Web Key: it is not JSON.`, { cause });
  }
  throw new CliError('FILE_NOT_READABLE', `${file} is not a JSON Web Key.`);
}
