import { ApiProperty } from '@nestjs/swagger';
import type { GapState } from './gap.js';

/** Events that are missing before others that are held. */
export class GapResponse {
  @ApiProperty({ example: '63.71-2026-000123' })
  complaintId!: string;

  @ApiProperty({ description: 'Participant that has the missing events', example: '63.71' })
  source!: string;

  @ApiProperty({ type: 'integer', description: 'First sequence of the source that is missing' })
  from!: number;

  @ApiProperty({ type: 'integer', description: 'Last sequence that is missing' })
  to!: number;

  @ApiProperty({ type: 'integer', description: 'Events held behind the gap' })
  held!: number;

  @ApiProperty({ format: 'date-time', description: 'When the first of them came' })
  since!: Date;

  @ApiProperty({ enum: ['waiting', 'asked', 'unanswered', 'cannot-be-asked'] })
  state!: GapState;

  @ApiProperty({ description: 'Who has to do something about it now: the source, or the province', example: '63.71' })
  owner!: string;

  @ApiProperty({ type: 'integer', description: 'How often the source was asked for them' })
  asked!: number;

  @ApiProperty({ type: Date, nullable: true })
  lastAskedAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  nextAskAt!: Date | null;
}

export class GapListResponse {
  @ApiProperty({ type: [GapResponse] })
  gaps!: GapResponse[];

  @ApiProperty({ type: 'integer', description: 'How many gaps there are in all' })
  total!: number;
}

export class RequestListResponse {
  @ApiProperty({ type: [Object], description: 'CloudEvents of the hub; their schemas are in /asyncapi' })
  requests!: object[];
}
