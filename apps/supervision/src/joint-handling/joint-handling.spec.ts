import { describe, expect, it } from '@jest/globals';
import {
  blindMembers,
  inOrder,
  jointHandlingOf,
  maySee,
  refusalOf,
  type JointEntry,
  type KeptEntry,
} from './joint-handling.js';

const team = { lead: '63.71', members: ['63.03'], aim: 'Jembatan diperbaiki' };
const written = (...entries: readonly JointEntry[]): KeptEntry[] =>
  [{ kind: 'opened', ...team } as const, ...entries].map((entry, index) => ({
    ...{ number: index + 1, entry, by: 'Rahmawati', participant: '63' },
    at: `2026-07-0${index + 1}T01:00:00.000Z`,
  }));
const handling = (...entries: readonly JointEntry[]) => jointHandlingOf(written(...entries));
const task = { kind: 'task', participant: '63.03', text: 'Menutup jalan', due: '2026-07-10' } as const;
const step = (kind: 'done' | 'reopened' | 'dropped', of = 2) => ({ kind, task: of, text: 'Sudah.' }) as const;

describe('a joint handling', () => {
  it('has the team, the tasks and the result that were last written', () => {
    const after = handling(task, step('done'), { kind: 'team', lead: '63.03', members: [], aim: 'A', text: 'Sebab' });
    expect(after).toMatchObject({ lead: '63.03', members: [], aim: 'A', closed: null, openedBy: 'Rahmawati' });
    expect(after.tasks).toEqual([
      {
        ...{ number: 2, participant: '63.03', text: 'Menutup jalan', due: '2026-07-10', state: 'done' },
        last: { text: 'Sudah.', by: 'Rahmawati', at: '2026-07-03T01:00:00.000Z' },
      },
    ]);
    expect(handling(task, step('done'), step('reopened')).tasks[0]?.state).toBe('open');
    expect(handling({ kind: 'closed', text: 'Beres' }).closed?.result).toBe('Beres');
  });

  it('cannot begin without its opening', () => {
    expect(() => jointHandlingOf([])).toThrow('begins with its opening');
  });

  const kindOf = (entries: readonly JointEntry[], next: JointEntry, speaksFor: string | null = null) =>
    refusalOf(handling(...entries), next, speaksFor)?.kind ?? null;

  it('lets a leader do their own tasks and write notes, nothing else', () => {
    expect(kindOf([task], step('done'), '63.03')).toBeNull();
    expect(kindOf([task], step('done'), '63.71')).toBe('forbidden');
    expect(kindOf([task], { kind: 'note', text: 'Catatan' }, '63.71')).toBeNull();
    for (const next of [task, step('dropped'), step('reopened'), { kind: 'closed', text: 'A' } as const]) {
      expect(kindOf([task], next, '63.03')).toBe('forbidden');
    }
  });

  it('takes of a task only what it is ready for', () => {
    expect(kindOf([task], step('done', 9))).toBe('unknown-task');
    expect(kindOf([task, step('done')], step('done'))).toBe('conflict');
    expect(kindOf([task], step('reopened'))).toBe('conflict');
    expect(kindOf([task, step('dropped')], step('reopened'))).toBeNull();
    expect(kindOf([], { ...task, participant: '63.05' })).toBe('field');
  });

  it('ends once no task is open, and for good', () => {
    const end = { kind: 'closed', text: 'Beres' } as const;
    expect(kindOf([task], end)).toBe('conflict');
    expect(kindOf([task, step('dropped')], end)).toBeNull();
    expect(kindOf([end], { kind: 'note', text: 'Lagi' })).toBe('conflict');
  });

  it('keeps whoever has an open task', () => {
    const without = { kind: 'team', lead: '63.71', members: [], aim: 'A', text: 'Sebab' } as const;
    expect(kindOf([task], without)).toBe('conflict');
    expect(kindOf([task, step('done')], without)).toBeNull();
  });
});

describe('who sees a joint handling', () => {
  const open = { secret: false, involved: ['63.71'] };
  const secret = { ...open, secret: true };

  it('is who takes part, of a secret complaint only who sees it anyway', () => {
    expect([maySee(team, open, null), maySee(team, secret, null)]).toEqual([true, true]);
    expect([maySee(team, open, '63.03'), maySee(team, secret, '63.03')]).toEqual([true, false]);
    expect([maySee(team, secret, '63.71'), maySee(team, open, '63.05')]).toEqual([true, false]);
    expect(blindMembers(team, open)).toEqual([]);
    expect(blindMembers(team, secret)).toEqual(['63.03']);
  });
});

it('orders what happened by time, whatever its zone, and else as it was given', () => {
  const at = (instant: string, name: string) => ({ at: instant, name });
  const happened = [
    at('2026-07-01T09:00:00+08:00', 'b'),
    at('2026-07-01T01:00:00.000Z', 'c'),
    at('2026-07-01T00:30:00.000Z', 'a'),
  ];
  expect(inOrder(happened).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});
