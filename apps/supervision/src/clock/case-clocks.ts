import type { Calendar } from './calendar.js';
import { signalsOf, type Signal, type Step, type Trigger } from './course.js';
import { deadlineOf, type ClockRun, type Deadline, type Pause } from './deadline.js';
import { limitFor, type ClockName, type Limit } from './limit.js';
import { pausesOf, type PauseCause } from './pause-causes.js';
import { dayAt, type Instant, type Zone } from './zone.js';

export const clockOwners = ['national', 'instance'] as const;
type ClockOwner = (typeof clockOwners)[number];

/** What starts, stops and pauses a clock. Data: all of it is an assumption until a regulation says otherwise. */
export interface ClockRule {
  readonly clock: ClockName;
  /** What it starts with, in words: `disposisi`. */
  readonly since: string;
  /** Whose clock it is: the national platform's, or that of one of the province's instances. */
  readonly of: ClockOwner;
  readonly startedBy: readonly Trigger[];
  readonly stoppedBy: readonly Trigger[];
  /** What starts it anew while it runs. */
  readonly restartedBy: readonly Trigger[];
  /** Stopped by one of these, it does not start again in the same cycle. */
  readonly onceStoppedBy: readonly Trigger[];
  readonly pausedBy: readonly PauseCause[];
}

/** What clocks are read with. */
export interface ClockSettings {
  readonly rules: readonly ClockRule[];
  readonly limits: readonly Limit[];
  readonly calendar: Calendar;
  readonly zoneOf: (participant: string) => Zone;
  /** Of the national platform. */
  readonly outages: readonly Pause[];
}

/** A complaint as far as clocks look at it. Only steps that hold, in the order of their versions. */
export interface Course {
  readonly filedBy: string;
  /** As it is classified now: a reclassification gives every clock its limit anew. */
  readonly classification: string | null;
  readonly steps: readonly Step[];
}

/** One run of one clock. Reopening begins another cycle and leaves the runs of those before as they were. */
export interface CaseClock extends ClockRun {
  readonly clock: ClockName;
  readonly since: string;
  readonly participant: string;
  /** From 1. */
  readonly cycle: number;
  readonly startedByVersion: number;
  readonly stoppedAt: Instant | null;
  readonly stoppedBy: Trigger | null;
  readonly deadline: Deadline;
}

/** How a run stands. `met` and `late` are over; the others still run. */
export const clockStates = ['running', 'overdue', 'paused', 'met', 'late'] as const;
export type ClockState = (typeof clockStates)[number];

interface Run {
  readonly rule: ClockRule;
  readonly participant: string;
  readonly cycle: number;
  start: Instant;
  startedByVersion: number;
  stopped: { readonly at: Instant; readonly by: Trigger } | null;
}

/**
 * Every run of every clock of a complaint, in the order in which they started.
 * @throws ClockError when a limit or the calendar of a year is missing
 */
export function clocksOf(course: Course, settings: ClockSettings): CaseClock[] {
  const pauses = pausesOf(course.steps, settings.outages);
  return runsOf(signalsOf(course.filedBy, course.steps), settings.rules).map(
    ({ rule, participant, cycle, start, startedByVersion, stopped }) => {
      const { clock, since } = rule;
      const zone = settings.zoneOf(participant);
      const { workingDays: limit } = limitFor(settings.limits, {
        clock,
        classification: course.classification,
        participant,
        on: dayAt(start, zone),
      });
      const run: ClockRun = {
        start,
        limit,
        zone,
        pauses: during(
          rule.pausedBy.flatMap((cause) => pauses[cause]),
          stopped?.at ?? null,
        ),
      };
      return {
        ...run,
        ...{ clock, since, participant, cycle, startedByVersion },
        stoppedAt: stopped?.at ?? null,
        stoppedBy: stopped?.by ?? null,
        deadline: deadlineOf(run, settings.calendar),
      };
    },
  );
}

/** Pauses until a run was stopped: what comes after it does not move it any more. */
const during = (pauses: readonly Pause[], stop: Instant | null): readonly Pause[] =>
  stop === null
    ? pauses
    : pauses
        .filter(({ from }) => from < stop)
        .map(({ from, until }) => ({ from, until: until === null || until > stop ? stop : until }));

export function stateOf(
  { deadline, stoppedAt }: { readonly deadline: Pick<Deadline, 'at'>; readonly stoppedAt: Instant | null },
  now: Instant,
): ClockState {
  if (stoppedAt !== null) return deadline.at === null || stoppedAt <= deadline.at ? 'met' : 'late';
  if (deadline.at === null) return 'paused';
  return now <= deadline.at ? 'running' : 'overdue';
}

function runsOf(signals: readonly Signal[], rules: readonly ClockRule[]): Run[] {
  const runs: Run[] = [];
  let cycle = 1;
  for (const signal of signals) {
    if (signal.trigger === 'reopened') cycle += 1;
    for (const rule of rules) {
      for (const run of runs) if (run.rule === rule) follow(run, signal);
      if (starts(rule, signal, runs, cycle)) {
        const { at: start, version: startedByVersion, participant } = signal;
        runs.push({ rule, participant, cycle, start, startedByVersion, stopped: null });
      }
    }
  }
  return runs;
}

/** Restarts or stops a run that is going on. */
function follow(run: Run, { trigger, participant, at, version }: Signal): void {
  if (run.stopped !== null || (participant !== null && participant !== run.participant)) return;
  if (run.rule.restartedBy.includes(trigger)) {
    run.start = at;
    run.startedByVersion = version;
  } else if (run.rule.stoppedBy.includes(trigger)) run.stopped = { at, by: trigger };
}

function starts(
  rule: ClockRule,
  signal: Signal,
  runs: readonly Run[],
  cycle: number,
): signal is Signal & { participant: string } {
  const { trigger, participant } = signal;
  if (participant === null || !rule.startedBy.includes(trigger)) return false;
  if ((participant === 'national') !== (rule.of === 'national')) return false;
  const own = runs.filter((run) => run.rule === rule && run.participant === participant);
  const done = own.some(({ cycle: of, stopped }) => of === cycle && stopped && rule.onceStoppedBy.includes(stopped.by));
  return !done && own.every(({ stopped }) => stopped !== null);
}
