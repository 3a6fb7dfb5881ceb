import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseEntry } from '../case-timeline/case-entry.js';
import { LedgerBuilder } from '../case-timeline/ledger.builder.js';
import { ClocksUnderTest, entriesOf } from './clocks-under-test.builder.js';
import type { Limit } from './limit.js';

let under: ClocksUnderTest;

beforeAll(async () => {
  under = await ClocksUnderTest.start();
});
afterAll(() => under.close());
beforeEach(() => under.begin());

describe('a recompute', () => {
  /** Five complaints of March, of which the completion of 63.71 is touched by a limit from 18 March on. */
  const someCases = (): CaseEntry[] => {
    const ledger = new LedgerBuilder();
    for (const [number, day] of ['02', '03', '18', '19', '20'].entries()) {
      ledger.append(`63.71-${number + 1}`, 'filed', {
        time: `2026-03-${day}T10:00:00+08:00`,
        state: { handler: '63.71' },
      });
    }
    return entriesOf(ledger);
  };
  const stricter: Limit = {
    clock: 'completion',
    workingDays: 7,
    classification: null,
    participant: '63.71',
    from: '2026-03-18',
  };
  const tighten = async (): Promise<number | null> => {
    const { versions, contents } = await under.settingsQuery.present();
    return under.settings.change({
      kind: 'limits',
      content: [...contents.limits, stricter],
      basedOn: versions.limits,
      by: 'Rahmawati',
      reason: 'SE Sekda.',
    });
  };
  const progress = () =>
    under.query(
      'select done, total, finished_at is not null as finished, superseded_by from clock_recompute order by 1',
    );
  const moves = (): Promise<object[]> =>
    under.query(
      `select complaint_id, clock, kind, deadline_before, deadline_after from clock_move order by complaint_id, number`,
    );

  it('tells what moved, and goes on where it was after a crash', async () => {
    await under.take(someCases());
    const version = await tighten();
    expect(await under.recompute.step(1)).toBe(true);
    expect(await progress()).toEqual([{ done: 1, total: 5, finished: false, superseded_by: null }]);
    await under.finishRecompute();
    expect(await progress()).toEqual([{ done: 5, total: 5, finished: true, superseded_by: null }]);
    expect(await moves()).toMatchObject(
      ['3', '4', '5'].map((number) => ({ complaint_id: `63.71-${number}`, clock: 'completion', kind: 'moved' })),
    );
    expect(await under.query('select distinct settings_version as version from clock_move')).toEqual([{ version }]);
  });

  it('touches nothing that ended before what changed', async () => {
    const ledger = new LedgerBuilder();
    ledger.append('63.71-1', 'filed', { time: '2026-01-05T10:00:00+08:00', state: { handler: '63.71' } });
    await under.take(entriesOf(ledger));
    await tighten();
    await under.finishRecompute();
    expect(await progress()).toEqual([{ done: 0, total: 0, finished: true, superseded_by: null }]);
  });

  it('touches what stands still, which has a limit all the same', async () => {
    const ledger = new LedgerBuilder();
    ledger.append('63.71-1', 'filed', { time: '2026-03-19T10:00:00+08:00', state: { handler: '63.71' } });
    ledger.append('63.71-1', 'postponed', { time: '2026-03-25T10:00:00+08:00', state: { status: 'ditunda' } });
    await under.take(entriesOf(ledger));
    await tighten();
    await under.finishRecompute();
    expect(await under.query(`select limit_days, deadline_at from case_clock where clock = 'completion'`)).toEqual([
      { limit_days: 7, deadline_at: null },
    ]);
    expect(await moves()).toEqual([]);
  });

  it('puts to its account also what a batch computes before it comes there, and nothing that entries move', async () => {
    await under.take(someCases());
    await tighten();
    const ledger = new LedgerBuilder();
    ledger.append('63.71-4', 'filed', { time: '2026-03-19T10:00:00+08:00', state: { handler: '63.71' } });
    ledger.append('63.71-4', 'postponed', { time: '2026-03-25T10:00:00+08:00', state: { status: 'ditunda' } });
    await under.take(entriesOf(ledger).slice(1));
    await under.finishRecompute();
    const [, fourth] = await moves();
    expect(fourth).toEqual({
      complaint_id: '63.71-4',
      clock: 'completion',
      kind: 'moved',
      deadline_before: new Date('2026-04-14T16:00:00Z'),
      deadline_after: new Date('2026-04-02T16:00:00Z'),
    });
    expect(await moves()).toHaveLength(3);
  });

  it('takes over what the one before it had not come to', async () => {
    await under.take(someCases());
    await tighten();
    await under.settings.noteOutage(
      { from: Date.parse('2026-09-01T00:00:00Z'), until: null, by: 'Rahmawati', reason: 'Padam.' },
      () => undefined,
    );
    await under.finishRecompute();
    expect(await progress()).toMatchObject([
      { done: 0, superseded_by: 6 },
      { done: 5, finished: true },
    ]);
    expect(await moves()).toHaveLength(3);
  });

  it('is refused a change of what somebody else has changed since', async () => {
    const { versions, contents } = await under.settingsQuery.present();
    const change = { kind: 'limits', content: contents.limits, by: 'Rahmawati', reason: 'Sama.' } as const;
    expect(await under.settings.change({ ...change, basedOn: versions.limits })).toBe(5);
    expect(await under.settings.change({ ...change, basedOn: versions.limits })).toBeNull();
    expect(await under.settingsQuery.versions('limits')).toMatchObject([
      { version: 5, reason: 'Sama.' },
      { version: 1 },
    ]);
  });

  it('waits until batches that have read the old settings are in', async () => {
    await under.take(someCases());
    const runner = under.dataSource.createQueryRunner();
    await runner.startTransaction();
    await under.clocks.holdSettings(runner.manager);
    let changed = false;
    const changing = tighten().then(() => (changed = true));
    await waitingForLock();
    expect(changed).toBe(false);
    await runner.commitTransaction();
    await runner.release();
    await changing;
  });

  async function waitingForLock(): Promise<void> {
    for (;;) {
      const waiting = await under.query<unknown[]>(
        `select 1 from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      );
      if (waiting.length > 0) return;
    }
  }
});
