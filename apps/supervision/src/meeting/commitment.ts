/**
 * What is said of a commitment once its meeting is closed. `reported`: whoever promised says that it is done.
 * `confirmed`: the province says so. `returned`: the province says that it is not. `dropped`: it need not be done any
 * more. `carried`: a later meeting takes it up, with a commitment of its own.
 */
export const reportKinds = ['reported', 'confirmed', 'returned', 'dropped', 'carried'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const commitmentStates = ['open', 'overdue', 'done', 'dropped', 'carried'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export interface CommitmentReport {
  readonly kind: ReportKind;
  /** Evidence, or the reason. */
  readonly text: string;
  readonly by: string;
  /** Whom that person belongs to; null for nobody of the federation. */
  readonly participant: string | null;
  /** UTC with milliseconds, so that instants compare as texts do. */
  readonly at: string;
  /** The number of the later meeting. */
  readonly carriedTo: number | null;
}

export interface PromisedWork {
  /** The last day, of the province's calendar. */
  readonly due: string;
  /** In the order in which they were said. */
  readonly reports: readonly CommitmentReport[];
}

/** When a state is told: an instant, and the day it falls on in the province. */
export interface Moment {
  readonly instant: string;
  readonly day: string;
}

const decides = ({ kind }: CommitmentReport): boolean => kind !== 'reported';

const known = ({ reports }: PromisedWork, { instant }: Moment): CommitmentReport[] =>
  reports.filter(({ at }) => at <= instant);

/** What became of a commitment by then. The day it is due still counts as in time. */
export function commitmentState(work: PromisedWork, moment: Moment): CommitmentState {
  const last = known(work, moment).findLast(decides);
  switch (last?.kind) {
    case 'confirmed':
      return 'done';
    case 'dropped':
      return 'dropped';
    case 'carried':
      return 'carried';
    default:
      return moment.day > work.due ? 'overdue' : 'open';
  }
}

export const isUnsettled = (state: CommitmentState): boolean => state === 'open' || state === 'overdue';

/** What waits for the province's word: the newest of all that was said is that it is done. */
export function waitingReport(work: PromisedWork, moment: Moment): CommitmentReport | null {
  const last = known(work, moment).at(-1);
  return last?.kind === 'reported' ? last : null;
}

/** Why something cannot be said of a commitment as it stands; null when it can. */
export function reportRefusal(kind: ReportKind, work: PromisedWork, moment: Moment): string | null {
  const state = commitmentState(work, moment);
  if (state === 'carried') return 'A later meeting took this commitment up: say it of the commitment there.';
  if (kind === 'returned') {
    if (!isUnsettled(state) || waitingReport(work, moment) !== null) return null;
    return 'Nobody says that this commitment is done: there is nothing to return.';
  }
  return isUnsettled(state) ? null : `This commitment is ${state}: return it first.`;
}

interface CommitmentOfMeeting extends PromisedWork {
  readonly meeting: number;
}

/**
 * What a meeting opens with: all commitments of the one before, and of earlier ones what is not settled.
 * @param former number of the closed meeting before; null when there is none
 */
export const formerCommitments = <One extends CommitmentOfMeeting>(
  commitments: readonly One[],
  former: number | null,
  moment: Moment,
): One[] => commitments.filter((one) => one.meeting === former || isUnsettled(commitmentState(one, moment)));
