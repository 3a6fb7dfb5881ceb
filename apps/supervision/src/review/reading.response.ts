import { ApiProperty } from '@nestjs/swagger';
import { caseClosers, type CaseCloser } from '../case-timeline/case-words.js';
import { blindStepKinds, type BlindStepKind } from './blind-case.js';
import { readingStates, type ReadingState } from './reading.js';
import type { Scores } from './rubric.js';

class BlindStepResponse {
  @ApiProperty({
    enum: blindStepKinds,
    enumName: 'BlindStepKind',
    description: '`answer`: of the participant that is judged; `answer-of-another`: of one that had it before',
  })
  kind!: BlindStepKind;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Without the names that the system knows' })
  text!: string | null;

  @ApiProperty({ type: 'integer', description: 'Attachments, whose bytes stay with their owner' })
  attachments!: number;

  @ApiProperty({
    enum: caseClosers,
    enumName: 'CaseCloser',
    nullable: true,
    description: 'Of what was closed, by whom',
  })
  closer!: CaseCloser | null;
}

export class JudgementVersionResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Level by code of criterion' })
  scores!: Scores;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class JudgementResponse {
  @ApiProperty()
  reviewer!: string;

  @ApiProperty({ type: [JudgementVersionResponse], description: 'In the order in which they came; the last holds' })
  versions!: readonly JudgementVersionResponse[];
}

/** A case as its reviewers read it. */
export class BlindCaseResponse {
  @ApiProperty({
    type: 'integer',
    description: 'Counts the cases of the round from 1, in the order in which chance drew them',
  })
  number!: number;

  @ApiProperty({ enum: readingStates, enumName: 'ReadingState' })
  state!: ReadingState;

  @ApiProperty({ type: String, nullable: true })
  title!: string | null;

  @ApiProperty({ type: String, nullable: true })
  body!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  receivedAt!: string | null;

  @ApiProperty({ type: [BlindStepResponse], description: 'What followed, until the round was opened' })
  steps!: readonly BlindStepResponse[];

  @ApiProperty({
    type: [JudgementResponse],
    description: "The reader's own; once two are in also the other's, for who is one of both",
  })
  judgements!: JudgementResponse[];

  @ApiProperty({ description: 'Whether the reader may judge it now, or change what they said' })
  isOpen!: boolean;
}

export class NextCaseResponse {
  @ApiProperty({ type: BlindCaseResponse, nullable: true, description: 'Null when nothing waits for the reader' })
  case!: BlindCaseResponse | null;

  @ApiProperty({ type: 'integer', description: 'Cases that wait for the reader, this one among them' })
  waiting!: number;
}
