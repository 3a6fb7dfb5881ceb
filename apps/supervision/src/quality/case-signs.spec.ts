import { describe, expect, it } from '@jest/globals';
import { signsOf, type Company, type Likeness } from './case-signs.js';
import { chainOf, loopOf, type CaseStory } from './case-story.js';
import type { CaseSign } from './sign.js';
import { assumedParameters, type SignParameters } from './sign-parameters.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const received = Date.UTC(2026, 0, 5, 1);

const aStory = (over: Partial<CaseStory> = {}): CaseStory => ({
  id: '63.71-1',
  participant: '63.71',
  status: 'selesai',
  closer: 'admin',
  receivedAt: received,
  closedAt: received + 3 * day,
  rating: null,
  duplicateOf: null,
  answers: [{ participant: '63.71', text: 'Sudah kami perbaiki kemarin sore.' }],
  passings: [],
  reopenings: 0,
  verifications: [],
  ...over,
});
const alone: Company = { hasPastedAnswer: false, likenesses: [] };
const beside = (over: Partial<Likeness> = {}): Company => ({
  hasPastedAnswer: false,
  likenesses: [{ other: aStory({ id: '63.72-1' }), textShare: 1, placeShare: 1, answerShare: 1, ...over }],
});
const shown = (story: CaseStory, company = alone, parameters: Partial<SignParameters> = {}): string[] =>
  signsOf(story, company, { ...assumedParameters, ...parameters }).map(
    ({ sign, participant }) => `${sign}@${participant}`,
  );
const showsNothing = (story: CaseStory, company = alone): void => expect(shown(story, company)).toEqual([]);
const passing = (...chain: string[]): CaseStory['passings'] =>
  chain.slice(1).map((to, index) => ({ from: chain[index] ?? '', to }));

describe('a complaint that was handled well', () => {
  it('shows no sign', () => showsNothing(aStory()));

  it.each(['belum-terverifikasi', 'belum-ditindaklanjuti', 'diproses', 'ditunda', 'diarsip'] as const)(
    'shows none while it is %s, however little was done',
    (status) => showsNothing(aStory({ status, answers: [], closedAt: received + minute })),
  );
});

describe('closing', () => {
  it('without a follow-up is a sign when admin or system did it, and none when the reporter did', () => {
    expect(shown(aStory({ answers: [] }))).toEqual(['closed-without-follow-up@63.71']);
    expect(shown(aStory({ answers: [], closer: 'system' }))).toEqual(['closed-without-follow-up@63.71']);
    showsNothing(aStory({ answers: [], closer: 'reporter' }));
  });

  it('by silence is a sign only after a follow-up', () => {
    expect(shown(aStory({ closer: 'system' }))).toEqual(['closed-by-silence@63.71']);
    showsNothing(aStory({ closer: 'admin' }));
  });

  it('within minutes counts from receipt, and the limit itself is not under it', () => {
    const after = (milliseconds: number) => shown(aStory({ closedAt: received + milliseconds }));
    expect(after(60 * minute - 1)).toEqual(['closed-within-minutes@63.71']);
    expect(after(60 * minute)).toEqual([]);
    expect(shown(aStory({ closedAt: received + 5 * minute, closer: 'reporter' }))).toEqual([]);
    expect(shown(aStory({ closedAt: null }))).toEqual([]);
    expect(shown(aStory({ receivedAt: null }))).toEqual([]);
  });
});

describe('what the reporter thinks', () => {
  it('is a sign when they had it reopened or rated it low', () => {
    expect(shown(aStory({ status: 'diproses', reopenings: 1 }))).toEqual(['reopened-or-rated-low@63.71']);
    expect(shown(aStory({ rating: 2 }))).toEqual(['reopened-or-rated-low@63.71']);
    showsNothing(aStory({ rating: 3 }));
    expect(shown(aStory({ rating: 3 }), alone, { lowRating: 3 })).toHaveLength(1);
  });
});

describe('passing on', () => {
  it('more than twice is a sign of whoever did it most often', () => {
    showsNothing(aStory({ passings: passing('63.71', '63.03', '63.71') }));
    const round = passing('63.71', '63.03', '63.71', '63.05');
    expect(shown(aStory({ participant: '63.05', passings: round }))).toEqual(['passed-on@63.71']);
    const each = passing('63.03', '63.71', '63.05', '63.01');
    expect(shown(aStory({ participant: '63.01', passings: each }))).toEqual(['passed-on@63.03']);
  });

  it('shows the way, and the shortest loop in it', () => {
    expect(chainOf(passing('A', 'B', 'C'))).toEqual(['A', 'B', 'C']);
    expect(loopOf(passing('A', 'B', 'C'))).toEqual([]);
    expect(loopOf(passing('A', 'B', 'C', 'A', 'C', 'A'))).toEqual(['C', 'A', 'C']);
    expect(loopOf(passing('X', 'A', 'B', 'C', 'A'))).toEqual(['A', 'B', 'C', 'A']);
    expect([chainOf([]), loopOf([])]).toEqual([[], []]);
  });
});

describe('verifying late', () => {
  const run = (participant: string, late: number | null) => ({
    participant,
    deadlineAt: received,
    stoppedAt: late === null ? null : received + late,
  });

  it('is a sign of whoever was late first, once it is done', () => {
    expect(shown(aStory({ verifications: [run('63', 0), run('63.03', 1), run('63.71', 1)] }))).toEqual([
      'verified-late@63.03',
    ]);
    showsNothing(aStory({ verifications: [run('63.03', null)] }));
    showsNothing(aStory({ verifications: [{ ...run('63.03', 9), deadlineAt: null }] }));
  });
});

describe('other complaints', () => {
  const has = (sign: CaseSign, company: Company, story = aStory()): boolean =>
    shown(story, company).includes(`${sign}@63.71`);

  it('tell of an answer that was pasted', () => {
    expect(shown(aStory(), { ...alone, hasPastedAnswer: true })).toEqual(['pasted-answer@63.71']);
  });

  it('of nearly the same words are to have nearly the same answer', () => {
    const differs = (over: Partial<Likeness>) => has('answered-differently', beside({ placeShare: null, ...over }));
    expect(differs({ answerShare: 0.3 })).toBe(true);
    expect(differs({ answerShare: 0.31 })).toBe(false);
    expect(differs({ answerShare: null })).toBe(false);
    expect(differs({ answerShare: 0, textShare: 0.79 })).toBe(false);
    const far = aStory({ receivedAt: received + 91 * day });
    expect(differs({ answerShare: 0, other: far })).toBe(false);
    expect(differs({ answerShare: null, other: aStory({ status: 'diarsip', closer: null }) })).toBe(true);
  });

  it('of the same place, category and time may be the same thing, until somebody joins them', () => {
    const twice = (over: Partial<Likeness>, story?: CaseStory) => has('reported-twice', beside(over), story);
    expect(twice({ textShare: 0.3 })).toBe(true);
    expect(twice({ textShare: 0.29 })).toBe(false);
    expect(twice({ placeShare: 0.79 })).toBe(false);
    expect(twice({ placeShare: null })).toBe(false);
    expect(twice({ other: aStory({ receivedAt: received + 14 * day }) })).toBe(true);
    expect(twice({ other: aStory({ receivedAt: received + 15 * day }) })).toBe(false);
    expect(twice({ other: aStory({ receivedAt: null }) })).toBe(false);
    expect(twice({ other: aStory({ duplicateOf: '63.71-1' }) })).toBe(false);
    expect(twice({}, aStory({ duplicateOf: '63.72-1' }))).toBe(false);
  });
});
