import { createHash } from 'node:crypto';
import { Type, type Static } from 'typebox';
import { ComplaintId } from './identifiers.js';
import type { EventProblem } from './schema-check.js';

/** The steps of a reminder; each is sharper than the one before. */
export const letterKinds = ['teguran-1', 'teguran-2', 'teguran-3'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Bytes of a letter's document at most: as base64 with all around it, it stays below the largest Kafka record. */
export const largestLetterDocument = 500_000;

/** Complaints that one letter is about at most. */
export const mostLetterComplaints = 100;

export const LetterId = Type.String({
  pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  description: 'id of the letter, a UUID in lower case; the same id is the same letter',
});

const Day = (description: string) => Type.String({ format: 'date', description: `${description}, YYYY-MM-DD` });

/** The document itself, not a reference: whoever has the event has the letter, whole, and can check it. */
const LetterDocument = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 255, description: 'file name to show' }),
    mediaType: Type.Literal('application/pdf', { description: 'media type' }),
    bytes: Type.Integer({ minimum: 1, maximum: largestLetterDocument, description: 'size in bytes' }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the bytes, 64 lower-case hex digits' }),
    content: Type.String({
      pattern: '^[A-Za-z0-9+/]+={0,2}$',
      maxLength: 4 * Math.ceil(largestLetterDocument / 3),
      description: 'the bytes in base64 (RFC 4648, section 4)',
    }),
  },
  { additionalProperties: false, description: 'the letter as it was issued' },
);

/** A letter of the province as its participant gets it. */
export const Letter = Type.Object(
  {
    letter: LetterId,
    number: Type.String({ minLength: 1, maxLength: 100, description: 'nomor surat' }),
    kind: Type.Enum([...letterKinds], { description: 'which reminder it is: the first, the second or the third' }),
    subject: Type.String({ minLength: 1, maxLength: 300, description: 'perihal' }),
    body: Type.String({ minLength: 1, maxLength: 20_000, description: 'what it says, as text' }),
    issuedOn: Day('day of the letter'),
    deadline: Day('last day for the answer'),
    complaints: Type.Array(ComplaintId, {
      maxItems: mostLetterComplaints,
      description: 'complaints that it is about; none when it is about a general matter',
    }),
    follows: Type.Optional(LetterId),
    document: LetterDocument,
  },
  {
    additionalProperties: false,
    description:
      'Surat teguran: the province reminds the participant, which acknowledges it by letter-received and answers it ' +
      'by letter-answered. It is sent again until it is acknowledged; a letter that is known changes nothing',
  },
);
export type Letter = Static<typeof Letter>;

/** The bytes of a letter's document. */
export const letterDocument = ({ document }: Pick<Letter, 'document'>): Buffer =>
  Buffer.from(document.content, 'base64');

/** What of a document is not as the letter says. */
export function documentProblems(letter: Pick<Letter, 'document'>): EventProblem[] {
  const bytes = letterDocument(letter);
  const { bytes: size, sha256 } = letter.document;
  if (bytes.length !== size) return [{ field: 'data.document.bytes', reason: 'must be the size of the content' }];
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return [];
  return [{ field: 'data.document.sha256', reason: 'must be the SHA-256 of the content' }];
}
