import { describe, expect, it } from '@jest/globals';
import { attentionOf } from './attention.js';
import { calmFigures, counted, keyFigure, someParticipant } from './some-figures.builder.js';
import { standings } from './standing.js';

describe('what needs attention', () => {
  it('is nothing where nothing stands out', () => {
    expect(attentionOf(calmFigures())).toEqual([]);
  });

  it('is first of all whose figures may be short', () => {
    const stale = ['63.01', '63.02', '63.03', '63.04', '63.05'].map((code) =>
      someParticipant(code, 10, { freshness: 'basi' }),
    );
    const [first] = attentionOf(
      calmFigures({ participants: stale, quiet: [{ label: 'Tidak ada yang login', names: ['Kota Banjarbaru'] }] }),
    );
    expect(first).toMatch(/^Tanpa data terbaru .*Kabupaten 63.01, .*Kabupaten 63.03, dan 2 lainnya\.$/);
  });

  it('is a share that fell by five points, and not one that fell by less', () => {
    const fell = (value: number) => attentionOf(calmFigures({ key: [keyFigure('onTimeShare', value, 0.9)] }));
    expect(fell(0.85)).toEqual(['% tepat waktu turun dari 90,0% menjadi 85,0%.']);
    expect(fell(0.851)).toEqual([]);
    expect(attentionOf(calmFigures({ key: [keyFigure('closedBySystemShare', 0.1, 0.9)] }))).toEqual([]);
    expect(attentionOf(calmFigures({ key: [keyFigure('onTimeShare', null, 0.9)] }))).toEqual([]);
  });

  it('is what waits, and where most of it does', () => {
    const waits = (code: string, count: number) =>
      someParticipant(code, null, { figures: [counted('belumTerverifikasi', count)] });
    const figures = calmFigures({
      statuses: [{ status: 'belum-terverifikasi', count: 1_200 }],
      participants: [waits('63.01', 100), waits('63.02', 1_100)],
    });
    expect(attentionOf(figures)).toEqual(['1.200 laporan belum diverifikasi; terbanyak Kabupaten 63.02, 1.100.']);
    expect(attentionOf({ ...figures, participant: '63.02' })).toEqual(['1.200 laporan belum diverifikasi.']);
  });

  it('is the two signs shown most, and topics on the rise', () => {
    const sign = (label: string, complaints: number) => ({ sign: label, label, rule: '', complaints, of: 50 });
    const figures = calmFigures({
      signs: [sign('Pingpong', 1), sign('Salin-tempel', 0), sign('Terlambat', 9), sign('Dibuka lagi', 4)],
      trends: [{ word: 'Banjir', count: 31, expected: 4.25 }],
    });
    expect(attentionOf(figures)).toEqual([
      'Terlambat: 9 dari 50 laporan.',
      'Dibuka lagi: 4 dari 50 laporan.',
      'Ramai di luar kebiasaan: Banjir (31, biasanya 4,3).',
    ]);
  });
});

describe('the best and the worst', () => {
  const codes = (all: readonly { readonly participant: { readonly code: string } }[]) =>
    all.map(({ participant }) => participant.code);

  it('are three of each end, the ends first', () => {
    const participants = [5, 20, 11, 9, 17, 14, 2].map((onTime, index) => someParticipant(`63.0${index}`, onTime));
    const { best, worst } = standings(participants);
    expect(codes(best)).toEqual(['63.01', '63.04', '63.05']);
    expect(codes(worst)).toEqual(['63.06', '63.00', '63.03']);
    expect(best[0]?.onTime).toMatchObject({ value: 1, numerator: 20, denominator: 20 });
  });

  it('never share anybody, and leave out who has too few complaints or nothing timed', () => {
    const participants = [
      someParticipant('63.01', 10),
      someParticipant('63.02', 10),
      someParticipant('63.03', 3),
      someParticipant('63.04', 20, { isTooFew: true }),
      someParticipant('63.05', null),
    ];
    const { best, worst } = standings(participants);
    expect([codes(best), codes(worst)]).toEqual([['63.01', '63.02'], ['63.03']]);
  });
});
