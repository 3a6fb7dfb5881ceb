import type { CaseStatus } from '../case-timeline/case-status.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { wordsOf, type ComparedReport } from './similarity.js';

/** A report as people compare it. */
export interface ListedReport extends ComparedReport {
  readonly id: string;
  readonly trackingId: string | null;
  readonly status: CaseStatus;
  readonly countsFor: string | null;
}

export interface NotedReport extends ListedReport {
  /** The officer who says when it was received. */
  readonly notedBy: string;
  readonly enteredAt: string;
}

/** Days before and after a noted report within which the national platform may have got the same one. An assumption. */
const [daysBefore, daysAfter] = [14, 60];
const comparedAtMost = 50;

const report = `one.id, one.tracking_id as "trackingId", one.status, one.counts_for as "countsFor",
  coalesce(one.title, '') as title, coalesce(one.body, '') as body, one.place,
  to_char(one.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt"`;

/** Nobody compares secret reports here, nor what is known to be a duplicate. */
const comparable = 'not one.secret and one.duplicate_of is null and one.received_at is not null';

@Injectable()
export class MatchQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Reports that were noted on paper, the youngest first. */
  noted(after: { receivedAt: string; id: string } | null, limit: number): Promise<NotedReport[]> {
    return this.dataSource.query(
      `select ${report}, entry.data #>> '{noted,by}' as "notedBy", entry.data #>> '{noted,enteredAt}' as "enteredAt"
       from case_entry entry join complaint_case one on one.id = entry.complaint_id
       where entry.data ? 'noted' and entry.outcome = 'applied' and ${comparable}
         and ($1::timestamptz is null or (one.received_at, one.id) < ($1, $2))
       order by one.received_at desc, one.id desc limit $3`,
      [after?.receivedAt ?? null, after?.id ?? '', limit],
    );
  }

  async notedById(id: string): Promise<NotedReport | null> {
    const rows = await this.dataSource.query<NotedReport[]>(
      `select ${report}, entry.data #>> '{noted,by}' as "notedBy", entry.data #>> '{noted,enteredAt}' as "enteredAt"
       from case_entry entry join complaint_case one on one.id = entry.complaint_id
       where entry.data ? 'noted' and entry.outcome = 'applied' and ${comparable} and one.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** What the national platform got around that time that has words in common, but for what was dismissed. */
  around({ id, title, body, trackingId, receivedAt }: NotedReport): Promise<ListedReport[]> {
    const words = [...wordsOf(`${title} ${body}`).keys()];
    if (words.length === 0) return Promise.resolve([]);
    return this.dataSource.query(
      `select ${report}
       from complaint_case one, to_tsquery('simple', $1) as sought,
         to_tsvector('simple', coalesce(one.title, '') || ' ' || coalesce(one.body, '')) as found
       where found @@ sought and one.filed_by = 'national' and ${comparable}
         and one.id <> $2 and ($3::text is null or one.tracking_id is distinct from $3)
         and one.received_at between $4::timestamptz - make_interval(days => $5)
           and $4::timestamptz + make_interval(days => $6)
         and not exists (select from match_dismissal where complaint_id = $2 and candidate_id = one.id)
       order by ts_rank(found, sought) desc, one.id limit $7`,
      [words.map((word) => `${word}:*`).join(' | '), id, trackingId, receivedAt, daysBefore, daysAfter, comparedAtMost],
    );
  }
}
