import { ApiProperty } from '@nestjs/swagger';
import { clockNames, type ClockName } from '../clock/limit.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { letterKinds, type LetterKind } from './letter-kind.js';
import { letterStates, type LetterState } from './letter-state.js';

export class LetterItemResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'The regency that it is for' })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ enum: letterKinds, enumName: 'LetterKind' })
  kind!: LetterKind;

  @ApiProperty({ enum: letterStates, enumName: 'LetterState' })
  state!: LetterState;

  @ApiProperty({ type: String, nullable: true, description: 'Null as long as it is a draft' })
  number!: string | null;

  @ApiProperty({ description: 'Of a draft with its placeholders' })
  subject!: string;

  @ApiProperty({ format: 'date', description: 'Last day for the answer' })
  deadline!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  issuedOn!: string | null;

  @ApiProperty({ format: 'date-time' })
  draftedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt!: string | null;

  @ApiProperty({ type: 'integer', description: 'How many complaints it is about' })
  complaints!: number;
}

export class LetterCountResponse {
  @ApiProperty({ enum: letterStates, enumName: 'LetterState' })
  state!: LetterState;

  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class LetterListResponse {
  @ApiProperty({ type: [LetterItemResponse], description: 'The youngest first' })
  items!: LetterItemResponse[];

  @ApiProperty({
    type: [LetterCountResponse],
    description: 'Of the participant, whichever states the list is narrowed to',
  })
  counts!: LetterCountResponse[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  next!: string | null;
}

class MissedDeadlineResponse {
  @ApiProperty({ enum: clockNames, enumName: 'ClockName' })
  clock!: ClockName;

  @ApiProperty({ format: 'date' })
  deadlineDay!: string;
}

/** By its numbers only: what a reporter wrote stands in no letter. */
export class LetterComplaintResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  trackingId!: string | null;

  @ApiProperty({ type: [MissedDeadlineResponse], description: 'The earliest first' })
  missed!: MissedDeadlineResponse[];
}

class LetterProblemResponse {
  @ApiProperty({ example: 'complaints.0' })
  field!: string;

  @ApiProperty()
  reason!: string;
}

/** A letter as it would be issued now. */
export class LetterPreviewResponse {
  @ApiProperty({ type: 'integer', description: 'Version of the template' })
  templateVersion!: number;

  @ApiProperty({ description: 'With placeholders, to be changed' })
  subject!: string;

  @ApiProperty({ description: 'With placeholders, to be changed' })
  body!: string;

  @ApiProperty({ description: 'As it will read; the number is given when it is issued' })
  filledSubject!: string;

  @ApiProperty({ description: 'As it will read' })
  filledBody!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null when no calendar tells one' })
  deadline!: string | null;

  @ApiProperty({ type: [LetterComplaintResponse] })
  complaints!: LetterComplaintResponse[];

  @ApiProperty({ type: [LetterProblemResponse], description: 'What keeps it from being issued' })
  problems!: LetterProblemResponse[];
}

const steps = [
  'drafted',
  'changed',
  'withdrawn',
  'issued',
  'handed',
  'sent',
  'received',
  'answered',
  'escalated',
  'settled',
] as const;
export type LetterStepName = (typeof steps)[number];

export class LetterStepResponse {
  @ApiProperty({ enum: steps, enumName: 'LetterStepName' })
  step!: LetterStepName;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who did it, where a person did' })
  by!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'A note, the answer, or the number of the next letter' })
  text!: string | null;
}

class LetterAttachmentResponse {
  @ApiProperty()
  url!: string;

  @ApiProperty()
  name!: string;
}

export class LetterAnswerResponse {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The office that answers' })
  office!: string | null;

  @ApiProperty({ type: [LetterAttachmentResponse], description: 'They stay with the regency' })
  attachments!: LetterAttachmentResponse[];

  @ApiProperty({ description: 'Whether it came after the last day for it' })
  isLate!: boolean;
}

export class LetterVersionResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty()
  body!: string;

  @ApiProperty({ format: 'date' })
  deadline!: string;

  @ApiProperty({ type: [String] })
  complaints!: string[];
}

class LetterReferenceResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;
}

class LetterDocumentResponse {
  @ApiProperty({ description: 'SHA-256 of the PDF, which the regency acknowledges' })
  sha256!: string;

  @ApiProperty({ type: 'integer' })
  bytes!: number;
}

export class LetterResponse extends LetterItemResponse {
  @ApiProperty({ description: 'Of a draft with its placeholders' })
  body!: string;

  @ApiProperty({ type: 'integer', description: 'Version of the draft' })
  version!: number;

  @ApiProperty({
    type: [LetterComplaintResponse],
    description: 'As they stood when it was issued; of a draft as they stand',
  })
  listed!: LetterComplaintResponse[];

  @ApiProperty({ type: LetterPreviewResponse, nullable: true, description: 'Of a draft how it would read' })
  preview!: LetterPreviewResponse | null;

  @ApiProperty({ type: LetterDocumentResponse, nullable: true })
  document!: LetterDocumentResponse | null;

  @ApiProperty({ type: LetterReferenceResponse, nullable: true })
  follows!: LetterReferenceResponse | null;

  @ApiProperty({ type: LetterReferenceResponse, nullable: true })
  followedBy!: LetterReferenceResponse | null;

  @ApiProperty({ type: [LetterStepResponse], description: 'In the order in which it happened' })
  timeline!: LetterStepResponse[];

  @ApiProperty({ type: [LetterAnswerResponse], description: 'In the order in which they came' })
  answers!: LetterAnswerResponse[];

  @ApiProperty({
    type: [LetterVersionResponse],
    description: 'Every version of its text, the oldest first; empty for a leader',
  })
  versions!: LetterVersionResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Why the hub does not take it' })
  refusal!: string | null;

  @ApiProperty({
    type: String,
    enum: letterKinds,
    enumName: 'LetterKind',
    nullable: true,
    description: 'What can be written next when this one does not help; null when nothing can',
  })
  nextKind!: LetterKind | null;

  @ApiProperty({ type: [String], description: 'Those of its complaints that are still late' })
  stillLate!: string[];

  @ApiProperty({ description: 'Whether it can be settled' })
  canSettle!: boolean;
}

export class TemplateVersionResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty()
  body!: string;

  @ApiProperty({ type: 'integer', description: 'Working days for the answer' })
  replyDays!: number;

  @ApiProperty({ example: '400.14.5/{urut}/DISKOMINFO/{tahun}' })
  numberFormat!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  recordedBy!: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;
}

export class LetterTemplateResponse {
  @ApiProperty({ enum: letterKinds, enumName: 'LetterKind' })
  kind!: LetterKind;

  @ApiProperty({ type: [TemplateVersionResponse], description: 'The newest first: that is the present one' })
  versions!: TemplateVersionResponse[];
}

export class LetterTemplateListResponse {
  @ApiProperty({ type: [LetterTemplateResponse] })
  items!: LetterTemplateResponse[];

  @ApiProperty({ type: [String], description: 'What a text may leave open', example: ['instansi', 'tenggat'] })
  placeholders!: string[];

  @ApiProperty()
  maySet!: boolean;
}
