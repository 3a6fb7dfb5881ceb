import { ApiProperty } from '@nestjs/swagger';
import { classifications, statuses } from '#contract';

export class WordResponse {
  @ApiProperty()
  word!: string;
  @ApiProperty({ required: false, description: "The hub's code for the word, once it is mapped" })
  code?: string;
}

/** A complaint as the queue shows it, and as every step answers. */
export class ComplaintResponse {
  @ApiProperty({ example: '63.71-2026-000001' })
  id!: string;
  @ApiProperty({ enum: [...statuses] })
  status!: string;
  @ApiProperty()
  title!: string;
  @ApiProperty({ description: 'Participant where it was filed' })
  filedBy!: string;
  @ApiProperty()
  filedAt!: Date;
  @ApiProperty({ description: 'Participant that handles it now' })
  handler!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Number of SP4N-LAPOR!, once there is one' })
  trackingId!: string | null;
  @ApiProperty({ enum: [...classifications], nullable: true })
  classification!: string | null;
  @ApiProperty({ type: WordResponse, nullable: true })
  category!: WordResponse | null;
  @ApiProperty()
  anonymous!: boolean;
  @ApiProperty()
  secret!: boolean;
  @ApiProperty()
  changedAt!: Date;
}

export class ComplaintPageResponse {
  @ApiProperty({ type: ComplaintResponse, isArray: true })
  complaints!: ComplaintResponse[];
  @ApiProperty({ type: String, nullable: true, description: '`after` of the next page; null on the last' })
  next!: string | null;
}

export class AttachmentResponse {
  @ApiProperty()
  url!: string;
  @ApiProperty()
  mediaType!: string;
  @ApiProperty()
  bytes!: number;
  @ApiProperty()
  sha256!: string;
  @ApiProperty({ required: false })
  name?: string;
}

export class TaskResponse {
  @ApiProperty()
  participant!: string;
  @ApiProperty({ type: WordResponse, required: false })
  office?: WordResponse;
  @ApiProperty()
  lead!: boolean;
  @ApiProperty({ enum: ['open', 'done', 'waived'] })
  task!: string;
}

export class AnswerResponse {
  @ApiProperty({ description: 'Participant that answered' })
  by!: string;
  @ApiProperty()
  text!: string;
}

export class ReporterResponse {
  @ApiProperty()
  name!: string;
  @ApiProperty({ required: false })
  phone?: string;
  @ApiProperty({ required: false })
  email?: string;
  @ApiProperty({ required: false })
  address?: string;
}

export class HistoryEntryResponse {
  @ApiProperty({ description: 'Participant that did it' })
  source!: string;
  @ApiProperty()
  eventId!: string;
  @ApiProperty({ example: 'followedup' })
  name!: string;
  @ApiProperty()
  time!: Date;
  @ApiProperty({ type: Object, description: 'The data of the event, without the identity of the reporter' })
  data!: object;
  @ApiProperty({ type: Number, nullable: true, description: 'Version that the hub gave it; null for our own events' })
  ledgerVersion!: number | null;
}

export class ComplaintDetailResponse extends ComplaintResponse {
  @ApiProperty()
  body!: string;
  @ApiProperty({ type: String, nullable: true })
  place!: string | null;
  @ApiProperty()
  channel!: string;
  @ApiProperty({ type: AttachmentResponse, isArray: true })
  attachments!: AttachmentResponse[];
  @ApiProperty({ type: TaskResponse, isArray: true })
  tasks!: TaskResponse[];
  @ApiProperty({ type: AnswerResponse, isArray: true })
  answers!: AnswerResponse[];
  @ApiProperty({ type: String, isArray: true })
  replies!: string[];
  @ApiProperty({ type: Number, nullable: true })
  rating!: number | null;
  @ApiProperty({ type: String, nullable: true })
  closedBy!: string | null;
  @ApiProperty({ type: String, nullable: true })
  duplicateOf!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Version of the last event that the hub delivered' })
  ledgerVersion!: number | null;
  @ApiProperty({ type: String, nullable: true })
  ledgerHash!: string | null;
  @ApiProperty({ type: ReporterResponse, nullable: true, description: 'Who reported, when we may know it' })
  reporter!: ReporterResponse | null;
  @ApiProperty({ type: HistoryEntryResponse, isArray: true })
  history!: HistoryEntryResponse[];
}

export class AgreementResponse {
  @ApiProperty()
  id!: string;
  @ApiProperty({ type: Number, nullable: true })
  version!: number | null;
  @ApiProperty({ type: String, nullable: true })
  hash!: string | null;
  @ApiProperty({ description: 'SHA-256 over what every system that knows the complaint must hold alike' })
  digest!: string;
}
