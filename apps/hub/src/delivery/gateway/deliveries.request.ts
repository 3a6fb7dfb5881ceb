import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

/** Asks for what is new to a participant. */
export class DeliveriesRequest {
  @ApiPropertyOptional({ type: String, default: '0', description: '`next` of the page before' })
  @IsOptional()
  @Matches(/^\d{1,15}$/, { message: 'must be a cursor that was given as next or cursor' })
  after = '0';

  @ApiPropertyOptional({
    type: 'integer',
    default: 100,
    description: 'Ledger entries at most; one can come with earlier events of its complaint',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit = 100;
}
