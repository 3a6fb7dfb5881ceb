import { ApiProperty } from '@nestjs/swagger';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { hindrances, type Hindrance } from './hindrance.js';
import { reportKinds, type ReportKind } from './report-period.js';
import { reportStates, type ReportState } from './report.repository.js';

export class ReportProgressResponse {
  @ApiProperty({ type: 'integer' })
  done!: number;

  @ApiProperty({ type: 'integer', description: 'Steps: figures read, document written, document kept' })
  total!: number;
}

export class ReportResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ enum: reportKinds, enumName: 'ReportKind' })
  kind!: ReportKind;

  @ApiProperty({ example: '2026-01' })
  period!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: ParticipantReferenceResponse, nullable: true, description: 'Null for the whole province' })
  participant!: ParticipantReferenceResponse | null;

  @ApiProperty({ enum: reportStates, enumName: 'ReportState' })
  state!: ReportState;

  @ApiProperty({ type: ReportProgressResponse })
  progress!: ReportProgressResponse;

  @ApiProperty({ type: String, nullable: true, description: 'Who ordered it; null for the schedule' })
  orderedBy!: string | null;

  @ApiProperty({ format: 'date-time' })
  orderedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was made, or given up' })
  endedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it could not be made' })
  failure!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the file, in hex' })
  sha256!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Size of the file' })
  bytes!: number | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the hub took the newest entry that its figures hold',
  })
  cutOff!: string | null;
}

export class ReportListResponse {
  @ApiProperty({ type: [ReportResponse], description: 'The youngest first' })
  items!: ReportResponse[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Give it as `after` for the next page' })
  next!: number | null;

  @ApiProperty({
    enum: hindrances,
    enumName: 'ReportHindrance',
    nullable: true,
    description: 'Why reports wait: everything is read anew, or figures or deadlines are; null when they do not',
  })
  heldBy!: Hindrance | null;

  @ApiProperty({ description: 'Whether the person asking may order a report' })
  mayOrder!: boolean;
}

export class ReportRhythmResponse {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 28, description: 'Day of the month after the period' })
  day!: number;

  @ApiProperty({ example: '08:00', description: "By the province's clock" })
  time!: string;

  @ApiProperty({ example: '2026-01', description: 'The first period that is made' })
  since!: string;

  @ApiProperty({ description: 'Also one of each participant' })
  perParticipant!: boolean;
}

export class ReportScheduleResponse {
  @ApiProperty({ type: ReportRhythmResponse, nullable: true })
  bulanan!: ReportRhythmResponse | null;

  @ApiProperty({ type: ReportRhythmResponse, nullable: true })
  semester!: ReportRhythmResponse | null;
}

class NextReportResponse {
  @ApiProperty({ enum: reportKinds, enumName: 'ReportKind' })
  kind!: ReportKind;

  @ApiProperty({ example: '2026-01' })
  period!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

class ReportScheduleVersionResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: ReportScheduleResponse })
  schedule!: ReportScheduleResponse;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  changedBy!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;
}

export class ReportSchedulesResponse {
  @ApiProperty({ type: 'integer', description: 'The present one' })
  version!: number;

  @ApiProperty({ type: ReportScheduleResponse })
  schedule!: ReportScheduleResponse;

  @ApiProperty({ type: [NextReportResponse], description: 'What is made next of each kind' })
  next!: NextReportResponse[];

  @ApiProperty({ type: [ReportScheduleVersionResponse], description: 'The newest first' })
  versions!: ReportScheduleVersionResponse[];

  @ApiProperty({ description: 'Whether the person asking may change it' })
  maySet!: boolean;
}
