import type { ParticipantDirectory } from '../participant/participant-directory.js';
import { commitmentState, formerCommitments, waitingReport, type Moment } from './commitment.js';
import type { KeptCommitment, KeptLine, MeetingAtClose, MeetingHead } from './kept-meeting.js';
import type { CommitmentResponse } from './commitment.response.js';
import type { MeetingResponse, MeetingSummaryResponse } from './meeting.response.js';
import { stateOfMeeting } from './meeting-step.js';

export const meetingSummary = (
  { participants, ...head }: MeetingHead,
  directory: ParticipantDirectory,
): MeetingSummaryResponse => ({
  id: head.id,
  state: stateOfMeeting(head),
  scheduledAt: head.scheduledAt,
  place: head.place,
  from: head.from,
  to: head.to,
  dateBasis: head.dateBasis,
  participants: participants.map((code) => directory.reference(code)),
  openedBy: head.openedBy,
  openedAt: head.openedAt,
  begunBy: head.begunBy,
  begunAt: head.begunAt,
  closedBy: head.closedBy,
  closedAt: head.closedAt,
  calledOffBy: head.calledOffBy,
  calledOffAt: head.calledOffAt,
  calledOffReason: head.calledOffReason,
});

export const commitmentResponse = (
  commitment: KeptCommitment,
  moment: Moment,
  directory: ParticipantDirectory,
): CommitmentResponse => ({
  id: commitment.id,
  meeting: commitment.meeting,
  participant: directory.reference(commitment.participant),
  text: commitment.text,
  owner: commitment.owner,
  due: commitment.due,
  state: commitmentState(commitment, moment),
  isWaiting: waitingReport(commitment, moment) !== null,
  carriedFrom: commitment.carriedFrom,
  reports: commitment.reports
    .filter(({ at }) => at <= moment.instant)
    .map(({ participant, ...report }) => ({
      ...report,
      participant: participant === null ? null : directory.reference(participant),
    })),
});

interface Reader {
  /** The participant whose part alone is shown; null for all. */
  readonly seesOnly: string | null;
  /** When the commitments of earlier meetings are told. */
  readonly moment: Moment;
  /** Complaints that may be named. */
  readonly open: ReadonlySet<string>;
}

export function meetingResponse(
  { meeting, earlier, former }: MeetingAtClose,
  { seesOnly, moment, open }: Reader,
  directory: ParticipantDirectory,
): MeetingResponse {
  const { agenda, lines, attendance, documents, schedules } = meeting;
  const told = formerCommitments(earlier, former, moment);
  const reference = (code: string | null) => (code === null ? null : directory.reference(code));
  return {
    ...meetingSummary(meeting, directory),
    former,
    schedules,
    agenda: { version: agenda.version, rules: agenda.rules, basis: agenda.basis, by: agenda.by, at: agenda.at },
    parts: meeting.participants
      .filter((code) => seesOnly === null || seesOnly === code)
      .map((code) => ({
        participant: directory.reference(code),
        former: told
          .filter(({ participant }) => participant === code)
          .map((one) => commitmentResponse(one, moment, directory)),
        agenda: agenda.items
          .filter(({ participant }) => participant === code)
          .map(({ participant: _own, ...item }) => item),
        lines: lines.filter(({ participant }) => participant === code).map((line) => lineResponse(line, open)),
        extract: meeting.closedAt === null ? null : `/api/meetings/${meeting.id}/extracts/${code}`,
      })),
    attendance: attendance && {
      people: attendance.people.map((one) => ({ ...one, participant: reference(one.participant) })),
      by: attendance.by,
      at: attendance.at,
    },
    documents:
      seesOnly === null
        ? documents.map((one) => ({
            ...one,
            participant: reference(one.participant),
            file: `/api/meetings/${meeting.id}/documents/${one.number}`,
          }))
        : [],
  };
}

const lineResponse = ({ participant: _own, complaintIds, ...line }: KeptLine, open: ReadonlySet<string>) => ({
  ...line,
  complaintIds: complaintIds.filter((id) => open.has(id)),
});
