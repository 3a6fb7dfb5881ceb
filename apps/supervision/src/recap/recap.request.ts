import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** Fields of the form beside its file. */
export class RecapForm {
  @ApiProperty({ type: 'string', format: 'binary', description: 'CSV or XLSX' })
  file?: unknown;

  @ApiPropertyOptional({
    description: 'Regions it may name: names as JSON or one a line; default those of this province',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200_000)
  regions?: string;

  @ApiPropertyOptional({ description: 'Its columns, where they cannot be guessed: `period=Bulan,total=Jumlah`' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  columns?: string;
}

export class RecapRowsRequest {
  @ApiPropertyOptional({
    type: 'integer',
    description: 'Of this import; default the present row of each period and region',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  import?: number;

  @ApiPropertyOptional({ example: 'Kota Banjarmasin' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  region?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Only those that do not add up, or only those that do' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  flagged?: boolean;

  @ApiPropertyOptional({ description: '`next` of the page before', example: '1/200' })
  @IsOptional()
  @Matches(/^\d{1,9}\/\d{1,9}$/, { message: 'must be the next of a page' })
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000, default: 200 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit = 200;
}

export class RecapTrendRequest {
  @ApiPropertyOptional({ example: 'Kota Banjarmasin', description: 'Default all together' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  region?: string;
}
