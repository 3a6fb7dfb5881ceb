import { describe, expect, it } from '@jest/globals';
import { brokenSteps, compareVersions, type Place } from './versions.js';

const expected: readonly Place[] = [
  ['a', 1],
  ['b', 1],
  ['a', 2],
  ['a', 3],
];

describe('what is on a topic, against what should be there', () => {
  it.each<{ what: string; found: readonly Place[]; counted: object }>([
    { what: 'all of it, a part twice', found: [...expected, ['a', 2], ['a', 3]], counted: { repeated: 2 } },
    { what: 'all but one', found: expected.slice(0, 3), counted: { missing: 1 } },
    { what: 'nothing', found: [], counted: { missing: 4 } },
    {
      what: 'one after its successor',
      found: [
        ['a', 1],
        ['a', 3],
        ['a', 2],
        ['b', 1],
      ],
      counted: { late: 1 },
    },
    { what: 'one that is for somebody else', found: [...expected, ['c', 1]], counted: { foreign: 1 } },
  ])('counts $what', ({ found, counted }) => {
    const nothing = { missing: 0, late: 0, foreign: 0, repeated: 0 };
    expect(compareVersions(found, expected)).toEqual({ ...nothing, ...counted });
  });
});

describe('the versions of complaints in a ledger', () => {
  it('go on by one, each for itself', () => {
    expect(brokenSteps(expected)).toBe(0);
  });

  it.each<{ what: string; entries: readonly Place[] }>([
    {
      what: 'a gap',
      entries: [
        ['a', 1],
        ['a', 3],
      ],
    },
    {
      what: 'a version twice',
      entries: [
        ['a', 1],
        ['a', 1],
      ],
    },
    { what: 'a beginning in the middle', entries: [['a', 2]] },
  ])('do not where there is $what', ({ entries }) => {
    expect(brokenSteps(entries)).toBe(1);
  });
});
