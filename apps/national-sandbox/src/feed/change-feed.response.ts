import { ApiProperty } from '@nestjs/swagger';
import { changeKinds } from '../complaint/change.js';
import type { Change, ChangeKind } from '../complaint/change.js';

export class ChangeResponse {
  @ApiProperty({ type: String, example: 'chg-42', description: 'Tells the same change again' })
  changeId!: string;

  @ApiProperty({ type: String, example: '42' })
  cursor!: string;

  @ApiProperty({ type: String, enum: changeKinds })
  kind!: ChangeKind;

  @ApiProperty({ type: String, example: '1916449' })
  trackingId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Set on complaints that an agency handed over' })
  agencyReference!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Set when an agency call made the change: its echo' })
  reference!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string;

  @ApiProperty({ type: Object, description: 'By kind; always with the status of the complaint after the change' })
  data!: Change['data'];
}

export class ChangesResponse {
  @ApiProperty({ type: [ChangeResponse] })
  changes!: readonly ChangeResponse[];

  @ApiProperty({ type: String, example: '42', description: 'What to ask with the next time' })
  next!: string;
}
