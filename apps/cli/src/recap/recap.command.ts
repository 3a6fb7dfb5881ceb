import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CommandGroup } from '../group.command.js';
import { CliError } from '../cli.errors.js';
import { SupervisionClient, type ImportedRecap } from '../federation/supervision.client.js';
import { Output } from '../output/output.adapter.js';

interface ImportOptions {
  regions?: string;
  columns?: string;
  json?: boolean;
}

@SubCommand({
  name: 'import',
  arguments: '<file>',
  description: 'Import a table of the past (CSV or XLSX): period, region, total and counts by status',
})
export class RecapImportCommand extends CommandRunner {
  constructor(
    private readonly supervision: SupervisionClient,
    private readonly output: Output,
  ) {
    super();
  }

  async run([file = '']: string[], { regions, columns, json = false }: ImportOptions): Promise<void> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(await read(file))]), basename(file));
    if (regions !== undefined) form.append('regions', (await read(regions)).toString('utf8'));
    if (columns !== undefined) form.append('columns', columns);
    const imported = await this.supervision.importRecap(form);
    if (json) this.output.json(imported);
    else this.tell(imported);
    if (imported.refused.length > 0) process.exitCode = 1;
  }

  private tell({ id, isNew, rows, flagged, total, flaggedRows, refused }: ImportedRecap): void {
    this.output.line(
      `${rows} rows read, ${flagged} flagged, ${total} reports in all${isNew ? '' : `; the same as import ${id}, nothing changed`}.`,
    );
    if (flaggedRows.length > 0) {
      this.output.line('Kept, and never ranked as they stand:');
      this.output.table([
        ['row', 'period', 'region', 'total', 'difference'],
        ...flaggedRows.map(({ row, from, to, region, flag, ...counts }) => [
          String(row),
          `${from}/${to}`,
          region,
          String(counts.total),
          flag.difference > 0 ? `+${flag.difference}` : String(flag.difference),
        ]),
      ]);
    }
    if (refused.length > 0) {
      this.output.line('Not read:');
      this.output.table([
        ['row', 'field', 'reason'],
        ...refused.map(({ row, field, reason }) => [String(row), field, reason]),
      ]);
    }
  }

  @Option({
    flags: '--regions <file>',
    description: 'regions it may name: names as JSON or one a line (default: this province)',
  })
  parseRegions(file: string): string {
    return file;
  }

  @Option({
    flags: '--columns <mapping>',
    description: 'its columns, where they cannot be guessed: period=Bulan,total=Jumlah',
  })
  parseColumns(mapping: string): string {
    return mapping;
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
A row whose parts do not add up to its total is kept, flagged with its difference. A row that cannot be read is left
out and told; the command then ends with 1. Importing the same file again changes nothing.

Examples:
  npm run lapor -- recap import rekap-2023.csv
  npm run lapor -- recap import jatim-2023.csv --regions kabupaten-jatim.txt --json
  npm run lapor -- recap import rekap.xlsx --columns "period=Kurun waktu,region=Nama daerah"`;
  }
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : message;
    throw new CliError('FILE_NOT_READABLE', `${file} cannot be read: ${why}.`, { cause });
  }
}

@Command({ name: 'recap', description: 'Tables of the past', subCommands: [RecapImportCommand] })
export class RecapCommand extends CommandGroup {}
