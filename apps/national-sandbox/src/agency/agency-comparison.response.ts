import { ApiProperty } from '@nestjs/swagger';
import type { RangeDigest } from '#contract';
import { ChangeResponse } from '../feed/change-feed.response.js';

export class DigestsResponse {
  @ApiProperty({ type: [Object], description: 'The ranges asked for, in that order; as in the event digest' })
  ranges!: readonly RangeDigest[];
}

export class ComplaintChangesResponse {
  @ApiProperty({ type: [ChangeResponse] })
  changes!: readonly ChangeResponse[];
}
