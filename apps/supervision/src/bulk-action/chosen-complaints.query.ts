import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { missedDeadlines } from '../letter/late-complaints.query.js';
import type { ChosenComplaint } from './bulk-plan.js';

/** What is known of complaints that somebody chose. */
@Injectable()
export class ChosenComplaintsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order in which they are asked about. An open letter is one that has not ended and no later one follows. */
  of(ids: readonly string[], manager: EntityManager = this.dataSource.manager): Promise<ChosenComplaint[]> {
    return manager.query(
      `select asked.id, complaint.id is not null as "isKnown", coalesce(complaint.secret, false) as "isSecret",
         complaint.status, complaint.counts_for as participant, coalesce(late.missed, '[]'::jsonb) as missed,
         open_letter.id as "openLetter", on_agenda.id is not null as "isOnAgenda"
       from unnest($1::text[]) with ordinality as asked (id, place)
         left join complaint_case as complaint on complaint.id = asked.id
         ${missedDeadlines('complaint.id', 'complaint.counts_for', '$2')}
         left join lateral (
           select letter.id from letter_draft as draft
             join letter on letter.id = draft.letter_id and letter.participant = complaint.counts_for
           where draft.complaints @> array[asked.id]
             and draft.version = (select max(version) from letter_draft where letter_id = letter.id)
             and not exists (select from letter_end where letter_id = letter.id)
             and not exists (select from letter as next where next.follows = letter.id and next.number is not null)
           order by letter.drafted_at desc, letter.id limit 1
         ) as open_letter on true
         left join lateral (
           select line.id from meeting_line as line join meeting on meeting.id = line.meeting_id
           where line.kind = 'item' and line.struck_at is null and line.complaint_ids @> array[asked.id]
             and meeting.closed_at is null and meeting.called_off_at is null
           limit 1
         ) as on_agenda on true
       order by asked.place`,
      [ids, new Date().toISOString()],
    );
  }
}
