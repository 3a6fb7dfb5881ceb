import { ApiProperty } from '@nestjs/swagger';
import { IntervalResponse } from '../monev/indicator.response.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { JudgementResponse } from './reading.response.js';
import { readingStates, type ReadingState } from './reading.js';
import { RoundSummaryResponse, RubricResponse } from './review.response.js';
import type { Scores } from './rubric.js';

export class EstimateResponse {
  @ApiProperty({ minimum: 0, maximum: 1, description: 'Mean of the cases that were read' })
  mean!: number;

  @ApiProperty({
    type: IntervalResponse,
    description: 'Where the mean of all cases lies with 95 % confidence; the mean itself where all were read',
  })
  interval!: IntervalResponse;
}

class CriterionResultResponse {
  @ApiProperty({ example: 'answers' })
  code!: string;

  @ApiProperty({ type: EstimateResponse, nullable: true, description: 'Null where nothing was read' })
  estimate!: EstimateResponse | null;
}

class ReviewFigureResponse {
  @ApiProperty({ type: 'integer', description: 'Cases that could be drawn' })
  size!: number;

  @ApiProperty({ type: 'integer', description: 'Cases that were read' })
  read!: number;

  @ApiProperty({
    type: EstimateResponse,
    nullable: true,
    description: 'By the weights of the rubric; null where nothing was read',
  })
  score!: EstimateResponse | null;

  @ApiProperty({ type: [CriterionResultResponse] })
  criteria!: CriterionResultResponse[];
}

export class ParticipantReviewResponse extends ReviewFigureResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: 'integer', description: 'Cases that were drawn; more than were read where some became secret' })
  drawn!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Where the cases are listed; null for who may not open them',
  })
  cases!: string | null;
}

class ProvinceReviewResponse extends ReviewFigureResponse {
  @ApiProperty({
    type: 'integer',
    description: 'Cases of the regencies of which something was read: of these it speaks',
  })
  covered!: number;
}

export class AgreementResponse {
  @ApiProperty({ example: 'answers' })
  code!: string;

  @ApiProperty({ type: 'integer', description: 'Cases that two judged' })
  cases!: number;

  @ApiProperty({ type: 'integer', description: 'Of how many both gave the same level' })
  same!: number;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1 })
  share!: number | null;

  @ApiProperty({ type: IntervalResponse, nullable: true, description: 'Of the share, with 95 % confidence (Wilson)' })
  interval!: IntervalResponse | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      "Cohen's kappa with quadratic weights; null where it cannot be told, since each gave all cases the same level",
  })
  kappa!: number | null;
}

class PairAgreementResponse {
  @ApiProperty({ type: [String], description: 'The two people' })
  reviewers!: readonly string[];

  @ApiProperty({ type: 'integer' })
  cases!: number;

  @ApiProperty({ type: [AgreementResponse] })
  criteria!: AgreementResponse[];
}

class RoundAgreementResponse {
  @ApiProperty({ type: 'integer', description: 'Cases that two judged' })
  cases!: number;

  @ApiProperty({ type: 'integer', description: 'Of how many their scores lay no further apart than the rubric allows' })
  near!: number;

  @ApiProperty({ type: [AgreementResponse] })
  criteria!: AgreementResponse[];

  @ApiProperty({ type: [PairAgreementResponse], description: 'By each two people' })
  pairs!: PairAgreementResponse[];
}

export class ReviewResultResponse {
  @ApiProperty({ type: RoundSummaryResponse })
  round!: RoundSummaryResponse;

  @ApiProperty({ type: RubricResponse })
  rubric!: RubricResponse;

  @ApiProperty({ description: 'How cases were drawn' })
  algorithm!: string;

  @ApiProperty({ description: 'How intervals were computed' })
  method!: string;

  @ApiProperty({ type: RoundAgreementResponse })
  agreement!: RoundAgreementResponse;

  @ApiProperty({ type: ProvinceReviewResponse })
  province!: ProvinceReviewResponse;

  @ApiProperty({ type: [ParticipantReviewResponse], description: 'In the order of their codes' })
  participants!: ParticipantReviewResponse[];
}

class SettlementResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  scores!: Scores;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ description: 'One of both who read it' })
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class ReviewedCaseResponse {
  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ example: '63.71-2026-000123' })
  id!: string;

  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: 'integer', description: 'It was judged as it was after this entry' })
  version!: number;

  @ApiProperty({ enum: readingStates, enumName: 'ReadingState' })
  state!: ReadingState;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1, description: 'Null for what lapsed' })
  score!: number | null;

  @ApiProperty({ type: [JudgementResponse], description: 'In the order in which they came' })
  judgements!: JudgementResponse[];

  @ApiProperty({ type: SettlementResponse, nullable: true })
  settlement!: SettlementResponse | null;
}

export class ReviewedCaseListResponse {
  @ApiProperty({ type: RubricResponse })
  rubric!: RubricResponse;

  @ApiProperty({ type: [ReviewedCaseResponse], description: 'In the order of their numbers' })
  items!: ReviewedCaseResponse[];

  @ApiProperty({ type: 'integer', description: 'Cases that count and are not listed, since they are secret by now' })
  withheld!: number;
}

export class PopulationResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: [String], description: 'Ids of all cases that could be drawn, sorted' })
  ids!: string[];

  @ApiProperty({ type: 'integer', description: 'Ids that are not listed, since they are secret by now' })
  withheld!: number;
}
