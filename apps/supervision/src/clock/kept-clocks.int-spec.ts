import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ComplaintEventName, Status } from '#contract';
import type { CaseEntry } from '../case-timeline/case-entry.js';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { clocksOf, type CaseClock } from './case-clocks.js';
import { ClockError } from './clock.errors.js';
import { ClocksUnderTest, entriesOf } from './clocks-under-test.builder.js';
import type { Limit } from './limit.js';

let under: ClocksUnderTest;

beforeAll(async () => {
  under = await ClocksUnderTest.start();
});
afterAll(() => under.close());
beforeEach(() => under.begin());

interface Happening {
  readonly name: ComplaintEventName;
  readonly handler: string;
  readonly status: Status;
  readonly hours: number;
  readonly conflict: boolean;
}

const happening = fc.record<Happening>({
  name: fc.constantFrom(
    'verified',
    'disposed',
    'disposed',
    'transferred',
    'followedup',
    'replied',
    'postponed',
    'recategorised',
    'completed',
    'reopened',
    'ruled',
  ),
  handler: fc.constantFrom('63', '63.71', '63.03', 'national'),
  status: fc.constantFrom('belum-ditindaklanjuti', 'diproses', 'ditunda', 'selesai'),
  hours: fc.integer({ min: 0, max: 120 }),
  conflict: fc.boolean(),
});

/** Where it is filed, on which day, and what happens to it; of the last days of 2027 there is no calendar to the end. */
const way = fc.record({
  filedAt: fc.constantFrom('63.71', 'national'),
  day: fc.constantFrom('2026-03-16', '2026-05-11', '2027-12-20'),
  first: fc.constantFrom('filed' as const, 'filed' as const, 'recorded' as const),
  happenings: fc.array(happening, { maxLength: 7 }),
});

const ledgerOf = (ways: readonly (typeof way extends fc.Arbitrary<infer Way> ? Way : never)[]): CaseEntry[] => {
  const ledger = new LedgerBuilder();
  for (const [number, { filedAt, day, first, happenings }] of ways.entries()) {
    const id = `${filedAt}-${number + 1}`;
    let at = Date.parse(`${day}T02:00:00Z`);
    const time = (): string => new Date(at).toISOString();
    ledger.append(id, first, {
      time: time(),
      data: first === 'filed' ? { ...report } : { ...report, trackingId: String(number), status: 'diproses', row: 1 },
      state: { handler: filedAt, origin: first === 'filed' ? 'event' : 'export' },
    });
    for (const { name, handler, status, hours, conflict } of happenings) {
      at += hours * 60 * 60_000;
      ledger.append(id, name, {
        time: time(),
        source: name === 'ruled' ? '63' : handler,
        outcome: conflict && hours % 3 === 0 ? 'conflict' : 'applied',
        data: dataOf(name, handler, time()),
        state: { handler, status, origin: 'event' },
      });
    }
  }
  return entriesOf(ledger);
};

const dataOf = (name: ComplaintEventName, handler: string, time: string): Record<string, unknown> => {
  if (name === 'disposed') return { to: [{ participant: handler, lead: true }] };
  if (name !== 'ruled') return {};
  const claim = {
    source: handler,
    id: 'claimed',
    time,
    type: 'id.lapor.complaint.followedup.v1',
    data: { text: 'Ya.' },
  };
  return { conflictVersion: 1, outcome: 'claim', reason: 'Benar.', by: 'Rahmawati', claim };
};

