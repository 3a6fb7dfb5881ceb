import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

export class MatchListRequest {
  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z [^ ]{1,100}$/, { message: 'must be the next of a page' })
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 50, default: 20 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit = 20;
}

export class DismissalRequest {
  @ApiProperty({ description: 'The report it was compared with', example: 'national-1916449' })
  @IsString()
  @MaxLength(100)
  candidate!: string;
}

export class JoinRequest extends DismissalRequest {
  @ApiProperty({ description: 'Why they are one matter', maxLength: 2_000 })
  @Matches(/\S/, { message: 'must say something' })
  @MaxLength(2_000)
  reason!: string;
}
