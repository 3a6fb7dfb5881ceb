import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseStatuses } from '../case-timeline/case-status.js';
import {
  isSamePlan,
  mostInPart,
  planOfAgenda,
  planOfLetters,
  type BulkPlan,
  type ChosenComplaint,
} from './bulk-plan.js';
import { leftOutReasons } from './left-out-reason.js';

const regencies = ['63.03', '63.71'];
const taking = ['63', '63.71'];
const letter = 'c0ffee00-0000-4000-8000-000000000000';

/** One that 63.71 is late with. */
const late = (id: string, over: Partial<ChosenComplaint> = {}): ChosenComplaint => ({
  ...{ id, isKnown: true, isSecret: false, status: 'diproses', participant: '63.71' },
  missed: [{ clock: 'completion', deadlineDay: '2026-03-01' }],
  ...{ openLetter: null, isOnAgenda: false },
  ...over,
});

const unknown = (id: string) => late(id, { isKnown: false, status: null, participant: null, missed: [] });

const reasons = ({ leftOut }: BulkPlan) => leftOut.map(({ id, reason }) => [id, reason]);

describe('a plan of letters', () => {
  it('has one letter to each regency, in the order of codes, with what is late the longest first', () => {
    const chosen = [
      late('b'),
      late('c', { participant: '63.03' }),
      late('a'),
      late('z', { missed: [{ clock: 'disposition', deadlineDay: '2026-01-31' }] }),
    ];
    expect(planOfLetters(chosen, regencies)).toEqual({
      parts: [
        { participant: '63.03', complaints: ['c'] },
        { participant: '63.71', complaints: ['z', 'a', 'b'] },
      ],
      leftOut: [],
    });
  });

  it.each([
    ['unknown', unknown('x')],
    ['secret', late('x', { isSecret: true })],
    ['no-regency', late('x', { participant: '63' })],
    ['no-regency', late('x', { participant: null })],
    ['closed', late('x', { status: 'selesai' })],
    ['closed', late('x', { status: 'diarsip' })],
    ['not-late', late('x', { missed: [] })],
    ['in-open-letter', late('x', { openLetter: letter })],
  ])('leaves out what is %s, and says whose it is', (reason, complaint) => {
    const { parts, leftOut } = planOfLetters([complaint, late('y')], regencies);
    expect(parts).toEqual([{ participant: '63.71', complaints: ['y'] }]);
    expect(leftOut).toEqual([
      { id: 'x', participant: complaint.participant, reason, letter: reason === 'in-open-letter' ? letter : null },
    ]);
  });

  it('says nothing more of what is secret or not there, whatever else holds', () => {
    const all = { participant: '63', status: 'selesai', missed: [], openLetter: letter } as const;
    const plan = planOfLetters(
      [late('x', { ...all, isSecret: true }), { ...unknown('y'), openLetter: letter }],
      regencies,
    );
    expect(plan.leftOut.map(({ reason, letter: named }) => [reason, named])).toEqual([
      ['secret', null],
      ['unknown', null],
    ]);
  });

  it('has no letter that is longer than can be sent, and leaves the youngest for the next one', () => {
    const chosen = Array.from({ length: mostInPart + 2 }, (_, number) => late(`63.71-${100 + number}`));
    const plan = planOfLetters(chosen.toReversed(), regencies);
    expect(plan.parts.map(({ complaints }) => complaints.length)).toEqual([mostInPart]);
    expect(reasons(plan)).toEqual([
      [`63.71-${100 + mostInPart}`, 'full'],
      [`63.71-${101 + mostInPart}`, 'full'],
    ]);
  });
});

describe('a plan of an agenda', () => {
  it('has one item about each that takes part, closed or not', () => {
    const chosen = [late('a', { status: 'selesai', missed: [] }), late('b', { participant: '63' })];
    expect(planOfAgenda(chosen, taking).parts).toEqual([
      { participant: '63', complaints: ['b'] },
      { participant: '63.71', complaints: ['a'] },
    ]);
  });

  it('leaves out who takes no part, what is on it already, and everything when no meeting is planned', () => {
    const chosen = [
      late('a', { participant: '63.03' }),
      late('b', { isOnAgenda: true }),
      late('c', { isSecret: true }),
    ];
    expect(reasons(planOfAgenda(chosen, taking))).toEqual([
      ['a', 'not-in-meeting'],
      ['b', 'on-agenda'],
      ['c', 'secret'],
    ]);
    expect(reasons(planOfAgenda(chosen, null)).map(([, reason]) => reason)).toEqual([
      'no-meeting',
      'no-meeting',
      'secret',
    ]);
  });
});

