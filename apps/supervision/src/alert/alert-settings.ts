import type { FieldProblem } from '../clock/field-problem.js';

/** When nobody is to be called, and when what was gathered is told. Times are `HH:MM` of the province. */
export interface AlertSettings {
  /** From this time to that one no notice leaves, over midnight too; both null when there are no quiet hours. */
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  /** Whether none leaves on a day on which nobody works. */
  readonly quietDaysOff: boolean;
  /** When digests leave. */
  readonly digestAt: string;
}

export interface AlertSettingsVersion extends AlertSettings {
  readonly version: number;
  readonly reason: string;
  readonly changedBy: string;
  /** UTC, ISO 8601. */
  readonly changedAt: string;
}

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with settings that somebody sent, each problem with its field; none when they can be used. */
export function settingsProblems({ quietFrom, quietTo, digestAt }: AlertSettings): FieldProblem[] {
  const times = { quietFrom, quietTo, digestAt };
  const faulty = Object.entries(times).flatMap(([field, time]) =>
    time === null || clockTime.test(time) ? [] : [{ field, reason: 'is no time such as 07:30' }],
  );
  if (faulty.length > 0) return faulty;
  if ((quietFrom === null) !== (quietTo === null)) {
    return [{ field: quietFrom === null ? 'quietFrom' : 'quietTo', reason: 'is missing: quiet hours have both ends' }];
  }
  if (quietFrom !== null && quietFrom === quietTo) {
    return [{ field: 'quietTo', reason: 'is where they begin: there would be no quiet, or nothing else' }];
  }
  return [];
}
