import { readFile } from 'node:fs/promises';

const LINES = 15;

/** The end of a log, indented, to be shown beside the sentence that something failed. */
export async function logTail(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .trimEnd()
    .split('\n')
    .slice(-LINES)
    .map((line) => `    ${line}`)
    .join('\n');
}
