import { ApiProperty } from '@nestjs/swagger';
import { resultStates, runStates, steps, type ResultState, type RunState, type Step } from './result.js';

export class StartedReconciliationResponse {
  @ApiProperty()
  id!: number;
}

class ParticipantProgressResponse {
  @ApiProperty({ example: '63.71' })
  code!: string;

  @ApiProperty({ enum: [...steps, ...resultStates] })
  state!: Step | ResultState;

  @ApiProperty({ type: 'integer', description: 'Complaints compared' })
  compared!: number;

  @ApiProperty({ type: 'integer', description: 'Differences found; known once the participant is done' })
  differences!: number;

  @ApiProperty({ type: 'integer', description: 'Those of them that were healed' })
  healed!: number;

  @ApiProperty({ type: 'integer', description: 'Complaints that kept changing while they were looked at' })
  inMotion!: number;

  @ApiProperty({ type: 'integer', description: 'Requests that the comparison took' })
  requests!: number;

  @ApiProperty({ type: [Object], description: 'Each difference, with what was done about it' })
  listed!: readonly object[];
}

export class ReconciliationResponse {
  @ApiProperty()
  id!: number;

  @ApiProperty({ enum: runStates })
  state!: RunState;

  @ApiProperty({ example: 'operator', description: '`night`, or who asked' })
  askedBy!: string;

  @ApiProperty({ format: 'date-time' })
  askedAt!: Date;

  @ApiProperty({ type: Date, nullable: true, description: 'When the comparison began' })
  asOf!: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  endedAt!: Date | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Null until there is one, and where no key signs any' })
  receiptId!: number | null;

  @ApiProperty({ type: [ParticipantProgressResponse] })
  participants!: ParticipantProgressResponse[];
}

export class WorkbookComparisonResponse extends ReconciliationResponse {
  @ApiProperty({ type: 'integer', description: 'Rows of the workbook' })
  rows!: number;

  @ApiProperty({ type: 'integer', description: 'Those of them that could not be read and were not compared' })
  refused!: number;
}

class ReceiptLineResponse {
  @ApiProperty({ example: '63.71' })
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: resultStates })
  state!: ResultState;

  @ApiProperty({ type: 'integer' })
  compared!: number;

  @ApiProperty({ type: 'integer' })
  differences!: number;
}

class ReceiptResponse {
  @ApiProperty()
  id!: number;

  @ApiProperty({ format: 'date-time' })
  asOf!: string;

  @ApiProperty({ format: 'date-time' })
  issuedAt!: string;

  @ApiProperty({ description: 'Whether everybody was complete' })
  complete!: boolean;

  @ApiProperty({ example: '13 dari 13 lengkap per 22 November 2026 pukul 02.00, 0 perbedaan' })
  summary!: string;

  @ApiProperty({ type: [ReceiptLineResponse] })
  participants!: ReceiptLineResponse[];
}

export class ReceiptPageResponse {
  @ApiProperty({ type: [ReceiptResponse] })
  receipts!: ReceiptResponse[];

  @ApiProperty({ description: 'Give it as `after` to read on' })
  next!: number;
}
