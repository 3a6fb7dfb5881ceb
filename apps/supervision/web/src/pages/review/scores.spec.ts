import { describe, expect, it } from '@jest/globals';
import { levelOfKey, nextUnscored } from './scores';

const yesOrNo = { code: 'civil', levels: ['Tidak', 'Ya'] };
const criteria = [
  { code: 'answers', levels: ['Tidak', 'Sebagian', 'Ya'] },
  { code: 'done', levels: ['a', 'b'] },
  yesOrNo,
];

describe('the keyboard of a judgement', () => {
  it.each([
    ['1', 0],
    ['2', 1],
    ['3', null],
    ['0', null],
    ['a', null],
    ['Enter', null],
  ])('takes %s of two levels as %s', (key, level) => {
    expect(levelOfKey(key, yesOrNo)).toBe(level);
  });

  it('leads to the next criterion without a score, around the end', () => {
    expect(nextUnscored(criteria, {}, null)).toBe('answers');
    expect(nextUnscored(criteria, { answers: 1 }, 'answers')).toBe('done');
    expect(nextUnscored(criteria, { civil: 1 }, 'civil')).toBe('answers');
    expect(nextUnscored(criteria, { answers: 0, civil: 1 }, 'civil')).toBe('done');
    expect(nextUnscored(criteria, { answers: 0, done: 0, civil: 0 }, 'answers')).toBeNull();
  });
});
