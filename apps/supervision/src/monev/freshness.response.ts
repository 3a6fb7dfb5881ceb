import { ApiProperty } from '@nestjs/swagger';
import { freshnessStates, type FreshnessState } from './freshness.js';

export class FreshnessResponse {
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the hub took the newest entry this participant is the source of; null when there is none',
  })
  lastEventAt!: string | null;

  @ApiProperty({
    enum: freshnessStates,
    enumName: 'FreshnessState',
    description: '`segar` within a day, `lambat` within three days, `basi` after that, `belum-ada` when there is none',
  })
  state!: FreshnessState;
}

export class ParticipantFreshnessResponse {
  @ApiProperty({ description: 'Kemendagri code as text, or `national`', example: '63.71' })
  code!: string;

  @ApiProperty({ description: 'The name people use', example: 'Kota Banjarmasin' })
  name!: string;

  @ApiProperty({ enum: ['national', 'province', 'regency'], description: 'What kind of participant it is' })
  kind!: 'national' | 'province' | 'regency';

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'First day on which the province does not answer for it any more; null while it does',
  })
  leftOn!: string | null;

  @ApiProperty({ type: FreshnessResponse, description: "How recent this participant's data is" })
  freshness!: FreshnessResponse;
}

export class RebuildProgressResponse {
  @ApiProperty({ type: 'integer', description: 'Ledger records read since the rebuild began' })
  done!: number;

  @ApiProperty({ type: 'integer', description: 'Ledger records there were when the rebuild began' })
  total!: number;
}

export class FreshnessListResponse {
  @ApiProperty({ type: [ParticipantFreshnessResponse], description: 'Every participant, in the order of its code' })
  participants!: ParticipantFreshnessResponse[];

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the hub took the newest entry that is known here; null when nothing was read yet',
  })
  cutOff!: string | null;

  @ApiProperty({
    type: RebuildProgressResponse,
    nullable: true,
    description: 'Progress while everything is read again from the start; null when figures are complete',
  })
  rebuild!: RebuildProgressResponse | null;
}
