import { Type, type Static } from 'typebox';
import type { ChainedEntry } from './chain-problem.js';
import { ComplaintId, Instant, ParticipantCode, TrackingId } from './identifiers.js';
import { schemaCheck, type EventProblem } from './schema-check.js';
import { Attachment } from './vocabulary.js';

/** What lies in an evidence bundle. The manifest names the other files by their digests; the signature is over it. */
export const evidenceFiles = {
  manifest: 'manifest.json',
  signature: 'signature.json',
  entries: 'entries.jsonl',
  attachments: 'attachments.json',
  page: 'index.html',
} as const;

/** The files that a manifest lists, in its order. */
export const listedEvidence = [evidenceFiles.entries, evidenceFiles.attachments, evidenceFiles.page] as const;

/** `typ` of the signature over a manifest. */
export const evidenceSignatureType = 'lapor-evidence+json';

const hash = (description: string) =>
  Type.String({ pattern: '^[0-9a-f]{64}$', description: `${description}, SHA-256 in hex` });
const name = Type.String({ minLength: 1, maxLength: 200 });
const closed = { additionalProperties: false } as const;

const EvidenceManifest = Type.Object(
  {
    format: Type.Literal('id.lapor.evidence'),
    formatVersion: Type.Literal(1),
    about: Type.String({ description: 'what this is, as an Indonesian sentence' }),
    id: Type.String({ format: 'uuid', description: 'under which its making is on record' }),
    issuer: Type.Object({ province: Type.Object({ code: ParticipantCode, name }, closed) }, closed),
    case: Type.Object(
      {
        id: ComplaintId,
        trackingId: Type.Union([TrackingId, Type.Null()]),
        secret: Type.Boolean({ description: 'rahasia: no text is in here' }),
      },
      closed,
    ),
    asOf: Type.Object(
      { version: Type.Integer({ minimum: 1 }), hash: hash('hash of the newest entry in here'), receivedAt: Instant },
      closed,
    ),
    madeBy: Type.Object({ name: Type.String({ minLength: 1 }), role: name }, closed),
    madeFor: Type.Union([name, Type.Null()], { description: 'for whom, when that was said' }),
    madeAt: Instant,
    participants: Type.Array(Type.Object({ code: ParticipantCode, name }, closed), {
      description: 'who is named in the entries',
    }),
    files: Type.Array(
      Type.Object(
        { name: Type.Enum([...listedEvidence]), bytes: Type.Integer({ minimum: 0 }), sha256: hash('digest') },
        closed,
      ),
      { minItems: listedEvidence.length, maxItems: listedEvidence.length },
    ),
  },
  { ...closed, description: 'What an evidence bundle is, and the digest of each of its files' },
);
export type EvidenceManifest = Static<typeof EvidenceManifest>;

/** A ledger entry as a bundle carries it, one a line: what its hash covers, its data, and its place in the chain. */
const EvidenceEntrySchema = Type.Object(
  {
    complaintId: ComplaintId,
    version: Type.Integer({ minimum: 1 }),
    outcome: Type.Enum(['applied', 'conflict']),
    source: ParticipantCode,
    eventId: Type.String({ minLength: 1 }),
    type: Type.String({ minLength: 1, description: 'type of the event; a later contract may have more' }),
    time: Instant,
    receivedAt: Instant,
    dataDigest: hash('digest of the data as it came'),
    previousHash: Type.Union([hash('hash of the entry before'), Type.Null()]),
    hash: hash('hash of this entry'),
    redacted: Type.Boolean({ description: 'texts were left out, since the complaint is secret' }),
    data: Type.Object({}, { description: "the event's data" }),
  },
  closed,
);

export interface EvidenceEntry extends ChainedEntry {
  data: Record<string, unknown>;
}

/** An attachment that an entry names. Its bytes stay with their owner. */
export interface EvidenceAttachment {
  version: number;
  name: string | null;
  mediaType: string;
  bytes: number;
  sha256: string;
  url: string;
}

export type ParsedEvidence<Part> = { ok: true; part: Part } | { ok: false; problems: EventProblem[] };

const manifestCheck = schemaCheck(EvidenceManifest);
const entryCheck = schemaCheck(EvidenceEntrySchema);
const attachmentCheck = schemaCheck(Attachment);

/** Reads a bundle's manifest. Never throws. */
export const parseEvidenceManifest = (json: string): ParsedEvidence<EvidenceManifest> => parse(json, manifestCheck);

/** Reads a line of a bundle's entries. Never throws. */
export const parseEvidenceEntry = (line: string): ParsedEvidence<EvidenceEntry> => parse(line, entryCheck);

/** The text of a bundle's entries. */
export const entriesText = (entries: readonly EvidenceEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** The text of a bundle's attachments: it follows from the entries, and who checks a bundle writes it anew. */
export const attachmentsText = (entries: readonly EvidenceEntry[]): string => jsonText(evidenceAttachments(entries));

/** The attachments that entries name, those of a ruling's claim too. */
export const evidenceAttachments = (entries: readonly EvidenceEntry[]): EvidenceAttachment[] =>
  entries.flatMap(({ version, data }) =>
    attachmentsIn(data).map(({ name = null, mediaType, bytes, sha256, url }) => ({
      ...{ version, name, mediaType, bytes, sha256, url },
    })),
  );

/** JSON as the files of a bundle are written: readable, and ended by a line feed. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function attachmentsIn(data: Record<string, unknown>): Attachment[] {
  const claim = data.claim as { data?: Record<string, unknown> } | undefined;
  const own = Array.isArray(data.attachments) ? data.attachments : [];
  const claimed = claim?.data;
  return [...own.filter(isAttachment), ...(claimed ? attachmentsIn(claimed) : [])];
}

const isAttachment = (candidate: unknown): candidate is Attachment => attachmentCheck(candidate).length === 0;

function parse<Part>(json: string, check: (candidate: unknown) => EventProblem[]): ParsedEvidence<Part> {
  let candidate: unknown;
  try {
    candidate = JSON.parse(json);
  } catch {
    return { ok: false, problems: [{ field: '', reason: 'is not JSON' }] };
  }
  const problems = check(candidate);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, part: candidate as Part };
}
