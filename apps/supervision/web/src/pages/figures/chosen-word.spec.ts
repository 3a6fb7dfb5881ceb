import { describe, expect, it } from '@jest/globals';
import { chosenWord, saidWord } from './chosen-word';

const words = ['received', 'closed'] as const;

describe('a choice in the address', () => {
  it('is the first where nothing is said, and none where nobody knows the word', () => {
    expect(chosenWord(words, undefined)).toBe('received');
    expect(chosenWord(words, 'closed')).toBe('closed');
    expect(chosenWord(words, 'opened')).toBeNull();
  });

  it('is said unless it is the first', () => {
    expect(words.map((word) => saidWord(words, word))).toEqual([undefined, 'closed']);
  });
});
