import type { ComplaintEvent, ComplaintSnapshot, EntryOutcome } from '#contract';
import type { Complaint } from './complaint.js';
import type { RefusalCause } from './decide.js';
import type { Field } from './ownership.js';
import type { RunSql } from '../vocabulary/vocabulary.repository.js';

/** A ledger entry with what delivery needs. */
export interface StoredEntry {
  /** Place in the ledger. Entries become visible in the order of their positions: see docs/decisions/0003. */
  position: number;
  complaintId: string;
  version: number;
  outcome: EntryOutcome;
  /** When the broker took the event, RFC 3339 in UTC. */
  receivedAt: string;
  event: ComplaintEvent;
  dataDigest: string;
  previousHash: string | null;
  hash: string;
  state: ComplaintSnapshot;
  recipients: readonly string[];
  joined: readonly string[];
}

/** A valid event that came in, and when the broker took it. The identity is still in its data. */
export interface ReceivedEvent {
  event: ComplaintEvent;
  receivedAt: string;
}

export interface HeldEvent extends ReceivedEvent {
  complaintId: string;
  awaits: string;
}

/** Why a record was parked: the closed list of causes that parked records are grouped by. */
export type ParkedCause = RefusalCause | 'EMPTY_RECORD' | 'INVALID_EVENT' | 'WRONG_SOURCE' | 'UNKNOWN_LETTER';

export interface ParkedRecord {
  topic: string;
  partition: number;
  offset: string;
  receivedAt: string;
  source: string | null;
  eventId: string | null;
  complaintId: string | null;
  cause: ParkedCause;
  errors: readonly { field: string; reason: string }[];
  /** The record's value as it came. */
  record: Buffer;
}

export interface ConflictNote {
  complaintId: string;
  version: number;
  field: Field;
  reason: string;
}

/** All that one batch writes. */
export interface LedgerChanges {
  entries: readonly Omit<StoredEntry, 'position'>[];
  /** `isNew`: not loaded, so it must not exist; somebody faster makes the whole batch start again. */
  complaints: readonly { complaint: Complaint; hash: string | null; isNew: boolean }[];
  identities: readonly { complaintId: string; sealed: string; receivedAt: string }[];
  /** Events that are held from now on, or wait for something else than before. */
  held: readonly HeldEvent[];
  /** Events that were held and no longer are. */
  released: readonly EventKey[];
  parked: readonly ParkedRecord[];
  conflicts: readonly ConflictNote[];
  duplicates: readonly (EventKey & { reason: string })[];
}

/** An event is the same event when its source and id are the same. */
export interface EventKey {
  source: string;
  eventId: string;
}

/** What the ledger knows of the complaints that a batch speaks about. They stay locked until the transaction ends. */
export interface LoadedComplaints {
  complaints: readonly { complaint: Complaint; hash: string | null }[];
  held: readonly HeldEvent[];
}

/** The ledger within one database transaction. */
export interface LedgerTransaction {
  /** Those of the keys that are in the ledger, held or known as duplicates. A parked event may try again. */
  seen(keys: readonly EventKey[]): Promise<readonly EventKey[]>;
  /** @param trackingIds also finds complaints that were filed elsewhere under these tracking ids */
  load(complaintIds: readonly string[], trackingIds: readonly string[]): Promise<LoadedComplaints>;
  /** Those of the events whose cause, by `causationid`, is an entry of the same complaint, type and content. */
  echoes(
    events: readonly { complaintId: string; key: EventKey; causationId: string; type: string; dataDigest: string }[],
  ): Promise<readonly EventKey[]>;
  write(changes: LedgerChanges): Promise<void>;
  /** Runs a statement of another part of the hub, so that it stands or falls with the batch. */
  run: RunSql;
}

export abstract class LedgerRepository {
  /** Commits when `work` resolves, rolls back when it throws. */
  abstract transaction<Result>(work: (ledger: LedgerTransaction) => Promise<Result>): Promise<Result>;
}
