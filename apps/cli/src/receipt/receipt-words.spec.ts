import { describe, expect, it } from '@jest/globals';
import type { Difference } from './receipt.js';
import { differenceLine, lineRow, verdictLines } from './receipt-words.mapper.js';

const difference: Difference = {
  complaintId: 'national-1916449',
  kind: 'missing-there',
  fields: [],
  outcome: null,
  remedies: ['restated'],
  healed: true,
  reason: null,
};
const line = (facts: Partial<Difference>) => differenceLine('63.71', { ...difference, ...facts });

describe('words for receipts', () => {
  it('say of a difference what it is and what was done', () => {
    expect(line({})).toBe('63.71  national-1916449  tidak ada di sana — dipulihkan');
    expect(line({ kind: 'behind', healed: false })).toContain('tertinggal di sana — pemulihan dimulai, belum terlihat');
    const owned = { kind: 'differs', fields: [{ name: 'body', owner: '63.71' }], remedies: [], healed: false } as const;
    expect(line({ ...owned, reason: 'body: the word of 63.71 counts' })).toBe(
      '63.71  national-1916449  berbeda: isi (milik 63.71) — perlu dilihat orang: body: the word of 63.71 counts',
    );
    const parked = {
      kind: 'missing-here',
      remedies: [],
      healed: false,
      outcome: { kind: 'parked', id: '12' },
    } as const;
    expect(line(parked)).toContain('tidak ada di hub — diparkir sebagai 12');
  });

  it('say of a participant how it stands', () => {
    const counts = { compared: 7, differences: 1, healed: 1, inMotion: 0, listed: [] };
    expect(lineRow({ code: '63.71', name: 'Kota', state: 'differences', by: 'digest', ...counts })).toEqual([
      ...['63.71', 'Kota', 'berbeda'],
      ...['7', '1', '1', '0'],
    ]);
  });

  it('say whether the signature holds, and when only the receipt vouches for its key', () => {
    expect(verdictLines({ ok: false, reason: 'diubah', receipt: null })).toEqual(['TANDA TANGAN TIDAK SAH: diubah.']);
    const held = { ok: true, receipt: {} as never, fingerprint: 'abc' } as const;
    expect(verdictLines({ ...held, keyGiven: true })).toHaveLength(1);
    expect(verdictLines({ ...held, keyGiven: false })[1]).toContain('--key');
  });
});
