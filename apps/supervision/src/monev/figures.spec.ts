import { describe, expect, it } from '@jest/globals';
import { completedShare, countsOf, followedUpShare, isInScope, receivedOf, sumOf } from './figures.js';

const kalsel2020 = countsOf([
  { status: 'selesai', count: 1_219 },
  { status: 'diproses', count: 51 },
  { status: 'belum-ditindaklanjuti', count: 24 },
]);

describe('figures', () => {
  it('give the published shares of Kalsel in 2020', () => {
    expect(receivedOf(kalsel2020)).toBe(1_294);
    expect(Math.round((completedShare(kalsel2020) ?? 0) * 100)).toBe(94);
    expect(Math.round((followedUpShare(kalsel2020) ?? 0) * 100)).toBe(98);
  });

  it('have no share where nothing was received', () => {
    expect(followedUpShare(countsOf([]))).toBeNull();
    expect(completedShare(countsOf([]))).toBeNull();
  });

  it('add up', () => {
    expect(sumOf([kalsel2020, kalsel2020])).toMatchObject({ selesai: 2_438, diproses: 102, diarsip: 0 });
    expect(receivedOf(sumOf([]))).toBe(0);
  });

  it('count for the scope that they name', () => {
    expect([isInScope('14-instansi', 'province'), isInScope('14-instansi', 'regency')]).toEqual([true, true]);
    expect([isInScope('kabupaten-kota', 'province'), isInScope('kabupaten-kota', 'regency')]).toEqual([false, true]);
    expect([isInScope('pemprov', 'province'), isInScope('pemprov', 'regency')]).toEqual([true, false]);
  });
});
