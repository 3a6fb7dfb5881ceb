import { ApiProperty } from '@nestjs/swagger';
import { listedFields, type ListedField } from './participant-list-changes.js';
import { InstanceSetting } from './participant-list.request.js';

export class ListChangeResponse {
  @ApiProperty({ example: '63.71' })
  code!: string;

  @ApiProperty({ enum: listedFields, enumName: 'ListedField' })
  field!: ListedField;

  @ApiProperty({ type: String, nullable: true, description: 'As text; null for nothing' })
  before!: string | null;

  @ApiProperty({ type: String, nullable: true })
  after!: string | null;
}

export class ListVersionResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ description: 'Who changed it' })
  changedBy!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty({ description: 'Why' })
  reason!: string;

  @ApiProperty({ type: [ListChangeResponse], description: 'What it says otherwise than the version before' })
  changes!: ListChangeResponse[];
}

export class ParticipantListResponse {
  @ApiProperty({ type: 'integer', description: 'The version that is shown' })
  version!: number;

  @ApiProperty({ type: 'integer', description: 'The present version: the one to base a change on' })
  present!: number;

  @ApiProperty({
    type: [InstanceSetting],
    description: 'In the order of their codes. A leader reads the contact of their own instance only',
  })
  instances!: InstanceSetting[];

  @ApiProperty({ type: [ListVersionResponse], description: 'The newest first' })
  versions!: ListVersionResponse[];

  @ApiProperty({ description: 'Whether the person may change it' })
  maySet!: boolean;
}

export class ChangedListResponse {
  @ApiProperty({ type: 'integer', description: 'The new version' })
  version!: number;
}
