import { setTimeout as pause } from 'node:timers/promises';
import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CommandGroup } from '../group.command.js';
import { CliError } from '../cli.errors.js';
import { SupervisionClient } from '../federation/supervision.client.js';
import { Output } from '../output/output.adapter.js';

const pollEvery = 500;
/** Milliseconds without any progress after which waiting ends. */
const patience = 60_000;

@SubCommand({ name: 'rebuild', description: "Build supervision's view again from the start of the ledger" })
export class SupervisionRebuildCommand extends CommandRunner {
  constructor(
    private readonly supervision: SupervisionClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false, wait = true }: { json?: boolean; wait?: boolean }): Promise<void> {
    let now = await this.supervision.rebuild();
    const progress = this.output.progress('Ledger records read', now.total, json);
    try {
      for (let movedAt = Date.now(); wait && now.state === 'running';) {
        await pause(pollEvery);
        const before = now.done;
        now = await this.supervision.progress();
        progress.to(now.done, now.total);
        if (now.done > before) movedAt = Date.now();
        if (Date.now() - movedAt > patience) {
          throw new CliError('TOO_SLOW', `The rebuild stands at ${now.done} of ${now.total} records for a minute.`);
        }
      }
    } finally {
      progress.end();
    }
    if (json) this.output.json(now);
    else this.output.line(`Rebuild ${now.state}: ${now.done} of ${now.total} ledger records read.`);
  }

  @Option({ flags: '--no-wait', description: 'only begin it' })
  parseWait(): boolean {
    return false;
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
The view is the same afterwards as before: it holds nothing that is not in the ledger. Stopping this command does not
stop the rebuild.

Examples:
  npm run lapor -- supervision rebuild
  npm run lapor -- supervision rebuild --no-wait --json`;
  }
}

@Command({
  name: 'supervision',
  description: "The province's view",
  subCommands: [SupervisionRebuildCommand],
})
export class SupervisionCommand extends CommandGroup {}
