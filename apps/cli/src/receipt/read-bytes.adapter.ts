import { readFile } from 'node:fs/promises';
import { CliError } from '../cli.errors.js';

/** @throws CliError saying why the file cannot be read */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : message;
    throw new CliError('FILE_NOT_READABLE', `${file} cannot be read: ${why}.`, { cause });
  }
}
