import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Matches, Max, MaxLength, Min } from 'class-validator';

export class PutAsideRequest {
  @ApiProperty({ format: 'date', description: 'Complaints whose last entry came before this day, UTC' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'must be a day, YYYY-MM-DD' })
  closedBefore!: string;
}

export class KeptEntriesRequest {
  @ApiPropertyOptional({ type: 'integer', default: 0 })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after = 0;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000, default: 500 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit = 500;
}

export class RetireRequest {
  @ApiProperty({ description: 'The digest of the year as it was exported: nobody takes away what they have not got' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'must be a SHA-256 in hex' })
  sha256!: string;

  @ApiProperty({ maxLength: 200, description: 'Who takes it away' })
  @Matches(/\S/, { message: 'must name somebody' })
  @MaxLength(200)
  by!: string;
}
