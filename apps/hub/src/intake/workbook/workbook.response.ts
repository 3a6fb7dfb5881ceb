import { ApiProperty } from '@nestjs/swagger';

export class WordCountResponse {
  @ApiProperty({ example: 'Dinas Antariksa' })
  word!: string;

  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class ColumnProblemResponse {
  @ApiProperty({ example: 'Status Laporan' })
  column!: string;

  @ApiProperty({ example: 'tidak dapat dibaca: "Entahlah"', description: 'In Indonesian' })
  reason!: string;
}

export class RowRefusalResponse {
  @ApiProperty({ type: 'integer', description: 'Row of the workbook, counted from 1' })
  row!: number;

  @ApiProperty({ description: 'As it is written; may be empty' })
  trackingId!: string;

  @ApiProperty({ type: [ColumnProblemResponse] })
  problems!: ColumnProblemResponse[];
}

/** What became of a workbook. `accepted` rows are with the broker; ask `outcomes` what the ledger made of them. */
export class WorkbookReceiptResponse {
  @ApiProperty({ type: 'integer' })
  rows!: number;

  @ApiProperty({ type: 'integer' })
  accepted!: number;

  @ApiProperty({ type: 'integer' })
  refused!: number;

  @ApiProperty({ type: [WordCountResponse], description: 'Office names that mean nobody known: handler left out' })
  unknownOffices!: WordCountResponse[];

  @ApiProperty({ type: [WordCountResponse], description: 'Words for categories that wait for a mapping' })
  unknownCategories!: WordCountResponse[];

  @ApiProperty({ type: [RowRefusalResponse], description: 'The first 1,000 rows that were refused' })
  refusals!: RowRefusalResponse[];

  @ApiProperty({ type: [String], description: 'Ids of the events of the accepted rows, in the order of the rows' })
  eventIds!: string[];
}
