import { oneOf } from '../search-parameters';

/** The first of the words is what an address means that says nothing; one that nobody knows is none of them. */
export const chosenWord = <Word extends string>(words: readonly Word[], word: string | undefined): Word | null =>
  word === undefined ? (words[0] ?? null) : (oneOf(words, word) ?? null);

/** What an address says of a choice: nothing of the first. */
export const saidWord = <Word extends string>(words: readonly Word[], word: Word): Word | undefined =>
  word === words[0] ? undefined : word;
