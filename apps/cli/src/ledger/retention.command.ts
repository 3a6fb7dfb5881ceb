import { userInfo } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CliError } from '../cli.errors.js';
import { Output } from '../output/output.adapter.js';
import { ExportYear } from './export-year.handler.js';
import { RetentionClient } from './retention.client.js';

/** Milliseconds between looks at what goes on at the hub. */
const lookEvery = 500;

@SubCommand({ name: 'years', description: 'Years of closed complaints that are kept apart or were taken away' })
export class LedgerYearsCommand extends CommandRunner {
  constructor(
    private readonly retention: RetentionClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false }: { json?: boolean }): Promise<void> {
    const { years } = await this.retention.overview();
    if (json) {
      this.output.json(years);
      return;
    }
    this.output.table(
      [
        ['year', 'complaints', 'entries', 'taken away'],
        ...years.map(({ year, complaints, entries, retired }) => [
          String(year),
          String(complaints),
          String(entries),
          retired ? `${retired.at} by ${retired.by}: ${retired.entries} entries, ${retired.sha256}` : '',
        ]),
      ],
      'Nothing was put aside yet.',
    );
  }

  @Option({ flags: '--json', description: 'print the years as JSON' })
  parseJson(): boolean {
    return true;
  }
}

@SubCommand({ name: 'put-aside', description: 'Put closed complaints aside, each in the year of its last entry' })
export class LedgerPutAsideCommand extends CommandRunner {
  constructor(
    private readonly retention: RetentionClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], options: { closedBefore: string; json?: boolean }): Promise<void> {
    const quiet = options.json ?? false;
    let now = await this.retention.putAside(options.closedBefore);
    const progress = this.output.progress('Complaints looked at', now.looked, quiet);
    try {
      while (now.state === 'running') {
        await pause(lookEvery);
        now = (await this.retention.overview()).puttingAside;
        progress.to(now.looked, now.looked);
      }
    } finally {
      progress.end();
    }
    if (quiet) this.output.json(now);
    else this.output.line(`${now.moved} of ${now.looked} complaints put aside (${now.state}); they stay readable.`);
    if (now.state !== 'finished') process.exitCode = 1;
  }

  @Option({ flags: '--closed-before <day>', description: 'whose last entry came before this day', required: true })
  parseDay(day: string): string {
    return day;
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
What is still open, waits for a delivery or a ruling, or was not told to everybody yet, stays where it is.

Example:
  npm run lapor -- ledger put-aside --closed-before 2024-01-01`;
  }
}

@SubCommand({ name: 'retire', description: 'Export a year that was put aside, check the file, and take the year away' })
export class LedgerRetireCommand extends CommandRunner {
  constructor(
    private readonly retention: RetentionClient,
    private readonly exportYear: ExportYear,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], options: { year: number; export: string; json?: boolean }): Promise<void> {
    const { year, export: file, json = false } = options;
    const progress = this.output.progress('Entries', 0, json);
    const sha256 = await this.exportYear
      .handle(year, file, (done, total) => {
        progress.to(done, total);
      })
      .finally(() => {
        progress.end();
      });
    await this.retention.retire(year, sha256, userInfo().username);
    if (json) this.output.json({ year, file, sha256 });
    else this.output.line(`${year} is taken away; ${file} holds it (SHA-256 of its hashes ${sha256}).`);
  }

  @Option({ flags: '--year <year>', description: 'the year', required: true })
  parseYear(text: string): number {
    if (/^\d{4}$/.test(text)) return Number(text);
    throw new CliError('REFUSED', `--year is a year such as 2019, not "${text}".`);
  }

  @Option({ flags: '--export <file>', description: 'file for its entries, one a line', required: true })
  parseFile(file: string): string {
    return file;
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
There is no way back but the file. Identities of reporters go with the year; the heads of the chains stay.

Example:
  npm run lapor -- ledger retire --year 2019 --export arsip/ledger-2019.jsonl`;
  }
}
