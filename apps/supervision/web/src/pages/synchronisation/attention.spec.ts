import { describe, expect, it } from '@jest/globals';
import type { SynchronisedParticipant } from '../../api/types';
import { attentionOf } from './attention';

const participant = (name: string, over: Partial<SynchronisedParticipant> = {}): SynchronisedParticipant => ({
  code: name,
  name,
  connection: { delivery: 'kafka', state: 'ok', heardAt: null, heartbeatAt: null },
  incoming: null,
  outgoing: { waiting: 0, since: null, state: 'flowing' },
  held: 0,
  gaps: 0,
  parked: 0,
  openConflicts: 0,
  lastReceipt: null,
  ...over,
});
const of = (openConflicts: number, ...participants: SynchronisedParticipant[]) =>
  attentionOf({ asOf: '', openConflicts, participants });
const connection = (state: SynchronisedParticipant['connection']['state']) => ({
  connection: { ...participant('x').connection, state },
});
const outgoing = (state: NonNullable<SynchronisedParticipant['outgoing']>['state']) => ({
  outgoing: { waiting: 1, since: null, state },
});

describe('what is to be looked at', () => {
  it('is nothing where all is well, and where somebody was never connected', () => {
    expect(of(0, participant('Banjar'), participant('Tapin', connection('never')))).toEqual([]);
    expect(
      of(0, participant('SP4N', connection('not-connected')), participant('Kotabaru', connection('late'))),
    ).toEqual([]);
  });

  it('begins with who is not heard of', () => {
    const receipt = { id: 1, asOf: '', state: 'differences', differences: 2 } as const;
    const found = of(
      3,
      participant('Banjar', { parked: 2, lastReceipt: receipt }),
      participant('Tapin', { ...connection('silent'), held: 4 }),
      participant('Kotabaru', { parked: 1, ...outgoing('given-up') }),
    );
    expect(found).toEqual([
      { kind: 'silent', names: ['Tapin'] },
      { kind: 'givenUp', names: ['Kotabaru'] },
      { kind: 'parked', count: 3, name: null },
      { kind: 'conflicts', count: 3 },
      { kind: 'held', count: 4, name: 'Tapin' },
      { kind: 'differences', names: ['Banjar'] },
    ]);
  });

  it('tells of reports from paper that nobody has compared', () => {
    const synchronisation = { asOf: '', openConflicts: 1, participants: [] };
    expect(attentionOf(synchronisation, 2)).toEqual([
      { kind: 'conflicts', count: 1 },
      { kind: 'paper', count: 2 },
    ]);
  });

  it('names who does not answer once, also when it is silent too', () => {
    const found = of(
      0,
      participant('SP4N', { ...connection('silent'), ...outgoing('down') }),
      participant('Banjar', outgoing('down')),
    );
    expect(found).toEqual([
      { kind: 'silent', names: ['SP4N'] },
      { kind: 'down', names: ['Banjar'] },
    ]);
  });
});
