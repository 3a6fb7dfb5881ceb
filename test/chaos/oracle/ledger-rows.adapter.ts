import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { rowsIn } from './database.adapter.js';
import type { Place } from './versions.js';

export interface LedgerRow {
  readonly complaintId: string;
  readonly version: number;
  readonly outcome: string;
  readonly source: string;
  readonly eventId: string;
  readonly recipients: readonly string[];
  readonly joined: readonly string[];
}

/** What the ledger holds of these complaints, in its order, as its database says it. */
export function ledgerRows({ endpoints }: TestFederation, complaintIds: readonly string[]): Promise<LedgerRow[]> {
  return rowsIn<LedgerRow>(
    endpoints.postgres.hub,
    `SELECT complaint_id AS "complaintId", version, outcome, source, event_id AS "eventId", recipients, joined
     FROM ledger_entry WHERE complaint_id = ANY($1) ORDER BY position`,
    [complaintIds],
  );
}

/** How many of these events are in the ledger, applied. */
export async function appliedCount({ endpoints }: TestFederation, eventIds: readonly string[]): Promise<number> {
  const [row] = await rowsIn<{ count: string }>(
    endpoints.postgres.hub,
    `SELECT count(DISTINCT (source, event_id)) FROM ledger_entry WHERE outcome = 'applied' AND event_id = ANY($1)`,
    [eventIds],
  );
  return Number(row?.count ?? 0);
}

/** What the rows say that a participant is to be told: what it receives, and what it lacked when it joined. */
export function dueTo(code: string, rows: readonly LedgerRow[]): Place[] {
  const due: Place[] = [];
  const before = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const earlier = before.get(row.complaintId) ?? [];
    if (row.joined.includes(code)) {
      const lacking = earlier.filter(({ source, outcome }) => source !== code && outcome === 'applied');
      due.push(...lacking.map(({ complaintId, version }): Place => [complaintId, version]));
    }
    if (row.recipients.includes(code)) due.push([row.complaintId, row.version]);
    before.set(row.complaintId, [...earlier, row]);
  }
  return due;
}
