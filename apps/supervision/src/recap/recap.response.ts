import { ApiProperty } from '@nestjs/swagger';
import type { CaseStatus } from '../case-timeline/case-status.js';
import type { RecapFlag } from './recap.js';

class RecapFlagResponse implements RecapFlag {
  @ApiProperty({ enum: ['parts-are-not-the-total', 'parts-exceed-the-total'] })
  reason!: RecapFlag['reason'];

  @ApiProperty({ type: 'integer', description: 'Parts less total' })
  difference!: number;
}

class RecapCountsResponse implements Record<CaseStatus, number | null> {
  @ApiProperty({ type: 'integer', nullable: true })
  'belum-terverifikasi'!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  'belum-ditindaklanjuti'!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  diproses!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  selesai!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  ditunda!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  diarsip!: number | null;
}

/** Counts of a region in a period, as they were published. */
export class RecapRowResponse {
  @ApiProperty({ type: 'integer' })
  importId!: number;

  @ApiProperty({ type: 'integer', description: 'Row of the file' })
  row!: number;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty()
  region!: string;

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: RecapCountsResponse, description: 'Null where the table does not tell' })
  byStatus!: RecapCountsResponse;

  @ApiProperty({ type: RecapFlagResponse, nullable: true, description: 'Why it is never ranked as it stands' })
  flag!: RecapFlagResponse | null;
}

export class RecapRowListResponse {
  @ApiProperty({ type: [RecapRowResponse] })
  items!: RecapRowResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` for the next page' })
  next!: string | null;
}

export class RecapImportResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ description: 'SHA-256 of the file, in hex' })
  sha256!: string;

  @ApiProperty()
  importedBy!: string;

  @ApiProperty({ format: 'date-time' })
  importedAt!: string;

  @ApiProperty({ type: 'integer', description: 'Rows that were taken' })
  rows!: number;

  @ApiProperty({ type: 'integer', description: 'Rows among them that do not add up' })
  flagged!: number;

  @ApiProperty({ type: 'integer', description: 'Reports in all rows together' })
  total!: number;
}

export class RecapImportListResponse {
  @ApiProperty({ type: [RecapImportResponse] })
  items!: RecapImportResponse[];
}

class RefusedRowResponse {
  @ApiProperty({ type: 'integer' })
  row!: number;

  @ApiProperty()
  field!: string;

  @ApiProperty()
  reason!: string;
}

class FlaggedRowResponse {
  @ApiProperty({ type: 'integer' })
  row!: number;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty()
  region!: string;

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: RecapFlagResponse })
  flag!: RecapFlagResponse;
}

/** What became of a file. */
export class ImportedRecapResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ description: 'False when the same file was imported before' })
  isNew!: boolean;

  @ApiProperty({ type: 'integer', description: 'Rows read, those that do not add up among them' })
  rows!: number;

  @ApiProperty({ type: 'integer' })
  flagged!: number;

  @ApiProperty({ type: 'integer', description: 'Reports in all rows together' })
  total!: number;

  @ApiProperty({ type: [FlaggedRowResponse] })
  flaggedRows!: FlaggedRowResponse[];

  @ApiProperty({ type: [RefusedRowResponse], description: 'Rows that could not be read' })
  refused!: RefusedRowResponse[];
}

export class RecapTrendPointResponse {
  @ApiProperty({ example: '2023-01' })
  month!: string;

  @ApiProperty({ type: 'integer', description: 'How many regions have a row of this month, flagged or not' })
  regions!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  total!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null where no table tells' })
  completed!: number | null;

  @ApiProperty({ type: 'integer', description: 'Rows that do not add up and are left out' })
  flagged!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Null where nothing tells of the month a year before, or it tells of other regions',
  })
  totalYearBefore!: number | null;
}

export class RecapTrendResponse {
  @ApiProperty({ type: [RecapTrendPointResponse] })
  points!: RecapTrendPointResponse[];
}
