import { describe, expect, it } from '@jest/globals';
import {
  bucketOf,
  hashOfSum,
  holdingHash,
  mostDigestLines,
  numberOf,
  rangeDigests,
  type HeldComplaint,
} from './range-digest.js';

const complaint: HeldComplaint['complaint'] = {
  id: '63.71-2026-000123',
  trackingId: '1916449',
  status: 'diproses',
  title: 'Jalan berlubang',
  body: 'Sudah tiga bulan berlubang.',
  answers: [
    { by: '63.72', text: 'Juga kami.' },
    { by: '63.71', text: 'Akan diperbaiki.' },
    { by: '63.71', text: 'Sudah diperbaiki.' },
  ],
  replies: ['Terima kasih.'],
};
const held = (id: string, version: number | null = 2): HeldComplaint => ({
  complaint: { ...complaint, id },
  version,
  said: 1,
});
const ids = Array.from({ length: 40 }, (_each, index) => `63.71-2026-${String(index).padStart(6, '0')}`);

describe('a range digest', () => {
  it('is what every system must compute, in whatever language', () => {
    expect(bucketOf('63.71-2026-000123')).toBe('995c0a9b4283d359b2a9cc08908f8ccf6431930cd998352a31b71258c99c5190');
    expect(holdingHash('63.71-2026-000123', { version: 2, said: 3, digest: 'd'.repeat(64) })).toBe(
      '0a73867d384450cdffbe215ebb18b6e2aa7625b53f52b0fd18a6d6f09dd954a0',
    );
    expect(holdingHash('63.71-2026-000123', { version: null, said: 0, digest: 'd'.repeat(64) })).toBe(
      '88a778ae2266433a98ba1cbdb76197c9893adfee2f6d087f5a8f9a16ff88aaf5',
    );
    expect(hashOfSum(numberOf('f'.repeat(64)) + 2n)).toBe(`${'0'.repeat(63)}1`);
    expect(rangeDigests([held('63.71-2026-000123')], [''], 'complaints')).toEqual([
      {
        prefix: '',
        count: 1,
        hash: '272b7cd2a3a6c97cd6ac95da86b2a3f5fcbb8d486f7479d51a98b7b31743a52e',
        complaints: [
          {
            id: '63.71-2026-000123',
            version: 2,
            digest: 'fa5072de31b975560426a85a8455b1ee89b8f8009f36915cddea74f977326fba',
            status: 'diproses',
            trackingId: '1916449',
            said: 1,
            parts: {
              title: '34429d6b5fb698b0',
              body: '1d5c26b85ac35322',
              answers: [
                { by: '63.71', count: 2, hash: '5ee914d91f1e1edc' },
                { by: '63.72', count: 1, hash: '8076773c2c03d14e' },
              ],
              replies: { count: 1, hash: 'f9a2c163c37724fd' },
            },
          },
        ],
      },
    ]);
  });

  it('does not depend on the order in which complaints are read', () => {
    const all = ids.map((id) => held(id));
    expect(rangeDigests(all.toReversed(), [''], 'children')).toEqual(rangeDigests(all, [''], 'children'));
  });

  it('of a range is the sum of its sixteen parts', () => {
    const [root] = rangeDigests(
      ids.map((id) => held(id)),
      [''],
      'children',
    );
    expect(root?.count).toBe(ids.length);
    expect(root?.children).toHaveLength(16);
    expect(hashOfSum((root?.children ?? []).reduce((sum, { hash }) => sum + numberOf(hash), 0n))).toBe(root?.hash);
  });

  it('differs when a version or a text differs, or a complaint is missing', () => {
    const hashOf = (all: HeldComplaint[]) => rangeDigests(all, [''], 'children')[0]?.hash;
    const [one, other] = [held('63.71-1'), held('63.71-2')];
    const changed = { ...other, complaint: { ...other.complaint, body: 'Lain.' } };
    const hashes = [[one, other], [one], [one, held('63.71-2', 3)], [one, changed]].map(hashOf);
    expect(new Set(hashes).size).toBe(4);
  });

  it('lists the complaints of a range, and none where the answer would grow too long', () => {
    const many = Array.from({ length: mostDigestLines + 1 }, (_each, index) => held(`63.71-${index}`));
    const [all] = rangeDigests(many, [''], 'complaints');
    expect(all).toMatchObject({ count: mostDigestLines + 1 });
    expect(all).not.toHaveProperty('complaints');
    const bucket = bucketOf('63.71-7');
    expect(rangeDigests(many, [bucket], 'complaints')[0]?.complaints?.map(({ id }) => id)).toEqual(['63.71-7']);
  });

  it('of one complaint has no parts', () => {
    expect(rangeDigests([], ['a'.repeat(64)], 'children')[0]).not.toHaveProperty('children');
  });
});
