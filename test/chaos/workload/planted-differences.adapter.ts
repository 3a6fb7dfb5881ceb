import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { rowsIn } from '../oracle/database.adapter.js';
import type { Random } from '../random.js';

interface Plan {
  /** Whose node is made to differ, beside the national platform. */
  readonly listener: string;
  readonly ids: readonly string[];
  readonly count: number;
}

/** Each as SQL over one complaint: $1 is its id and, at a node, $2 the code of the regency. */
const atNode = [
  'DELETE FROM complaint WHERE id = $1 AND regency_code = $2',
  `UPDATE complaint SET status = 'ditunda' WHERE id = $1 AND regency_code = $2`,
  `UPDATE complaint SET title = title || ' (diubah)' WHERE id = $1 AND regency_code = $2`,
  `UPDATE complaint SET answers = '[]' WHERE id = $1 AND regency_code = $2`,
  'UPDATE complaint SET ledger_version = ledger_version - 1 WHERE id = $1 AND regency_code = $2',
] as const;

const ofComplaint = 'tracking_id = (SELECT tracking_id FROM complaint WHERE agency_reference = $1)';
/** What the national platform loses: a call can bring it again. What it says otherwise is its own word. */
const atPlatform = [
  `WITH gone AS (DELETE FROM change WHERE kind = 'follow-up' AND ${ofComplaint} RETURNING id)
   DELETE FROM webhook_delivery WHERE change_id IN (SELECT id FROM gone)`,
  `UPDATE complaint SET status = 'Tunda' WHERE agency_reference = $1`,
] as const;

/**
 * Makes systems differ from what they were told, past every API, as a restored disk or a hand in a database does.
 * @returns `participant complaint` of each difference
 */
export async function plantDifferences(
  { endpoints }: TestFederation,
  { listener, ids, count }: Plan,
  random: Random,
): Promise<ReadonlySet<string>> {
  const planted = new Set<string>();
  for (const [index, id] of random.shuffled(ids).slice(0, count).entries()) {
    if (index % 4 === 3) {
      await rowsIn(endpoints.postgres.national_sandbox, random.among(atPlatform), [id]);
      planted.add(`national ${id}`);
    } else {
      await rowsIn(endpoints.postgres.regency_node, random.among(atNode), [id, listener]);
      planted.add(`${listener} ${id}`);
    }
  }
  return planted;
}
