import type { ParticipantResult, ResultState, TreatedDifference } from './result.js';
import type { RangeSum } from './holding.js';

/** Differences that a receipt lists of one participant; their number is always whole. */
export const mostListed = 200;

/** What one participant's line of a receipt says. */
export interface ReceiptLine {
  code: string;
  name: string;
  state: ResultState;
  by: ParticipantResult['by'];
  compared: number;
  differences: number;
  healed: number;
  inMotion: number;
  listed: readonly TreatedDifference[];
  here: RangeSum | null;
  there: RangeSum | null;
}

/** The ledger as it stood when the receipt was issued. */
export interface LedgerSeal {
  /** The last position. */
  head: number;
  entries: number;
  complaints: number;
  /** One hash over the last hash of every complaint: docs/decisions/0016 says how. */
  root: string;
}

/** What a receipt says, before it is signed. Instants are RFC 3339. */
export interface Receipt {
  issuer: string;
  province: { code: string; name: string };
  run: number;
  asOf: string;
  issuedAt: string;
  complete: boolean;
  /** In one sentence, in Indonesian. */
  summary: string;
  participants: readonly ReceiptLine[];
  ledger: LedgerSeal;
}

/** The line of a participant, with as many differences as a receipt lists. */
export const receiptLine = (code: string, name: string, result: ParticipantResult): ReceiptLine => ({
  code,
  name,
  state: result.state,
  by: result.by,
  compared: result.compared,
  differences: result.differences,
  healed: result.healed,
  inMotion: result.inMotion,
  listed: result.listed.slice(0, mostListed),
  here: result.here,
  there: result.there,
});

export const isComplete = (lines: readonly ReceiptLine[]): boolean =>
  lines.length > 0 && lines.every(({ state }) => state === 'complete');

/** `13 dari 13 lengkap per 22-11-2026 02.00, 0 perbedaan`. */
export function summaryOf(lines: readonly ReceiptLine[], asOf: Date, timeZone: string): string {
  const total = (pick: (line: ReceiptLine) => number): number => lines.reduce((sum, line) => sum + pick(line), 0);
  const silent = lines.filter(({ state }) => state === 'unanswered').length;
  const moving = total(({ inMotion }) => inMotion);
  const at = new Intl.DateTimeFormat('id-ID', { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(asOf);
  const parts = [
    `${total(({ state }) => Number(state === 'complete'))} dari ${lines.length} lengkap per ${at}`,
    `${total(({ differences }) => differences)} perbedaan`,
    ...(total(({ healed }) => healed) > 0 ? [`${total(({ healed }) => healed)} dipulihkan`] : []),
    ...(moving > 0 ? [`${moving} masih bergerak`] : []),
    ...(silent > 0 ? [`${silent} tidak menjawab`] : []),
  ];
  return parts.join(', ');
}
