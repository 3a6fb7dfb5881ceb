import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseClockRow } from './case-clock-row.mapper.js';
import type { ClockState } from './case-clocks.js';
import type { ClockName } from './limit.js';

/** What a list is narrowed to; null or an empty list narrows nothing. */
export interface ClockFilter {
  readonly states: readonly ClockState[];
  readonly clocks: readonly string[];
  readonly participants: readonly string[];
  /** Running, with a deadline on this day at the latest. */
  readonly dueBy: string | null;
  /** Only of complaints that are this participant's business. */
  readonly involving: string | null;
  /** When states are told, as UTC text. */
  readonly now: string;
}

export interface DueQuestion extends Pick<ClockFilter, 'involving' | 'now'> {
  readonly dueBy: string;
}

export interface ClockPage {
  readonly sort: 'deadline' | '-deadline' | 'started' | '-started';
  readonly after: { readonly at: string; readonly complaintId: string; readonly run: number } | null;
  readonly limit: number;
}

export interface ClockListRow extends Pick<
  CaseClockRow,
  'complaint_id' | 'run' | 'clock' | 'participant' | 'cycle' | 'limit_days' | 'deadline_day' | 'stopped_by'
> {
  readonly started_at: Date;
  readonly stopped_at: Date | null;
  readonly deadline_at: Date | null;
  /** What the list is sorted by. */
  readonly sorted_at: Date;
  readonly tracking_id: string | null;
  readonly title: string | null;
  readonly status: string;
}

/** How many clocks of a participant are over, and how many end soon. */
export interface DueCountRow {
  readonly participant: string;
  readonly clock: ClockName;
  readonly overdue: number;
  readonly due_soon: number;
  /** The earliest of them all. */
  readonly first_day: string;
}

export interface OmittedRow {
  readonly complaint_id: string;
  readonly code: string;
  readonly reason: string;
}

/** What stands still has no deadline: it is sorted behind all that have one. */
const due = `coalesce(deadline_at, '9999-12-31T23:59:59.999Z'::timestamptz)`;

/** The clocks of all complaints that are not secret. */
@Injectable()
export class ClockListQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** One clock more than the page holds, when there are more. */
  page(filter: ClockFilter, { sort, after, limit }: ClockPage): Promise<ClockListRow[]> {
    const parameters: unknown[] = [];
    const parameter = (value: unknown): string => `$${parameters.push(value)}`;
    const conditions = conditionsOf(filter, parameter);
    const column = sort.endsWith('deadline') ? due : 'started_at';
    const [direction, beyond] = sort.startsWith('-') ? ['desc', '<'] : ['asc', '>'];
    if (after !== null) {
      const place = [after.at, after.complaintId, after.run].map(parameter).join(', ');
      conditions.push(`(${column}, clock.complaint_id, clock.run) ${beyond} (${place})`);
    }
    return this.dataSource.query<ClockListRow[]>(
      `select clock.complaint_id, run, clock.clock, participant, cycle, limit_days, deadline_day::text, stopped_by,
         started_at, stopped_at, deadline_at, ${column} as sorted_at, complaint.tracking_id, complaint.title,
         complaint.status
       from case_clock as clock join complaint_case as complaint on complaint.id = clock.complaint_id
       where ${conditions.join(' and ')}
       order by ${column} ${direction}, clock.complaint_id ${direction}, clock.run ${direction}
       limit ${parameter(limit + 1)}`,
      parameters,
    );
  }

  /** How many there are on all pages. */
  async count(filter: ClockFilter): Promise<number> {
    const parameters: unknown[] = [];
    const conditions = conditionsOf(filter, (value) => `${parameters.push(value)}`);
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `select count(*)::integer as count
       from case_clock as clock join complaint_case as complaint on complaint.id = clock.complaint_id
       where ${conditions.join(' and ')}`,
      parameters,
    );
    return row?.count ?? 0;
  }

  /** Of clocks that run or ran out, with a deadline on the day `dueBy` at the latest, as the list has them. */
  dueCounts({ dueBy, involving, now }: DueQuestion): Promise<DueCountRow[]> {
    return this.dataSource.query<DueCountRow[]>(
      `select clock.participant, clock.clock, count(*) filter (where ${due} < $1::timestamptz)::integer as overdue,
         count(*) filter (where ${due} >= $1::timestamptz)::integer as due_soon, min(deadline_day)::text as first_day
       from case_clock as clock join complaint_case as complaint on complaint.id = clock.complaint_id
       where stopped_at is null and ${due} < $2::date + 2 and (deadline_day <= $2::date or ${due} < $1::timestamptz)
         and not complaint.secret and ($3::text is null or complaint.involved @> array[$3::text])
       group by clock.participant, clock.clock order by clock.participant, clock.clock`,
      [now, dueBy, involving],
    );
  }

  /** Complaints without clocks because something of the settings is missing, behind an id. */
  omitted(involving: string | null, after: string, limit: number): Promise<OmittedRow[]> {
    return this.dataSource.query<OmittedRow[]>(
      `select complaint_id, code, reason
       from case_clock_omission join complaint_case as complaint on complaint.id = complaint_id
       where not complaint.secret and ($1::text is null or complaint.involved @> array[$1::text])
         and complaint_id > $2
       order by complaint_id limit $3`,
      [involving, after, limit + 1],
    );
  }
}

type Parameter = (value: unknown) => string;

function conditionsOf({ involving, ...filter }: ClockFilter, parameter: Parameter): string[] {
  const conditions = ['not complaint.secret'];
  const among = (column: string, values: readonly string[]): void => {
    if (values.length > 0) conditions.push(`${column} = any(${parameter(values)})`);
  };
  among('clock.clock', filter.clocks);
  among('clock.participant', filter.participants);
  if (involving !== null) conditions.push(`complaint.involved @> ${parameter([involving])}`);
  if (filter.states.length > 0) {
    // Only where it is compared with: a parameter that nothing uses has no type.
    const now = (): string => `${parameter(filter.now)}::timestamptz`;
    conditions.push(`(${filter.states.map((state) => `(${conditionOf[state](now)})`).join(' or ')})`);
  }
  if (filter.dueBy !== null) {
    const [now, by] = [parameter(filter.now), parameter(filter.dueBy)];
    // The day decides; the instant, with a day to spare for every zone, lets the index end the search.
    conditions.push(
      `stopped_at is null and ${due} >= ${now}::timestamptz and ${due} < ${by}::date + 2 and deadline_day <= ${by}::date`,
    );
  }
  return conditions;
}

/** As `stateOf` tells them. */
const conditionOf: Readonly<Record<ClockState, (now: () => string) => string>> = {
  running: (now) => `stopped_at is null and deadline_at is not null and ${due} >= ${now()}`,
  overdue: (now) => `stopped_at is null and ${due} < ${now()}`,
  paused: () => 'stopped_at is null and deadline_at is null',
  met: () => 'stopped_at is not null and (deadline_at is null or stopped_at <= deadline_at)',
  late: () => 'stopped_at > deadline_at',
};
