import type { Letter } from '#contract';
import type { WaitingLetter } from './letter-exchange.repository.js';

/** The file that a letter goes by: a number may have slashes. */
export const letterFileName = (number: string): string => `surat-${number.replaceAll(/[^\w.-]+/g, '-')}.pdf`;

/** A letter as the contract has it. */
export const letterOnTheWire = ({
  id,
  document,
  sha256,
  follows,
  participant: _to,
  ...letter
}: WaitingLetter): Letter => ({
  ...letter,
  letter: id,
  complaints: [...letter.complaints],
  ...(follows !== null && { follows }),
  document: {
    name: letterFileName(letter.number),
    mediaType: 'application/pdf',
    bytes: document.length,
    sha256,
    content: document.toString('base64'),
  },
});
