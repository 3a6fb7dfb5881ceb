import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

/** Asks for what is new to a participant. */
export class DeliveriesRequest {
  /** `next` of the page before. Default `0`, the beginning. */
  @IsOptional()
  @Matches(/^\d{1,15}$/, { message: 'must be a cursor that was given as next or cursor' })
  after = '0';

  /** Ledger entries at most; one can come with earlier events of its complaint. Default 100. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit = 100;
}
