import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { CliError } from '../cli.errors.js';
import { RetentionClient, type KeptEntries } from './retention.client.js';

const pageSize = 500;

/** Writes the entries of a year to a file, one a line, and checks that they are all. */
@Injectable()
export class ExportYear {
  constructor(private readonly retention: RetentionClient) {}

  /**
   * @returns the digest over the hashes that were written
   * @throws CliError when nothing is kept of the year, or the file is not what the hub holds
   */
  async handle(year: number, file: string, progress: (done: number, total: number) => void): Promise<string> {
    const partial = `${file}.partial`;
    const output = createWriteStream(partial, { mode: 0o600 });
    try {
      const digest = await this.write(year, (line) => writeLine(output, line), progress);
      output.end();
      await finished(output);
      await rename(partial, file);
      return digest;
    } catch (error) {
      output.destroy();
      await rm(partial, { force: true });
      throw error;
    }
  }

  private async write(
    year: number,
    write: (line: string) => Promise<void>,
    progress: (done: number, total: number) => void,
  ): Promise<string> {
    const hashes = createHash('sha256');
    let [after, done] = [0, 0];
    for (;;) {
      const page: KeptEntries = await this.retention.entries(year, after, pageSize);
      for (const entry of page.entries) {
        hashes.update(entry.hash);
        await write(`${JSON.stringify(entry)}\n`);
      }
      done += page.entries.length;
      progress(done, page.total);
      after = page.next;
      if (page.entries.length > 0) continue;
      const digest = hashes.digest('hex');
      if (page.total === 0) throw new CliError('REFUSED', `Nothing is kept of ${year}.`);
      if (digest === page.sha256) return digest;
      throw new CliError('NOT_WHOLE', `What was written is not what the hub holds of ${year}; export it again.`);
    }
  }
}

async function writeLine(output: NodeJS.WritableStream, line: string): Promise<void> {
  if (!output.write(line)) await once(output, 'drain');
}
