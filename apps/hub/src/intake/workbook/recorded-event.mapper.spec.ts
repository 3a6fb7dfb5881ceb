import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { parseEvent } from '#contract';
import type { ExportedReport } from './export-row.js';
import { recordedEvent, type RowContext } from './recorded-event.mapper.js';

const report: ExportedReport = {
  trackingId: '1916449',
  date: { year: 2021, month: 1, day: 3 },
  time: { hour: 14, minute: 5, second: 0, zone: null },
  reporter: 'Pelapor Contoh',
  title: 'Lampu jalan padam',
  body: 'Sudah dua minggu gelap.',
  classification: 'pengaduan-tidak-berkadar-pengawasan',
  category: 'Penerangan',
  channel: 'website',
  anonymous: false,
  secret: false,
  parentAgency: null,
  office: 'Dishub Kota Banjarmasin',
  status: 'diproses',
  statusWord: 'Proses',
  reason: null,
  place: 'Sungai Miai',
  rating: null,
};
const context: RowContext = {
  source: '63',
  row: 7,
  zone: 'Asia/Makassar',
  handler: '63.71',
  office: 'Dishub Kota Banjarmasin',
  sealedReporter: null,
};

describe('recordedEvent', () => {
  it('is an event of the contract about the complaint on the national platform', () => {
    const event = recordedEvent(report, context);
    expect(parseEvent(event)).toEqual({ ok: true, event });
    expect(event).toMatchObject({
      source: '63',
      subject: 'national-1916449',
      time: '2021-01-03T14:05:00+08:00',
      data: { status: 'diproses', statusWord: 'Proses', handler: '63.71', row: 7 },
    });
  });

  it('keeps its id wherever the row stands and whoever reported', () => {
    const { id } = recordedEvent(report, context);
    expect(recordedEvent(report, { ...context, row: 99, sealedReporter: 'a.b.c.d.e' }).id).toBe(id);
    expect(recordedEvent({ ...report, reporter: 'Orang Lain' }, context).id).toBe(id);
  });

  it.each<[string, Partial<ExportedReport>]>([
    ['status', { status: 'selesai', statusWord: 'Selesai' }],
    ['time', { time: { hour: 14, minute: 6, second: 0, zone: null } }],
    ['body', { body: 'Sudah dua minggu gelap' }],
    ['rating', { rating: 4 }],
  ])('is another event when the %s differs', (_what, changes) => {
    expect(recordedEvent({ ...report, ...changes }, context).id).not.toBe(recordedEvent(report, context).id);
  });

  it('reads times in the zone of the export, unless a time names its own', () => {
    expect(recordedEvent(report, { ...context, zone: 'Asia/Jakarta' }).time).toBe('2021-01-03T14:05:00+07:00');
    const named = { ...report, time: { hour: 14, minute: 5, second: 0, zone: 'WIT' as const } };
    expect(recordedEvent(named, context).time).toBe('2021-01-03T14:05:00+09:00');
    expect(recordedEvent({ ...report, time: null }, context).time).toBe('2021-01-03T00:00:00+08:00');
  });

  it('keeps the day and minute on the wall of the zone, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.constantFrom(['Asia/Jakarta', '+07:00'], ['Asia/Makassar', '+08:00'], ['Asia/Jayapura', '+09:00']),
        (wall, [zone = '', offset = '']) => {
          const date = { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
          const time = {
            hour: wall.getUTCHours(),
            minute: wall.getUTCMinutes(),
            second: wall.getUTCSeconds(),
            zone: null,
          };
          expect(recordedEvent({ ...report, date, time }, { ...context, zone }).time).toBe(
            `${wall.toISOString().slice(0, 19)}${offset}`,
          );
        },
      ),
    );
  });
});
