import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LateComplaint } from './late-complaint.js';

/** A complaint that is asked about; `isTheirs` when it is this participant's business. */
export interface AskedComplaint extends LateComplaint {
  readonly isTheirs: boolean;
}

/**
 * Joins as `late` the deadlines that a participant missed with a complaint, the earliest first; all three are SQL. The
 * reporter's silence makes nobody late.
 */
export const missedDeadlines = (complaint: string, participant: string, now: string): string => `left join lateral (
    select jsonb_agg(jsonb_build_object('clock', clock, 'deadlineDay', deadline_day) order by deadline_at) as missed
    from case_clock
    where complaint_id = ${complaint} and participant = ${participant} and clock <> 'silence'
      and stopped_at is null and deadline_at < ${now}::timestamptz
  ) as late on true`;

/** What of complaints is late at a participant. */
@Injectable()
export class LateComplaintsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order in which they are asked about. */
  of(participant: string, ids: readonly string[], now: Date): Promise<AskedComplaint[]> {
    return this.dataSource.query(
      `select asked.id, complaint.tracking_id as "trackingId", complaint.id is not null as "isTheirs",
         coalesce(late.missed, '[]'::jsonb) as missed
       from unnest($1::text[]) with ordinality as asked (id, place)
         left join complaint_case as complaint
           on complaint.id = asked.id and complaint.involved @> array[$2::text]
         ${missedDeadlines('complaint.id', '$2', '$3')}
       order by asked.place`,
      [ids, participant, now.toISOString()],
    );
  }
}
