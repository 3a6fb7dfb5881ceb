import { ApiProperty } from '@nestjs/swagger';
import { closers, statusWords } from '../complaint/words.js';
import type { Closer, StatusWord } from '../complaint/words.js';

const TRACKING_ID = '1916449';
const REFERENCE = 'national-1916449/4';
const text = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time' } as const;

export class AgencyResponse {
  @ApiProperty({ type: String, example: '63.71' })
  code!: string;

  @ApiProperty({ type: String, example: 'Kota Banjarmasin' })
  name!: string;
}

export class OfficeResponse extends AgencyResponse {
  @ApiProperty(text)
  office!: string | null;
}

export class FiledResponse {
  @ApiProperty({ type: String, example: TRACKING_ID })
  trackingId!: string;

  @ApiProperty({ type: String, enum: statusWords })
  status!: StatusWord;

  @ApiProperty({ type: String, format: 'uri' })
  url!: string;
}

export class ComplaintSummaryResponse extends FiledResponse {
  @ApiProperty(text)
  agencyReference!: string | null;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty(instant)
  filedAt!: string;
}

export class ComplaintsResponse {
  @ApiProperty({ type: [ComplaintSummaryResponse] })
  complaints!: ComplaintSummaryResponse[];
}

abstract class HappenedResponse {
  @ApiProperty(instant)
  at!: string;

  @ApiProperty({ ...text, example: REFERENCE })
  reference!: string | null;
}

export class DispositionResponse extends HappenedResponse {
  @ApiProperty({ type: [OfficeResponse] })
  to!: readonly OfficeResponse[];
}

export class FollowUpResponse extends HappenedResponse {
  @ApiProperty({ type: String })
  text!: string;

  @ApiProperty({ type: OfficeResponse })
  by!: OfficeResponse;
}

export class ReplyResponse extends HappenedResponse {
  @ApiProperty({ type: String })
  text!: string;
}

export class StatusChangeResponse extends HappenedResponse {
  @ApiProperty({ type: String, enum: statusWords })
  status!: StatusWord;

  @ApiProperty(text)
  reason!: string | null;

  @ApiProperty({ type: String, enum: closers, nullable: true })
  closedBy!: Closer | null;
}

export class RatingResponse {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 })
  score!: number;

  @ApiProperty(text)
  comment!: string | null;

  @ApiProperty(instant)
  at!: string;
}

export class ReporterResponse {
  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty(text)
  phone!: string | null;

  @ApiProperty(text)
  email!: string | null;
}

export class ComplaintResponse extends ComplaintSummaryResponse {
  @ApiProperty({ type: String })
  body!: string;

  @ApiProperty(text)
  classification!: string | null;

  @ApiProperty(text)
  category!: string | null;

  @ApiProperty({ type: String, example: 'Website' })
  channel!: string;

  @ApiProperty({ type: Boolean })
  anonymous!: boolean;

  @ApiProperty({ type: Boolean })
  secret!: boolean;

  @ApiProperty({ type: AgencyResponse })
  agency!: AgencyResponse;

  @ApiProperty(text)
  statusReason!: string | null;

  @ApiProperty({ type: String, enum: closers, nullable: true })
  closedBy!: Closer | null;

  @ApiProperty(instant)
  receivedAt!: string;

  @ApiProperty({ type: RatingResponse, nullable: true })
  rating!: RatingResponse | null;

  @ApiProperty({ type: [DispositionResponse] })
  dispositions!: DispositionResponse[];

  @ApiProperty({ type: [FollowUpResponse] })
  followUps!: FollowUpResponse[];

  @ApiProperty({ type: [ReplyResponse] })
  replies!: ReplyResponse[];

  @ApiProperty({ type: [StatusChangeResponse] })
  statusHistory!: StatusChangeResponse[];

  @ApiProperty({ type: ReporterResponse, nullable: true, required: false, description: 'Only with include=reporter' })
  reporter?: ReporterResponse | null;
}

export class ChangeReceiptResponse {
  @ApiProperty({ type: String, example: 'chg-42' })
  changeId!: string;

  @ApiProperty({ type: String, example: TRACKING_ID })
  trackingId!: string;

  @ApiProperty({ type: String, enum: statusWords, description: 'Status of the complaint afterwards' })
  status!: StatusWord;
}

export class TakenChangeResponse {
  @ApiProperty({ type: String, example: 'chg-42' })
  changeId!: string;

  @ApiProperty({ type: String, example: 'follow-up' })
  kind!: string;

  @ApiProperty(instant)
  at!: string;
}

export class ReferenceResponse {
  @ApiProperty({ type: String, example: REFERENCE })
  reference!: string;

  @ApiProperty({ type: Boolean, description: 'Whether a change with that reference was taken' })
  taken!: boolean;

  @ApiProperty({ type: [TakenChangeResponse], description: 'More than one: it was sent more than once' })
  changes!: TakenChangeResponse[];
}
