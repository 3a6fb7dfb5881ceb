import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CommandGroup } from '../group.command.js';
import { Output } from '../output/output.adapter.js';
import { ImportWorkbook, type ImportedWorkbook } from './import-workbook.handler.js';

interface ImportOptions {
  participant: string;
  zone?: string;
  json?: boolean;
}

/** Rows, words and events that are printed of each list; --json has all. */
const mostLines = 20;

@SubCommand({
  name: 'import',
  arguments: '<file>',
  argsDescription: { file: 'an export of SP4N-LAPOR! as .xlsx, or the same as .csv' },
  description: 'Import an export row by row, and tell what the ledger made of each',
})
export class WorkbookImportCommand extends CommandRunner {
  constructor(
    private readonly importWorkbook: ImportWorkbook,
    private readonly output: Output,
  ) {
    super();
  }

  async run([file = '']: string[], { participant, zone, json = false }: ImportOptions): Promise<void> {
    const imported = await this.importWorkbook.handle(file, participant, zone, json);
    if (json) this.output.json(imported);
    else this.tell(imported);
    if (imported.accepted === 0) process.exitCode = 1;
  }

  private tell(imported: ImportedWorkbook): void {
    const { rows, accepted, refused, refusals, unknownOffices, unknownCategories, outcomes, notApplied } = imported;
    this.output.line(`${rows} rows: ${accepted} accepted, ${refused} refused.`);
    this.list(
      'Refused rows',
      refusals.map(
        ({ row, trackingId, problems }) =>
          `row ${row} (${trackingId || 'no tracking id'}): ${problems.map(({ column, reason }) => `${column} ${reason}`).join('; ')}`,
      ),
    );
    this.list('Offices that mean nobody known (kept as a word, handler left out)', unknownOffices.map(counted));
    this.list('Categories without a mapping (kept as a word)', unknownCategories.map(counted));
    const told = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
    this.output.line(`In the ledger: ${told.join(', ') || 'nothing'}.`);
    this.list(
      'Not applied',
      notApplied.map(({ id, outcome, reason }) => `${id}: ${outcome ?? 'unknown'}${reason ? `, ${reason}` : ''}`),
    );
  }

  private list(heading: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.output.line(`${heading}:`);
    for (const line of lines.slice(0, mostLines)) this.output.line(`  ${line}`);
    if (lines.length > mostLines) this.output.line(`  … and ${lines.length - mostLines} more (--json has all)`);
  }

  @Option({
    flags: '-p, --participant <code>',
    description: 'who imports: 63 for the province, 63.71 for a regency',
    required: true,
  })
  parseParticipant(code: string): string {
    return code;
  }

  @Option({
    flags: '-z, --zone <zone>',
    description: "zone of the export's times: WIB, WITA, WIT or an IANA name (default: the participant's own)",
  })
  parseZone(zone: string): string {
    return zone;
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
Importing a file again changes nothing, and an import never overwrites what came by event. A row that cannot be read
is refused by itself; the others are taken. The export has no dates of verification, disposition or answer, so clocks
of the stages cannot be told from it.

Examples:
  npm run lapor -- workbook import apps/cli/sample/lapor-ekspor-2021-s1.xlsx --participant 63
  npm run lapor -- workbook import ekspor.csv --participant 63.71 --zone WIB --json > result.json`;
  }
}

const counted = ({ word, count }: { word: string; count: number }): string => `${count} × ${word}`;

@Command({ name: 'workbook', description: 'Exports of SP4N-LAPOR!', subCommands: [WorkbookImportCommand] })
export class WorkbookCommand extends CommandGroup {}
