import { chainProblem, chainStart, type ChainHead, type ChainProblem, type LedgerEntry } from '#contract';

/** Checks ledger entries one after another, in the order of their positions. */
export class LedgerChain {
  private readonly heads = new Map<string, ChainHead>();
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

  private beginning({ version, previousHash }: LedgerEntry): ChainHead {
    if (!this.mayContinue || version === 1) return chainStart;
    this.continued += 1;
    return { version: version - 1, hash: previousHash };
  }

  private problemOf(entry: LedgerEntry, before: ChainHead): string | null {
    if (entry.position <= this.position) return `its position ${entry.position} is not above ${this.position}`;
    const { id: eventId, source, type, time, data } = entry.event;
    const problem = chainProblem({ ...entry, eventId, source, type, time, data }, before);
    return problem && words[problem](entry, before);
  }
}

const words: Readonly<Record<ChainProblem, (entry: LedgerEntry, before: ChainHead) => string>> = {
  version: ({ version }, before) => `its version is ${version}, but ${before.version + 1} comes next`,
  'previous-hash': () => 'it does not name the hash of the entry before it',
  data: () => 'its data is not what was digested',
  hash: () => 'its hash does not fit its content',
};
