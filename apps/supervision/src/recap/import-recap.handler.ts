import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { flagOf } from './recap.js';
import { RecapRepository, type KeptRow } from './recap.repository.js';
import { readTable, TableNotReadable } from './recap-table.adapter.js';
import { readRecap, type RowProblem } from './read-recap.js';
import { RecapRefused } from './recap.errors.js';
import { readRegions, regionList, type NamedRegion, type RegionList } from './region-list.js';

export interface RecapFile {
  readonly name: string;
  readonly content: Buffer;
  readonly importedBy: string;
  /** A list of regions as people write one; null for those of this province. */
  readonly regions: string | null;
  /** The header's word by field, for what cannot be guessed. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface ImportedRecap {
  readonly id: number;
  readonly isNew: boolean;
  readonly rows: readonly KeptRow[];
  readonly refused: readonly RowProblem[];
}

/** Takes a recap table into the past, row by row. What does not add up is kept with its difference. */
@Injectable()
export class ImportRecap {
  constructor(
    private readonly recaps: RecapRepository,
    private readonly directory: ParticipantDirectory,
  ) {}

  /** @throws RecapRefused when nothing of it can be taken */
  async handle({ name, content, importedBy, regions, columns }: RecapFile): Promise<ImportedRecap> {
    const read = readRecap(await tableIn(content), this.regionsIn(regions), columns);
    if ('problems' in read) throw new RecapRefused(read.problems);
    const rows = read.rows.map((row) => ({ ...row, flag: flagOf(row) }));
    if (rows.length === 0) throw new RecapRefused([...strangers(read.refused, regions), ...read.refused.map(named)]);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const kept = await this.recaps.keep({ fileName: name, sha256, importedBy, rows });
    return { ...kept, rows, refused: read.refused };
  }

  private regionsIn(text: string | null): RegionList {
    const regions = text === null ? this.ownRegions() : readRegions(text);
    if (regions) return regionList(regions);
    throw new RecapRefused([{ field: 'regions', reason: 'is no list of regions: names as JSON, or one a line' }]);
  }

  /** Kept under the names they were published with before anybody got another one. */
  private ownRegions(): NamedRegion[] {
    const { configuredInstances, everyName } = this.directory;
    return configuredInstances.map(({ code, name }) => ({
      ...{ code, name },
      otherNames: everyName.filter((one) => one.code === code).map((one) => one.name),
    }));
  }
}

/** A table of another province is no table of many mistakes. */
const strangers = (refused: readonly RowProblem[], regions: string | null) =>
  regions === null && refused.length > 0 && refused.every(({ field }) => field === 'region')
    ? [{ field: 'regions', reason: 'must be given: none of the table is of this province' }]
    : [];

const named = ({ row, field, reason }: RowProblem) => ({ field: `row ${row}, ${field}`, reason });

async function tableIn(content: Buffer): Promise<string[][]> {
  try {
    return await readTable(content);
  } catch (error) {
    if (!(error instanceof TableNotReadable)) throw error;
    throw new RecapRefused([{ field: 'file', reason: `cannot be read as CSV or XLSX: ${error.message}` }]);
  }
}
