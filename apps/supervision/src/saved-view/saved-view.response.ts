import { ApiProperty } from '@nestjs/swagger';
import { viewPages, type ViewPage } from './saved-view.js';

export class SavedViewResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ enum: viewPages, enumName: 'ViewPage' })
  page!: ViewPage;

  @ApiProperty({ example: 'Lewat tenggat di Banjar' })
  name!: string;

  @ApiProperty({ example: 'participant=63.03&status=diproses' })
  query!: string;

  @ApiProperty({ description: 'Whether everybody of the same office sees it' })
  shared!: boolean;

  @ApiProperty({ description: 'Whether it is one of the asking person, who alone may take it away' })
  own!: boolean;

  @ApiProperty({ example: 'Rahmawati' })
  savedBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  savedAt!: string;
}

export class SavedViewListResponse {
  @ApiProperty({ type: [SavedViewResponse], description: 'In the order of their names' })
  items!: SavedViewResponse[];
}
