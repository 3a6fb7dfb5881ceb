import { EntitySchema } from 'typeorm';
import type { Letter } from '../letter/letter.js';

export const LetterTable = new EntitySchema<Letter>({
  name: 'letter',
  columns: {
    regencyCode: { name: 'regency_code', type: 'text', primary: true, primaryKeyConstraintName: 'letter_key' },
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'letter_key' },
    number: { type: 'text' },
    kind: { type: 'text' },
    subject: { type: 'text' },
    body: { type: 'text' },
    issuedOn: { name: 'issued_on', type: 'date' },
    deadline: { type: 'date' },
    complaints: { type: 'jsonb' },
    follows: { type: 'text', nullable: true },
    documentName: { name: 'document_name', type: 'text' },
    documentSha256: { name: 'document_sha256', type: 'text' },
    // Half a megabyte, which only who opens the document wants.
    document: { type: 'bytea', select: false },
    receivedAt: { name: 'received_at', type: 'timestamptz' },
  },
  indices: [{ name: 'letter_by_arrival', columns: ['regencyCode', 'receivedAt'] }],
});
