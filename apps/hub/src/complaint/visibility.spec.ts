import { describe, expect, it } from '@jest/globals';
import {
  completed,
  disposedTo,
  everybody,
  filed,
  followedUp,
  recorded,
  ruled,
  says,
  transferredTo,
} from './complaint.builder.js';
import type { Complaint } from './complaint.js';
import type { ComplaintFact } from './complaint.events.js';
import { decideBatch } from './decide-batch.js';

/** Who is told of each of these facts, and who of them needs the earlier ones first. */
function told(...facts: ComplaintFact[]): { recipients: readonly string[]; joined: readonly string[] }[] {
  const known = { complaints: [] as Complaint[], participants: everybody };
  const { entries } = decideBatch(
    known,
    [],
    facts.map((fact) => ({ fact, carried: null })),
  );
  return entries.map(({ recipients, joined }) => ({ recipients, joined }));
}

const lastTold = (...facts: ComplaintFact[]) => told(...facts).at(-1);
const atBanjarmasin = [says('national', filed), says('national', disposedTo('63.71'))];

describe('who is told of an entry', () => {
  it('never includes the source, who said it', () => {
    expect(lastTold(...atBanjarmasin, says('63.71', followedUp))).toEqual({ recipients: ['national'], joined: [] });
  });

  it('includes a new handler, who needs the entries before', () => {
    expect(lastTold(...atBanjarmasin)).toEqual({ recipients: ['63.71'], joined: ['63.71'] });
  });

  it('includes the one who is relieved as well as the one who takes over, and then no more', () => {
    const moved = [...atBanjarmasin, says('63.71', transferredTo('63.03'))];
    expect(lastTold(...moved)).toEqual({ recipients: ['63.03', 'national'], joined: ['63.03'] });
    expect(lastTold(...moved, says('63.03', transferredTo('63')))).toEqual({
      recipients: ['63', 'national'],
      joined: ['63'],
    });
  });

  it('gives one who gets a complaint back what happened meanwhile', () => {
    const back = [
      ...atBanjarmasin,
      says('63.71', transferredTo('63.03')),
      says('63.03', followedUp),
      says('63.03', transferredTo('63.71')),
    ];
    expect(lastTold(...back)).toEqual({ recipients: ['63.71', 'national'], joined: ['63.71'] });
  });

  it('includes the national platform for a complaint filed at a regency', () => {
    const local = says('63.71', filed, { complaintId: '63.71-7' });
    expect(lastTold(local)).toEqual({ recipients: ['national'], joined: [] });
  });

  it('is nobody for an export', () => {
    expect(lastTold(says('63', recorded('selesai')))).toEqual({ recipients: [], joined: [] });
  });

  it('is nobody for what happened long ago, and everybody for what happens to it today, with all that was', () => {
    const old = { history: true };
    const past = [says('national', filed, old), says('national', disposedTo('63.71'), old)];
    expect(told(...past)).toEqual([
      { recipients: [], joined: [] },
      { recipients: [], joined: [] },
    ]);
    expect(lastTold(...past, says('63.71', followedUp))).toEqual({ recipients: ['national'], joined: [] });
    expect(lastTold(...past, says('national', { name: 'replied' }))).toEqual({
      recipients: ['63.71'],
      joined: ['63.71'],
    });
  });

  describe('that is a ruling', () => {
    const claim = says('63.03', completed);
    const disputed = [...atBanjarmasin, claim];

    it('includes both sides, also when the one that claimed is no party', () => {
      for (const outcome of ['claim', 'stands'] as const) {
        expect(lastTold(...disputed, says('63', ruled(outcome, 3, claim)))).toEqual({
          recipients: ['63.03', '63.71', 'national'],
          joined: [],
        });
      }
    });

    it('includes the one whose version stood, and the one that the claim brings in with all that was', () => {
      const handed = says('63.03', disposedTo('63.72'));
      expect(lastTold(...atBanjarmasin, handed, says('63', ruled('claim', 3, handed)))).toEqual({
        recipients: ['63.03', '63.71', '63.72', 'national'],
        joined: ['63.72'],
      });
    });

    it('includes the province when it takes part in the complaint: the hub wrote the ruling in its name', () => {
      const atProvince = [says('national', filed), says('national', disposedTo('63')), claim];
      const ruling = says('63', ruled('stands', 3, claim));
      expect(lastTold(...atProvince, ruling)).toEqual({ recipients: ['63', '63.03', 'national'], joined: [] });
      expect(lastTold(...atProvince, ruling, says('national', { name: 'replied' }))).toEqual({
        recipients: ['63'],
        joined: [],
      });
    });

    it('is for the one that claimed alone as long as only an export speaks for the complaint', () => {
      const exported = [says('63', recorded('diproses')), claim];
      expect(lastTold(...exported, says('63', ruled('stands', 2, claim)))).toEqual({
        recipients: ['63.03'],
        joined: [],
      });
    });
  });
});
