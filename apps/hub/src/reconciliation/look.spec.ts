import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HeldComplaint } from '#contract';
import type { LedgerQuery } from '../complaint/ledger.query.js';
import { aCourse, banjarmasin, ExpectedInMemory, held, HoldingCounterpart, ledgerOf } from './holdings.builder.js';
import { LookAtHoldings, type Look } from './look.handler.js';

const idOf = (index: number): string => `national-${1_900_000 + index}`;

/** A thing that can be wrong with what is held, and the name that the comparison has to give it. */
const wrongs: Readonly<Record<string, (right: HeldComplaint) => HeldComplaint | null>> = {
  'missing-there': () => null,
  behind: (right) => ({ ...right, version: 1 }),
  'missing-here': (right) => ({ ...right, said: 2 }),
  'differs status': (right) => ({ ...right, complaint: { ...right.complaint, status: 'selesai' } }),
  'differs tracking-id': (right) => ({ ...right, complaint: { ...right.complaint, trackingId: '7' } }),
  'differs title': (right) => ({ ...right, complaint: { ...right.complaint, title: 'Lain' } }),
  'differs body': (right) => ({ ...right, complaint: { ...right.complaint, body: 'Lain.' } }),
  'differs answers': (right) => ({ ...right, complaint: { ...right.complaint, answers: [] } }),
  'differs replies': (right) => ({ ...right, complaint: { ...right.complaint, replies: ['Kapan?'] } }),
  'differs version': (right) => ({ ...right, version: 9 }),
  'differs said': (right) => ({ ...right, said: 0 }),
};

async function look(
  count: number,
  planted: ReadonlyMap<number, string>,
  extra: readonly HeldComplaint[] = [],
  past: readonly ReturnType<typeof aCourse>[] = [],
) {
  const courses = Array.from({ length: count }, (_each, index) => aCourse(idOf(index)));
  const theirs = courses.flatMap((course, index) => {
    const wrong = wrongs[planted.get(index) ?? ''];
    const now = wrong ? wrong(held(course)) : held(course);
    return now ? [now] : [];
  });
  const counterpart = new HoldingCounterpart([...theirs, ...extra]);
  const handler = new LookAtHoldings(
    new ExpectedInMemory([...courses, ...past]),
    ledgerOf([...courses, ...past]) as LedgerQuery,
    counterpart,
  );
  const looking = { run: 1, participant: banjarmasin, signal: new AbortController().signal };
  return { handler, looking, counterpart, seen: await handler.everywhere(looking) };
}

const named = (seen: Look | null): string[] =>
  (seen?.differences ?? [])
    .map(({ complaintId, kind, fields }) => [complaintId, kind, ...fields.map(({ name }) => name)].join(' '))
    .sort();

describe('a look at what a participant holds', () => {
  it('shows nothing when it holds what it should, by one request', async () => {
    const { seen, counterpart } = await look(60, new Map());
    expect(seen).toMatchObject({ differences: [], here: { count: 60 }, there: { count: 60 }, requests: 1 });
    expect(seen?.here.hash).toBe(seen?.there.hash);
    expect(counterpart.asked).toBe(1);
  });

  it('names exactly what was planted, and nothing else', async () => {
    const plants = fc.uniqueArray(fc.tuple(fc.nat({ max: 399 }), fc.constantFrom(...Object.keys(wrongs))), {
      selector: ([index]) => index,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(plants, async (planted) => {
        const { seen } = await look(400, new Map(planted));
        expect(named(seen)).toEqual(planted.map(([index, wrong]) => `${idOf(index)} ${wrong}`).sort());
      }),
      { numRuns: 15 },
    );
  });

  it('finds what the ledger does not know', async () => {
    const stranger = held(aCourse('63.71-2026-000001'));
    expect(named((await look(3, new Map(), [stranger])).seen)).toEqual(['63.71-2026-000001 missing-here']);
  });

  it('takes in what is held without need, and finds it like everything else from then on', async () => {
    const time = '2020-03-02T09:15:00+08:00';
    const [old = []] = [aCourse('national-1')].map((course) =>
      course.map((entry) => ({ ...entry, event: { ...entry.event, time }, recipients: [] })),
    );
    const { handler, looking, counterpart, seen } = await look(3, new Map(), [held(old)], [old]);
    expect(named(seen)).toEqual([]);
    expect(seen?.here.count).toBe(3);
    counterpart.asked = 0;
    expect(await handler.everywhere(looking)).toMatchObject({ here: { count: 4 }, requests: 1 });
    expect(counterpart.asked).toBe(1);
  });

  it('says so when something is held twice', async () => {
    const { seen } = await look(3, new Map(), [held(aCourse(idOf(1)))]);
    expect(named(seen)).toEqual([`${idOf(1)} differs copies`]);
  });

  it('is none when the participant does not answer', async () => {
    const { handler, looking, counterpart } = await look(3, new Map());
    counterpart.isSilent = true;
    expect(await handler.everywhere(looking)).toBeNull();
    expect(await handler.again(looking, [idOf(1)])).toBeNull();
  });

  it('again is at some complaints only', async () => {
    const { handler, looking } = await look(
      100,
      new Map([
        [5, 'behind'],
        [6, 'behind'],
      ]),
    );
    const again = await handler.again(looking, [idOf(5), idOf(7)]);
    expect([...(again?.differences.keys() ?? [])]).toEqual([idOf(5)]);
  });
});
