export type ParticipantState = 'complete' | 'differences' | 'unanswered';

export interface Difference {
  complaintId: string;
  kind: 'missing-here' | 'missing-there' | 'behind' | 'differs';
  fields: readonly { name: string; owner: string | null }[];
  outcome: { kind: string; id: string } | null;
  remedies: readonly string[];
  healed: boolean;
  reason: string | null;
}

export interface ReceiptLine {
  code: string;
  name: string;
  state: ParticipantState;
  by: 'digest' | 'workbook';
  compared: number;
  differences: number;
  healed: number;
  inMotion: number;
  listed: readonly Difference[];
}

/** What a receipt says, once its signature is taken off. */
export interface Receipt {
  issuer: string;
  province: { code: string; name: string };
  run: number;
  asOf: string;
  issuedAt: string;
  complete: boolean;
  summary: string;
  participants: readonly ReceiptLine[];
  ledger: { head: number; entries: number; complaints: number; root: string };
}

/** What came of checking a receipt. */
export type Verification =
  | { ok: true; receipt: Receipt; fingerprint: string; keyGiven: boolean }
  | { ok: false; reason: string; receipt: Receipt | null };

/** Whether an unsigned text has the shape of a receipt. */
export function isReceipt(candidate: unknown): candidate is Receipt {
  if (typeof candidate !== 'object' || candidate === null) return false;
  const { issuer, province, asOf, summary, participants, ledger } = candidate as Partial<Receipt>;
  return (
    typeof issuer === 'string' &&
    typeof asOf === 'string' &&
    typeof summary === 'string' &&
    typeof province === 'object' &&
    typeof ledger === 'object' &&
    Array.isArray(participants)
  );
}
