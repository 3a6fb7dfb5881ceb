import type { CaseStatus } from '../case-timeline/case-status.js';
import type { Day } from '../clock/day.js';
import type { Passing } from '../quality/case-story.js';
import { dayAt, hourAt, type Instant, type Zone } from '../clock/zone.js';

/** A complaint as far as what is counted of it goes beyond its signs. Instants in milliseconds since the epoch. */
export interface CountedCase {
  readonly id: string;
  readonly participant: string;
  readonly status: CaseStatus;
  readonly receivedAt: Instant | null;
  readonly disposedAt: Instant | null;
  readonly followedUpAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly closer: string | null;
  readonly reopenings: number;
  readonly rating: number | null;
  readonly category: { readonly key: string; readonly word: string } | null;
  /** Of whoever leads. */
  readonly office: string | null;
  readonly channel: string | null;
  readonly classification: string | null;
  readonly secret: boolean;
  /** Who gave it to whom as not theirs to handle, in order. */
  readonly passings: readonly Passing[];
  readonly runs: readonly CountedRun[];
}

/** One run of a clock, in the order in which they began. */
export interface CountedRun {
  readonly clock: string;
  readonly participant: string;
  readonly cycle: number;
  readonly stoppedAt: Instant | null;
  readonly stoppedBy: string | null;
  readonly deadlineAt: Instant | null;
  readonly deadlineDay: Day | null;
}

/** The clock of verifying and disposing. */
export const verificationClock = 'disposition';

/** A day of a complaint of which nothing is known: in no period, and not null, because the complaint counts. */
export const unknownDay = '-infinity';

/** What a complaint adds to figures: a row of `case_fact`. Empty text for what it does not have. */
export interface CaseFact {
  readonly complaint_id: string;
  readonly participant: string;
  readonly status: CaseStatus;
  readonly received_day: string;
  /** Null while it is open. */
  readonly closed_day: string | null;
  readonly category: string;
  readonly category_word: string;
  readonly office: string;
  readonly channel: string;
  readonly classification: string;
  /** From receipt to the first follow-up; null without one, and when it came first. */
  readonly seconds_since_receipt: number | null;
  readonly seconds_since_disposition: number | null;
  readonly closed_by_system: boolean;
  readonly reopened: boolean;
  readonly rating: number | null;
  /** Of an open one, the day by whose end it is to be completed. */
  readonly due_day: string | null;
  /** Of a closed one, whether it was completed in time. */
  readonly on_time: boolean | null;
  readonly secret: boolean;
  /** Who is to verify it still; empty when nobody is. */
  readonly verification_participant: string;
  readonly verification_due_day: string | null;
  readonly signs: readonly string[];
  /** Of the day in the province, 0 to 23; null when nobody knows when it was received. */
  readonly received_hour: number | null;
  /** Each once, see `handOff`. */
  readonly hand_offs: readonly string[];
}

/** A step from one participant to another as a token. */
const handOff = (from: string, to: string): string => `${from}>${to}`;

/** @param signs as tokens, see `signToken` */
export function factOf(one: CountedCase, signs: readonly string[], zone: Zone): CaseFact {
  const isClosed = one.status === 'selesai' || one.status === 'diarsip';
  const completion = lastCompletion(one);
  const verification = one.runs.findLast(({ clock, stoppedAt }) => clock === verificationClock && stoppedAt === null);
  const dayOf = (at: Instant | null): string => (at === null ? unknownDay : dayAt(at, zone));
  return {
    complaint_id: one.id,
    participant: one.participant,
    status: one.status,
    received_day: dayOf(one.receivedAt),
    closed_day: isClosed ? dayOf(one.closedAt) : null,
    category: one.category?.key ?? '',
    category_word: one.category?.word ?? '',
    office: one.office ?? '',
    channel: one.channel ?? '',
    classification: one.classification ?? '',
    seconds_since_receipt: secondsBetween(one.receivedAt, one.followedUpAt),
    seconds_since_disposition: secondsBetween(one.disposedAt, one.followedUpAt),
    closed_by_system: isClosed && one.closer === 'system',
    reopened: one.reopenings > 0,
    rating: one.rating,
    due_day: !isClosed && completion?.stoppedAt === null ? completion.deadlineDay : null,
    on_time: isClosed && completion?.stoppedBy === 'closed' ? isOnTime(completion) : null,
    secret: one.secret,
    verification_participant: verification?.participant ?? '',
    verification_due_day: verification?.deadlineDay ?? null,
    signs: signs.toSorted(),
    received_hour: one.receivedAt === null ? null : hourAt(one.receivedAt, zone),
    hand_offs: [...new Set(one.passings.map(({ from, to }) => handOff(from, to)))].toSorted(),
  };
}

/** Of several runs of the completion clock the last one of whoever answers now counts. */
const lastCompletion = ({ runs, participant }: CountedCase): CountedRun | undefined =>
  runs.findLast((run) => run.clock === 'completion' && run.participant === participant);

/** A clock that stood still when the complaint was closed was not late. */
const isOnTime = ({ stoppedAt, deadlineAt }: CountedRun): boolean =>
  stoppedAt === null || deadlineAt === null || stoppedAt <= deadlineAt;

const secondsBetween = (from: Instant | null, to: Instant | null): number | null =>
  from === null || to === null || to < from ? null : Math.round((to - from) / 1_000);
