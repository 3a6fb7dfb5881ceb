import { describe, expect, it } from '@jest/globals';
import { sinceOf, wayOf, whereNow, type Step } from './case-way.js';

const step = (hour: number, name: string, overrides: Partial<Step> = {}): Step => ({
  name,
  occurredAt: `2026-01-05T0${hour}:00:00.000Z`,
  status: 'belum-ditindaklanjuti',
  filedBy: '63.71',
  handler: null,
  ...overrides,
});

const transferred = [
  step(1, 'filed', { status: 'belum-terverifikasi' }),
  step(2, 'verified'),
  step(3, 'transferred', { handler: '63.03' }),
  step(4, 'transferred', { handler: '63' }),
  step(5, 'followedup', { handler: '63', status: 'diproses' }),
  step(6, 'followedup', { handler: '63', status: 'diproses' }),
];

describe('wayOf', () => {
  it('tells who held it, one after another, and how it came there', () => {
    expect(wayOf(transferred)).toEqual([
      { participant: '63.71', arrivedAt: '2026-01-05T01:00:00.000Z', leftAt: '2026-01-05T03:00:00.000Z', how: 'filed' },
      {
        participant: '63.03',
        arrivedAt: '2026-01-05T03:00:00.000Z',
        leftAt: '2026-01-05T04:00:00.000Z',
        how: 'transferred',
      },
      { participant: '63', arrivedAt: '2026-01-05T04:00:00.000Z', leftAt: null, how: 'transferred' },
    ]);
  });

  it('leaves it where it was filed when it is disposed there', () => {
    expect(wayOf([step(1, 'filed'), step(2, 'disposed', { handler: '63.71' })])).toHaveLength(1);
  });

  it('calls any other change of hands a move', () => {
    expect(wayOf([step(1, 'filed'), step(2, 'reopened', { handler: '63' })]).at(-1)?.how).toBe('moved');
  });

  it('is empty while no entry is known', () => {
    expect(wayOf([])).toEqual([]);
  });
});

describe('sinceOf', () => {
  it('is when it came to where it is in the status that it has', () => {
    expect(sinceOf(transferred)).toBe('2026-01-05T05:00:00.000Z');
    expect(sinceOf([])).toBeNull();
  });

  it('is unknown when only an export tells', () => {
    expect(sinceOf([step(1, 'recorded', { status: 'selesai' })])).toBeNull();
  });
});

describe('whereNow', () => {
  it('says in one sentence where it is', () => {
    expect(whereNow('belum-terverifikasi', 'Kota Banjarmasin', null)).toBe('Di Kota Banjarmasin, menunggu verifikasi.');
    expect(whereNow('diproses', 'Kabupaten Banjar', null)).toBe('Sedang ditangani Kabupaten Banjar.');
    expect(whereNow('selesai', 'Kabupaten Banjar', null)).toBe('Selesai di Kabupaten Banjar.');
    expect(whereNow('selesai', 'Kabupaten Banjar', 'system')).toBe('Selesai di Kabupaten Banjar, ditutup oleh sistem.');
    expect(whereNow('ditunda', 'Kabupaten Banjar', null)).toBe('Ditunda oleh Kabupaten Banjar.');
    expect(whereNow('diarsip', 'Kabupaten Banjar', null)).toBe('Diarsipkan oleh Kabupaten Banjar.');
    expect(whereNow('belum-ditindaklanjuti', 'Kota Banjarbaru', null)).toBe(
      'Di Kota Banjarbaru, menunggu tindak lanjut.',
    );
  });
});
