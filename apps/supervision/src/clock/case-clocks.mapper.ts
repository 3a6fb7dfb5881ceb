import type { ParticipantDirectory } from '../participant/participant-directory.js';
import { clocksOf, stateOf, type CaseClock, type Course } from './case-clocks.js';
import { ClockError } from './clock.errors.js';
import type { CaseClockResponse, CaseShareResponse } from './clock.response.js';
import type { Clockwork } from './clock-settings.js';
import { courseOf, knownSteps, type CourseRow, type StepRow } from './course.mapper.js';
import { deadlineWords } from './deadline-words.js';
import { elapsedDays } from './deadline.js';
import { fairShares, type Share } from './fair-share.js';
import { remainingDays } from './remaining-days.js';
import { workingTime } from './working-time.js';
import { dayAt, type Instant } from './zone.js';

export interface ClockReading {
  readonly clockwork: Clockwork;
  readonly directory: Pick<ParticipantDirectory, 'reference'>;
  readonly now: Instant;
}

interface CaseClocks {
  readonly clocks: CaseClockResponse[];
  readonly shares: CaseShareResponse[];
  /** Why there are no clocks, as an Indonesian sentence; null when they could be computed. */
  readonly gap: string | null;
}

const onlyExported = 'Diketahui dari ekspor; tenggat tidak dapat dihitung.';

/** The clocks of a complaint as its page tells them: or, where they cannot be computed, why. */
export function caseClocks(complaint: CourseRow, entries: readonly StepRow[], reading: ClockReading): CaseClocks {
  const course = courseOf(complaint, entries);
  if (course === null) return { clocks: [], shares: [], gap: onlyExported };
  const shares = fairShares(knownSteps(course.steps), reading.now).map((share) => shareResponse(share, reading));
  try {
    return { clocks: clockResponses(course, reading), shares, gap: null };
  } catch (error) {
    if (!(error instanceof ClockError)) throw error;
    return { clocks: [], shares, gap: `Tenggat belum dapat dihitung: ${reasonOf(error)}.` };
  }
}

const reasonOf = ({ code, message }: ClockError): string =>
  code === 'YEAR_WITHOUT_CALENDAR'
    ? `belum ada kalender hari kerja tahun ${/\d{4}/.exec(message)?.[0] ?? ''}`.trimEnd()
    : 'tidak ada batas waktu yang berlaku pada hari mulainya';

const clockResponses = (course: Course, reading: ClockReading): CaseClockResponse[] =>
  clocksOf(course, reading.clockwork).map((clock) => clockResponse(clock, reading));

function clockResponse(clock: CaseClock, { clockwork: { calendar }, directory, now }: ClockReading): CaseClockResponse {
  const { deadline, stoppedAt } = clock;
  return {
    clock: clock.clock,
    participant: directory.reference(clock.participant),
    cycle: clock.cycle,
    startedAt: iso(clock.start),
    startedByVersion: clock.startedByVersion,
    limit: clock.limit,
    deadline: deadline.at === null ? null : iso(deadline.at),
    deadlineDay: deadline.day,
    state: stateOf(clock, now),
    stoppedAt: stoppedAt === null ? null : iso(stoppedAt),
    stoppedBy: clock.stoppedBy,
    elapsedDays: elapsedDays(clock, stoppedAt ?? now, calendar),
    remainingDays:
      stoppedAt !== null
        ? null
        : deadline.day === null
          ? clock.limit - deadline.counted.length
          : remainingDays(deadline.day, dayAt(now, clock.zone), calendar),
    counted: [...deadline.counted],
    skipped: [...deadline.skipped],
    explanation: deadlineWords(clock.since, clock, deadline, calendar),
  };
}

const hour = 60 * 60_000;

function shareResponse(
  { party, participant, milliseconds, stretches }: Share,
  { clockwork: { calendar, zoneOf }, directory }: ClockReading,
): CaseShareResponse {
  const zone = zoneOf(participant ?? '');
  const worked = (): number =>
    stretches.reduce((sum, { from, until }) => sum + workingTime(from, until, zone, calendar), 0);
  return {
    party,
    participant: participant === null ? null : directory.reference(participant),
    hours: rounded(milliseconds / hour),
    workingDays: orNull(() => rounded(worked() / (24 * hour))),
  };
}

function orNull(days: () => number): number | null {
  try {
    return days();
  } catch (error) {
    if (error instanceof ClockError) return null;
    throw error;
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const iso = (at: Instant): string => new Date(at).toISOString();
