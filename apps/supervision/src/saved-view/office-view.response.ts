import { ApiProperty } from '@nestjs/swagger';
import { viewPages, type ViewPage } from './saved-view.js';

export class OfficeViewVersionResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ example: 'participant=63.03&status=diproses' })
  query!: string;

  @ApiProperty({ example: 'Rahmawati' })
  savedBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  savedAt!: string;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'Who ended it; null while it is in use' })
  endedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it is in use' })
  endedAt!: string | null;
}

export class OfficeViewResponse {
  @ApiProperty({ enum: viewPages, enumName: 'ViewPage' })
  page!: ViewPage;

  @ApiProperty({ example: 'Lewat tenggat di Banjar' })
  name!: string;

  @ApiProperty({ example: 'Rahmawati', description: 'Who shared it first' })
  owner!: string;

  @ApiProperty({ type: [OfficeViewVersionResponse], description: 'All that it ever said, the newest first' })
  versions!: OfficeViewVersionResponse[];
}

export class OfficeViewListResponse {
  @ApiProperty({ type: [OfficeViewResponse], description: 'By page and name, also those that are not in use any more' })
  items!: OfficeViewResponse[];

  @ApiProperty({ description: 'Whether the asking person may take them away and have them used again' })
  maySet!: boolean;
}
