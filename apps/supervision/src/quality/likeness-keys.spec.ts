import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerKeys, placeKeys, reportKeys, reportStems, shareInCommon, stemsOf } from './likeness-keys.js';

const report = (body: string, title = 'Jalan berlubang') => ({ title, body, place: null, category: null });
const body = 'Jalan di depan pasar Antasari rusak parah sejak bulan lalu, pengendara motor sering jatuh waktu hujan';

describe('keys of reports', () => {
  it('are the same for the same words, in whatever order and case', () => {
    const shuffled = body.toUpperCase().split(' ').toReversed().join(' ');
    expect(reportKeys(report(shuffled))).toEqual(reportKeys(report(body)));
    expect(reportKeys(report(body))).toHaveLength(4);
  });

  it('meet for nearly the same reports, and hardly ever for others', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[b-z]{5,8}$/), { minLength: 24, maxLength: 24 });
    const texts = fc.sample(words, { numRuns: 400, seed: 5 });
    const meet = (one: string[], other: string[]): boolean => {
      const keys = new Set(reportKeys(report(one.join(' '), '')));
      return reportKeys(report(other.join(' '), '')).some((key) => keys.has(key));
    };
    const nearly = texts.filter((text) => meet(text, [...text.slice(1), 'lainsamasekali']));
    const strangers = texts.filter((text, index) => meet(text, texts[(index + 1) % texts.length] ?? []));
    expect(nearly.length).toBeGreaterThan(390);
    expect(strangers.length).toBeLessThan(4);
  });

  it('are none where hardly anything is said', () => {
    expect(reportKeys(report('rusak', 'jalan'))).toEqual([]);
    expect(reportKeys({ title: null, body: null, place: null, category: null })).toEqual([]);
  });

  it('of a place need a place and a category', () => {
    const placed = { ...report(body), place: 'Jl. A. Yani km 5', category: 'jalan' };
    expect(placeKeys(placed)).toEqual(placeKeys({ ...placed, place: 'km 5 Jl A Yani' }));
    expect(placeKeys({ ...placed, category: 'lampu' })).not.toEqual(placeKeys(placed));
    expect([placeKeys({ ...placed, place: null }), placeKeys({ ...placed, category: null })]).toEqual([[], []]);
    expect(placeKeys({ ...placed, place: 'di' })).toEqual([]);
  });
});

describe('keys of answers', () => {
  const pasted = (number: number) => `Terima kasih. Laporan nomor ${number} sudah diteruskan ke Dinas PUPR.`;

  it('are the same whatever numbers and signs they hold', () => {
    expect(answerKeys('63.71', pasted(12), 5)).toEqual(answerKeys('63.71', pasted(345).toUpperCase(), 5));
  });

  it('are others for another order, another participant, and none for few words', () => {
    const [key] = answerKeys('63.71', pasted(1), 5);
    expect(answerKeys('63.71', 'Sudah diteruskan. Terima kasih, laporan nomor ke Dinas PUPR.', 5)).not.toEqual([key]);
    expect(answerKeys('63.72', pasted(1), 5)).not.toEqual([key]);
    expect([answerKeys('63.71', 'Sudah ditangani.', 5), answerKeys('63.71', null, 5)]).toEqual([[], []]);
  });
});

describe('what two texts have in common', () => {
  it.each([
    ['jalan rusak', 'jalan rusak', 1],
    ['jalan rusak', 'lampu padam', 0],
    ['jalan rusak parah', 'jalan rusak berat', 0.5],
    ['', '', 0],
    ['jalan', '', 0],
  ])('of "%s" and "%s" is %d', (one, other, share) => {
    expect(shareInCommon(stemsOf(one), stemsOf(other))).toBe(share);
  });

  it('is of title and body', () => {
    expect(reportStems(report('Lampu padam'))).toEqual(new Set(['jalan', 'berlubang', 'lampu', 'padam']));
  });
});
