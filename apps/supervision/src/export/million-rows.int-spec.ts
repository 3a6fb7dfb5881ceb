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

describe('many rows', () => {
  // Packing takes most of the time; what is measured at a million is told in decision 0024.
  it.each([
    ['csv', 1_000_000],
    ['xlsx', 250_000],
  ])(
    'are written as %s, %i of them, in less than 512 MB',
    async (format, rows) => {
      const { stdout } = await promisify(execFile)(process.execPath, [
        ...['--max-old-space-size=384', program, format, String(rows)],
      ]);
      const told = JSON.parse(stdout) as Told;
      expect(told.rows).toBe(rows);
      expect(told.megabytes).toBeLessThan(512);
    },
    8 * minutes,
  );
});
