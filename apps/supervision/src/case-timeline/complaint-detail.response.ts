import { ApiProperty } from '@nestjs/swagger';
import { CaseClockResponse, CaseShareResponse, ClockBasisResponse } from '../clock/clock.response.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { caseStatuses, type CaseStatus } from './case-status.js';
import { arrivals, type Arrival } from './case-way.js';
import {
  caseClassifications,
  caseClosers,
  caseTasks,
  type CaseClassification,
  type CaseCloser,
  type CaseTask,
} from './case-words.js';
import { ComplaintItemResponse } from './complaint-list.response.js';

export class WhereNowResponse {
  @ApiProperty({ description: 'One Indonesian sentence', example: 'Di Kota Banjarmasin, menunggu tindak lanjut.' })
  sentence!: string;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Who holds it now' })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when it is there in this status; null when an export does not tell',
  })
  since!: string | null;
}

export class HopResponse {
  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Who held it' })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: String, format: 'date-time', description: 'When it came' })
  arrivedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it left; null for where it is' })
  leftAt!: string | null;

  @ApiProperty({
    enum: arrivals,
    enumName: 'Arrival',
    description:
      'How it came: filed there, recorded from an export, disposed to it, transferred as bukan wewenang, or moved by another event',
  })
  how!: Arrival;
}

export class CaseEntryResponse {
  @ApiProperty({ type: 'integer', description: 'Counts the entries of this complaint from 1' })
  version!: number;

  @ApiProperty({ type: String, format: 'date-time', description: 'When it happened, with the offset of its source' })
  time!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'When the hub took it' })
  receivedAt!: string;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Who reported it' })
  source!: ParticipantReferenceResponse;

  @ApiProperty({
    description: 'Name of the event, the `<name>` of `id.lapor.complaint.<name>.v1`',
    example: 'disposed',
  })
  name!: string;

  @ApiProperty({ description: 'One Indonesian sentence', example: 'Didisposisikan ke Kota Banjarmasin' })
  label!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What was written: the report, the answer, the reason or the note; null when none, or when secret',
  })
  text!: string | null;

  @ApiProperty({
    enum: ['applied', 'conflict'],
    description: '`conflict`: its sender does not own what it says, so it waits beside the case for a ruling',
  })
  outcome!: 'applied' | 'conflict';

  @ApiProperty({ description: 'SHA-256 (hex) that chains this entry to the one before it' })
  hash!: string;

  @ApiProperty({ description: 'The hub left its texts out because the report is secret (rahasia)' })
  redacted!: boolean;
}

export class MilestonesResponse {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'First verified' })
  verifiedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'First disposed' })
  disposedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'First answer to the reporter' })
  followedUpAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Closed; null while it is open, after it was reopened, and when an export does not tell',
  })
  completedAt!: string | null;
}

export class CaseAssignmentResponse {
  @ApiProperty({ type: ParticipantReferenceResponse, description: 'To whom it was disposed' })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: String, nullable: true, description: "The office, in the participant's own word" })
  office!: string | null;

  @ApiProperty({ description: 'Whether it leads a joint disposition' })
  lead!: boolean;

  @ApiProperty({ enum: caseTasks, enumName: 'CaseTask', description: 'What became of its part' })
  task!: CaseTask;
}

export class CaseStateResponse {
  @ApiProperty({ enum: caseStatuses, enumName: 'CaseStatus', description: 'Status as reports count it' })
  status!: CaseStatus;

  @ApiProperty({ type: String, nullable: true, description: "The source's own word for the status, when it gave one" })
  statusWord!: string | null;

  @ApiProperty({
    enum: caseClassifications,
    enumName: 'CaseClassification',
    nullable: true,
    description: 'Klasifikasi laporan; null until somebody classified it',
  })
  classification!: CaseClassification | null;

  @ApiProperty({ description: 'Anonim: who reported is hidden' })
  anonymous!: boolean;

  @ApiProperty({ description: 'Rahasia: its texts are shown to nobody here' })
  secret!: boolean;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Where it was filed' })
  filedBy!: ParticipantReferenceResponse;

  @ApiProperty({ type: [CaseAssignmentResponse], description: 'Who is to handle it, the lead first' })
  assignments!: CaseAssignmentResponse[];

  @ApiProperty({ type: 'integer', description: "The reporter's answers" })
  replies!: number;

  @ApiProperty({ enum: caseClosers, enumName: 'CaseCloser', nullable: true, description: 'Who closed it' })
  closedBy!: CaseCloser | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 1,
    maximum: 5,
    description: 'How satisfied the reporter is; null when not said',
  })
  rating!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'The complaint this one is a duplicate of' })
  duplicateOf!: string | null;
}

export class ComplaintDetailResponse extends ComplaintItemResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Isi laporan; null when the report is secret (rahasia)' })
  body!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Where the matter is, in the words of the reporter' })
  place!: string | null;

  @ApiProperty({ type: WhereNowResponse, description: 'Where is it now?' })
  whereNow!: WhereNowResponse;

  @ApiProperty({ type: [HopResponse], description: 'Who held it, one after another; the last one holds it now' })
  way!: HopResponse[];

  @ApiProperty({ type: [CaseEntryResponse], description: 'Every ledger entry of it, in the order of its versions' })
  entries!: CaseEntryResponse[];

  @ApiProperty({ type: MilestonesResponse, description: 'When each step was first taken' })
  milestones!: MilestonesResponse;

  @ApiProperty({ type: CaseStateResponse, description: 'What the hub holds of it after its newest entry' })
  state!: CaseStateResponse;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What is not known about it, as an Indonesian sentence; null when its whole history is known',
    example: 'Diketahui dari ekspor; tanggal verifikasi, disposisi dan jawaban tidak tercatat.',
  })
  gap!: string | null;

  @ApiProperty({
    description:
      'Whether the hash of every entry was recomputed just now and found right, from the first version on without a gap',
  })
  hashesVerified!: boolean;

  @ApiProperty({
    type: [CaseClockResponse],
    description: 'Every run of every clock, in the order in which they started',
  })
  clocks!: CaseClockResponse[];

  @ApiProperty({
    type: [CaseShareResponse],
    description: 'Whose time it was, from the first event until it was closed, or until now',
  })
  shares!: CaseShareResponse[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why there are no clocks, as an Indonesian sentence; null when they could be computed',
    example: 'Diketahui dari ekspor; tenggat tidak dapat dihitung.',
  })
  clockGap!: string | null;

  @ApiProperty({ type: ClockBasisResponse, description: 'What the clocks rest on' })
  clockBasis!: ClockBasisResponse;
}
