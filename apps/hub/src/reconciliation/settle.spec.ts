import { describe, expect, it } from '@jest/globals';
import type { Difference } from './difference.js';
import { banjarmasin, ExpectedInMemory } from './holdings.builder.js';
import type { InFlightQuery } from './in-flight.query.js';
import type { LookAtHoldings } from './look.handler.js';
import { reconciliationPlan } from './reconciliation-plan.js';
import { SettleDifferences } from './settle.handler.js';

const id = 'national-1916449';
const looking = { run: 1, participant: banjarmasin, signal: new AbortController().signal };
const difference = (digest = 'b', said = 1): Difference => ({
  complaintId: id,
  kind: 'differs',
  trackingId: null,
  fields: [],
  here: { version: 2, said: 1, digest: 'a' },
  there: { version: 2, said, digest },
});

/** @param looks what each further look shows; the last one again and again */
function settling(looks: readonly (Difference | null)[], { waiting = 0, moving = [] as readonly boolean[] } = {}) {
  let [looked, asked] = [0, 0];
  const again = () => {
    const seen = looks[Math.min(looked, looks.length - 1)];
    looked += 1;
    return Promise.resolve({ differences: new Map(seen ? [[id, seen]] : []), waiting });
  };
  const among = () => {
    const isMoving = moving[Math.min(asked, moving.length - 1)] ?? false;
    asked += 1;
    return Promise.resolve(new Set(isMoving ? [id] : []));
  };
  const handler = new SettleDifferences(
    { again } as Partial<LookAtHoldings> as LookAtHoldings,
    new ExpectedInMemory([]),
    { among } as Partial<InFlightQuery> as InFlightQuery,
    { ...reconciliationPlan, betweenLooks: 0, mostLooks: 4, mostChecks: 3 },
  );
  return { handler, looks: () => looked };
}

describe('a difference', () => {
  it('stands when a second look shows the same while nothing is on its way', async () => {
    const { handler, looks } = settling([difference()]);
    expect(await handler.handle(looking, [difference()])).toEqual({ standing: [difference()], inMotion: [] });
    expect(looks()).toBe(1);
  });

  it('is none when the second look shows nothing', async () => {
    const { handler } = settling([null]);
    expect(await handler.handle(looking, [difference()])).toEqual({ standing: [], inMotion: [] });
  });

  it('waits until it has stopped changing', async () => {
    const { handler, looks } = settling([difference('c'), difference('c')]);
    expect(await handler.handle(looking, [difference()])).toMatchObject({ standing: [difference('c')] });
    expect(looks()).toBe(2);
  });

  it('waits for what is on its way to the participant', async () => {
    const { handler, looks } = settling([difference()], { moving: [true, true, false] });
    expect(await handler.handle(looking, [difference()])).toMatchObject({ standing: [difference()] });
    expect(looks()).toBe(3);
  });

  it('is in motion when that never ends', async () => {
    const { handler, looks } = settling([difference()], { moving: [true] });
    expect(await handler.handle(looking, [difference()])).toEqual({ standing: [], inMotion: [id] });
    expect(looks()).toBe(4);
  });

  it('is in motion while the participant has something to send, unless it has sent all of this complaint', async () => {
    const unsent = difference('b', 2);
    expect(await settling([unsent], { waiting: 3 }).handler.handle(looking, [unsent])).toMatchObject({
      inMotion: [id],
    });
    expect(await settling([difference()], { waiting: 3 }).handler.handle(looking, [difference()])).toMatchObject({
      inMotion: [],
    });
  });

  it('that was healed is looked at until it is gone, and not for ever', async () => {
    const late = settling([difference(), difference(), null]);
    expect(await late.handler.untilHealed(looking, [id])).toEqual(new Set());
    expect(late.looks()).toBe(3);
    const never = settling([difference()]);
    expect(await never.handler.untilHealed(looking, [id])).toEqual(new Set([id]));
    expect(never.looks()).toBe(3);
  });
});
