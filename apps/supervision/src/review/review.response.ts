import { ApiProperty } from '@nestjs/swagger';
import { dateBases, type DateBasis } from '../monev/figures.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { readingStates, type ReadingState } from './reading.js';

export class CriterionResponse {
  @ApiProperty({ example: 'answers', description: 'By which scores name it' })
  code!: string;

  @ApiProperty({ example: 'Menjawab pertanyaan' })
  label!: string;

  @ApiProperty({ description: 'What to look for' })
  question!: string;

  @ApiProperty({
    type: [String],
    example: ['Tidak', 'Sebagian', 'Ya'],
    description: 'What each score is called, from 0',
  })
  levels!: readonly string[];

  @ApiProperty({ minimum: 0 })
  weight!: number;
}

export class RubricResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Why it is as it is' })
  reason!: string;

  @ApiProperty({ type: [CriterionResponse] })
  criteria!: readonly CriterionResponse[];

  @ApiProperty({ minimum: 0, maximum: 1, description: 'Readings whose scores lie further apart are looked at again' })
  disagreement!: number;

  @ApiProperty()
  recordedBy!: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;
}

export class RubricListResponse {
  @ApiProperty({ type: [RubricResponse], description: 'The youngest first' })
  items!: RubricResponse[];
}

/** What is drawn of a participant. */
export class ReviewStratumResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: 'integer', description: 'Complaints of the period' })
  complaints!: number;

  @ApiProperty({ type: 'integer', description: 'Of these the secret ones, which nobody reads here' })
  secret!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Of these those without an answer of the participant whose text is known',
  })
  unanswered!: number;

  @ApiProperty({ type: 'integer', description: 'Cases that can be drawn' })
  size!: number;

  @ApiProperty({ type: 'integer', description: 'Cases that are read' })
  cases!: number;
}

export class RoundPlanResponse {
  @ApiProperty({ type: 'integer', description: 'Cases that can be drawn' })
  population!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Cases that would be read; more than asked for where minimums ask for it',
  })
  cases!: number;

  @ApiProperty({ type: [ReviewStratumResponse], description: 'In the order of their codes' })
  strata!: ReviewStratumResponse[];
}

export class RoundSummaryResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ enum: dateBases, enumName: 'DateBasis' })
  dateBasis!: DateBasis;

  @ApiProperty({ description: 'What chance began with' })
  seed!: string;

  @ApiProperty({ type: 'integer', description: 'Cases that were asked for' })
  total!: number;

  @ApiProperty({ type: 'integer', description: 'Cases of every regency at least' })
  minimum!: number;

  @ApiProperty({ type: 'integer' })
  rubricVersion!: number;

  @ApiProperty({ description: 'SHA-256 (hex) of all ids that could be drawn, sorted, one a line' })
  populationSha256!: string;

  @ApiProperty({ type: 'integer', description: 'Cases that could be drawn' })
  population!: number;

  @ApiProperty({ type: 'integer', description: 'Cases that are read' })
  cases!: number;

  @ApiProperty()
  openedBy!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null while it is open' })
  closedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: string | null;
}

export class RoundListResponse {
  @ApiProperty({ type: [RoundSummaryResponse], description: 'The youngest first' })
  items!: RoundSummaryResponse[];
}

class ReviewerProgressResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: 'integer', description: 'Cases this person has judged' })
  cases!: number;
}

class ProgressResponse {
  @ApiProperty({ type: 'integer' })
  cases!: number;

  @ApiProperty({ type: 'integer', description: 'Cases that one has judged and that wait for the second' })
  once!: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: `Cases by state: ${readingStates.join(', ')}`,
  })
  states!: Readonly<Record<ReadingState, number>>;

  @ApiProperty({ type: [ReviewerProgressResponse], description: 'Who judged most first' })
  reviewers!: readonly ReviewerProgressResponse[];
}

class MyPartResponse {
  @ApiProperty({ type: 'integer', description: 'Cases the reader can judge now' })
  waiting!: number;

  @ApiProperty({
    type: [Number],
    description: 'Numbers of cases that the reader judged and the second reader judged otherwise',
  })
  disputed!: readonly number[];
}

export class RoundResponse extends RoundSummaryResponse {
  @ApiProperty({ description: 'How cases were drawn, so that anybody can do it again' })
  algorithm!: string;

  @ApiProperty({ type: RubricResponse })
  rubric!: RubricResponse;

  @ApiProperty({ type: [ReviewStratumResponse], description: 'In the order of their codes' })
  strata!: ReviewStratumResponse[];

  @ApiProperty({ type: ProgressResponse })
  progress!: ProgressResponse;

  @ApiProperty({ type: MyPartResponse, nullable: true, description: 'Null for who judges nothing' })
  mine!: MyPartResponse | null;
}
