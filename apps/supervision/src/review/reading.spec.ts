import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDone, mayRead, outcomeOf, readingState, type Measure, type ReadCase } from './reading.js';
import type { Criterion, Scores } from './rubric.js';

const criterion = (code: string, weight: number, levels = ['Tidak', 'Sebagian', 'Ya']): Criterion => ({
  code,
  label: code,
  question: `${code}?`,
  levels,
  weight,
});
const measure: Measure = {
  criteria: [criterion('answers', 60), criterion('civil', 40, ['Tidak', 'Ya'])],
  disagreement: 0.3,
};
const by = (reviewer: string, answers: number, civil: number) => ({ reviewer, scores: { answers, civil } as Scores });
const read = (over: Partial<ReadCase> = {}): ReadCase => ({ lapsed: false, judgements: [], settlement: null, ...over });

describe('a sampled case', () => {
  it('waits for two readings', () => {
    expect(readingState(read(), measure)).toBe('unread');
    const once = read({ judgements: [by('a', 2, 1)] });
    expect([readingState(once, measure), outcomeOf(once, measure)]).toEqual(['unread', null]);
    expect([mayRead(once, 'a', measure), mayRead(once, 'b', measure)]).toEqual([false, true]);
  });

  it('is worth the mean of two that are near each other', () => {
    const near = read({ judgements: [by('a', 2, 1), by('b', 1, 1)] });
    expect(readingState(near, measure)).toBe('agreed');
    expect(outcomeOf(near, measure)).toEqual({ shares: { answers: 0.75, civil: 1 }, score: 0.85 });
    expect(mayRead(near, 'c', measure)).toBe(false);
  });

  it('is near also at the very threshold, which fractions only come close to', () => {
    const at = { ...measure, disagreement: 0.25 };
    const criteria = [criterion('one', 25, ['Tidak', 'Ya']), criterion('two', 75, ['Tidak', 'Ya'])];
    const judgements = [
      { reviewer: 'a', scores: { one: 1, two: 1 } },
      { reviewer: 'b', scores: { one: 0, two: 1 } },
    ];
    expect(readingState(read({ judgements }), { ...at, criteria })).toBe('agreed');
    expect(readingState(read({ judgements }), { criteria, disagreement: 0.24 })).toBe('disputed');
  });

  it('is disputed where two lie too far apart, and a third who read neither decides by the middle', () => {
    const apart = read({ judgements: [by('a', 2, 1), by('b', 0, 1)] });
    expect([readingState(apart, measure), outcomeOf(apart, measure)]).toEqual(['disputed', null]);
    expect(['a', 'b', 'c'].map((reviewer) => mayRead(apart, reviewer, measure))).toEqual([false, false, true]);
    const decided = read({ judgements: [...apart.judgements, by('c', 0, 0)] });
    expect(readingState(decided, measure)).toBe('third');
    expect(outcomeOf(decided, measure)).toEqual({ shares: { answers: 0, civil: 1 }, score: 0.4 });
    expect(mayRead(decided, 'd', measure)).toBe(false);
  });

  it('is worth what was settled', () => {
    const settled = read({
      judgements: [by('a', 2, 1), by('b', 0, 1)],
      settlement: { scores: { answers: 1, civil: 0 } },
    });
    expect(readingState(settled, measure)).toBe('settled');
    expect(outcomeOf(settled, measure)).toEqual({ shares: { answers: 0.5, civil: 0 }, score: 0.3 });
  });

  it('counts for nothing once nobody is to read it', () => {
    const lapsed = read({ lapsed: true, judgements: [by('a', 2, 1), by('b', 2, 1)] });
    expect([readingState(lapsed, measure), outcomeOf(lapsed, measure), mayRead(lapsed, 'c', measure)]).toEqual([
      'lapsed',
      null,
      false,
    ]);
  });

  it('has an outcome just when it is done and did not lapse, between the lowest and the highest that was said', () => {
    const scores = fc.record({ answers: fc.integer({ min: 0, max: 2 }), civil: fc.integer({ min: 0, max: 1 }) });
    fc.assert(
      fc.property(fc.array(scores, { maxLength: 3 }), fc.boolean(), (all, lapsed) => {
        const one = read({ lapsed, judgements: all.map((given, index) => ({ reviewer: `r${index}`, scores: given })) });
        const outcome = outcomeOf(one, measure);
        expect(outcome !== null).toBe(isDone(readingState(one, measure)) && !lapsed);
        if (outcome === null) return;
        const said = all.map(({ answers }) => answers / 2);
        expect(outcome.shares.answers).toBeGreaterThanOrEqual(Math.min(...said));
        expect(outcome.shares.answers).toBeLessThanOrEqual(Math.max(...said));
      }),
    );
  });
});
