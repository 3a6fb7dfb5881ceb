import { Type, type Static } from 'typebox';
import { ComplaintId, Instant, ParticipantCode, TrackingId } from './identifiers.js';
import { Assignment, Classification, Status, Word } from './vocabulary.js';
import type { ComplaintEvent } from './cloud-event.js';
import { complaintEventNames, complaintEventType } from './events/complaint-events.js';

const hash = (description: string) =>
  Type.String({ pattern: '^[0-9a-f]{64}$', description: `${description}, SHA-256 in hex` });

/** What the hub holds of a complaint after an entry. Two readers of the ledger need no lifecycle of their own. */
export const ComplaintSnapshot = Type.Object(
  {
    status: Status,
    statusWord: Type.Union([Type.String(), Type.Null()], { description: "the source's own word, when it gave one" }),
    origin: Type.Enum(['event', 'export'], { description: 'whether it is known by events or only from an export' }),
    filedBy: ParticipantCode,
    trackingId: Type.Union([TrackingId, Type.Null()]),
    handler: Type.Union([ParticipantCode, Type.Null()], { description: 'who handles it now: the lead when joint' }),
    assignments: Type.Array(
      Type.Object(
        { ...Assignment.properties, task: Type.Enum(['open', 'done', 'waived']) },
        { additionalProperties: false },
      ),
    ),
    classification: Type.Union([Classification, Type.Null()]),
    category: Type.Union([Word, Type.Null()]),
    anonymous: Type.Boolean(),
    secret: Type.Boolean(),
    followUps: Type.Integer({ minimum: 0 }),
    replies: Type.Integer({ minimum: 0 }),
    transfers: Type.Integer({ minimum: 0 }),
    closedBy: Type.Union([Type.Enum(['reporter', 'admin', 'system']), Type.Null()]),
    rating: Type.Union([Type.Integer({ minimum: 1, maximum: 5 }), Type.Null()]),
    duplicateOf: Type.Union([ComplaintId, Type.Null()]),
  },
  { additionalProperties: false, description: 'A complaint after a ledger entry' },
);
export type ComplaintSnapshot = Static<typeof ComplaintSnapshot>;

/** `applied` changed the complaint; `conflict` is kept beside it until a person rules. */
export type EntryOutcome = 'applied' | 'conflict';

export const ledgerEntryType = 'id.lapor.ledger.entry.v1';

/**
 * One entry of the append-only ledger as `lapor.ledger.v1` carries it, inside a CloudEvent of type
 * `id.lapor.ledger.entry.v1` with source `hub`, id `<complaintId>/<version>` and the complaint as subject.
 * The event is without identity, and without title and texts when the complaint is secret (`redacted`).
 */
export interface LedgerEntry {
  position: number;
  complaintId: ComplaintId;
  /** Counts the entries of this complaint from 1 without gap. */
  version: number;
  outcome: EntryOutcome;
  receivedAt: string;
  event: Omit<ComplaintEvent, 'data'> & { data: Record<string, unknown> };
  redacted: boolean;
  dataDigest: string;
  previousHash: string | null;
  hash: string;
  state: ComplaintSnapshot;
}

/** Schema of {@link LedgerEntry}; texts inside the event are described by the schema of its own type. */
const LedgerEntrySchema = Type.Object(
  {
    position: Type.Integer({ minimum: 1, description: 'grows along the ledger, with gaps' }),
    complaintId: ComplaintId,
    version: Type.Integer({ minimum: 1, description: "counts the complaint's entries from 1 without gap" }),
    outcome: Type.Enum(['applied', 'conflict'], { description: 'whether it changed the complaint' }),
    receivedAt: Instant,
    event: Type.Object(
      {
        specversion: Type.Literal('1.0'),
        id: Type.String({ minLength: 1 }),
        source: ParticipantCode,
        subject: ComplaintId,
        type: Type.Enum(complaintEventNames.map(complaintEventType), { description: 'type of the event' }),
        time: Instant,
        data: Type.Object({
          reporter: Type.Optional(Type.Never({ description: 'left out, identities never enter the ledger' })),
        }),
      },
      { description: "the event as it came, without the reporter's identity" },
    ),
    redacted: Type.Boolean({ description: 'whether title and texts were left out, since the complaint is secret' }),
    dataDigest: hash("digest of the event's data as it came"),
    previousHash: Type.Union([hash('hash'), Type.Null()], { description: "hash of the complaint's entry before" }),
    hash: hash('hash of this entry'),
    state: ComplaintSnapshot,
  },
  { additionalProperties: false, description: 'An entry of the append-only ledger' },
);

/** Schema of the {@link LedgerRecord} around an entry. */
export const ledgerRecordSchema = Type.Object(
  {
    specversion: Type.Literal('1.0'),
    id: Type.String({ minLength: 1, maxLength: 150, description: 'complaint id, a slash, and the version' }),
    source: Type.Literal('hub'),
    subject: ComplaintId,
    type: Type.Literal(ledgerEntryType),
    time: Instant,
    datacontenttype: Type.Literal('application/json'),
    data: LedgerEntrySchema,
  },
  { additionalProperties: false, title: ledgerEntryType },
);

/** The CloudEvent around a ledger entry on `lapor.ledger.v1`. */
export interface LedgerRecord {
  specversion: '1.0';
  id: string;
  source: 'hub';
  subject: ComplaintId;
  type: typeof ledgerEntryType;
  time: string;
  datacontenttype: 'application/json';
  data: LedgerEntry;
}

export const ledgerRecord = (entry: LedgerEntry): LedgerRecord => ({
  specversion: '1.0',
  id: `${entry.complaintId}/${entry.version}`,
  source: 'hub',
  subject: entry.complaintId,
  type: ledgerEntryType,
  time: entry.receivedAt,
  datacontenttype: 'application/json',
  data: entry,
});
