import type { CaseStatus } from '../case-timeline/case-status.js';
import type { MissedDeadline } from '../letter/late-complaint.js';
import type { LeftOutReason } from './left-out-reason.js';

/** All that is asked about a complaint somebody chose. */
export interface ChosenComplaint {
  readonly id: string;
  readonly isKnown: boolean;
  readonly isSecret: boolean;
  readonly status: CaseStatus | null;
  /** Whom it counts for; null for nobody of this province. */
  readonly participant: string | null;
  /** Deadlines that this participant missed with it, the earliest first. */
  readonly missed: readonly MissedDeadline[];
  /** The letter to this participant that names it and is not done with. */
  readonly openLetter: string | null;
  /** Whether an item of the meeting that is not over names it. */
  readonly isOnAgenda: boolean;
}

export interface LeftOut {
  readonly id: string;
  readonly participant: string | null;
  readonly reason: LeftOutReason;
  /** The letter that names it already, where that is the reason. */
  readonly letter: string | null;
}

/** What goes together: into one letter to a participant, or one item about it. */
export interface PlannedPart {
  readonly participant: string;
  readonly complaints: readonly string[];
}

/** What would happen to everything that was chosen: each complaint is in one part, or left out for one reason. */
export interface BulkPlan {
  /** In the order of the participants' codes. */
  readonly parts: readonly PlannedPart[];
  readonly leftOut: readonly LeftOut[];
}

/** A letter, or an item of an agenda, names no more. */
export const mostInPart = 50;

const closed: readonly (CaseStatus | null)[] = ['selesai', 'diarsip'];

/** Letters about what is late, one to a regency. Those that are late the longest come first. */
export const planOfLetters = (chosen: readonly ChosenComplaint[], regencies: readonly string[]): BulkPlan =>
  planned(chosen, ({ participant, status, missed, openLetter }) => {
    if (participant === null || !regencies.includes(participant)) return 'no-regency';
    if (closed.includes(status)) return 'closed';
    if (missed.length === 0) return 'not-late';
    return openLetter === null ? null : 'in-open-letter';
  });

/**
 * Items of a meeting's agenda, one about each participant. What is closed can be talked about as well: whether it was
 * rightly closed is what people meet for.
 * @param taking who takes part in the meeting that is not over; null when there is none
 */
export const planOfAgenda = (chosen: readonly ChosenComplaint[], taking: readonly string[] | null): BulkPlan =>
  planned(chosen, ({ participant, isOnAgenda }) => {
    if (taking === null) return 'no-meeting';
    if (participant === null || !taking.includes(participant)) return 'not-in-meeting';
    return isOnAgenda ? 'on-agenda' : null;
  });

/** Whether two plans write the same. What is left out may be so for another reason by now. */
export const isSamePlan = (one: Pick<BulkPlan, 'parts'>, other: Pick<BulkPlan, 'parts'>): boolean =>
  JSON.stringify(one.parts.map(written)) === JSON.stringify(other.parts.map(written));

const written = ({ participant, complaints }: PlannedPart) => [participant, complaints];

function planned(
  chosen: readonly ChosenComplaint[],
  reasonOf: (complaint: ChosenComplaint) => LeftOutReason | null,
): BulkPlan {
  const once = [...new Map(chosen.map((complaint) => [complaint.id, complaint])).values()];
  const judged = once.map((complaint) => ({ complaint, reason: hiddenReason(complaint) ?? reasonOf(complaint) }));
  const taken = judged.filter(({ reason }) => reason === null).map(({ complaint }) => complaint);
  const groups = [...Map.groupBy(taken, ({ participant }) => participant ?? '')]
    .map(([participant, complaints]) => ({ participant, complaints: complaints.toSorted(longestLateFirst) }))
    .toSorted((one, other) => (one.participant < other.participant ? -1 : 1));
  return {
    parts: groups.map(({ participant, complaints }) => ({
      participant,
      complaints: complaints.slice(0, mostInPart).map(({ id }) => id),
    })),
    leftOut: [
      ...judged.flatMap(({ complaint, reason }) => (reason === null ? [] : [leftOut(complaint, reason)])),
      ...groups.flatMap(({ complaints }) => complaints.slice(mostInPart).map((one) => leftOut(one, 'full'))),
    ],
  };
}

function hiddenReason({ isKnown, isSecret }: ChosenComplaint): LeftOutReason | null {
  if (!isKnown) return 'unknown';
  return isSecret ? 'secret' : null;
}

const leftOut = ({ id, participant, openLetter }: ChosenComplaint, reason: LeftOutReason): LeftOut => ({
  ...{ id, participant, reason },
  letter: reason === 'in-open-letter' ? openLetter : null,
});

/** The order does not depend on how they were chosen: who looks again sees the same. */
function longestLateFirst(one: ChosenComplaint, other: ChosenComplaint): number {
  const [first, second] = [one, other].map(({ id, missed }) => `${missed[0]?.deadlineDay ?? '9999-12-31'} ${id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
