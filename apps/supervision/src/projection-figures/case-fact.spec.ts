import { describe, expect, it } from '@jest/globals';
import { WIB, WITA } from '../clock/zone.js';
import { factOf, type CountedCase, type CountedRun } from './case-fact.js';

const at = (text: string): number => Date.parse(text);
const run = (over: Partial<CountedRun> = {}): CountedRun => ({
  clock: 'completion',
  participant: '63.71',
  cycle: 1,
  stoppedAt: null,
  stoppedBy: null,
  deadlineAt: at('2026-01-23T16:00:00Z'),
  deadlineDay: '2026-01-23',
  ...over,
});
const aCase = (over: Partial<CountedCase> = {}): CountedCase => ({
  id: '63.71-1',
  participant: '63.71',
  status: 'diproses',
  receivedAt: at('2026-01-05T16:30:00Z'),
  disposedAt: at('2026-01-06T02:00:00Z'),
  followedUpAt: at('2026-01-07T02:00:00Z'),
  closedAt: null,
  closer: null,
  reopenings: 0,
  rating: null,
  category: { key: 'jalan', word: 'Jalan' },
  office: 'Dinas PUPR',
  channel: 'website',
  classification: null,
  secret: false,
  passings: [],
  runs: [],
  ...over,
});
const fact = (over: Partial<CountedCase> = {}, zone = WITA) => factOf(aCase(over), [], zone);

describe('what a complaint adds to figures', () => {
  it('lies on days of the province', () => {
    expect(fact().received_day).toBe('2026-01-06');
    expect(fact({}, WIB).received_day).toBe('2026-01-05');
    expect([fact().received_hour, fact({}, WIB).received_hour]).toEqual([0, 23]);
    expect(fact({ receivedAt: null }).received_hour).toBeNull();
  });

  it('was handed from one to the other, however often, once each', () => {
    const passings = [
      { from: '63.71', to: '63.03' },
      { from: '63.03', to: '63' },
      { from: '63.71', to: '63.03' },
    ];
    expect(fact({ passings }).hand_offs).toEqual(['63.03>63', '63.71>63.03']);
  });

  it('is closed on a day, on an unknown one, or not yet', () => {
    expect(fact().closed_day).toBeNull();
    expect(fact({ status: 'selesai', closedAt: at('2026-01-20T01:00:00Z') }).closed_day).toBe('2026-01-20');
    expect(fact({ status: 'diarsip' }).closed_day).toBe('-infinity');
    expect(fact({ receivedAt: null }).received_day).toBe('-infinity');
  });

  it('waited from receipt and from disposition for its first answer, unless that came first', () => {
    expect(fact()).toMatchObject({ seconds_since_receipt: 120_600, seconds_since_disposition: 86_400 });
    expect(fact({ followedUpAt: at('2026-01-06T01:00:00Z') }).seconds_since_disposition).toBeNull();
    expect(fact({ followedUpAt: null }).seconds_since_receipt).toBeNull();
  });

  it('is due by the last run of whoever answers now, while it is open', () => {
    const runs = [run({ deadlineDay: '2026-01-20' }), run({ cycle: 2 }), run({ participant: '63.03', cycle: 3 })];
    expect(fact({ runs }).due_day).toBe('2026-01-23');
    expect(fact({ runs: [run({ stoppedAt: 1 })] }).due_day).toBeNull();
    expect(fact({ runs: [run({ deadlineDay: null })] }).due_day).toBeNull();
    expect(fact({ runs, status: 'selesai' }).due_day).toBeNull();
  });

  it('was on time, late, or nobody can say', () => {
    const closed = (stoppedAt: string, over: Partial<CountedRun> = {}) =>
      fact({ status: 'selesai', runs: [run({ stoppedAt: at(stoppedAt), stoppedBy: 'closed', ...over })] }).on_time;
    expect(closed('2026-01-23T16:00:00Z')).toBe(true);
    expect(closed('2026-01-23T16:00:01Z')).toBe(false);
    expect(closed('2026-02-23T16:00:01Z', { deadlineAt: null })).toBe(true);
    expect(closed('2026-01-23T16:00:00Z', { stoppedBy: 'passed-on' })).toBeNull();
    expect(fact({ status: 'selesai' }).on_time).toBeNull();
    expect(fact({ runs: [run({ stoppedAt: 1, stoppedBy: 'closed' })] }).on_time).toBeNull();
  });

  it('is to be verified by whoever has not yet', () => {
    const open = run({ clock: 'disposition', participant: '63.03', deadlineDay: '2026-01-08' });
    const expected = { verification_participant: '63.03', verification_due_day: '2026-01-08' };
    expect(fact({ runs: [run(), open] })).toMatchObject(expected);
    expect(fact({ runs: [{ ...open, stoppedAt: 1 }] })).toMatchObject({ verification_participant: '' });
  });

  it('has its signs in one order, and empty words for what it lacks', () => {
    const bare = aCase({ category: null, office: null, channel: null });
    expect(factOf(bare, ['b@63', 'a@63'], WITA)).toMatchObject({
      ...{ signs: ['a@63', 'b@63'], category: '', category_word: '', office: '', channel: '', classification: '' },
    });
  });
});
