import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import { viewPages, type ViewPage } from './saved-view.js';

const longestName = 80;
const longestQuery = 2_000;

export class SavedViewListRequest {
  @ApiProperty({ enum: viewPages, enumName: 'ViewPage' })
  @IsIn(viewPages)
  page!: ViewPage;
}

export class SavedViewRequest extends SavedViewListRequest {
  @ApiProperty({ example: 'Lewat tenggat di Banjar', maxLength: longestName })
  @IsString()
  @Length(1, longestName)
  @Matches(/\S/, { message: 'must not be blank' })
  name!: string;

  @ApiProperty({
    example: 'participant=63.03&status=diproses',
    maxLength: longestQuery,
    description: "What stands behind the question mark of the page's address; empty for the page as it is",
  })
  @IsString()
  @MaxLength(longestQuery)
  @Matches(/^[!-"$-~]*$/, { message: 'must be what stands in an address behind its question mark' })
  query!: string;

  @ApiProperty({ description: 'Whether everybody of the same office sees it' })
  @IsBoolean()
  shared!: boolean;
}
