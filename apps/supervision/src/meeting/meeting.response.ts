import { ApiProperty } from '@nestjs/swagger';
import { dateBases, type DateBasis } from '../monev/figures.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { agendaRuleNames, agendaUnits, type AgendaRuleName, type AgendaUnit } from './agenda.js';
import { CommitmentResponse } from './commitment.response.js';
import { lineKinds, meetingStates, type LineKind, type MeetingState } from './meeting-step.js';

export class MeetingSummaryResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ enum: meetingStates, enumName: 'MeetingState' })
  state!: MeetingState;

  @ApiProperty({ format: 'date-time' })
  scheduledAt!: string;

  @ApiProperty()
  place!: string;

  @ApiProperty({ format: 'date', description: 'First day of the period it looks at' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ enum: dateBases, enumName: 'DateBasis' })
  dateBasis!: DateBasis;

  @ApiProperty({ type: [ParticipantReferenceResponse], description: 'Who takes part, in the order of their codes' })
  participants!: ParticipantReferenceResponse[];

  @ApiProperty()
  openedBy!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: String, nullable: true })
  begunBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  begunAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  closedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'From then on it never changes' })
  closedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  calledOffBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  calledOffAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  calledOffReason!: string | null;
}

export class ListedMeetingResponse extends MeetingSummaryResponse {
  @ApiProperty({ type: 'integer', description: 'Findings that stand; of a leader those of their own regency' })
  findings!: number;

  @ApiProperty({ type: 'integer', description: 'Commitments that stand; of a leader those of their own regency' })
  commitments!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Of these, once it is closed, what is neither done, dropped nor carried',
  })
  unsettledCommitments!: number;
}

export class MeetingListResponse {
  @ApiProperty({ type: [ListedMeetingResponse], description: 'The youngest first' })
  items!: ListedMeetingResponse[];
}

class ScheduleResponse {
  @ApiProperty({ format: 'date-time' })
  scheduledAt!: string;

  @ApiProperty()
  place!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null of the first' })
  reason!: string | null;

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

class PeriodResponse {
  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;
}

class AgendaBasisResponse extends PeriodResponse {
  @ApiProperty({ enum: dateBases, enumName: 'DateBasis' })
  dateBasis!: DateBasis;

  @ApiProperty({ format: 'date', description: 'The day on which open complaints were looked at' })
  asOf!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The newest entry in these figures' })
  cutOff!: string | null;

  @ApiProperty({ type: 'integer' })
  indicatorsVersion!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  calendarVersion!: number | null;

  @ApiProperty({ type: 'integer', description: 'Version of the parameters of signs' })
  signsVersion!: number;

  @ApiProperty({ type: PeriodResponse, description: 'The period that shares are compared with' })
  before!: PeriodResponse;
}

class AgendaRulesResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ description: 'A share followed up below this is taken up' })
  followedUpBand!: number;

  @ApiProperty({ description: 'A share in time below this is taken up' })
  onTimeBand!: number;

  @ApiProperty({ description: 'A share that fell by more than this is taken up' })
  drop!: number;

  @ApiProperty({ type: 'integer', description: 'A share of fewer complaints says nothing' })
  leastComplaints!: number;

  @ApiProperty({ type: 'integer', description: 'A sign that so many complaints show is taken up' })
  leastSigns!: number;

  @ApiProperty({ description: 'A mean score of a review below this is taken up' })
  qualityBand!: number;
}

class AgendaResponse {
  @ApiProperty({ type: 'integer', description: 'Counts up each time it is made anew, until the meeting begins' })
  version!: number;

  @ApiProperty({ type: AgendaRulesResponse })
  rules!: AgendaRulesResponse;

  @ApiProperty({ type: AgendaBasisResponse })
  basis!: AgendaBasisResponse;

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

class AgendaFigureResponse {
  @ApiProperty({ enum: agendaUnits, description: 'A share is from 0 to 1, not rounded' })
  unit!: AgendaUnit;

  @ApiProperty({ type: Number, nullable: true })
  value!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Of how many complaints' })
  of!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'In the period before' })
  before!: number | null;
}

class AgendaItemResponse {
  @ApiProperty({ enum: agendaRuleNames, enumName: 'AgendaRule' })
  rule!: AgendaRuleName;

  @ApiProperty({ type: String, nullable: true, description: 'Which sign, round, or number of a commitment' })
  subject!: string | null;

  @ApiProperty({ type: AgendaFigureResponse })
  figure!: AgendaFigureResponse;

  @ApiProperty({ description: 'In Indonesian' })
  title!: string;

  @ApiProperty({ description: 'What stands there, in Indonesian' })
  text!: string;

  @ApiProperty({ description: 'Why it came up, in Indonesian' })
  ruleWords!: string;

  @ApiProperty({ description: 'The page with its cases', example: '/tenggat?participant=63.71' })
  page!: string;
}

class StruckResponse {
  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  reason!: string;
}

class MeetingLineResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ enum: lineKinds, enumName: 'LineKind' })
  kind!: LineKind;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: [String], description: 'Complaints that show it, less those that became secret' })
  complaintIds!: string[];

  @ApiProperty({ type: String, nullable: true, description: 'Of a commitment' })
  owner!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Of a commitment: its last day' })
  due!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The commitment that this one goes on with' })
  carriedFrom!: number | null;

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: StruckResponse, nullable: true, description: 'Null while it stands' })
  struck!: StruckResponse | null;
}

class MeetingPartResponse {
  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: [CommitmentResponse], description: 'Earlier commitments, and what became of them' })
  former!: CommitmentResponse[];

  @ApiProperty({ type: [AgendaItemResponse], description: 'As they were made of figures' })
  agenda!: AgendaItemResponse[];

  @ApiProperty({ type: [MeetingLineResponse], description: 'What people wrote, struck lines among them' })
  lines!: MeetingLineResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Where the extract of the minutes is, once there are any' })
  extract!: string | null;
}

class AttendeeResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  function!: string;

  @ApiProperty({ type: ParticipantReferenceResponse, nullable: true })
  participant!: ParticipantReferenceResponse | null;
}

class AttendanceResponse {
  @ApiProperty({ type: [AttendeeResponse] })
  people!: AttendeeResponse[];

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

class MeetingDocumentResponse {
  @ApiProperty({ type: 'integer', description: '0 of the minutes, from 1 of addenda' })
  number!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Of an addendum: what it says' })
  text!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of an addendum' })
  reason!: string | null;

  @ApiProperty({ type: ParticipantReferenceResponse, nullable: true, description: 'Whom alone an addendum concerns' })
  participant!: ParticipantReferenceResponse | null;

  @ApiProperty({ description: 'SHA-256 (hex) of the file' })
  sha256!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'Where the PDF is' })
  file!: string;
}

export class MeetingResponse extends MeetingSummaryResponse {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Number of the closed meeting before it' })
  former!: number | null;

  @ApiProperty({ type: [ScheduleResponse], description: 'When and where, as it was said once; the last holds' })
  schedules!: readonly ScheduleResponse[];

  @ApiProperty({ type: AgendaResponse })
  agenda!: AgendaResponse;

  @ApiProperty({ type: [MeetingPartResponse], description: 'Of a leader the own one only' })
  parts!: MeetingPartResponse[];

  @ApiProperty({ type: AttendanceResponse, nullable: true, description: 'Null until it is written' })
  attendance!: AttendanceResponse | null;

  @ApiProperty({ type: [MeetingDocumentResponse], description: 'The minutes and their addenda; of a leader none' })
  documents!: MeetingDocumentResponse[];
}
