import { ledgerRecordSchema, type LedgerRecord } from './ledger-entry.js';
import { schemaCheck, type EventProblem } from './schema-check.js';

export type ParsedLedgerRecord = { ok: true; record: LedgerRecord } | { ok: false; problems: EventProblem[] };

const check = schemaCheck(ledgerRecordSchema);

/** Parses the value of a record of `lapor.ledger.v1`. Never throws. */
export function parseLedgerRecord(json: string | Buffer): ParsedLedgerRecord {
  let candidate: unknown;
  try {
    candidate = JSON.parse(typeof json === 'string' ? json : json.toString('utf8'));
  } catch {
    return { ok: false, problems: [{ field: '', reason: 'is not JSON' }] };
  }
  const problems = check(candidate);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, record: candidate as LedgerRecord };
}
