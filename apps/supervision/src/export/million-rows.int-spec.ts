import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

interface Told {
  readonly rows: number;
  /** The most memory that the process ever had, as the system counts it. */
  readonly megabytes: number;
}

const program = resolve('dist/apps/supervision/src/export/million-rows.main.js');
const minutes = 60_000;

describe('a million rows', () => {
  it.each(['csv', 'xlsx'])(
    'are written as %s in less than 512 MB',
    async (format) => {
      const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=384', program, format]);
      const told = JSON.parse(stdout) as Told;
      expect(told.rows).toBe(1_000_000);
      expect(told.megabytes).toBeLessThan(512);
    },
    8 * minutes,
  );
});
