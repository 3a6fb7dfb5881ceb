import { ApiProperty } from '@nestjs/swagger';
import { dateBases, type DateBasis } from '../monev/figures.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { AgreementResponse, EstimateResponse } from './review-result.response.js';

class NamedCriterionResultResponse {
  @ApiProperty({ example: 'answers' })
  code!: string;

  @ApiProperty({ example: 'Menjawab pertanyaan' })
  label!: string;

  @ApiProperty({ type: EstimateResponse, nullable: true, description: 'Null where nothing was read' })
  estimate!: EstimateResponse | null;
}

class OwnAgreementResponse {
  @ApiProperty({ type: 'integer', description: 'Cases of this participant that two judged' })
  cases!: number;

  @ApiProperty({ type: 'integer', description: 'Of how many their scores lay no further apart than the rubric allows' })
  near!: number;

  @ApiProperty({ type: [AgreementResponse] })
  criteria!: AgreementResponse[];
}

export class ParticipantRoundResponse {
  @ApiProperty({ type: 'integer', description: 'Number of the round' })
  round!: number;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ enum: dateBases, enumName: 'DateBasis' })
  dateBasis!: DateBasis;

  @ApiProperty({ format: 'date-time' })
  closedAt!: string;

  @ApiProperty({ description: 'False for who was not in the round: the province does not judge itself' })
  isReviewed!: boolean;

  @ApiProperty({ type: 'integer', description: 'Cases that could be drawn' })
  size!: number;

  @ApiProperty({ type: 'integer' })
  drawn!: number;

  @ApiProperty({ type: 'integer', description: 'Fewer than were drawn where some became secret' })
  read!: number;

  @ApiProperty({ description: 'Whether less was read than says anything: see `leastReadings`' })
  isTooFew!: boolean;

  @ApiProperty({ type: EstimateResponse, nullable: true, description: 'Null where nothing was read' })
  score!: EstimateResponse | null;

  @ApiProperty({ type: [NamedCriterionResultResponse] })
  criteria!: NamedCriterionResultResponse[];

  @ApiProperty({ type: OwnAgreementResponse })
  agreement!: OwnAgreementResponse;
}

export class ParticipantReviewListResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({
    type: 'integer',
    description: 'Fewer cases than these, out of more, say nothing of the answers of a period',
  })
  leastReadings!: number;

  @ApiProperty({ type: [ParticipantRoundResponse], description: 'The newest closed round and the one before it' })
  items!: ParticipantRoundResponse[];
}
