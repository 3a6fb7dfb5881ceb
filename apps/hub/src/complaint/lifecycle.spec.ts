import { describe, expect, it } from '@jest/globals';
import { assertLifecycleComplete, forced, lifecycle, stageOf, statusOf } from './lifecycle.js';

describe('lifecycle', () => {
  it('has a move for every happening in every stage and reaches every stage', () => {
    expect(() => {
      assertLifecycleComplete();
    }).not.toThrow();
  });

  it('refuses to boot with a happening that has no move in a stage', () => {
    const { unverified: _gone, ...rest } = lifecycle.postponed;
    const broken = { ...lifecycle, postponed: rest } as unknown as typeof lifecycle;
    expect(() => {
      assertLifecycleComplete(broken);
    }).toThrow('The lifecycle has no move for "postponed" in stage "unverified".');
  });

  it('refuses to boot with a stage that nothing leads to', () => {
    const stay = Object.fromEntries(Object.keys(lifecycle.withdrawn).map((stage) => [stage, 'stay']));
    const broken = { ...lifecycle, withdrawn: stay } as unknown as typeof lifecycle;
    expect(() => {
      assertLifecycleComplete(broken);
    }).toThrow('The lifecycle never reaches: withdrawn.');
  });

  it('refuses to boot when a ruling could not make hold what cannot happen', () => {
    const { postponed: _gone, ...rest } = forced;
    expect(() => {
      assertLifecycleComplete(lifecycle, rest);
    }).toThrow('A ruling has no move for "postponed" in stage "completed".');
  });

  it('holds everything but a filing and an export for as long as the complaint is unknown', () => {
    const moves = Object.entries(lifecycle).map(([happening, row]) => [happening, row.unknown]);
    expect(moves.filter(([, move]) => move !== 'wait')).toEqual([
      ['filed', 'unverified'],
      ['recorded', 'recorded'],
    ]);
  });

  it.each(['belum-terverifikasi', 'belum-ditindaklanjuti', 'diproses', 'selesai', 'ditunda', 'diarsip'] as const)(
    'counts an exported "%s" as what it says',
    (status) => {
      expect(statusOf(stageOf(status))).toBe(status);
    },
  );
});
