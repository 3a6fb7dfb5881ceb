import {
  complaintEventType,
  dataDigest,
  entryHash,
  filedAt,
  ledgerRecord,
  type ComplaintEventName,
  type ComplaintSnapshot,
  type LedgerEntry,
} from '#contract';

interface EntryOverrides {
  readonly source?: string;
  readonly time?: string;
  readonly receivedAt?: string;
  readonly data?: Record<string, unknown>;
  readonly outcome?: 'applied' | 'conflict';
  readonly redacted?: boolean;
  readonly state?: Partial<ComplaintSnapshot>;
}

/** Data of a report, for `filed` and, with its status, for `recorded`. */
export const report = {
  title: 'Lampu jalan padam',
  body: 'Sudah seminggu lampu di depan pasar padam.',
  channel: 'website',
  anonymous: false,
  secret: false,
} as const;

/** Writes a ledger for specs, with versions, positions and hashes as the hub would give them. */
export class LedgerBuilder {
  readonly entries: LedgerEntry[] = [];
  private readonly heads = new Map<string, LedgerEntry>();

  /** Appends an entry. What `state` leaves out stays as it was after the entry before. */
  append(complaintId: string, name: ComplaintEventName, overrides: EntryOverrides = {}): LedgerEntry {
    const before = this.heads.get(complaintId);
    const version = (before?.version ?? 0) + 1;
    const source = overrides.source ?? filedAt(complaintId);
    const time = overrides.time ?? `2026-01-05T08:${String(version).padStart(2, '0')}:00+08:00`;
    const receivedAt = overrides.receivedAt ?? new Date(time).toISOString();
    const data = overrides.data ?? (name === 'filed' ? { ...report } : {});
    const outcome = overrides.outcome ?? 'applied';
    const type = complaintEventType(name);
    const eventId = `${complaintId}-${version}`;
    const hashed = {
      complaintId,
      version,
      outcome,
      source,
      eventId,
      type,
      time,
      receivedAt,
      dataDigest: dataDigest(data),
    };
    const previousHash = before?.hash ?? null;
    const redacted = overrides.redacted ?? false;
    const entry: LedgerEntry = {
      position: this.entries.length + 1,
      complaintId,
      version,
      outcome,
      receivedAt,
      event: {
        specversion: '1.0',
        id: eventId,
        source,
        subject: complaintId,
        type,
        time,
        data: redacted ? textless(data) : data,
      },
      redacted,
      dataDigest: hashed.dataDigest,
      previousHash,
      hash: entryHash(hashed, previousHash),
      state: { ...(before?.state ?? stateOf(complaintId)), ...overrides.state },
    };
    this.entries.push(entry);
    this.heads.set(complaintId, entry);
    return entry;
  }
}

/** Records of the ledger topic, as they are published. */
export const recordsOf = (entries: readonly LedgerEntry[]): { key: string; value: string }[] =>
  entries.map((entry) => ({ key: entry.complaintId, value: JSON.stringify(ledgerRecord(entry)) }));

const stateOf = (complaintId: string): ComplaintSnapshot => ({
  status: 'belum-terverifikasi',
  statusWord: null,
  origin: 'event',
  filedBy: filedAt(complaintId),
  trackingId: null,
  handler: null,
  assignments: [],
  classification: null,
  category: null,
  anonymous: false,
  secret: false,
  followUps: 0,
  replies: 0,
  transfers: 0,
  closedBy: null,
  rating: null,
  duplicateOf: null,
});

function textless({ title: _title, body: _body, text: _text, reason: _reason, ...rest }: Record<string, unknown>) {
  return rest;
}
