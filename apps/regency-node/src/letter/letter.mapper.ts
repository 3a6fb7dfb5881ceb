import type { FiledLetter } from './letter.query.js';
import type { LetterResponse } from './letter.response.js';

export const letterResponse = ({ letter, answers }: FiledLetter): LetterResponse => ({
  id: letter.id,
  number: letter.number,
  kind: letter.kind,
  subject: letter.subject,
  body: letter.body,
  issuedOn: letter.issuedOn,
  deadline: letter.deadline,
  complaints: [...letter.complaints],
  follows: letter.follows,
  sha256: letter.documentSha256,
  receivedAt: letter.receivedAt,
  answers: answers.map(({ text, office, attachments, answeredAt }) => ({
    ...{ text, office, answeredAt },
    attachments: [...attachments],
  })),
});
