import type { ComplaintDetailRows } from '../case-timeline/complaint-detail.query.js';
import { entryLabel, entryNameOf, entryText } from '../case-timeline/entry-words.mapper.js';
import { dayInWords } from '../meeting/agenda-words.js';
import type { ParticipantDirectory } from '../participant/participant-directory.js';
import { inOrder, jointHandlingOf, type JointEntry, type JointHandling, type KeptEntry } from './joint-handling.js';
import type { KeptHandling } from './joint-handling.query.js';
import type {
  JointHandlingResponse,
  JointHandlingSummaryResponse,
  JointTimelineResponse,
} from './joint-handling.response.js';

export function jointHandlingSummary(
  { id, complaintId, trackingId, title, status, secret }: KeptHandling,
  { lead, members, aim, tasks, openedBy, openedAt, closed }: JointHandling,
  directory: ParticipantDirectory,
): JointHandlingSummaryResponse {
  return {
    ...{ id, aim, openedBy, openedAt },
    complaint: {
      ...{ id: complaintId, trackingId, secret },
      title: secret ? null : title,
      status: status as JointHandlingSummaryResponse['complaint']['status'],
    },
    lead: directory.reference(lead),
    members: members.map((code) => directory.reference(code)),
    openTasks: tasks.filter(({ state }) => state === 'open').length,
    allTasks: tasks.length,
    closedAt: closed?.at ?? null,
    closedBy: closed?.by ?? null,
    result: closed?.result ?? null,
  };
}

/** Who looks at it, and on which day. */
interface Reader {
  readonly today: string;
  readonly canDo: (participant: string) => boolean;
}

export function jointHandlingResponse(
  kept: KeptHandling,
  rows: ComplaintDetailRows,
  { today, canDo }: Reader,
  directory: ParticipantDirectory,
): JointHandlingResponse {
  const handling = jointHandlingOf(kept.entries);
  return {
    ...jointHandlingSummary(kept, handling, directory),
    tasks: handling.tasks.map(({ participant, ...task }) => ({
      ...task,
      participant: directory.reference(participant),
      isOverdue: task.state === 'open' && today > task.due,
      canBeDone: handling.closed === null && task.state === 'open' && canDo(participant),
    })),
    timeline: inOrder([...ledgerTimeline(rows, directory), ...jointTimeline(kept.entries, directory)]),
  };
}

const ledgerTimeline = (
  { complaint, entries }: ComplaintDetailRows,
  directory: ParticipantDirectory,
): JointTimelineResponse[] =>
  entries.map((entry) => ({
    ...{ source: 'ledger', number: entry.version, at: entry.time, by: null, kind: null },
    participant: directory.reference(entry.source),
    label: entryLabel(entryNameOf(entry.type), entry.data, (code) => directory.reference(code).name),
    text: complaint.secret ? null : entryText(entry.data),
    isConflict: entry.outcome === 'conflict',
  }));

const jointTimeline = (entries: readonly KeptEntry[], directory: ParticipantDirectory): JointTimelineResponse[] =>
  entries.map(({ number, entry, by, participant, at }) => ({
    ...{ source: 'joint', number, at, by, kind: entry.kind, isConflict: false },
    participant: participant === null ? null : directory.reference(participant),
    ...wordsOf(entry, (code) => directory.reference(code).name),
  }));

/** In Indonesian, as the ledger's own labels are. */
function wordsOf(entry: JointEntry, nameOf: (code: string) => string): { label: string; text: string } {
  switch (entry.kind) {
    case 'opened':
      return { label: `Penanganan bersama dimulai, ${teamWords(entry, nameOf)}`, text: entry.aim };
    case 'team':
      return { label: `Tim atau tujuan diubah, ${teamWords(entry, nameOf)}`, text: `${entry.aim}\n${entry.text}` };
    case 'task':
      return { label: `Tugas ${nameOf(entry.participant)}, tenggat ${dayInWords(entry.due)}`, text: entry.text };
    case 'done':
      return { label: 'Tugas dinyatakan selesai', text: entry.text };
    case 'reopened':
      return { label: 'Tugas dibuka kembali', text: entry.text };
    case 'dropped':
      return { label: 'Tugas dibatalkan', text: entry.text };
    case 'note':
      return { label: 'Catatan', text: entry.text };
    case 'closed':
      return { label: 'Penanganan bersama ditutup', text: entry.text };
  }
}

const teamWords = (
  { lead, members }: { readonly lead: string; readonly members: readonly string[] },
  nameOf: (code: string) => string,
): string => `dipimpin ${nameOf(lead)}, bersama ${members.map(nameOf).join(', ')}`;
