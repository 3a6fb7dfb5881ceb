import { describe, expect, it } from '@jest/globals';
import { progressOf, type KeptCase } from './kept-case.js';
import type { Measure } from './reading.js';
import { agreementsOf, isTooFew, resultsOf } from './results.js';
import type { Criterion, Scores } from './rubric.js';

const criterion = (code: string, weight: number): Criterion => ({
  code,
  label: code,
  question: `${code}?`,
  levels: ['Tidak', 'Sebagian', 'Ya'],
  weight,
});
const measure: Measure = { criteria: [criterion('answers', 3), criterion('civil', 1)], disagreement: 0.4 };

/** A case of a participant with what each person said of it: levels of both criteria. */
function kept(
  number: number,
  participant: string,
  said: Readonly<Record<string, readonly [number, number]>>,
): KeptCase {
  return {
    number,
    complaintId: `${participant}-${number}`,
    participant,
    complaintVersion: 3,
    lapsed: false,
    settlement: null,
    judgements: Object.entries(said).map(([reviewer, [answers, civil]]) => {
      const scores: Scores = { answers, civil };
      return { reviewer, reviewerName: reviewer.toUpperCase(), scores, versions: [{ scores, note: null, at: '' }] };
    }),
  };
}

const strata = [
  { participant: '63.01', size: 90 },
  { participant: '63.02', size: 10 },
  { participant: '63.03', size: 0 },
];
const cases = [
  kept(1, '63.01', { a: [2, 2], b: [2, 2] }),
  kept(2, '63.01', { b: [1, 2], a: [2, 2] }),
  kept(3, '63.02', { a: [0, 2], c: [0, 2] }),
  { ...kept(4, '63.02', { a: [2, 2], c: [2, 2] }), lapsed: true },
];

describe('what came out of a round', () => {
  it('is of each participant the mean of its cases, over all and by each criterion', () => {
    const { participants } = resultsOf(strata, cases, measure);
    const [first, second, third] = participants;
    expect([first?.drawn, first?.read, first?.score?.mean]).toEqual([2, 2, 0.90625]);
    expect(first?.criteria.map((one) => one?.mean)).toEqual([0.875, 1]);
    expect([second?.drawn, second?.read, second?.score?.mean]).toEqual([2, 1, 0.25]);
    expect([third?.read, third?.score, third?.criteria]).toEqual([0, null, [null, null]]);
  });

  it('is of the province what its participants have, by how many cases each has', () => {
    const { province } = resultsOf(strata, cases, measure);
    expect([province.size, province.read, province.score?.size]).toEqual([100, 3, 100]);
    expect(province.score?.mean).toBeCloseTo(0.9 * 0.90625 + 0.1 * 0.25, 12);
    expect(province.criteria[1]?.mean).toBe(1);
  });

  it('is nothing of a round in which nothing could be read', () => {
    const { province, participants } = resultsOf([{ participant: '63.03', size: 0 }], [], measure);
    expect([province.score, participants[0]?.score]).toEqual([null, null]);
  });
});

describe('agreement of the readers of a round', () => {
  it('is that of each two people, and of all together; whoever spoke first', () => {
    const { cases: read, near, criteria, pairs } = agreementsOf(cases, measure);
    expect([read, near]).toEqual([3, 3]);
    expect(criteria[0]).toMatchObject({ cases: 3, same: 2 });
    expect(pairs.map(({ reviewers, cases: count }) => [...reviewers, count])).toEqual([
      ['A', 'B', 2],
      ['A', 'C', 1],
    ]);
    // a said 2 and 2 where b said 2 and 1: nothing of it is beyond chance.
    expect(pairs[0]?.criteria[0]).toMatchObject({ same: 1, share: 0.5, kappa: 0 });
    expect(pairs[1]?.criteria[0]?.kappa).toBeNull();
  });

  it('looks at the first two readings only, of which neither knew the other', () => {
    const three = kept(1, '63.01', { a: [2, 2], b: [0, 2], c: [0, 2] });
    expect(agreementsOf([three], measure)).toMatchObject({ cases: 1, near: 0, pairs: [{ reviewers: ['A', 'B'] }] });
  });

  it('is none of cases that one has read, or nobody may read any more', () => {
    const few = [kept(1, '63.01', { a: [2, 2] }), ...cases.slice(3)];
    expect(agreementsOf(few, measure)).toMatchObject({ cases: 0, near: 0, pairs: [] });
  });
});

describe('the progress of a round', () => {
  it('counts cases by state, and who has read how many', () => {
    const apart = kept(5, '63.01', { a: [2, 2], b: [0, 0] });
    const progress = progressOf([...cases, apart, kept(6, '63.01', { b: [1, 1] }), kept(7, '63.01', {})], measure);
    expect(progress).toMatchObject({ cases: 7, once: 1 });
    expect(progress.states).toEqual({ unread: 2, disputed: 1, agreed: 3, third: 0, settled: 0, lapsed: 1 });
    expect(progress.reviewers).toEqual([
      { name: 'A', cases: 5 },
      { name: 'B', cases: 4 },
      { name: 'C', cases: 2 },
    ]);
  });
});

describe('too few readings', () => {
  it('say nothing, unless there was no more to read', () => {
    expect(isTooFew({ read: 4, size: 40 })).toBe(true);
    expect(isTooFew({ read: 5, size: 40 })).toBe(false);
    expect(isTooFew({ read: 3, size: 3 })).toBe(false);
    expect(isTooFew({ read: 0, size: 0 })).toBe(false);
  });
});
