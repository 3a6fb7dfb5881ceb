import { setTimeout as pause } from 'node:timers/promises';
import { Command, CommandRunner, Help, Option } from 'nest-commander';
import { CliError } from '../cli.errors.js';
import { Output } from '../output/output.adapter.js';
import { readBytes } from './read-bytes.adapter.js';
import { ReceiptClient, type ReconciliationRun } from './receipt.client.js';
import { differenceLine } from './receipt-words.mapper.js';

/** Milliseconds between looks at a run. */
const lookEvery = 500;

interface ReconcileOptions {
  participant?: string[];
  rebuild?: boolean;
  workbook?: string;
  json?: boolean;
}

const isDone = ({ state }: ReconciliationRun['participants'][number]): boolean =>
  ['complete', 'differences', 'unanswered'].includes(state);

const isRight = ({ state, differences, healed, inMotion }: ReconciliationRun['participants'][number]): boolean =>
  state !== 'unanswered' && differences === healed && inMotion === 0;

@Command({ name: 'reconcile', description: 'Compare what participants hold with the ledger, now' })
export class ReconcileCommand extends CommandRunner {
  constructor(
    private readonly receipts: ReceiptClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false, ...options }: ReconcileOptions): Promise<void> {
    const { workbook } = options;
    const run = workbook === undefined ? await this.compared(options, json) : await this.byWorkbook(workbook, options);
    if (json) this.output.json(run);
    else this.tell(run);
    if (run.state !== 'finished' || !run.participants.every(isRight)) process.exitCode = 1;
  }

  private async compared(
    { participant, rebuild = false }: ReconcileOptions,
    quiet: boolean,
  ): Promise<ReconciliationRun> {
    const { id } = await this.receipts.start({ rebuild, ...(participant ? { participants: participant } : {}) });
    return this.untilOver(id, quiet);
  }

  private async byWorkbook(file: string, { participant = [] }: ReconcileOptions): Promise<ReconciliationRun> {
    const [code, another] = participant;
    if (code === undefined || another !== undefined) {
      throw new CliError('REFUSED', '--workbook needs one --participant, whose export it is.');
    }
    return this.receipts.compareWorkbook(code, await readBytes(file));
  }

  private async untilOver(id: number, quiet: boolean): Promise<ReconciliationRun> {
    const progress = this.output.progress('Peserta', 0, quiet);
    try {
      for (;;) {
        const run = await this.receipts.run(id);
        progress.to(run.participants.filter(isDone).length, run.participants.length);
        if (run.state === 'finished' || run.state === 'stopped') return run;
        await pause(lookEvery);
      }
    } finally {
      progress.end();
    }
  }

  private tell({ id, state, receiptId, participants }: ReconciliationRun): void {
    const rows = participants.map((one) => [
      ...[one.code, one.state],
      ...[one.compared, one.differences, one.healed, one.inMotion].map(String),
    ]);
    this.output.table([['Peserta', 'Keadaan', 'Dibandingkan', 'Perbedaan', 'Dipulihkan', 'Bergerak'], ...rows]);
    for (const { code, listed } of participants) {
      for (const difference of listed) this.output.line(differenceLine(code, difference));
    }
    if (state === 'stopped') this.output.line(`Rekonsiliasi ${id} dihentikan; tidak ada tanda terima.`);
    else if (receiptId === null) this.output.line('Hub ini tidak punya kunci, jadi tidak ada tanda terima.');
    else this.output.line(`Tanda terima ${receiptId}: npm run lapor -- receipt show ${receiptId}`);
  }

  @Option({ flags: '-p, --participant <codes...>', description: 'only these (default: everybody)' })
  parseParticipant(code: string, codes: string[] = []): string[] {
    return [...codes, code];
  }

  @Option({
    flags: '-w, --workbook <file>',
    description: 'an export to compare instead of asking; nothing is imported',
  })
  parseWorkbook(file: string): string {
    return file;
  }

  @Option({ flags: '--rebuild', description: 'fold anew from the ledger what everybody should hold' })
  parseRebuild(): boolean {
    return true;
  }

  @Option({ flags: '--json', description: 'print the run as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
Waits until the run is over; ending the command does not stop it. Ends with 1 when something differs that was not
healed, somebody does not answer, or something kept changing.

Examples:
  npm run lapor -- reconcile
  npm run lapor -- reconcile --participant 63.71
  npm run lapor -- reconcile --workbook ekspor.xlsx --participant 63.05`;
  }
}
