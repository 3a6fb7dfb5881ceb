import type { MigrationInterface, QueryRunner } from 'typeorm';

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

const closed = `status in ('selesai', 'diarsip')`;

/** A complaint of whose day nothing is known lies at -infinity, in no period. */
const bases = `cross join lateral (values ('received', received_day), ('closed', closed_day)) as dated (basis, day)`;

const dimensions = `cross join lateral (values ('all', ''), ('category', category), ('office', office),
  ('channel', channel), ('classification', classification)) as cut (dimension, value)`;

const grains = `cross join lateral (values ('day', day), ('month', date_trunc('month', day::timestamp)::date),
  ('year', date_trunc('year', day::timestamp)::date)) as span (grain, start)`;

/**
 * What complaints add to figures. Of several runs of the completion clock the last one of whoever answers counts: it
 * says by which day an open one is due, and whether a closed one was on time.
 */
const facts = (which: string): string => `
  select id as complaint_id, coalesce(counts_for, '') as participant, status,
    coalesce((received_at at time zone zone.name)::date, '-infinity') as received_day,
    case when ${closed} then coalesce((closed_at at time zone zone.name)::date, '-infinity') end as closed_day,
    coalesce(category_key, '') as category, coalesce(category_word, '') as category_word,
    coalesce(jsonb_path_query_first(assignments, '$[*] ? (@.lead == true).office') #>> '{}', '') as office,
    coalesce(channel, '') as channel, coalesce(classification, '') as classification,
    case when followed_up_at >= received_at
      then extract(epoch from followed_up_at - received_at)::integer end as seconds_since_receipt,
    case when followed_up_at >= disposed_at
      then extract(epoch from followed_up_at - disposed_at)::integer end as seconds_since_disposition,
    ${closed} and coalesce(closed_by = 'system', false) as closed_by_system,
    exists (
      select from case_entry as entry where entry.complaint_id = one.id and entry.outcome = 'applied' and (${reopening})
    ) as reopened,
    rating,
    case when not ${closed} and run.stopped_at is null then run.deadline_day end as due_day,
    case when ${closed} and run.stopped_by = 'closed'
      then coalesce(run.stopped_at <= run.deadline_at, true) end as on_time,
    secret
  from complaint_case as one
  cross join (select coalesce(time_zone, 'UTC') as name from figure_setting) as zone
  left join lateral (
    select stopped_at, stopped_by, deadline_at, deadline_day from case_clock
    where case_clock.complaint_id = one.id and clock = 'completion' and participant = counts_for
    order by cycle desc, started_at desc, run desc limit 1
  ) as run on true
  where ${which}`;

const reopening = `entry.type = 'id.lapor.complaint.reopened.v1'
  or entry.type = 'id.lapor.complaint.ruled.v1' and entry.data ->> 'outcome' = 'claim'
    and entry.data -> 'claim' ->> 'type' = 'id.lapor.complaint.reopened.v1'`;

const upsert = (table: string, key: string, added: readonly string[], select: string): string => `
  insert into ${table} as known (${key}, ${added.join(', ')}) ${select} order by ${key}
  on conflict (${key}) do update set ${added.map((sum) => `${sum} = known.${sum} + excluded.${sum}`).join(', ')}`;

const cellKey = 'basis, dimension, grain, start, participant, value';
const waitKey = 'basis, since, grain, start, participant, days';
const dueKey = 'basis, grain, start, due_grain, due_start, participant';
const cells = ['figure', 'figure_wait', 'figure_due', 'figure_word'] as const;

/** Takes what complaints added to figures out and puts what they add now in, in one statement. */
const move = (before: string, after: string): string => `
  with before as materialized (select * from case_fact where ${before}),
  after as materialized (${after}),
  moved as materialized (
    select -1 as sign, * from (table before except table after) as gone
    union all
    select 1, * from (table after except table before) as come
  ),
  cells as (${upsert(
    'figure',
    cellKey,
    sums.map(([name]) => name),
    `select ${cellKey}, ${sums.map(([, adds]) => `sum(sign * ${adds})`).join(', ')}
     from moved ${bases} ${dimensions} ${grains}
     where day is not null and (grain <> 'day' or dimension in ('all', 'category'))
     group by ${cellKey} having ${sums.map(([, adds]) => `sum(sign * ${adds}) <> 0`).join(' or ')}`,
  )}),
  waits as (${upsert(
    'figure_wait',
    waitKey,
    ['complaints'],
    `select ${waitKey}, sum(sign) from moved ${bases}
     cross join lateral (values ('receipt', seconds_since_receipt / 86400),
       ('disposition', seconds_since_disposition / 86400)) as waited (since, days) ${grains}
     where day is not null and days is not null group by ${waitKey} having sum(sign) <> 0`,
  )}),
  dues as (${upsert(
    'figure_due',
    dueKey,
    ['complaints'],
    `select ${dueKey}, sum(sign) from moved
     cross join lateral (values ('received', received_day), ('closed', due_day)) as dated (basis, day) ${grains}
     cross join lateral (values ('day', due_day), ('month', date_trunc('month', due_day::timestamp)::date),
       ('year', date_trunc('year', due_day::timestamp)::date)) as due (due_grain, due_start)
     where due_day is not null group by ${dueKey} having sum(sign) <> 0`,
  )}),
  words as (${upsert(
    'figure_word',
    'category, word',
    ['complaints'],
    `select category, category_word as word, sum(sign) from moved where category <> ''
     group by category, category_word having sum(sign) <> 0`,
  )}),
  gone as (
    delete from case_fact using moved where sign = -1 and case_fact.complaint_id = moved.complaint_id
      and not exists (select from after where after.complaint_id = moved.complaint_id)
  )
  insert into case_fact select ${factColumns.join(', ')} from moved where sign = 1
  on conflict (complaint_id) do update set ${factColumns.map((name) => `${name} = excluded.${name}`).join(', ')};`;

