import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { countsOf, type StatusCounts } from '../monev/figures.js';
import type { ComplaintCaseRow } from './case-row.mapper.js';
import type { CaseStatus } from './case-status.js';

/** What a list is narrowed to; null or an empty list narrows nothing. */
export interface ComplaintListFilter {
  readonly status: readonly string[];
  /** Codes; null among them stands for what counts for none of `instances`. */
  readonly participants: readonly (string | null)[];
  /** Codes of all participants that complaints count for. */
  readonly instances: readonly string[];
  readonly words: readonly string[];
  readonly classification: readonly string[];
  readonly category: string | null;
  readonly channel: readonly string[];
  readonly origin: string | null;
  /** From whom to whom it was passed on, as `case_fact` names it. */
  readonly handOff: string | null;
  /** Only what whom it counts for is late with. */
  readonly late: boolean;
  /** Days of the calendar of `timeZone`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly dateBasis: 'received' | 'closed';
  readonly timeZone: string;
  /** Only what is this participant's business. */
  readonly involving: string | null;
}

export interface ComplaintPage {
  readonly sort: 'received' | '-received' | 'updated' | '-updated';
  readonly after: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
}

export type ComplaintListRow = Pick<
  ComplaintCaseRow,
  | 'id'
  | 'tracking_id'
  | 'title'
  | 'status'
  | 'counts_for'
  | 'category_word'
  | 'channel'
  | 'received_at'
  | 'last_event_at'
  | 'origin'
  | 'follow_ups'
  | 'transfers'
>;

const searched = `to_tsvector('simple', coalesce(title, '') || ' ' || coalesce(body, ''))`;

/** The list of complaints. Secret ones are never in it. */
@Injectable()
export class ComplaintListQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** How many complaints of each status there are, whichever statuses the list is narrowed to. */
  async statuses(filter: ComplaintListFilter): Promise<StatusCounts> {
    const { condition, parameters } = narrow({ ...filter, status: [] });
    const rows = await this.dataSource.query<{ status: CaseStatus; count: number }[]>(
      `select status, count(*)::integer as count from complaint_case where ${condition} group by status`,
      parameters,
    );
    return countsOf(rows);
  }

  /** One complaint more than the page holds, when there are more. */
  page(filter: ComplaintListFilter, { sort, after, limit }: ComplaintPage): Promise<ComplaintListRow[]> {
    const { condition, parameters, parameter } = narrow(filter);
    const column = sort.endsWith('received') ? 'received_at' : 'last_event_at';
    const [direction, beyond] = sort.startsWith('-') ? ['desc', '<'] : ['asc', '>'];
    const onward =
      after === null ? 'true' : `(${column}, id) ${beyond} (${parameter(after.at)}, ${parameter(after.id)})`;
    return this.dataSource.query<ComplaintListRow[]>(
      `select id, tracking_id, title, status, counts_for, category_word, channel, received_at, last_event_at, origin,
         follow_ups, transfers
       from complaint_case where ${condition} and ${onward}
       order by ${column} ${direction}, id ${direction} limit ${parameter(limit + 1)}`,
      parameters,
    );
  }
}

/** The filter as SQL. `parameter` adds a value and gives its placeholder. */
function narrow(filter: ComplaintListFilter) {
  const parameters: unknown[] = [];
  const parameter = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = ['not secret', 'received_at is not null'];
  const among = (column: string, values: readonly string[]): void => {
    if (values.length > 0) conditions.push(`${column} = any(${parameter(values)})`);
  };
  among('status', filter.status);
  among('classification', filter.classification);
  among('channel', filter.channel);
  if (filter.origin !== null) among('origin', [filter.origin]);
  if (filter.participants.length > 0) conditions.push(countingFor(filter, parameter));
  if (filter.involving !== null) conditions.push(`involved @> ${parameter([filter.involving])}`);
  if (filter.category !== null) conditions.push(ofCategory(parameter(filter.category)));
  if (filter.handOff !== null) conditions.push(handedOff(parameter([filter.handOff])));
  if (filter.late) conditions.push(missed);
  if (filter.words.length > 0) conditions.push(holding(filter.words, parameter));
  conditions.push(...during(filter, parameter));
  return { condition: conditions.join(' and '), parameters, parameter };
}

type Parameter = (value: unknown) => string;

function countingFor({ participants, instances }: ComplaintListFilter, parameter: Parameter): string {
  const codes = `counts_for = any(${parameter(participants.filter((code) => code !== null))})`;
  if (!participants.includes(null)) return codes;
  return `(${codes} or counts_for is null or counts_for <> all(${parameter(instances)}))`;
}

/** A word also finds what another participant calls by another word that is mapped to the same code. */
const ofCategory = (word: string): string =>
  `category_key in (
     select lower(${word}) union
     select category_key from complaint_case where lower(category_word) = lower(${word}))`;

const handedOff = (steps: string): string => `id in (select complaint_id from case_fact where hand_offs @> ${steps})`;

/** The reporter's silence makes nobody late. */
const missed = `exists (
     select from case_clock
     where complaint_id = complaint_case.id and participant = counts_for and clock <> 'silence'
       and stopped_at is null and deadline_at < now())`;

/** Each word may be the beginning of one; a single one may also be an id. */
function holding(words: readonly string[], parameter: Parameter): string {
  const beginnings = words.map((word) => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}':*`).join(' & ');
  const text = `${searched} @@ to_tsquery('simple', ${parameter(beginnings)})`;
  if (words.length > 1) return text;
  const id = parameter(words[0]);
  return `(${text} or id = ${id} or tracking_id = ${id})`;
}

function during({ from, to, dateBasis, timeZone }: ComplaintListFilter, parameter: Parameter): string[] {
  const column = dateBasis === 'received' ? 'received_at' : 'closed_at';
  const midnight = (day: string, daysLater: number): string =>
    `((${parameter(day)}::date + ${daysLater})::timestamp at time zone ${parameter(timeZone)})`;
  return [
    ...(from === null ? [] : [`${column} >= ${midnight(from, 0)}`]),
    ...(to === null ? [] : [`${column} < ${midnight(to, 1)}`]),
  ];
}
