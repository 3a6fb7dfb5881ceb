import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { ledgerRows } from './ledger-rows.adapter.js';
import { rowsIn } from './database.adapter.js';

/** Changes of the national platform's own complaints that the ledger has not, or has more than once. */
export async function citizensHarm(
  federation: TestFederation,
  trackingIds: readonly string[],
): Promise<{ lost: number; doubled: number }> {
  const [told] = await rowsIn<{ count: string }>(
    federation.endpoints.postgres.national_sandbox,
    'SELECT count(*) FROM change WHERE tracking_id = ANY($1) AND reference IS NULL',
    [trackingIds],
  );
  const ids = trackingIds.map((trackingId) => `national-${trackingId}`);
  const rows = (await ledgerRows(federation, ids)).filter(({ source }) => source === 'national');
  const distinct = new Set(rows.map(({ complaintId, eventId }) => `${complaintId} ${eventId}`)).size;
  return { lost: Number(told?.count) - distinct, doubled: rows.length - distinct };
}
