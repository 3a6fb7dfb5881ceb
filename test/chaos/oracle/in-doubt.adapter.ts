import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { rowsIn } from './database.adapter.js';

interface Undelivered {
  readonly complaintId: string;
  readonly reference: string;
  readonly isFiling: boolean;
  readonly flagged: boolean;
}

/** What the national platform has taken and the hub does not know of yet. */
export interface InDoubt {
  readonly flagged: number;
  /** That the hub would send again without looking it up: each becomes a double. */
  readonly unflagged: number;
}

/** Asked while no hub runs: of everything not recorded as delivered, what has arrived, and whether the hub suspects it. */
export async function inDoubt({ endpoints }: TestFederation): Promise<InDoubt> {
  const undelivered = await rowsIn<Undelivered>(
    endpoints.postgres.hub,
    `SELECT entry.complaint_id AS "complaintId", entry.complaint_id || '/' || entry.version AS reference,
       entry.event ->> 'type' LIKE '%.filed.%' AS "isFiling",
       coalesce(pending.maybe_sent, entry.position <= lane.sending_to) AS flagged
     FROM ledger_entry entry JOIN delivery_lane lane ON lane.destination = 'national'
       LEFT JOIN delivery_pending pending ON pending.destination = 'national' AND pending.position = entry.position
     WHERE 'national' = ANY(entry.recipients) AND (entry.position > lane.cursor OR pending.position IS NOT NULL)`,
  );
  const taken = await rowsIn<{ reference: string }>(
    endpoints.postgres.national_sandbox,
    `SELECT agency_reference AS reference FROM complaint WHERE agency_reference = ANY($1)
     UNION SELECT reference FROM change WHERE reference = ANY($2)`,
    [
      undelivered.filter(({ isFiling }) => isFiling).map(({ complaintId }) => complaintId),
      undelivered.map(({ reference }) => reference),
    ],
  );
  const known = new Set(taken.map(({ reference }) => reference));
  const doubtful = undelivered.filter(({ isFiling, complaintId, reference }) =>
    known.has(isFiling ? complaintId : reference),
  );
  const flagged = doubtful.filter((entry) => entry.flagged).length;
  return { flagged, unflagged: doubtful.length - flagged };
}
