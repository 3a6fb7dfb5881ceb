import { ApiProperty } from '@nestjs/swagger';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { leakKinds, type LeakKind } from './identity-leaks.js';
import { storyFields, storyStates, unfit, type StoryState, type StoryText, type Unfit } from './story.js';

export class IdentityLeakResponse {
  @ApiProperty({ enum: leakKinds, enumName: 'LeakKind' })
  kind!: LeakKind;

  @ApiProperty({ description: 'As it is written' })
  text!: string;

  @ApiProperty({ description: 'Refused; what is not certain is for a person to judge' })
  isCertain!: boolean;

  @ApiProperty({ enum: storyFields, enumName: 'StoryField' })
  field!: keyof StoryText;
}

export class StoryCheckResponse {
  @ApiProperty({ type: [IdentityLeakResponse] })
  leaks!: IdentityLeakResponse[];
}

export class StoryDraftResponse {
  @ApiProperty()
  complaint!: string;

  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: String, nullable: true, description: 'Month in which it was completed, `YYYY-MM`' })
  month!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Title of the report without names and numbers' })
  title!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The report without names and numbers: to be read' })
  body!: string | null;

  @ApiProperty({ type: [String], description: 'Answers without names and numbers, in their order' })
  answers!: string[];
}

export class StoryVersionResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ enum: storyStates, enumName: 'StoryState' })
  state!: StoryState;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Who completed the case' })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: String, nullable: true, description: 'When it was completed, `YYYY-MM`' })
  month!: string | null;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  reported!: string;

  @ApiProperty()
  done!: string;

  @ApiProperty({ type: [IdentityLeakResponse], description: 'What its proposer said gives nobody away' })
  acknowledged!: IdentityLeakResponse[];

  @ApiProperty()
  proposedBy!: string;

  @ApiProperty({ format: 'date-time' })
  proposedAt!: string;

  @ApiProperty({ type: String, nullable: true })
  decidedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  decisionReason!: string | null;

  @ApiProperty({ type: String, nullable: true })
  withdrawnBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  withdrawalReason!: string | null;

  @ApiProperty({ description: 'Whether the person asking may publish or decline it' })
  mayDecide!: boolean;
}

export class StoryResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ description: 'The case: for those inside only' })
  complaint!: string;

  @ApiProperty({
    enum: unfit,
    enumName: 'StoryUnfit',
    nullable: true,
    description: 'Why the case is none any more that a story is told of: then nothing of it is public',
  })
  unfit!: Unfit | null;

  @ApiProperty({ type: String, nullable: true, description: 'Where everybody reads it; null when nobody does' })
  publicAddress!: string | null;

  @ApiProperty({ type: [StoryVersionResponse], description: 'The newest first' })
  versions!: StoryVersionResponse[];

  @ApiProperty({ description: 'Whether the person asking may propose another version' })
  mayPropose!: boolean;

  @ApiProperty({ description: 'Whether the person asking may withdraw what is published' })
  mayWithdraw!: boolean;
}

export class StoryListResponse {
  @ApiProperty({ type: [StoryResponse], description: 'The youngest first' })
  items!: StoryResponse[];

  @ApiProperty({ description: 'Whether the person asking may propose stories' })
  mayPropose!: boolean;
}
