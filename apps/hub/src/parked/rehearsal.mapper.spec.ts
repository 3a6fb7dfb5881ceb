import { describe, expect, it } from '@jest/globals';
import { filed, given, says } from '../complaint/complaint.builder.js';
import type { LedgerChanges } from '../complaint/ledger.repository.js';
import { entryOf, happened, report } from '../delivery/entry.builder.js';
import { rehearsalOf, type Decided } from './rehearsal.mapper.js';

const id = '63.71-1';
const known = given(says('63.71', filed, { complaintId: id }));
const followedUp = (event: string) => ({ ...happened('63.71', id, 'followedup', { text: 'Sudah.' }), id: event });
const nothing: LedgerChanges = {
  ...{ entries: [], complaints: [], identities: [], held: [], released: [], parked: [], conflicts: [], duplicates: [] },
};
const rehearse = (changes: Partial<LedgerChanges>, rest: Partial<Omit<Decided, 'changes'>> = {}) =>
  rehearsalOf({ changes: { ...nothing, ...changes }, before: [], seen: [], examined: [], ...rest });

describe('a rehearsal', () => {
  it('counts each time that a known complaint gets another status, and no first one', () => {
    const first = entryOf(happened('63.71', '63.71-2', 'filed', report), { state: { status: 'diproses' } });
    const entries = [
      entryOf(followedUp('one'), { state: { status: 'diproses' } }),
      entryOf(followedUp('two'), { state: { status: 'diproses' } }),
      entryOf(followedUp('three'), { state: { status: 'selesai' } }),
    ];
    expect(rehearse({ entries: [first, ...entries] }, { before: [known] })).toMatchObject({ statusChanges: 2 });
  });

  it('tells what was examined from held events that follow it, and duplicates from what is left', () => {
    const examined = ['one', 'two'].map((eventId) => ({ source: '63.71', eventId }));
    const entries = [entryOf(followedUp('one')), entryOf(followedUp('held before'))];
    expect(rehearse({ entries }, { examined })).toMatchObject({ apply: 1, duplicate: 1, released: 1 });
  });

  it('gives the alarm when what the ledger has would be delivered once more', () => {
    const entries = [entryOf(followedUp('one')), entryOf(followedUp('two'))];
    expect(rehearse({ entries }, { seen: [{ source: '63.71', eventId: 'two' }] })).toMatchObject({ sentAgain: 1 });
  });

  it('counts the events that each participant would be told of', () => {
    const entries = [
      entryOf(followedUp('one'), { recipients: ['national', '63.03'] }),
      entryOf(followedUp('two'), { recipients: ['national'] }),
    ];
    expect(rehearse({ entries }).deliveries).toEqual([
      { participant: '63.03', events: 1 },
      { participant: 'national', events: 2 },
    ]);
  });
});
