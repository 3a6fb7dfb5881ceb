import { describe, expect, it } from '@jest/globals';
import { caseClassifications } from '../case-timeline/case-words.js';
import { clockNames, limitFor, limitProblems, type Limit } from './limit.js';
import shipped from './limits.json' with { type: 'json' };

const limit = (more: Partial<Limit> = {}): Limit => ({
  clock: 'completion',
  workingDays: 14,
  classification: null,
  participant: null,
  from: '2020-01-01',
  ...more,
});
const question = { clock: 'completion', classification: 'aspirasi', participant: '63.71', on: '2026-03-30' } as const;

describe('the limit that holds', () => {
  it('is the most particular one, and of those the youngest', () => {
    const all = [
      limit({ workingDays: 1 }),
      limit({ workingDays: 2, classification: 'aspirasi' }),
      limit({ workingDays: 3, participant: '63.71' }),
      limit({ workingDays: 4, participant: '63.71', classification: 'aspirasi' }),
      limit({ workingDays: 5, participant: '63.71', classification: 'aspirasi', from: '2026-03-30' }),
      limit({ workingDays: 6, participant: '63.71', classification: 'aspirasi', from: '2026-03-31' }),
    ];
    const held = [6, 5, 4, 3, 2, 1].map((count) => limitFor(all.slice(0, count), question).workingDays);
    expect(held).toEqual([5, 5, 4, 3, 2, 1]);
    expect(limitFor(all, { ...question, participant: '63.03' }).workingDays).toBe(2);
  });

  it('is for a complaint that nobody classified the one of ordinary complaints', () => {
    const { workingDays } = limitFor(shipped as Limit[], { ...question, classification: null });
    expect(workingDays).toBe(14);
  });
});

describe('limits', () => {
  const classifications = ['aspirasi', 'permintaan-informasi'];
  const problems = (limits: readonly Limit[]) => limitProblems({ limits, participants: ['63.71'], classifications });
  /** One of every clock, so that only what a case adds can be wrong. */
  const sound = clockNames.map((clock) => limit({ clock }));

  it('that are shipped are sound', () => {
    const all = { limits: shipped as Limit[], participants: [], classifications: caseClassifications };
    expect(limitProblems(all)).toEqual([]);
  });

  it.each([
    ['of -1', { workingDays: -1 }, 'workingDays'],
    ['of half a day', { workingDays: 1.5 }, 'workingDays'],
    ['of more days than anybody waits', { workingDays: 501 }, 'workingDays'],
    ['from a day there is not', { from: '2026-02-30' }, 'from'],
    ['for a participant nobody knows', { participant: '63.99' }, 'participant'],
    ['for a classification nobody knows', { classification: 'keluhan' }, 'classification'],
  ])('%s are refused at their field', (_what, more, field) => {
    expect(problems([...sound, limit({ participant: '63.71', ...more })])).toEqual([
      { field: `limits.5.${field}`, reason: expect.any(String) as unknown },
    ]);
  });

  it('that are there twice are refused, also with another number of days', () => {
    expect(problems([...sound, limit({ workingDays: 3 })])).toMatchObject([
      { field: 'limits.5', reason: 'is there twice: same clock, for the same, from the same day' },
    ]);
  });

  it('that leave somebody without one are refused', () => {
    const left = [...sound.filter(({ clock }) => clock !== 'completion'), limit({ classification: 'aspirasi' })];
    expect(problems(left)).toEqual([
      { field: 'limits', reason: 'has no limit of the clock completion for every participant: permintaan-informasi' },
    ]);
  });
});
