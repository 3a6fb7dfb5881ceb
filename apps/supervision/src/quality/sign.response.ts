import { ApiProperty } from '@nestjs/swagger';
import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';
import { FigureBasisResponse } from '../monev/figure-basis.response.js';
import { FreshnessResponse } from '../monev/freshness.response.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { caseSigns, participantSigns, type CaseSign, type ParticipantSign } from './sign.js';

class ShareIntervalResponse {
  @ApiProperty({ minimum: 0, maximum: 1 })
  low!: number;

  @ApiProperty({ minimum: 0, maximum: 1 })
  high!: number;
}

export class SignCountResponse {
  @ApiProperty({ type: 'integer', description: 'How many complaints show it' })
  complaints!: number;

  @ApiProperty({ type: 'integer', description: 'Of how many' })
  of!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'From 0 to 1, not rounded; null of no complaints' })
  share!: number | null;

  @ApiProperty({ type: ShareIntervalResponse, nullable: true, description: "Wilson's interval at 95 %" })
  interval!: ShareIntervalResponse | null;

  @ApiProperty({
    type: 'integer',
    description: 'Of `verified-late` beside it: how many are not verified still and past their day; else 0',
  })
  open!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Address of the cases; null when there are none' })
  cases!: string | null;
}

export class ParticipantSignCountResponse extends SignCountResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: FreshnessResponse, description: 'How recent the data of the participant is' })
  freshness!: FreshnessResponse;
}

export class CaseSignResponse {
  @ApiProperty({ enum: caseSigns, enumName: 'CaseSign' })
  sign!: CaseSign;

  @ApiProperty({ example: 'Ditutup tanpa tindak lanjut' })
  label!: string;

  @ApiProperty({ description: 'The rule in one sentence, with the parameters as they are' })
  rule!: string;

  @ApiProperty({ type: SignCountResponse, description: 'Over the whole scope' })
  total!: SignCountResponse;

  @ApiProperty({
    type: [ParticipantSignCountResponse],
    description: 'Of every participant of the scope, in the order of `sort`',
  })
  participants!: ParticipantSignCountResponse[];
}

export class QuietParticipantResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether it shows the sign; null when nobody can tell' })
  isShown!: boolean | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day on which somebody signed in, or a complaint was received; null when none is known',
  })
  lastDay!: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Complaints to be expected in the stretch by those before it; null of `nobody-signed-in`',
  })
  expected!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'How probable such a silence is by chance, 0 to 1; null of `nobody-signed-in`',
  })
  chance!: number | null;
}

export class ParticipantSignResponse {
  @ApiProperty({ enum: participantSigns, enumName: 'ParticipantSign' })
  sign!: ParticipantSign;

  @ApiProperty({ example: 'Tidak ada yang login' })
  label!: string;

  @ApiProperty({ description: 'The rule in one sentence, with the parameters as they are' })
  rule!: string;

  @ApiProperty({ type: [QuietParticipantResponse], description: 'Every participant of the scope' })
  participants!: QuietParticipantResponse[];
}

export class SignListResponse extends FigureBasisResponse {
  @ApiProperty({ type: 'integer', description: 'Version of the parameters' })
  settingsVersion!: number;

  @ApiProperty({ type: [CaseSignResponse] })
  signs!: CaseSignResponse[];

  @ApiProperty({ type: [ParticipantSignResponse], description: 'As of `asOf`, whatever the period' })
  participantSigns!: ParticipantSignResponse[];
}

export class AlikeCaseResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: Number, description: 'How many of all their words the reports share, 0 to 1' })
  textShare!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'The same of the last answers; null while one has none' })
  answerShare!: number | null;
}

export class SignCaseResponse {
  @ApiProperty({ example: '63.71-2026-000123' })
  id!: string;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'In whose figures the complaint is' })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Who answers for the sign' })
  answerable!: ParticipantReferenceResponse;

  @ApiProperty({ enum: caseStatuses, enumName: 'CaseStatus' })
  status!: CaseStatus;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  receivedDay!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  closedDay!: string | null;

  @ApiProperty({ description: 'Why it shows the sign, as an Indonesian sentence' })
  why!: string;

  @ApiProperty({ type: [ParticipantReferenceResponse], description: 'Of `passed-on`: who had it, in this order' })
  chain!: ParticipantReferenceResponse[];

  @ApiProperty({
    type: [ParticipantReferenceResponse],
    description: 'Of `passed-on`: the shortest stretch that leads back to where it began; empty when none does',
  })
  loop!: ParticipantReferenceResponse[];

  @ApiProperty({ type: [AlikeCaseResponse], description: 'Complaints by which it shows the sign; no secret ones' })
  alike!: AlikeCaseResponse[];
}

export class SignCasesResponse extends FigureBasisResponse {
  @ApiProperty({ enum: caseSigns, enumName: 'CaseSign' })
  sign!: CaseSign;

  @ApiProperty({ example: 'Pingpong' })
  label!: string;

  @ApiProperty({ description: 'The rule in one sentence, with the parameters as they are' })
  rule!: string;

  @ApiProperty({ type: 'integer', description: 'Version of the parameters' })
  settingsVersion!: number;

  @ApiProperty({ type: [SignCaseResponse], description: 'In the order of their ids' })
  items!: SignCaseResponse[];

  @ApiProperty({ type: 'integer', description: 'How many of this page are secret: they count, and are not listed' })
  withheld!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` for the next page' })
  next!: string | null;
}

export class PastedAnswerResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: 'integer', description: 'How many complaints have it, of all periods' })
  complaints!: number;

  @ApiProperty({ description: 'The answer as one of them has it' })
  text!: string;

  @ApiProperty({ type: [String], description: 'Ids of the first twenty; no secret ones' })
  ids!: string[];
}

export class PastedAnswerListResponse {
  @ApiProperty({ type: 'integer', description: 'Version of the parameters' })
  settingsVersion!: number;

  @ApiProperty({ type: [PastedAnswerResponse], description: 'The most frequent first, fifty at most' })
  items!: PastedAnswerResponse[];
}