const someComplaint: fc.Arbitrary<ChosenComplaint> = fc.record({
  id: fc.integer({ min: 1, max: 150 }).map((number) => `63.71-${number}`),
  isKnown: fc.boolean(),
  isSecret: fc.boolean(),
  status: fc.option(fc.constantFrom(...caseStatuses)),
  participant: fc.option(fc.constantFrom('63', '63.03', '63.71', '62.01')),
  missed: fc.array(
    fc.record({
      clock: fc.constantFrom('completion' as const, 'disposition' as const),
      deadlineDay: fc.constantFrom('2026-01-05', '2026-02-05', '2026-03-05'),
    }),
    { maxLength: 2 },
  ),
  openLetter: fc.option(fc.constant(letter)),
  isOnAgenda: fc.boolean(),
});
/** Nothing of it stands in the way, so that letters are full at times. */
const plainlyLate = fc.integer({ min: 1, max: 150 }).map((number) => late(`63.71-${number}`));
const someChoice = fc.array(fc.oneof(someComplaint, plainlyLate), { maxLength: 200 });
const planners: readonly ((chosen: readonly ChosenComplaint[]) => BulkPlan)[] = [
  (chosen) => planOfLetters(chosen, regencies),
  (chosen) => planOfAgenda(chosen, taking),
  (chosen) => planOfAgenda(chosen, null),
];

describe('any plan', () => {
  it('has every chosen complaint in exactly one part, or left out for exactly one reason', () => {
    fc.assert(
      fc.property(someChoice, fc.constantFrom(...planners), (chosen, plan) => {
        const { parts, leftOut } = plan(chosen);
        const places = [...parts.flatMap(({ complaints }) => complaints), ...leftOut.map(({ id }) => id)];
        expect(places.toSorted()).toEqual([...new Set(chosen.map(({ id }) => id))].toSorted());
        expect(leftOut.every(({ reason }) => leftOutReasons.includes(reason))).toBe(true);
      }),
    );
  });

  it('has in each part only complaints of that participant, none hidden, and never too many', () => {
    fc.assert(
      fc.property(someChoice, fc.constantFrom(...planners), (chosen, plan) => {
        const known = new Map(chosen.map((one) => [one.id, one]));
        const { parts } = plan(chosen);
        expect(new Set(parts.map(({ participant }) => participant)).size).toBe(parts.length);
        for (const { participant, complaints } of parts) {
          expect(complaints.length).toBeGreaterThan(0);
          expect(complaints.length).toBeLessThanOrEqual(mostInPart);
          for (const id of complaints) {
            expect(known.get(id)).toMatchObject({ participant, isKnown: true, isSecret: false });
          }
        }
      }),
    );
  });

  it('does not depend on the order in which complaints were chosen', () => {
    const distinct = fc.uniqueArray(fc.oneof(someComplaint, plainlyLate), { selector: ({ id }) => id, maxLength: 150 });
    fc.assert(
      fc.property(distinct, fc.constantFrom(...planners), (chosen, plan) => {
        expect(isSamePlan(plan(chosen), plan(chosen.toReversed()))).toBe(true);
      }),
    );
  });

  it('is another one when something else would be written', () => {
    const plan = planOfLetters([late('a'), late('b')], regencies);
    expect(isSamePlan(plan, planOfLetters([late('a'), late('b'), late('c', { isSecret: true })], regencies))).toBe(
      true,
    );
    expect(isSamePlan(plan, planOfLetters([late('a')], regencies))).toBe(false);
    expect(isSamePlan(plan, planOfLetters([late('a'), late('b', { participant: '63.03' })], regencies))).toBe(false);
  });
});
