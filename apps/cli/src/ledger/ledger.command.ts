import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CommandGroup } from '../group.command.js';
import { HubClient } from '../federation/hub.client.js';
import { Output } from '../output/output.adapter.js';
import { LedgerChain } from './ledger-chain.mapper.js';
import { LedgerPutAsideCommand, LedgerRetireCommand, LedgerYearsCommand } from './retention.command.js';
import { RetentionClient } from './retention.client.js';

const pageSize = 1_000;

interface Verification {
  entries: number;
  complaints: number;
  redacted: number;
  /** Complaints whose first entries were taken away with their year. */
  continued: number;
  broken: { position: number; complaintId: string; version: number; problem: string } | null;
}

@SubCommand({ name: 'verify', description: 'Recompute the hash of every ledger entry, from the first to the last' })
export class LedgerVerifyCommand extends CommandRunner {
  constructor(
    private readonly hub: HubClient,
    private readonly retention: RetentionClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false }: { json?: boolean }): Promise<void> {
    const result = await this.verify(json);
    if (json) this.output.json(result);
    else this.tell(result);
    if (result.broken) process.exitCode = 1;
  }

  private async verify(quiet: boolean): Promise<Verification> {
    const { years } = await this.retention.overview();
    const chain = new LedgerChain(years.some(({ retired }) => retired !== null));
    const progress = this.output.progress('Entries', 0, quiet);
    let entries = 0;
    try {
      for (let after = 0; ;) {
        const page = await this.hub.ledgerPage(after, pageSize);
        for (const entry of page.entries) {
          entries += 1;
          const problem = chain.check(entry);
          if (problem === null) continue;
          const { position, complaintId, version } = entry;
          const broken = { position, complaintId, version, problem };
          return { entries, ...chain.counts, broken };
        }
        progress.to(page.next, page.head);
        if (page.entries.length === 0) break;
        after = page.next;
      }
    } finally {
      progress.end();
    }
    return { entries, ...chain.counts, broken: null };
  }

  private tell({ entries, complaints, redacted, continued, broken }: Verification): void {
    if (broken) {
      const { position, complaintId, version, problem } = broken;
      this.output.line(`Broken at position ${position}: version ${version} of ${complaintId}: ${problem}.`);
      return;
    }
    this.output.line(`${entries} entries of ${complaints} complaints: every hash fits, no version is missing.`);
    if (continued > 0) {
      this.output.line(`${continued} complaints go on from entries that were taken away with their year.`);
    }
    if (redacted > 0) {
      this.output.line(`${redacted} entries of secret reports: their words are not public, their chain was checked.`);
    }
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
Ends with 1 at the first entry that does not fit.

Examples:
  npm run lapor -- ledger verify
  HUB_URL=https://hub.contoh.go.id HUB_OPERATOR_TOKEN=… npm run lapor -- ledger verify --json`;
  }
}

@Command({
  name: 'ledger',
  description: 'The ledger of the hub',
  subCommands: [LedgerVerifyCommand, LedgerYearsCommand, LedgerPutAsideCommand, LedgerRetireCommand],
})
export class LedgerCommand extends CommandGroup {}
