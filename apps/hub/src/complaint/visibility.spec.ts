import { describe, expect, it } from '@jest/globals';
import { disposedTo, everybody, filed, followedUp, recorded, says, transferredTo } from './complaint.builder.js';
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
});
