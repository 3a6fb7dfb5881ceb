import type { EntityManager } from 'typeorm';
import type { CaseFact } from './case-fact.js';

/** What a complaint adds to each sum, as SQL over a row of `case_fact`. */
const measures = {
  complaints: '1',
  belum_terverifikasi: "(status = 'belum-terverifikasi')::integer",
  belum_ditindaklanjuti: "(status = 'belum-ditindaklanjuti')::integer",
  diproses: "(status = 'diproses')::integer",
  selesai: "(status = 'selesai')::integer",
  ditunda: "(status = 'ditunda')::integer",
  diarsip: "(status = 'diarsip')::integer",
  closed_by_system: 'closed_by_system::integer',
  reopened: 'reopened::integer',
  rated: '(rating is not null)::integer',
  rating_sum: 'coalesce(rating, 0)',
  answered_since_receipt: '(seconds_since_receipt is not null)::integer',
  seconds_since_receipt: 'coalesce(seconds_since_receipt, 0)',
  answered_since_disposition: '(seconds_since_disposition is not null)::integer',
  seconds_since_disposition: 'coalesce(seconds_since_disposition, 0)',
  timed: '(on_time is not null)::integer',
  on_time: 'coalesce(on_time, false)::integer',
} as const;

const sums = Object.entries(measures);

/** A complaint lies in a period by the day of its receipt and by that of its closing; at -infinity it is in none. */
const bases = `cross join lateral (values ('received', received_day), ('closed', closed_day)) as dated (basis, day)`;

/** Whom it counts for, and as what. Of signs whoever answers for them, of a hand-off who gave, with who got as value. */
const cuts = `cross join lateral (
  select * from (values ('all', participant, ''), ('category', participant, category), ('office', participant, office),
    ('channel', participant, channel), ('classification', participant, classification)) as own
  union all select 'sign', split_part(sign, '@', 2), split_part(sign, '@', 1) from unnest(signs) as sign
  union all select 'handoff', split_part(step, '>', 1), split_part(step, '>', 2) from unnest(hand_offs) as step
) as cut (dimension, answerable, value)`;

const grains = `cross join lateral (values ('day', day), ('month', date_trunc('month', day::timestamp)::date),
  ('year', date_trunc('year', day::timestamp)::date)) as span (grain, start)`;

/** Of counts by the day that are read over weeks, so that they are read from fewer cells. At -infinity there is no day. */
const grainsWithDekads = `cross join lateral (values ('day', day),
  ('dekad', (date_trunc('month', day::timestamp)
    + least((coalesce(extract(day from day), 1)::integer - 1) / 10, 2) * interval '10 days')::date),
  ('month', date_trunc('month', day::timestamp)::date), ('year', date_trunc('year', day::timestamp)::date)
) as span (grain, start)`;

/** Offices, channels and classifications by the day would be about as many cells as complaints. */
const keptByDay = `('all', 'category', 'sign', 'handoff')`;

const upsert = (table: string, key: string, added: readonly string[], select: string): string => `
  insert into ${table} as known (${key}, ${added.join(', ')}) ${select} order by ${key}
  on conflict (${key}) do update set ${added.map((sum) => `${sum} = known.${sum} + excluded.${sum}`).join(', ')}`;

const cellKey = 'basis, dimension, grain, start, participant, value';
const waitKey = 'basis, since, grain, start, participant, days';
const hourKey = 'month, participant, weekday, hour';
const dueKey = 'basis, clock, grain, start, due_grain, due_start, participant';
const cells = ['figure', 'figure_wait', 'figure_due', 'figure_word', 'figure_hour'] as const;

/** Tables of figures, which are emptied together. */
export const figureTables = ['case_fact', 'case_key', 'case_pair', ...cells] as const;

