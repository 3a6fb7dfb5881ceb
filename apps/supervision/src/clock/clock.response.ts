import { ApiProperty } from '@nestjs/swagger';
import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';
import { RebuildProgressResponse } from '../monev/freshness.response.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { clockStates, type ClockState } from './case-clocks.js';
import { triggers, type Trigger } from './course.js';
import { parties, type Party } from './fair-share.js';
import { clockNames, type ClockName } from './limit.js';

/** What every answer about clocks rests on. */
export class ClockBasisResponse {
  @ApiProperty({ type: 'integer', description: 'Version of all settings together' })
  settingsVersion!: number;

  @ApiProperty({ type: 'integer', description: 'Version that brought the limits' })
  limitsVersion!: number;

  @ApiProperty({ type: 'integer', description: 'Version that brought the calendar' })
  calendarVersion!: number;

  @ApiProperty({ type: 'integer', description: 'Version that brought the rules of the clocks' })
  rulesVersion!: number;

  @ApiProperty({ description: 'The decrees that the calendar rests on, year by year' })
  calendar!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the hub took the newest entry that is known here; null when nothing was read yet',
  })
  cutOff!: string | null;

  @ApiProperty({
    type: RebuildProgressResponse,
    nullable: true,
    description: 'Progress while everything is read again from the start; null when clocks are complete',
  })
  rebuild!: RebuildProgressResponse | null;

  @ApiProperty({
    type: () => RecomputeProgressResponse,
    nullable: true,
    description:
      'Progress while deadlines are computed anew by changed settings; null when all are by the present ones',
  })
  recompute!: RecomputeProgressResponse | null;
}

export class RecomputeProgressResponse {
  @ApiProperty({ type: 'integer' })
  done!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  total!: number | null;
}

class ClockRunResponse {
  @ApiProperty({ enum: clockNames, enumName: 'ClockName' })
  clock!: ClockName;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Whose clock it is' })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: 'integer', description: 'Counts from 1; reopening begins the next' })
  cycle!: number;

  @ApiProperty({ format: 'date-time' })
  startedAt!: string;

  @ApiProperty({ type: 'integer', description: 'Working days' })
  limit!: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: '24.00 of its day; null while paused',
  })
  deadline!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'In the zone of the participant' })
  deadlineDay!: string | null;

  @ApiProperty({ enum: clockStates, enumName: 'ClockState', description: '`met` and `late` are over' })
  state!: ClockState;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  stoppedAt!: string | null;

  @ApiProperty({ enum: triggers, enumName: 'ClockTrigger', nullable: true })
  stoppedBy!: Trigger | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Working days left, 0 on the last day, negative when overdue; null once it is over, and in a list while it is paused',
  })
  remainingDays!: number | null;
}

export class SkippedDayResponse {
  @ApiProperty({ format: 'date' })
  day!: string;

  @ApiProperty({ enum: ['weekend', 'holiday', 'joint-leave', 'paused'] })
  why!: 'weekend' | 'holiday' | 'joint-leave' | 'paused';
}

export class CaseClockResponse extends ClockRunResponse {
  @ApiProperty({ type: 'integer', description: 'Version of the entry that started it' })
  startedByVersion!: number;

  @ApiProperty({ type: 'integer', description: 'Working days it has run, until it was stopped or until today' })
  elapsedDays!: number;

  @ApiProperty({ type: [String], description: 'Days that count' })
  counted!: string[];

  @ApiProperty({ type: [SkippedDayResponse], description: 'Days that do not, and why' })
  skipped!: SkippedDayResponse[];

  @ApiProperty({
    description: 'The deadline with its reason, in Indonesian',
    example:
      '5 hari kerja sejak disposisi 30 Mar 2026 10.12 WITA: 31 Mar, 1, 2, 6, 7 Apr; libur 3 Apr; sampai 7 Apr 24.00; kalender SKB 1497/2025',
  })
  explanation!: string;
}

export class CaseShareResponse {
  @ApiProperty({ enum: parties, enumName: 'Party' })
  party!: Party;

  @ApiProperty({ type: ParticipantReferenceResponse, nullable: true, description: 'Null for the hub and the reporter' })
  participant!: ParticipantReferenceResponse | null;

  @ApiProperty({ type: Number, description: 'Hours on its account, weekends and holidays included' })
  hours!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Of these, what lies on working days, in days of 24 hours; null in a year without a calendar',
  })
  workingDays!: number | null;
}

export class ClockItemResponse extends ClockRunResponse {
  @ApiProperty({ example: '63.71-2026-000123' })
  complaintId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Tracking id of SP4N-LAPOR!, as text' })
  trackingId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Judul laporan' })
  title!: string | null;

  @ApiProperty({ enum: caseStatuses, enumName: 'CaseStatus', description: 'Status of the complaint' })
  status!: CaseStatus;
}

export class ClockListResponse {
  @ApiProperty({ type: [ClockItemResponse], description: 'One page; nothing of secret reports' })
  items!: ClockItemResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Give this as `after` to read on; null at the end' })
  next!: string | null;

  @ApiProperty({ type: ClockBasisResponse })
  basis!: ClockBasisResponse;
}

export class DueCountResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ enum: clockNames, enumName: 'ClockName' })
  clock!: ClockName;

  @ApiProperty({ type: 'integer', description: 'Clocks that ran out and were not stopped' })
  overdue!: number;

  @ApiProperty({ type: 'integer', description: 'Clocks that run out within the working days asked for' })
  dueSoon!: number;

  @ApiProperty({ format: 'date', description: 'The first deadline among both' })
  firstDay!: string;
}

export class DueSummaryResponse {
  @ApiProperty({ type: 'integer', description: 'In working days' })
  dueWithin!: number;

  @ApiProperty({ format: 'date', description: 'The last of these days' })
  dueBy!: string;

  @ApiProperty({ type: [DueCountResponse], description: 'Nothing of secret reports; in the order of the codes' })
  items!: DueCountResponse[];

  @ApiProperty({ type: ClockBasisResponse })
  basis!: ClockBasisResponse;
}

export class OmittedComplaintResponse {
  @ApiProperty({ example: '63.71-2026-000123' })
  complaintId!: string;

  @ApiProperty({ description: 'What is missing', example: 'YEAR_WITHOUT_CALENDAR' })
  code!: string;

  @ApiProperty({ description: 'The same as a sentence' })
  reason!: string;
}

export class OmittedListResponse {
  @ApiProperty({ type: [OmittedComplaintResponse], description: 'Complaints whose clocks cannot be computed' })
  items!: OmittedComplaintResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Give this as `after` to read on; null at the end' })
  next!: string | null;

  @ApiProperty({ type: ClockBasisResponse })
  basis!: ClockBasisResponse;
}
