import { dataDigest, entryHash, type LedgerEntry } from '#contract';

/** The last entry seen of a complaint. */
interface Head {
  version: number;
  hash: string;
}

/** Checks ledger entries one after another, in the order of their positions. */
export class LedgerChain {
  private readonly heads = new Map<string, Head>();
  private position = 0;
  /** Entries of secret reports: their words are not public, so their digest is taken as stated. */
  private redacted = 0;
  /** Complaints whose first entries are not there. */
  private continued = 0;

  /** @param mayContinue whether years were taken away: a complaint may then begin behind its first version */
  constructor(private readonly mayContinue: boolean) {}

  get counts(): { complaints: number; redacted: number; continued: number } {
    return { complaints: this.heads.size, redacted: this.redacted, continued: this.continued };
  }

  /** What is wrong with the entry, else null. */
  check(entry: LedgerEntry): string | null {
    const before = this.heads.get(entry.complaintId) ?? this.beginning(entry);
    const problem = this.problemOf(entry, before);
    this.position = entry.position;
    this.heads.set(entry.complaintId, { version: entry.version, hash: entry.hash });
    if (entry.redacted) this.redacted += 1;
    return problem;
  }

  private beginning({ version, previousHash }: LedgerEntry): { version: number; hash: string | null } {
    if (!this.mayContinue || version === 1) return { version: 0, hash: null };
    this.continued += 1;
    return { version: version - 1, hash: previousHash };
  }

  private problemOf(entry: LedgerEntry, before: { version: number; hash: string | null }): string | null {
    const { complaintId, version, outcome, event, receivedAt } = entry;
    if (entry.position <= this.position) return `its position ${entry.position} is not above ${this.position}`;
    if (version !== before.version + 1) return `its version is ${version}, but ${before.version + 1} comes next`;
    if (entry.previousHash !== before.hash) return 'it does not name the hash of the entry before it';
    if (!entry.redacted && dataDigest(event.data) !== entry.dataDigest) return 'its data is not what was digested';
    const { source, id: eventId, type, time } = event;
    const hashed = { complaintId, version, outcome, source, eventId, type, time, receivedAt };
    const hash = entryHash({ ...hashed, dataDigest: entry.dataDigest }, before.hash);
    return hash === entry.hash ? null : 'its hash does not fit its content';
  }
}
