import { Command, CommandRunner, Help, Option, SubCommand } from 'nest-commander';
import { CommandGroup } from '../group.command.js';
import { CliError } from '../cli.errors.js';
import { Output } from '../output/output.adapter.js';
import { ImportWorkbook } from '../workbook/import-workbook.handler.js';
import { LoadCases } from './load-cases.handler.js';
import { sampleWorkbookPath, writeSampleWorkbook } from './sample-workbook.adapter.js';

/** Who imports the workbook: the province, which answers for all 14 instances. */
const importer = '63';

@SubCommand({
  name: 'load',
  description: 'Load the published record of South Kalimantan, 2020 and the first half of 2021, through intake',
})
export class SampleLoadCommand extends CommandRunner {
  constructor(
    private readonly loadCases: LoadCases,
    private readonly importWorkbook: ImportWorkbook,
    private readonly output: Output,
  ) {
    super();
  }

  async run(_parameters: string[], { json = false }: { json?: boolean }): Promise<void> {
    const stop = new AbortController();
    const interrupted = (): void => {
      stop.abort();
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    const year2020 = await this.loadCases.handle(json, stop.signal);
    if (stop.signal.aborted) throw new CliError('STOPPED', 'Stopped; run it again to go on from here.');
    const half2021 = await this.importWorkbook.handle(sampleWorkbookPath(), importer, undefined, json);
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    if (json) this.output.json({ year2020, half2021 });
    else {
      this.output.line(`2020: ${year2020.cases} reports by ${year2020.events} events (${told(year2020.outcomes)}).`);
      this.output.line(`1 Jan – 30 Jun 2021: ${half2021.accepted} rows of the workbook (${told(half2021.outcomes)}).`);
    }
    assertWhole(year2020.outcomes, half2021.outcomes);
  }

  @Option({ flags: '--json', description: 'print the result as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Help('after')
  examples(): string {
    return `
The year 2020 comes in as signed events of the national platform and the regencies, the half-year 2021 as the workbook
apps/cli/sample/lapor-ekspor-2021-s1.xlsx. All figures are the published ones; texts and names are made up. It can be
stopped and run again at any time: nothing is counted twice.

Examples:
  npm run lapor -- sample load
  npm run lapor -- sample load --json`;
  }
}

const told = (outcomes: Readonly<Record<string, number>>): string =>
  Object.entries(outcomes)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ');

function assertWhole(...all: Readonly<Record<string, number>>[]): void {
  const astray = all.some((outcomes) => Object.keys(outcomes).some((outcome) => outcome !== 'applied'));
  if (astray) {
    throw new CliError(
      'NOT_WHOLE',
      'Some of the sample was not applied, so that its figures are not the published ones.',
    );
  }
}

@SubCommand({ name: 'workbook', description: 'Write the sample workbook of 2021 anew', arguments: '[file]' })
export class SampleWorkbookCommand extends CommandRunner {
  constructor(private readonly output: Output) {
    super();
  }

  async run([file]: string[]): Promise<void> {
    const path = file ?? sampleWorkbookPath();
    await writeSampleWorkbook(path);
    this.output.line(`Wrote ${path}.`);
  }

  @Help('after')
  examples(): string {
    return `
Example:
  npm run lapor -- sample workbook /tmp/ekspor.xlsx`;
  }
}

@Command({
  name: 'sample',
  description: 'The sample province',
  subCommands: [SampleLoadCommand, SampleWorkbookCommand],
})
export class SampleCommand extends CommandGroup {}
