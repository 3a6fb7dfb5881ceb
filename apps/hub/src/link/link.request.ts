import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';

export class LinkRequest {
  @ApiProperty({ description: 'The complaint that it is the same matter as', example: 'national-1916449' })
  @IsString()
  @MaxLength(100)
  duplicateOf!: string;

  @ApiProperty({ description: 'Why they are one matter', maxLength: 2_000 })
  @Matches(/\S/, { message: 'must say something' })
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;

  @ApiProperty({ description: 'The person who compared the two', maxLength: 200 })
  @Matches(/\S/, { message: 'must name somebody' })
  @MinLength(1)
  @MaxLength(200)
  by!: string;
}
