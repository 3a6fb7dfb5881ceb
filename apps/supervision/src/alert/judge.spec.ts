import { describe, expect, it } from '@jest/globals';
import { judge, type OpenWarning, type Reading } from './judge.js';

const rule = { enabled: true, participants: [] as string[] };
const reading = (participant: string, over: Partial<Reading> = {}): Reading => ({
  ...{ participant, subject: '', subjectName: null, count: 7 },
  ...over,
});
const open = (id: number, participant: string, over: Partial<Reading> = {}): OpenWarning => ({
  id,
  ...reading(participant, over),
});
const read = (holding: readonly Reading[], unknown: readonly string[] = []) => ({ holding, unknown });
const nothing = { opens: [], goesOn: [], closes: [] };

describe('judge', () => {
  it('opens a warning when the condition holds and none is open', () => {
    expect(judge(rule, read([reading('63.71')]), [])).toEqual({ ...nothing, opens: [reading('63.71')] });
  });

  it('does not ring twice for the same thing, and follows how it goes on', () => {
    const worse = reading('63.71', { count: 12 });
    expect(judge(rule, read([worse]), [open(4, '63.71')])).toEqual({ ...nothing, goesOn: [{ ...worse, id: 4 }] });
  });

  it('closes by itself what does not hold any more, and rings anew when it comes back', () => {
    expect(judge(rule, read([]), [open(4, '63.71')])).toEqual({ ...nothing, closes: [{ id: 4, ending: 'ended' }] });
    expect(judge(rule, read([reading('63.71')]), []).opens).toHaveLength(1);
  });

  it('tells participants and topics apart', () => {
    const [roads, water] = [reading('63.71', { subject: 'jalan' }), reading('63.71', { subject: 'air' })];
    const judged = judge(rule, read([roads, reading('63.72', { subject: 'air' })]), [open(1, '63.71', water)]);
    expect(judged.opens.map(({ participant, subject }) => `${participant} ${subject}`)).toEqual([
      '63.71 jalan',
      '63.72 air',
    ]);
    expect(judged.closes).toEqual([{ id: 1, ending: 'ended' }]);
  });

  it('leaves everything as it is while nobody can tell', () => {
    expect(judge(rule, read([], ['63.71']), [open(4, '63.71')])).toEqual(nothing);
  });

  it('closes what a rule does not look at any more, also where nobody can tell', () => {
    const elsewhere = { ...rule, participants: ['63.72'] };
    const off = { ...rule, enabled: false };
    for (const changed of [elsewhere, off]) {
      expect(judge(changed, read([reading('63.71')], ['63.71']), [open(4, '63.71')])).toEqual({
        ...nothing,
        closes: [{ id: 4, ending: 'rule' }],
      });
    }
    expect(judge(off, read([reading('63.71')]), [])).toEqual(nothing);
  });
});
