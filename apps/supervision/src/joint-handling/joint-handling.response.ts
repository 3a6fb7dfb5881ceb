import { ApiProperty } from '@nestjs/swagger';
import { caseStatuses, type CaseStatus } from '../case-timeline/case-status.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { jointEntryKinds, taskStates, type JointEntryKind, type TaskState } from './joint-handling.js';

class JointComplaintResponse {
  @ApiProperty({ example: '63.71-2026-000123' })
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  trackingId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null of a secret complaint' })
  title!: string | null;

  @ApiProperty({ enum: caseStatuses, enumName: 'CaseStatus' })
  status!: CaseStatus;

  @ApiProperty()
  secret!: boolean;
}

export class JointHandlingSummaryResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ type: JointComplaintResponse })
  complaint!: JointComplaintResponse;

  @ApiProperty({ type: ParticipantReferenceResponse })
  lead!: ParticipantReferenceResponse;

  @ApiProperty({ type: [ParticipantReferenceResponse], description: 'Besides the lead' })
  members!: ParticipantReferenceResponse[];

  @ApiProperty({ description: 'What is to be reached together' })
  aim!: string;

  @ApiProperty({ type: 'integer' })
  openTasks!: number;

  @ApiProperty({ type: 'integer' })
  allTasks!: number;

  @ApiProperty()
  openedBy!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it goes on' })
  closedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  closedBy!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What came of it' })
  result!: string | null;
}

export class JointHandlingListResponse {
  @ApiProperty({ type: [JointHandlingSummaryResponse], description: 'The youngest first' })
  items!: JointHandlingSummaryResponse[];
}

class SaidOfTaskResponse {
  @ApiProperty()
  text!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class JointTaskResponse {
  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Who does it' })
  participant!: ParticipantReferenceResponse;

  @ApiProperty()
  text!: string;

  @ApiProperty({ format: 'date', description: 'Its last day' })
  due!: string;

  @ApiProperty({ enum: taskStates, enumName: 'JointTaskState' })
  state!: TaskState;

  @ApiProperty({ description: 'Open, and its last day is past' })
  isOverdue!: boolean;

  @ApiProperty({ type: SaidOfTaskResponse, nullable: true, description: 'What was last said of it' })
  last!: SaidOfTaskResponse | null;

  @ApiProperty({ description: 'Whether whoever asks can say that it is done' })
  canBeDone!: boolean;
}

const timelineSources = ['ledger', 'joint'] as const;
type TimelineSource = (typeof timelineSources)[number];

export class JointTimelineResponse {
  @ApiProperty({
    enum: timelineSources,
    description: "An entry of the complaint's ledger, or one of the joint handling",
  })
  source!: TimelineSource;

  @ApiProperty({ type: 'integer', description: 'Counts the entries of its source from 1' })
  number!: number;

  @ApiProperty({ format: 'date-time', description: 'When it happened' })
  at!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The person; null where the ledger names a participant only',
  })
  by!: string | null;

  @ApiProperty({ type: ParticipantReferenceResponse, nullable: true })
  participant!: ParticipantReferenceResponse | null;

  @ApiProperty({ enum: jointEntryKinds, nullable: true, description: 'Null of the ledger' })
  kind!: JointEntryKind | null;

  @ApiProperty({ description: 'What happened, in Indonesian' })
  label!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What was written; null when nothing was, or when secret' })
  text!: string | null;

  @ApiProperty({ description: 'Of the ledger: its sender does not own what it says' })
  isConflict!: boolean;
}

export class JointHandlingResponse extends JointHandlingSummaryResponse {
  @ApiProperty({ type: [JointTaskResponse] })
  tasks!: JointTaskResponse[];

  @ApiProperty({ type: [JointTimelineResponse], description: 'The ledger of the complaint and what was done together' })
  timeline!: JointTimelineResponse[];
}