describe('the clocks that are kept', () => {
  it('are those of the whole history, whatever order and repetition its entries come in', async () => {
    const batches = fc.record({
      ways: fc.array(way, { minLength: 1, maxLength: 4 }),
      seed: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
      size: fc.integer({ min: 1, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(batches, async ({ ways, seed, size }) => {
        const entries = ledgerOf(ways);
        await under.rebuild();
        await under.take(entries);
        const expected = await under.kept();
        const again = entries.filter((_entry, index) => (seed[index] ?? 0) % 3 === 0);
        const order = [...entries, ...again]
          .map((entry, index) => ({ entry, place: seed[index] ?? index }))
          .sort((one, other) => one.place - other.place)
          .map(({ entry }) => entry);
        await under.rebuild();
        for (let start = 0; start < order.length; start += size) await under.take(order.slice(start, start + size));
        expect(await under.kept()).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('are those that the domain gives from the entries themselves', async () => {
    const clockwork = await under.settingsQuery.present();
    await fc.assert(
      fc.asyncProperty(way, async (one) => {
        const entries = ledgerOf([one]);
        await under.rebuild();
        await under.take(entries);
        const rows = await under.query<object[]>(
          `select clock, participant, cycle, started_by_version, stopped_by, limit_days, deadline_day::text
           from case_clock order by run`,
        );
        expect(rows).toEqual(domainClocks(entries, clockwork));
      }),
      { numRuns: 25 },
    );
  });

  it('are those of the last settings, however changes of these fall between batches and steps', async () => {
    const action = fc.oneof(
      { weight: 4, arbitrary: fc.constant('take' as const) },
      { weight: 2, arbitrary: fc.constant('step' as const) },
      { weight: 1, arbitrary: fc.constantFrom('limits' as const, 'calendars' as const, 'outage' as const) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(way, { minLength: 2, maxLength: 5 }),
        fc.array(action, { minLength: 4, maxLength: 14 }),
        async (ways, actions) => {
          await under.begin();
          const entries = ledgerOf(ways);
          let [taken, hour] = [0, 0];
          for (const one of actions) {
            if (one === 'take') await under.take(entries.slice(taken, (taken += 3)));
            else if (one === 'step') await under.recompute.step(1);
            else if (one === 'outage') await noteOutage((hour += 40));
            else await change(one, actions.length + hour++);
          }
          await under.take(entries.slice(taken));
          await under.finishRecompute();
          const grown = await under.kept();
          await under.rebuild();
          await under.take(entries);
          expect(grown).toEqual(await under.kept());
        },
      ),
      { numRuns: 25 },
    );
  });

  async function noteOutage(hour: number): Promise<void> {
    const from = Date.parse('2026-03-17T00:00:00Z') + hour * 60 * 60_000;
    const outage = { from, until: from + 20 * 60 * 60_000, by: 'Rahmawati', reason: 'Situs nasional padam.' };
    await under.settings.noteOutage(outage, () => undefined);
  }

  /** Limits of another length from a day on, or a calendar with another holiday. */
  async function change(kind: 'limits' | 'calendars', number: number): Promise<void> {
    const { versions, contents } = await under.settingsQuery.present();
    const responsibility = { by: 'Rahmawati', reason: 'Percobaan.' };
    const extra = { clock: 'completion', workingDays: number + 1, classification: null, participant: '63.71' } as const;
    const limits: Limit[] = [...contents.limits.slice(0, 8), { ...extra, from: '2026-03-18' }];
    const holiday = `2026-05-${String(11 + (number % 5)).padStart(2, '0')}`;
    const years = contents.calendars.map((year) =>
      year.year === 2026 && !year.holidays.includes(holiday)
        ? { ...year, holidays: [...year.holidays, holiday] }
        : year,
    );
    const changed =
      kind === 'limits'
        ? { kind, content: limits, basedOn: versions.limits }
        : { kind, content: years.map(withoutDoubles), basedOn: versions.calendars };
    expect(await under.settings.change({ ...changed, ...responsibility })).not.toBeNull();
  }

  it('are left out and listed when there is no calendar, and stop nobody else’s', async () => {
    const ledger = new LedgerBuilder();
    ledger.append('63.71-1', 'filed', { time: '2027-12-30T10:00:00+08:00', state: { handler: '63.71' } });
    ledger.append('63.71-2', 'filed', { time: '2026-03-30T10:00:00+08:00', state: { handler: '63.71' } });
    await under.take(entriesOf(ledger));
    expect(await under.query('select distinct complaint_id from case_clock')).toEqual([{ complaint_id: '63.71-2' }]);
    expect(await under.query('select * from case_clock_omission')).toEqual([
      {
        complaint_id: '63.71-1',
        code: 'YEAR_WITHOUT_CALENDAR',
        reason: 'There is no calendar of 2028: no day of that year can be counted.',
      },
    ]);
  });

  it('are computed of complaints that were there before there were clocks, without telling of moves', async () => {
    const ledger = new LedgerBuilder();
    ledger.append('63.71-1', 'filed', { time: '2026-03-30T10:00:00+08:00', state: { handler: '63.71' } });
    await under.take(entriesOf(ledger));
    const expected = await under.kept();
    await under.query('truncate clock_settings, clock_recompute, clock_move, case_clock');
    await under.seed();
    await under.finishRecompute();
    expect(await under.kept()).toEqual(expected);
    expect(await under.query('select * from clock_move')).toEqual([]);
  });
});

/** The same day may be added by two changes. */
const withoutDoubles = <Year extends { readonly jointLeave: readonly string[]; readonly holidays: readonly string[] }>(
  year: Year,
): Year => ({ ...year, jointLeave: year.jointLeave.filter((day) => !year.holidays.includes(day)) });

/** Past the tables and their mappers: what `holds` says is what the reader of the ledger found. */
function domainClocks(entries: readonly CaseEntry[], clockwork: Parameters<typeof clocksOf>[1]): object[] {
  const last = entries.at(-1);
  if (last === undefined || last.state.origin === 'export') return [];
  const steps = entries
    .filter(({ outcome }) => outcome === 'applied')
    .map(({ version, name, holds, source, occurredAt, takenAt, data, state }) => {
      const claimant = name === 'ruled' ? (data.claim as { source: string }).source : source;
      const to = name === 'disposed' ? (data.to as { participant: string }[]) : [];
      return {
        version,
        name: holds ?? name,
        source: claimant,
        at: Date.parse(occurredAt),
        takenAt: Date.parse(takenAt),
        status: state.status,
        handler: state.handler,
        disposedTo: to.map(({ participant }) => participant),
      };
    });
  try {
    return clocksOf({ filedBy: last.state.filedBy, classification: null, steps }, clockwork).map(clockWords);
  } catch (error) {
    if (error instanceof ClockError) return [];
    throw error;
  }
}

const clockWords = ({ clock, participant, cycle, startedByVersion, stoppedBy, limit, deadline }: CaseClock) => ({
  clock,
  participant,
  cycle,
  started_by_version: startedByVersion,
  stopped_by: stoppedBy,
  limit_days: limit,
  deadline_day: deadline.day,
});
