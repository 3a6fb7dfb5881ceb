import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type {
  KeptAgenda,
  KeptAttendance,
  KeptCommitment,
  KeptDocument,
  KeptLine,
  KeptMeeting,
  KeptSchedule,
  ListedMeeting,
  MeetingAtClose,
  MeetingHead,
} from './kept-meeting.js';

export interface MeetingFilter {
  /** Only meetings in which this one takes part; null for all. */
  readonly participant: string | null;
  /** Days of the calendar of `timeZone` on which they take place; null leaves an end open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly timeZone: string;
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const headColumns = `meeting.id, period_from::text as "from", period_to::text as "to", date_basis as "dateBasis",
    participants, opened_by as "openedBy", ${iso('opened_at')} as "openedAt", begun_by as "begunBy",
    ${iso('begun_at')} as "begunAt", called_off_by as "calledOffBy", ${iso('called_off_at')} as "calledOffAt",
    called_off_reason as "calledOffReason", closed_by as "closedBy", ${iso('closed_at')} as "closedAt",
    ${iso('schedule.scheduled_at')} as "scheduledAt", schedule.place`;

const heads = `meeting join lateral (select scheduled_at, place from meeting_schedule where meeting_id = meeting.id
    order by version desc limit 1) as schedule on true`;

const commitments = `select line.id, line.meeting_id as meeting, line.participant, line.text, owner, due::text as due,
    carried_from as "carriedFrom", written_by as "by", ${iso('written_at')} as "at",
    coalesce((select json_agg(json_build_object('kind', report.kind, 'text', report.text, 'by', reported_by,
        'participant', report.participant, 'at', ${iso('reported_at')}, 'carriedTo', carried_to) order by report.id)
      from commitment_report as report where report.line_id = line.id), '[]') as reports
  from meeting_line as line join meeting on meeting.id = line.meeting_id
  where line.kind = 'commitment' and struck_at is null and closed_at is not null`;

@Injectable()
export class MeetingQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  list({ participant, from, to, timeZone }: MeetingFilter): Promise<ListedMeeting[]> {
    return this.dataSource.query(
      `select ${headColumns}, findings, commitments
       from ${heads} join lateral (
         select count(*) filter (where kind = 'finding')::integer as findings,
           count(*) filter (where kind = 'commitment')::integer as commitments
         from meeting_line as line where line.meeting_id = meeting.id and struck_at is null
           and ($1::text is null or line.participant = $1)) as lines on true
       where ($1::text is null or participants @> array[$1::text])
         and ($2::date is null or (schedule.scheduled_at at time zone $4::text)::date >= $2)
         and ($3::date is null or (schedule.scheduled_at at time zone $4::text)::date <= $3)
       order by meeting.id desc`,
      [participant, from, to, timeZone],
    );
  }

  /** A meeting and what was promised before it, both as of one instant; null when there is none of this number. */
  find(id: number): Promise<MeetingAtClose | null> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.read(manager, id));
  }

  async read(manager: EntityManager, id: number): Promise<MeetingAtClose | null> {
    const meeting = await this.meeting(manager, id);
    if (meeting === null) return null;
    const earlier = await manager.query<KeptCommitment[]>(
      `${commitments} and line.meeting_id < $1 order by line.meeting_id, line.id`,
      [id],
    );
    const [former] = await manager.query<{ id: number }[]>(
      'select id from meeting where closed_at is not null and id < $1 order by id desc limit 1',
      [id],
    );
    return { meeting, earlier, former: former?.id ?? null };
  }

  /** Those of closed meetings, the youngest first. */
  commitments(participant: string | null, meeting: number | null): Promise<KeptCommitment[]> {
    return this.dataSource.query(
      `${commitments} and ($1::text is null or line.participant = $1) and ($2::integer is null or line.meeting_id = $2)
       order by line.id desc`,
      [participant, meeting],
    );
  }

  async commitment(id: number, manager: EntityManager = this.dataSource.manager): Promise<KeptCommitment | null> {
    const [found] = await manager.query<KeptCommitment[]>(`${commitments} and line.id = $1`, [id]);
    return found ?? null;
  }

  async document(meeting: number, number: number): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ pdf: Buffer }[]>(
      'select pdf from meeting_document where meeting_id = $1 and number = $2',
      [meeting, number],
    );
    return row?.pdf ?? null;
  }

  private async meeting(manager: EntityManager, id: number): Promise<KeptMeeting | null> {
    const [head] = await manager.query<MeetingHead[]>(`select ${headColumns} from ${heads} where meeting.id = $1`, [
      id,
    ]);
    if (head === undefined) return null;
    const schedules = await manager.query<KeptSchedule[]>(
      `select ${iso('scheduled_at')} as "scheduledAt", place, reason, set_by as "by", ${iso('set_at')} as "at"
       from meeting_schedule where meeting_id = $1 order by version`,
      [id],
    );
    const [agenda] = await manager.query<KeptAgenda[]>(
      `select version, items, rules, basis, made_by as "by", ${iso('made_at')} as "at"
       from meeting_agenda where meeting_id = $1 order by version desc limit 1`,
      [id],
    );
    if (agenda === undefined) throw new Error(`Meeting ${id} has no agenda.`);
    const lines = await manager.query<KeptLine[]>(
      `select id, kind, participant, text, complaint_ids as "complaintIds", owner, due::text as due,
         carried_from as "carriedFrom", written_by as "by", ${iso('written_at')} as "at",
         case when struck_at is not null
           then json_build_object('by', struck_by, 'at', ${iso('struck_at')}, 'reason', struck_reason) end as struck
       from meeting_line where meeting_id = $1 order by id`,
      [id],
    );
    const [attendance] = await manager.query<KeptAttendance[]>(
      `select version, people, set_by as "by", ${iso('set_at')} as "at"
       from meeting_attendance where meeting_id = $1 order by version desc limit 1`,
      [id],
    );
    const documents = await manager.query<KeptDocument[]>(
      `select number, text, reason, participant, sha256, made_by as "by", ${iso('made_at')} as "at"
       from meeting_document where meeting_id = $1 order by number`,
      [id],
    );
    return { ...head, schedules, agenda, lines, attendance: attendance ?? null, documents };
  }
}
