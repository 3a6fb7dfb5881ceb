/** A figure, by its address at supervision and as plain SQL over raw entries. */
export interface MeasuredFigure {
  readonly name: string;
  readonly path: string;
  readonly sql: string;
}

/** Complaints out of raw entries: the newest entry tells how each stands, the first ones when. */
const present = `
  with newest as (
    select distinct on (complaint_id) complaint_id, status, coalesce(handler, filed_by) as participant
    from case_entry order by complaint_id, version desc
  ),
  dated as (
    select complaint_id,
      min(occurred_at) filter (where type = 'id.lapor.complaint.filed.v1') as received,
      min(occurred_at) filter (where type = 'id.lapor.complaint.disposed.v1') as disposed,
      min(occurred_at) filter (where type = 'id.lapor.complaint.followedup.v1') as answered,
      max(occurred_at) filter (where type = 'id.lapor.complaint.completed.v1') as closed,
      bool_or(type = 'id.lapor.complaint.reopened.v1') as reopened,
      bool_or(type = 'id.lapor.complaint.completed.v1' and data ->> 'by' = 'system') as by_system,
      max((data ->> 'score')::integer) as score,
      max(data -> 'category' ->> 'word') as category
    from case_entry group by complaint_id
  ),
  complaint as (select * from newest join dated using (complaint_id))`;

const within = (from: string, to: string): string =>
  `received >= '${from}'::timestamp at time zone 'Asia/Makassar'
   and received < ('${to}'::date + 1)::timestamp at time zone 'Asia/Makassar'`;

const indicators = (which: string): string => `${present}
  select participant, count(*), count(*) filter (where status = 'selesai') as completed,
    count(*) filter (where status in ('selesai', 'diproses')) as followed_up,
    avg(answered - received) as since_receipt, avg(answered - disposed) as since_disposition,
    percentile_disc(0.5) within group (order by answered - received) as median_since_receipt,
    percentile_disc(0.5) within group (order by answered - disposed) as median_since_disposition,
    count(*) filter (where by_system) as by_system, count(*) filter (where reopened) as reopened, avg(score) as rating
  from complaint where ${which} group by participant`;

/** The signs of trouble that a complaint shows by itself, and pasted answers. */
const signs = (which: string): string => `${present},
  answers as (
    select complaint_id, source, regexp_replace(data ->> 'text', '\\d+', '', 'g') as text
    from case_entry where type = 'id.lapor.complaint.followedup.v1'
  ),
  pasted as (
    select distinct complaint_id from answers join (
      select source, text from answers group by source, text having count(distinct complaint_id) >= 5
    ) as often using (source, text)
  )
  select participant, count(*), count(*) filter (where status = 'selesai' and answered is null) as unanswered,
    count(*) filter (where status = 'selesai' and by_system and answered is not null) as silence,
    count(*) filter (where status = 'selesai' and closed - received < interval '60 minutes') as minutes,
    count(*) filter (where reopened or score <= 2) as displeased, count(pasted.complaint_id) as pasted
  from complaint left join pasted using (complaint_id) where ${which} group by participant`;

/** What came in of each category, week by week. */
const weeks = `${present}
  select participant, category, date_trunc('week', received) as week, count(*)
  from complaint where received > now() - interval '427 days' group by participant, category, week`;

const statuses = (which: string): string => `${present}
  select participant, status, category, count(*) from complaint where ${which}
  group by grouping sets ((participant, status), (category))`;

/** @param year the last whole one */
export function measuredFigures(year: number): MeasuredFigure[] {
  const [first, middle, last] = [`${year}-01-01`, `${year}-06-30`, `${year}-12-31`];
  const broken = [`${year}-02-10`, `${year}-11-20`] as const;
  return [
    {
      name: 'overview of a semester',
      path: `/api/overview?from=${first}&to=${middle}`,
      sql: statuses(within(first, middle)),
    },
    { name: 'overview of all years', path: '/api/overview', sql: statuses('true') },
    {
      name: 'overview of days within a year',
      path: `/api/overview?from=${broken[0]}&to=${broken[1]}`,
      sql: statuses(within(...broken)),
    },
    {
      name: 'indicators of a semester',
      path: `/api/indicators?from=${first}&to=${middle}`,
      sql: indicators(within(first, middle)),
    },
    { name: 'indicators of all years', path: '/api/indicators', sql: indicators('true') },
    {
      name: 'indicators by category, a year',
      path: `/api/indicators?by=category&from=${first}&to=${last}`,
      sql: indicators(within(first, last))
        .replaceAll('participant, count', 'category, count')
        .replace(/group by participant$/, 'group by category'),
    },
    {
      name: 'ranking of a semester',
      path: `/api/rankings?from=${first}&to=${middle}`,
      sql: indicators(within(first, middle)),
    },
    {
      name: 'signs of trouble, a semester',
      path: `/api/signs?from=${first}&to=${middle}`,
      sql: signs(within(first, middle)),
    },
    { name: 'trending topics', path: '/api/trends', sql: weeks },
  ];
}
