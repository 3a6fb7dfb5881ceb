import { setTimeout as pause } from 'node:timers/promises';
import { CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CliError } from '../cli.errors.js';
import { Output } from '../output/output.adapter.js';
import { runLine } from './parked-words.mapper.js';
import { ParkedClient, type ParkedFilter, type RedriveRun } from './parked.client.js';

/** Milliseconds between looks at a run. */
const lookEvery = 500;

interface RedriveOptions extends ParkedFilter {
  rate?: number;
  canary?: boolean;
  json?: boolean;
}

@SubCommand({ name: 'redrive', description: 'Write open messages again to the in-topics they came from' })
export class ParkedRedriveCommand extends CommandRunner {
  constructor(
    private readonly parked: ParkedClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { rate, canary = false, json = false, ...filter }: RedriveOptions): Promise<void> {
    const started = await this.parked.redrive(filter, { canary, ...(rate === undefined ? {} : { rate }) });
    const run = await this.untilOver(started, json);
    if (json) this.output.json(run);
    else this.output.line(runLine(run));
    const { parked, unanswered } = run.outcomes;
    if (run.state !== 'finished' || parked + unanswered > 0) process.exitCode = 1;
  }

  private async untilOver(started: RedriveRun, quiet: boolean): Promise<RedriveRun> {
    const progress = this.output.progress('Messages', started.total, quiet);
    try {
      let run = started;
      while (run.state === 'running') {
        await pause(lookEvery);
        run = await this.parked.run(started.id);
        progress.to(run.done);
      }
      return run;
    } finally {
      progress.end();
    }
  }

  @Option({ flags: '--cause <cause>', description: 'only those parked for this cause' })
  parseCause(cause: string): string {
    return cause;
  }

  @Option({ flags: '--participant <code>', description: "only those that came by this participant's in-topic" })
  parseParticipant(code: string): string {
    return code;
  }

  @Option({ flags: '--canary', description: 'only the first of them' })
  parseCanary(): boolean {
    return true;
  }

  @Option({ flags: '--rate <number>', description: 'records a second at most, 1 to 1000 (default 10)' })
  parseRate(text: string): number {
    const rate = Number(text);
    if (Number.isInteger(rate) && rate >= 1 && rate <= 1_000) return rate;
    throw new CliError('REFUSED', `--rate is a whole number from 1 to 1000, not "${text}".`);
  }

  @Option({ flags: '--json', description: 'print the run as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
Waits until the run is over; ending the command does not stop it. Ends with 1 when a message was parked again or not
answered, or the run did not finish.

Examples:
  npm run lapor -- parked redrive --participant 63.71 --canary
  npm run lapor -- parked redrive --cause UNKNOWN_PARTICIPANT --rate 50`;
  }
}