const factColumns = [
  'complaint_id',
  'participant',
  'status',
  'received_day',
  'closed_day',
  'category',
  'category_word',
  'office',
  'channel',
  'classification',
  'seconds_since_receipt',
  'seconds_since_disposition',
  'closed_by_system',
  'reopened',
  'rating',
  'due_day',
  'on_time',
  'secret',
] as const;

/** Advisory lock under which figures move. It is taken last in a transaction, so that none waits for another in a ring. */
const lock = 'perform pg_advisory_xact_lock(7263002);';

const routine = (name: string, returns: string, body: string): string =>
  `create function ${name} returns ${returns} language plpgsql as $body$ ${body} $body$`;

/** Tables by whose rows facts change, the column that names the complaint, and which rows matter. */
const watched = [
  { table: 'complaint_case', column: 'id', events: ['insert', 'update', 'delete'], which: 'true' },
  { table: 'case_entry', column: 'complaint_id', events: ['insert'], which: reopening },
  {
    table: 'case_clock',
    column: 'complaint_id',
    events: ['insert', 'update', 'delete'],
    which: `entry.clock = 'completion'`,
  },
] as const;

/**
 * Whatever writes complaints, reopenings or completion clocks moves the figures, in its own transaction: statements
 * note whom they touched, and before the commit all of it is moved at once.
 */
export class MovingFigures1764510000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create unlogged table figure_pending (complaints text[] not null)');
    await runner.query(
      routine(
        'move_figures(touched text[])',
        'void',
        `begin ${lock} ${move('complaint_id = any(touched)', facts('id = any(touched)'))}
        ${cells.map((table) => `delete from ${table} where complaints = 0;`).join(' ')} end`,
      ),
    );
    await runner.query(
      routine(
        'move_pending_figures()',
        'trigger',
        `declare touched text[];
        begin
          with taken as (delete from figure_pending returning complaints)
          select array_agg(distinct complaint) into touched from taken, unnest(complaints) as complaint;
          if touched is not null then perform move_figures(touched); end if;
          return null;
        end`,
      ),
    );
    await runner.query(`
      create constraint trigger figures_before_commit after insert on figure_pending
      deferrable initially deferred for each row execute function move_pending_figures()`);
    for (const { table, column, events, which } of watched) {
      await runner.query(
        routine(
          `note_${table}()`,
          'trigger',
          `begin
            insert into figure_pending
            select array_agg(distinct ${column}) from changed as entry where ${which} having count(*) > 0;
            return null;
          end`,
        ),
      );
      for (const event of events) {
        await runner.query(`
          create trigger figures_after_${event} after ${event} on ${table}
          referencing ${event === 'delete' ? 'old' : 'new'} table as changed
          for each statement execute function note_${table}()`);
      }
    }
    await runner.query(
      routine('empty_figures()', 'trigger', `begin truncate case_fact, ${cells.join(', ')}; return null; end`),
    );
    await runner.query(`
      create trigger figures_after_truncate after truncate on complaint_case
      for each statement execute function empty_figures()`);
    await runner.query(
      routine(
        'count_figures(zone text)',
        'void',
        `begin
          ${lock}
          update figure_setting set time_zone = zone where time_zone is distinct from zone;
          if not found then return; end if;
          truncate case_fact, ${cells.join(', ')};
          ${move('false', facts('true'))}
        end`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger figures_after_truncate on complaint_case');
    for (const { table, events } of watched) {
      for (const event of events) await runner.query(`drop trigger figures_after_${event} on ${table}`);
      await runner.query(`drop function note_${table}()`);
    }
    await runner.query('drop table figure_pending');
    await runner.query(
      'drop function move_figures(text[]), move_pending_figures(), empty_figures(), count_figures(text)',
    );
  }
}
