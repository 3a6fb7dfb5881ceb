import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { similarityOf, wordsOf, type ComparedReport } from './similarity.js';

const report = (more: Partial<ComparedReport> = {}): ComparedReport => ({
  title: 'Jalan berlubang di Pasar Lama',
  body: 'Mohon diperbaiki, jalan di depan pasar berlubang dan sudah banyak motor jatuh.',
  place: 'Jl. Pasar Lama, Banjarmasin',
  receivedAt: '2026-03-30T02:00:00Z',
  ...more,
});

const retold = report({
  title: 'Lubang jalan dekat Pasar Lama',
  body: 'Jalanan di depan Pasar Lama berlubang, motor sering jatuh. Tolong segera diperbaiki.',
  place: 'depan Pasar Lama Banjarmasin',
  receivedAt: '2026-03-31T09:00:00Z',
});

const elsewhere = report({
  title: 'Lampu jalan mati',
  body: 'Penerangan jalan umum di komplek kami padam seminggu.',
  place: 'Jl. A. Yani km 36, Banjarbaru',
});

describe('the similarity of two reports', () => {
  it('is high for the same matter in other words, and low for another matter', () => {
    expect(similarityOf(report(), retold).score).toBeGreaterThan(0.6);
    expect(similarityOf(report(), elsewhere).score).toBeLessThan(0.35);
  });

  it('is 1 for the same report', () => {
    expect(similarityOf(report(), report())).toEqual({ score: 1, text: 1, place: 1, daysApart: 0 });
  });

  it('does not hold a missing place against a report', () => {
    const without = similarityOf(report({ place: null }), report());
    expect(without).toMatchObject({ score: 1, place: null });
  });

  it('falls with the days between the two', () => {
    const days = (count: number) => report({ receivedAt: `2026-03-${30 - count}T02:00:00Z` });
    const scores = [0, 3, 10, 20].map((count) => similarityOf(report(), days(count)).score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it('is 0 without a word in common, however near the two are', () => {
    const strange = report({ title: 'Bau sampah', body: 'Tumpukan tidak diangkut.' });
    expect(similarityOf(report(), strange).score).toBe(0);
  });

  it('is the same from both sides, and between 0 and 1, whatever they say', () => {
    const any = fc.record({
      title: fc.string({ unit: 'binary' }),
      body: fc.lorem(),
      place: fc.option(fc.lorem()),
      receivedAt: fc
        .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2027-01-01') })
        .map((at) => at.toISOString()),
    });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const there = similarityOf(one, other);
        expect(there.score).toBeCloseTo(similarityOf(other, one).score, 12);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the words of a text', () => {
  it('are without fillers and endings', () => {
    expect([...wordsOf('Mohon jalannya di jalan ini diperbaiki').entries()]).toEqual([
      ['jalan', 2],
      ['diperbaik', 1],
    ]);
  });
});
