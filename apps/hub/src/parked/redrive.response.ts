import { ApiProperty } from '@nestjs/swagger';
import { attemptOutcomes, runStates, type AttemptOutcome, type RunState } from './parked-message.js';
import { RedriveFilterRequest } from './parked.request.js';

class RehearsedDeliveryResponse {
  @ApiProperty({ example: '63.71' })
  participant!: string;

  @ApiProperty({ type: 'integer' })
  events!: number;
}

/** What a redrive would come to now. Nothing was written. */
export class RedrivePreviewResponse {
  @ApiProperty({ type: 'integer', description: 'Open messages that the filter chooses' })
  matching!: number;

  @ApiProperty({ type: 'integer', description: 'Those of them that were rehearsed, the oldest first' })
  examined!: number;

  @ApiProperty({ type: 'integer' })
  apply!: number;

  @ApiProperty({ type: 'integer', description: 'Entries that give a known complaint another status' })
  statusChanges!: number;

  @ApiProperty({ type: 'integer' })
  conflict!: number;

  @ApiProperty({ type: 'integer' })
  held!: number;

  @ApiProperty({ type: 'integer' })
  duplicate!: number;

  @ApiProperty({ type: 'integer' })
  parkedAgain!: number;

  @ApiProperty({ type: 'integer', description: 'Held events that would follow' })
  released!: number;

  @ApiProperty({ type: 'integer', description: 'Events that the ledger has and that would be delivered once more' })
  sentAgain!: number;

  @ApiProperty({ type: [RehearsedDeliveryResponse], description: 'Who would be told, and of how many events' })
  deliveries!: RehearsedDeliveryResponse[];
}

class OutcomeCountsResponse implements Record<AttemptOutcome, number> {
  @ApiProperty({ type: 'integer' })
  applied!: number;

  @ApiProperty({ type: 'integer' })
  conflict!: number;

  @ApiProperty({ type: 'integer' })
  held!: number;

  @ApiProperty({ type: 'integer' })
  duplicate!: number;

  @ApiProperty({ type: 'integer', description: 'Parked again; they are open' })
  parked!: number;

  @ApiProperty({ type: 'integer', description: 'The ledger has not come to them in time; they are open' })
  unanswered!: number;
}

export class RedriveRunResponse {
  @ApiProperty()
  id!: number;

  @ApiProperty({ enum: runStates })
  state!: RunState;

  @ApiProperty()
  canary!: boolean;

  @ApiProperty({ type: 'integer', description: 'Records a second at most' })
  rate!: number;

  @ApiProperty({ type: RedriveFilterRequest })
  filter!: RedriveFilterRequest;

  @ApiProperty({ example: 'operator' })
  startedBy!: string;

  @ApiProperty({ format: 'date-time' })
  startedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  endedAt!: Date | null;

  @ApiProperty({ type: 'integer', description: 'Messages of the run' })
  total!: number;

  @ApiProperty({ type: 'integer', description: 'Those of them that were written' })
  written!: number;

  @ApiProperty({ type: 'integer', description: 'Those of them whose outcome is known' })
  done!: number;

  @ApiProperty({ type: OutcomeCountsResponse })
  outcomes!: OutcomeCountsResponse;
}

export class RedriveRunPageResponse {
  @ApiProperty({ type: [RedriveRunResponse] })
  runs!: RedriveRunResponse[];

  @ApiProperty({ description: 'Give it as `after` to read on' })
  next!: number;
}

export class RedriveAttemptResponse {
  @ApiProperty()
  id!: number;

  @ApiProperty({ description: 'Id of the run' })
  run!: number;

  @ApiProperty({ description: 'Id of the parked message' })
  parkedId!: number;

  @ApiProperty({ format: 'date-time' })
  at!: Date;

  @ApiProperty({ example: 'operator' })
  by!: string;

  @ApiProperty({ type: String, enum: attemptOutcomes, nullable: true, description: 'Null while it is not known' })
  outcome!: AttemptOutcome | null;
}

export class RedriveAttemptPageResponse {
  @ApiProperty({ type: [RedriveAttemptResponse] })
  attempts!: RedriveAttemptResponse[];

  @ApiProperty({ description: 'Give it as `after` to read on' })
  next!: number;
}
