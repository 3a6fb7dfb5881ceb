import { EntitySchema } from 'typeorm';
import type { LetterAnswer } from '../letter/letter.js';

export const LetterAnswerTable = new EntitySchema<LetterAnswer>({
  name: 'letter_answer',
  columns: {
    regencyCode: { name: 'regency_code', type: 'text', primary: true, primaryKeyConstraintName: 'letter_answer_key' },
    eventId: { name: 'event_id', type: 'text', primary: true, primaryKeyConstraintName: 'letter_answer_key' },
    letterId: { name: 'letter_id', type: 'text' },
    text: { type: 'text' },
    office: { type: 'jsonb', nullable: true },
    attachments: { type: 'jsonb' },
    answeredAt: { name: 'answered_at', type: 'timestamptz' },
  },
  indices: [{ name: 'letter_answer_by_letter', columns: ['regencyCode', 'letterId', 'answeredAt'] }],
});
