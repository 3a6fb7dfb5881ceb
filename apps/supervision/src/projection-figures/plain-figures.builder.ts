import type { DataSource } from 'typeorm';

const closed = `('selesai', 'diarsip')`;

/** Complaints out of the raw entries, in the plainest way: the newest entry says how each stands. */
const raw = `
  with newest as (
    select distinct on (complaint_id) complaint_id, status, coalesce(handler,
      (select data ->> 'addressee' from case_entry as filed where filed.complaint_id = one.complaint_id
        and filed.type like '%.filed.v1' and filed.outcome = 'applied' limit 1), filed_by) as participant
    from case_entry as one order by complaint_id, version desc
  ),
  first as (
    select complaint_id,
      min(occurred_at) filter (where type like '%.filed.v1') as received,
      min(occurred_at) filter (where type like '%.disposed.v1') as disposed,
      min(occurred_at) filter (where type like '%.followedup.v1') as answered,
      bool_or(type like '%.reopened.v1') as reopened,
      (array_agg(data ->> 'by' order by version desc) filter (where type like '%.completed.v1'))[1] as closer,
      (array_agg(occurred_at order by version desc)
        filter (where type like '%.completed.v1' or type like '%.archived.v1'))[1] as closing,
      (array_agg((data ->> 'score')::integer order by version desc) filter (where type like '%.rated.v1'))[1] as score,
      (array_agg(type order by version desc)
        filter (where type like '%.completed.v1' or type like '%.archived.v1'))[1] as closing_type
    from case_entry where outcome = 'applied' group by complaint_id
  ),
  counted as (
    select *, case when $4 = 'received' then received when status in ${closed} then closing end as basis
    from newest join first using (complaint_id) where participant = any($3)
  ),
  within as (
    select * from counted where basis >= $1::date::timestamp at time zone 'Asia/Makassar'
      and basis < ($2::date + 1)::timestamp at time zone 'Asia/Makassar'
  )`;

/** The last run of the completion clock of whoever answers. */
const runs = (of: string): string => `(select distinct on (complaint_id, participant) complaint_id, participant,
    stopped_by, stopped_at <= deadline_at as in_time, deadline_day
  from case_clock where clock = 'completion' order by complaint_id, participant, cycle desc, started_at desc, run desc
) as ${of}`;

const ratio = (numerator: string, denominator: string): string =>
  `select ((${numerator})::float8 / nullif((${denominator})::float8, 0))::float8 as value from within`;
const count = (which: string): string => `select count(*) filter (where ${which})::float8 as value from within`;
const waited = (since: string): string => `extract(epoch from answered - ${since})::float8 / 86400`;
const mean = (since: string): string =>
  `select (avg(${waited(since)}) filter (where answered >= ${since}))::float8 as value from within`;
const median = (since: string): string =>
  `select (percentile_disc(0.5) within group (order by floor(${waited(since)}))
     filter (where answered >= ${since}))::float8 as value from within`;

/** One plain query for each indicator, of nothing but entries and clocks. */
const queries: Readonly<Record<string, string>> = {
  received: count('true'),
  belumTerverifikasi: count(`status = 'belum-terverifikasi'`),
  belumDitindaklanjuti: count(`status = 'belum-ditindaklanjuti'`),
  diproses: count(`status = 'diproses'`),
  selesai: count(`status = 'selesai'`),
  ditunda: count(`status = 'ditunda'`),
  diarsip: count(`status = 'diarsip'`),
  followedUpShare: ratio(`count(*) filter (where status in ('selesai', 'diproses'))`, 'count(*)'),
  completedShare: ratio(`count(*) filter (where status = 'selesai')`, 'count(*)'),
  onTimeShare: `
    select (ended.good::float8 / nullif(ended.all + late.count, 0)::float8) as value from (
      select count(*) filter (where in_time) as good, count(*) as all from within
      join ${runs('run')} using (complaint_id, participant) where status in ${closed} and stopped_by = 'closed'
    ) as ended, (
      select count(*) from counted join ${runs('run')} using (complaint_id, participant)
      where status not in ${closed} and stopped_by is null and deadline_day < $5::date
        and case when $4 = 'received' then (received at time zone 'Asia/Makassar')::date else deadline_day end
          between $1 and $2
    ) as late`,
  meanDaysSinceReceipt: mean('received'),
  medianDaysSinceReceipt: median('received'),
  meanDaysSinceDisposition: mean('disposed'),
  medianDaysSinceDisposition: median('disposed'),
  closedBySystemShare: ratio(
    `count(*) filter (where status in ${closed} and closer = 'system' and closing_type like '%.completed.v1')`,
    `count(*) filter (where status in ${closed})`,
  ),
  reopenedShare: ratio('count(*) filter (where reopened)', 'count(*)'),
  rating: `select avg(score)::float8 as value from within`,
};

export interface PlainQuestion {
  readonly from: string;
  readonly to: string;
  readonly participants: readonly string[];
  readonly dateBasis: 'received' | 'closed';
  readonly asOf: string;
}

/** Of how many complaints of a period, by the day of receipt, the hour of a weekday is that of their receipt. */
export function plainHours(
  dataSource: DataSource,
  { from, to, participants }: Pick<PlainQuestion, 'from' | 'to' | 'participants'>,
): Promise<{ weekday: number; hour: number; received: number }[]> {
  return dataSource.query(
    `${raw} select extract(isodow from received at time zone 'Asia/Makassar')::integer as weekday,
       extract(hour from received at time zone 'Asia/Makassar')::integer as hour, count(*)::integer as received
     from within where $4::text <> '' group by 1, 2 order by 1, 2`,
    [from, to, participants, 'received'],
  );
}

/** How many complaints of a period, by the day of receipt, were passed on from one to the other. */
export function plainHandOffs(
  dataSource: DataSource,
  { from, to }: Pick<PlainQuestion, 'from' | 'to'>,
): Promise<{ participant: string; value: string; complaints: number }[]> {
  return dataSource.query(
    `with passing as (
       select complaint_id, source, data ->> 'to' as target from case_entry
       where type like '%.transferred.v1' and outcome = 'applied'
       union all select complaint_id, data #>> '{claim,source}', data #>> '{claim,data,to}' from case_entry
       where type like '%.ruled.v1' and outcome = 'applied' and data ->> 'outcome' = 'claim'
         and data #>> '{claim,type}' like '%.transferred.v1'
     ), filing as (
       select complaint_id, min(occurred_at) as at from case_entry
       where type like '%.filed.v1' and outcome = 'applied' group by complaint_id
     )
     select source as participant, target as value, count(distinct complaint_id)::integer as complaints
     from passing join filing using (complaint_id)
     where at >= $1::date::timestamp at time zone 'Asia/Makassar'
       and at < ($2::date + 1)::timestamp at time zone 'Asia/Makassar'
     group by 1, 2 order by 3 desc, (source || ' ' || target) collate "C"`,
    [from, to],
  );
}

/** Every indicator, computed without anything that figures are kept in. */
export async function plainFigures(
  dataSource: DataSource,
  { from, to, participants, dateBasis, asOf }: PlainQuestion,
): Promise<Record<string, number | null>> {
  const figures: Record<string, number | null> = {};
  for (const [indicator, query] of Object.entries(queries)) {
    const [row] = await dataSource.query<{ value: number | null }[]>(
      `${raw} select * from (${query}) as figure where $1::date <= $2::date and cardinality($3::text[]) > 0
       and $4::text <> '' and $5::date is not null`,
      [from, to, participants, dateBasis, asOf],
    );
    figures[indicator] = row?.value ?? null;
  }
  return figures;
}
