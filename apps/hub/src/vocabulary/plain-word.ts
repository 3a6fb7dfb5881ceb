/** A word as it is compared: lower case, letters and digits only, single blanks. */
export const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
