import { describe, expect, it } from '@jest/globals';
import { agendaOf, type AgendaFacts } from './agenda.js';
import { agendaRules } from './agenda-rules.js';

const frame = { from: '2026-04-01', to: '2026-06-30', dateBasis: 'received', asOf: '2026-07-06' };
const share = (value: number | null, over: object = {}) => ({ value, of: 40, before: null, beforeOf: 0, ...over });

/** Of whom there is nothing to say. */
const calm: AgendaFacts = {
  participant: '63.71',
  overdue: { clocks: 0, firstDay: null },
  followedUp: share(0.95),
  onTime: share(0.95),
  signs: [],
  quiet: [],
  review: null,
  commitments: [],
};
const agenda = (over: Partial<AgendaFacts>) => agendaOf({ ...calm, ...over }, frame, agendaRules);
const rulesOf = (over: Partial<AgendaFacts>) => agenda(over).map(({ rule }) => rule);

describe('an agenda', () => {
  it('is empty where every figure is as it should be', () => {
    expect(agenda({})).toEqual([]);
  });

  it('takes up what is overdue, and leads to it', () => {
    const [item] = agenda({ overdue: { clocks: 7, firstDay: '2026-05-04' } });
    expect(item).toMatchObject({
      rule: 'overdue',
      figure: { unit: 'clocks', value: 7 },
      text: '7 tenggat terlampaui dan masih berjalan, yang paling lama habis 4 Mei 2026.',
      page: '/tenggat?participant=63.71',
    });
  });

  it('takes up a share below its band, and at the band does not', () => {
    expect(rulesOf({ followedUp: share(0.9) })).toEqual([]);
    const [item] = agenda({ followedUp: share(0.875) });
    expect(item).toMatchObject({ rule: 'followed-up-low', figure: { value: 0.875, of: 40, before: null } });
    expect(item?.text).toBe('87,5 % dari 40 laporan.');
    expect(item?.ruleWords).toBe('% ditindaklanjuti di bawah 90 %; sedikitnya 5 laporan.');
    expect(item?.page).toBe(
      '/indikator/kasus?indicator=followedUpShare&part=denominator&scope=14-instansi&participant=63.71&from=2026-04-01&to=2026-06-30&dateBasis=received',
    );
    expect(rulesOf({ onTime: share(0.5) })).toEqual(['on-time-low']);
  });

  it('takes up a share that fell by more than is allowed, though it is within its band', () => {
    expect(rulesOf({ onTime: share(0.92, { before: 0.97, beforeOf: 40 }) })).toEqual([]);
    const [item] = agenda({ onTime: share(0.92, { before: 0.98, beforeOf: 40 }) });
    expect(item).toMatchObject({ rule: 'on-time-fell', figure: { before: 0.98 } });
    expect(item?.text).toBe('92 % dari 40 laporan; periode sebelumnya 98 %.');
  });

  it('says both where a share is low and fell', () => {
    const [item] = agenda({ followedUp: share(0.7, { before: 0.8, beforeOf: 9 }) });
    expect(item?.ruleWords).toMatch(/di bawah 90 % dan turun lebih dari 5 poin/);
  });

  it('says nothing by a share of few complaints, now or before', () => {
    expect(rulesOf({ followedUp: share(0, { of: 4 }) })).toEqual([]);
    expect(rulesOf({ followedUp: share(null, { of: 0 }) })).toEqual([]);
    expect(rulesOf({ onTime: share(0.92, { before: 1, beforeOf: 4 }) })).toEqual([]);
  });

  it('takes up signs that enough complaints show, the most frequent first', () => {
    const sign = (name: string, complaints: number) => ({ sign: name, label: name, rule: 'Aturan.', complaints });
    const items = agenda({ signs: [sign('passed-on', 3), sign('pasted-answer', 2), sign('verified-late', 9)] });
    expect(items.map(({ subject }) => subject)).toEqual(['verified-late', 'passed-on']);
    expect(items[0]?.page).toBe(
      '/tanda/kasus?sign=verified-late&scope=14-instansi&participant=63.71&from=2026-04-01&to=2026-06-30&dateBasis=received',
    );
  });

  it('takes up silence, a poor review and what was promised and not done, promises first', () => {
    const items = agenda({
      quiet: [{ sign: 'sudden-silence', label: 'Mendadak tanpa laporan', rule: 'Aturan.', lastDay: '2026-06-01' }],
      review: { round: 3, mean: 0.45, read: 12 },
      commitments: [
        { id: 8, meeting: 2, text: 'Menambah admin', due: '2026-07-01', isOverdue: true },
        { id: 9, meeting: 2, text: 'Melatih admin', due: '2026-08-01', isOverdue: false },
      ],
    });
    expect(items.map(({ rule, subject, page }) => [rule, subject, page])).toEqual([
      ['commitment', '8', '/rapat/2'],
      ['commitment', '9', '/rapat/2'],
      ['silent', 'sudden-silence', '/tanda?participant=63.71'],
      ['quality', '3', '/tinjauan/3?participant=63.71'],
    ]);
    expect(items[0]?.text).toBe('“Menambah admin”, tenggat 1 Jul 2026, lewat 5 hari.');
    expect(items[1]?.text).toBe('“Melatih admin”, tenggat 1 Agu 2026.');
    expect(items[2]?.figure.value).toBe(35);
    expect(rulesOf({ review: { round: 3, mean: 0.6, read: 12 } })).toEqual([]);
  });
});
