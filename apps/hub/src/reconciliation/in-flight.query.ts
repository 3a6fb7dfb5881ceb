import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Participant } from '../participant/participant.js';

/** Reads what is on its way to a participant. Who reads over the gateway fetches it when it likes. */
@Injectable()
export class InFlightQuery {
  constructor(private readonly database: DataSource) {}

  /** Those of the complaints of which the participant has still to be told something. */
  async among(participant: Participant, complaintIds: readonly string[]): Promise<ReadonlySet<string>> {
    const destination = destinationOf(participant);
    if (destination === null) return new Set();
    const rows: { id: string }[] = await this.database.query(
      `SELECT complaint_id AS id FROM ledger_entry WHERE complaint_id = ANY($1) AND recipients @> ARRAY[$2::text]
         AND position > coalesce((SELECT cursor FROM delivery_lane WHERE destination = $3), 0)
       UNION
       SELECT complaint_id FROM delivery_pending
         WHERE destination = $3 AND state = 'retrying' AND complaint_id = ANY($1)`,
      [complaintIds, participant.code, destination],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

function destinationOf({ code, delivery }: Participant): string | null {
  switch (delivery.kind) {
    case 'webhook':
      return `webhook:${code}`;
    case 'gateway':
      return null;
    case 'kafka':
    case 'national':
      return delivery.kind;
  }
}
