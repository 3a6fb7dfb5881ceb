import type { CaseStatus } from './case-status.js';
import type { CaseChannel, CaseClassification, CaseCloser, CaseOrigin, CaseTask } from './case-words.js';

/** What an entry says about a case after it: the hub's lifecycle decided it, nothing here does again. */
export interface CaseState {
  readonly status: CaseStatus;
  readonly statusWord: string | null;
  readonly origin: CaseOrigin;
  readonly filedBy: string;
  readonly trackingId: string | null;
  readonly handler: string | null;
  readonly assignments: readonly CaseAssignment[];
  readonly classification: CaseClassification | null;
  readonly category: CaseCategory | null;
  readonly anonymous: boolean;
  readonly secret: boolean;
  readonly followUps: number;
  readonly replies: number;
  readonly transfers: number;
  readonly closedBy: CaseCloser | null;
  readonly rating: number | null;
  readonly duplicateOf: string | null;
}

export interface CaseAssignment {
  readonly participant: string;
  readonly office: string | null;
  readonly lead: boolean;
  readonly task: CaseTask;
}

/** A participant's own word and, once somebody mapped it, its code. */
interface CaseCategory {
  readonly word: string;
  readonly code: string | null;
}

/** What the reporter said, out of a `filed` or `recorded` entry. Texts are absent when the report is secret. */
export interface CaseReport {
  readonly title: string | null;
  readonly body: string | null;
  readonly place: string | null;
  readonly channel: CaseChannel | null;
  readonly addressee: string | null;
}

/** One ledger entry as the timeline keeps it. */
export interface CaseEntry {
  readonly complaintId: string;
  readonly version: number;
  readonly outcome: 'applied' | 'conflict';
  readonly source: string;
  readonly eventId: string;
  readonly type: string;
  /** The `<name>` of the event's type. */
  readonly name: string;
  /** What holds since it: its own name, of a ruling the name of the claim that won; null when nothing new holds. */
  readonly holds: string | null;
  /** When it happened, exactly as it came: the hash covers this text. */
  readonly time: string;
  /** When the hub took it, exactly as it came: the hash covers this text. */
  readonly receivedAt: string;
  /** {@link time} in UTC with milliseconds, so that two of them compare as text. */
  readonly occurredAt: string;
  /** {@link receivedAt} in UTC with milliseconds, so that two of them compare as text. */
  readonly takenAt: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly redacted: boolean;
  readonly dataDigest: string;
  readonly previousHash: string | null;
  readonly hash: string;
  readonly report: CaseReport | null;
  readonly state: CaseState;
}