/** Adds to every cell what `moved` says, a relation of rows of `case_fact` each with a `step` of 1 or -1. */
const additions = `
  cells as (${upsert(
    'figure',
    cellKey,
    sums.map(([name]) => name),
    `select basis, dimension, grain, start, answerable as participant, value,
       ${sums.map(([, adds]) => `sum(step * ${adds})`).join(', ')}
     from moved ${bases} ${cuts} ${grainsWithDekads}
     where day is not null and (grain not in ('day', 'dekad') or dimension in ${keptByDay})
     group by 1, 2, 3, 4, 5, 6 having ${sums.map(([, adds]) => `sum(step * ${adds}) <> 0`).join(' or ')}`,
  )}),
  waits as (${upsert(
    'figure_wait',
    waitKey,
    ['complaints'],
    `select ${waitKey}, sum(step) from moved ${bases}
     cross join lateral (values ('receipt', seconds_since_receipt / 86400),
       ('disposition', seconds_since_disposition / 86400)) as waited (since, days) ${grains}
     where day is not null and days is not null group by ${waitKey} having sum(step) <> 0`,
  )}),
  dues as (${upsert(
    'figure_due',
    dueKey,
    ['complaints'],
    `select basis, clock, grain, start, due_grain, due_start, answerable as participant, sum(step) from moved
     cross join lateral (values ('completion', participant, due_day),
       ('verification', verification_participant, verification_due_day)) as running (clock, answerable, last_day)
     cross join lateral (values ('received', received_day), ('closed', last_day)) as dated (basis, day) ${grains}
     cross join lateral (values ('day', last_day), ('month', date_trunc('month', last_day::timestamp)::date),
       ('year', date_trunc('year', last_day::timestamp)::date)) as due (due_grain, due_start)
     where last_day is not null group by 1, 2, 3, 4, 5, 6, 7 having sum(step) <> 0`,
  )}),
  hours as (${upsert(
    'figure_hour',
    hourKey,
    ['complaints'],
    `select date_trunc('month', received_day::timestamp)::date as month, participant,
       extract(isodow from received_day)::integer as weekday, received_hour as hour, sum(step)
     from moved where received_hour is not null group by 1, 2, 3, 4 having sum(step) <> 0`,
  )}),
  words as (${upsert(
    'figure_word',
    'category, word',
    ['complaints'],
    `select category, category_word as word, sum(step) from moved where category <> ''
     group by category, category_word having sum(step) <> 0`,
  )})`;

/** Keeps what these complaints add, with the sums as they are: whoever has everything summed up does the rest. */
export async function writeFacts(
  manager: EntityManager,
  ids: readonly string[],
  facts: readonly CaseFact[],
): Promise<void> {
  await manager.query('delete from case_fact where complaint_id = any($1)', [ids]);
  await manager.query('insert into case_fact select * from json_populate_recordset(null::case_fact, $1)', [
    JSON.stringify(facts),
  ]);
}

/** Sums up what all complaints add, as if each had been moved in by itself. */
export async function sumUp(manager: EntityManager): Promise<void> {
  await manager.query(`truncate ${cells.join(', ')}`);
  await manager.query(`set local work_mem = '128MB'`);
  await manager.query(`with moved as materialized (select 1 as step, * from case_fact), ${additions} select`);
}

/**
 * Takes out of the figures what these complaints added before, and puts in what they add now, in one statement.
 * @param facts of those of the complaints that are still there
 */
export async function moveFigures(
  manager: EntityManager,
  ids: readonly string[],
  facts: readonly CaseFact[],
): Promise<void> {
  await manager.query(
    `with before as materialized (select * from case_fact where complaint_id = any($1)),
     after as materialized (select * from json_populate_recordset(null::case_fact, $2)),
     moved as materialized (
       select -1 as step, * from (table before except table after) as gone
       union all select 1, * from (table after except table before) as come
     ), ${additions},
     gone as (
       delete from case_fact using moved where step = -1 and case_fact.complaint_id = moved.complaint_id
         and not exists (select from after where after.complaint_id = moved.complaint_id)
     )
     insert into case_fact select ${columns.join(', ')} from moved where step = 1
     on conflict (complaint_id) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [ids, JSON.stringify(facts)],
  );
  for (const table of cells) await manager.query(`delete from ${table} where complaints = 0`);
}

const columns: readonly (keyof CaseFact)[] = [
  ...(['complaint_id', 'participant', 'status', 'received_day', 'closed_day', 'category', 'category_word'] as const),
  ...(['office', 'channel', 'classification', 'seconds_since_receipt', 'seconds_since_disposition'] as const),
  ...(['closed_by_system', 'reopened', 'rating', 'due_day', 'on_time', 'secret'] as const),
  ...(['verification_participant', 'verification_due_day', 'signs', 'received_hour', 'hand_offs'] as const),
];
