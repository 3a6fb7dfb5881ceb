import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, Length } from 'class-validator';

/** Asks what became of events. */
export class OutcomesRequest {
  /** Ids that the participant gave its events. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5_000)
  @IsString({ each: true })
  @Length(1, 128, { each: true })
  eventIds!: string[];
}
