import { refusedFields } from '../../api/fetch-json';
import type { Division } from '../../api/types';
import { isDay } from '../../format/period';
import type { FigureWords } from '../../i18n/figure-words';
import type { Messages } from '../../i18n/indonesian';

/** Why each field of the address was refused, in the reader's language. */
export type Refusals = ReadonlyMap<string, string>;

type Search = Readonly<Record<string, string | undefined>>;

interface Speech {
  words: FigureWords;
  messages: Messages;
}

const isDivision = (word: string, words: FigureWords): word is Division => Object.hasOwn(words.divisions, word);

/** What the server says of a field is for programs; what is wrong with it can be told from the field itself. */
function reasonOf(field: string, search: Search, { words, messages }: Speech): string {
  const word = search[field] ?? '';
  const { refusals } = words;
  switch (field) {
    case 'dateBasis':
      return messages.unusable.reasons.dateBasis(word);
    case 'from':
      if (word === '') return refusals.noFrom;
      return isDay(word) ? refusals.fromTooLate : messages.unusable.reasons.from(word);
    case 'to':
      return isDay(word) ? messages.rangeBackwards : messages.unusable.reasons.to(word);
    case 'by':
      return isDivision(word, words) ? refusals.byMonth(words.divisions[word]) : refusals.by(word);
    case 'scope':
    case 'participant':
    case 'sort':
    case 'formula':
    case 'indicator':
    case 'part':
    case 'sign':
    case 'window':
    case 'asOf':
      return refusals[field](word);
    case 'before':
    case 'after':
    case 'period':
      return refusals.period(word);
    default:
      return refusals.other(field);
  }
}

/** @param search what the address says, which is what the server was asked */
export const refusalsOf = (error: Error | null, search: Search, speech: Speech): Refusals =>
  new Map(refusedFields(error).map((field) => [field, reasonOf(field, search, speech)]));
