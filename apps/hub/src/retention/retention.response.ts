import { ApiProperty } from '@nestjs/swagger';
import type { LedgerEntry } from '#contract';
import type { PutAsideProgress } from './put-aside.handler.js';

class RetiredYearResponse {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ type: 'integer' })
  entries!: number;

  @ApiProperty()
  sha256!: string;
}

export class KeptYearResponse {
  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty({ type: 'integer', description: 'Complaints that were closed in it and are put aside' })
  complaints!: number;

  @ApiProperty({ type: 'integer' })
  entries!: number;

  @ApiProperty({ type: RetiredYearResponse, nullable: true, description: 'Null for as long as it is kept' })
  retired!: RetiredYearResponse | null;
}

export class PutAsideResponse implements PutAsideProgress {
  @ApiProperty({ enum: ['idle', 'running', 'finished', 'stopped', 'failed'] })
  state!: PutAsideProgress['state'];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedBefore!: string | null;

  @ApiProperty({ type: 'integer', description: 'Complaints looked at so far' })
  looked!: number;

  @ApiProperty({ type: 'integer', description: 'Complaints put aside so far' })
  moved!: number;
}

export class RetentionResponse {
  @ApiProperty({ type: [KeptYearResponse] })
  years!: KeptYearResponse[];

  @ApiProperty({ type: PutAsideResponse })
  puttingAside!: PutAsideResponse;
}

export class KeptEntriesResponse {
  @ApiProperty({ type: [Object], description: 'As `lapor.ledger` carries them' })
  entries!: LedgerEntry[];

  @ApiProperty({ type: 'integer', description: 'Give it as `after` to read on' })
  next!: number;

  @ApiProperty({ type: 'integer', description: 'Entries of the year in all' })
  total!: number;

  @ApiProperty({ description: 'SHA-256 over the hashes of all of them, in the order of the ledger' })
  sha256!: string;
}
