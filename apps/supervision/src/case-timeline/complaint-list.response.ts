import { ApiProperty } from '@nestjs/swagger';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { caseStatuses, type CaseStatus } from './case-status.js';
import { caseChannels, caseOrigins, type CaseChannel, type CaseOrigin } from './case-words.js';
import { StatusCountsResponse } from './status-counts.response.js';

export class ComplaintItemResponse {
  @ApiProperty({
    description: 'Participant where it was filed, a dash, and the number that system gave it',
    example: '63.71-2026-000123',
  })
  id!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Tracking id of SP4N-LAPOR!, as text; null until the national platform gave one',
    example: '1916449',
  })
  trackingId!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Judul laporan; null when the report is secret (rahasia)',
  })
  title!: string | null;

  @ApiProperty({ enum: caseStatuses, enumName: 'CaseStatus', description: 'Status as reports count it' })
  status!: CaseStatus;

  @ApiProperty({
    type: ParticipantReferenceResponse,
    nullable: true,
    description: 'The participant it counts for: who handles it, else whom it addresses, else where it was filed',
  })
  participant!: ParticipantReferenceResponse | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: "Kategori in the source's own word; null when it has none",
  })
  category!: string | null;

  @ApiProperty({ enum: caseChannels, enumName: 'CaseChannel', nullable: true, description: 'Sumber laporan' })
  channel!: CaseChannel | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the reporter filed it; null only while its first entry is not known here',
  })
  receivedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', description: 'When its newest event happened' })
  lastEventAt!: string;

  @ApiProperty({
    enum: caseOrigins,
    enumName: 'CaseOrigin',
    description: '`event`: known step by step; `export`: known only from a row of an export, without its history',
  })
  origin!: CaseOrigin;

  @ApiProperty({ type: 'integer', description: 'Answers given to the reporter' })
  followUps!: number;

  @ApiProperty({ type: 'integer', description: 'Times it was passed on as bukan wewenang' })
  transfers!: number;
}

export class ComplaintListResponse {
  @ApiProperty({ type: [ComplaintItemResponse], description: 'One page of the list, without secret reports' })
  items!: ComplaintItemResponse[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Give this as `after` to read on with the same filters and sort; null at the end',
  })
  next!: string | null;

  @ApiProperty({ type: 'integer', description: 'Complaints under these filters, on all pages together' })
  total!: number;

  @ApiProperty({
    description: 'The same by status, whatever `status` was asked for: what a list of any other status would hold',
  })
  statuses!: StatusCountsResponse;
}
