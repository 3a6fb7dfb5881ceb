import { describe, expect, it } from '@jest/globals';
import { pdfText } from '#testing';
import { WITA } from '../clock/zone.js';
import { pdfOf } from '../pdf/pdf-file.adapter.js';
import { reportDocument } from './report-document.mapper.js';
import type { ReportFigures } from './report-figures.js';
import { calmFigures, counted, figure, someParticipant } from './some-figures.builder.js';

const making = {
  madeAt: new Date('2026-04-05T00:00:00Z'),
  madeFor: 'Rahmawati Noor',
  zone: WITA,
  province: 'Provinsi Kalimantan Selatan',
};
const printed = async (figures: ReportFigures) => pdfText(await pdfOf(reportDocument(figures, making)));

/** Fourteen of them, all stale and waiting, with every sign shown: nothing longer can come. */
const crowded = (): ReportFigures => {
  const participants = Array.from({ length: 14 }, (_, index) =>
    someParticipant(`63.${String(index).padStart(2, '0')}`, index + 3, {
      name: `Kabupaten Hulu Sungai Tengah ${index}`,
      freshness: 'basi',
      rank: index + 1,
      figures: [counted('received', 20), figure('onTimeShare', index + 3, 20), counted('belumTerverifikasi', index)],
    }),
  );
  const names = participants.map(({ name }) => name);
  const sign = { sign: 'a', label: 'Laporan serupa, jawaban berbeda', rule: 'Dua laporan yang serupa. '.repeat(8) };
  return calmFigures({
    participants,
    statuses: [
      { status: 'belum-terverifikasi', count: 91 },
      { status: 'belum-ditindaklanjuti', count: 12 },
    ],
    signs: Array.from({ length: 9 }, () => ({ ...sign, complaints: 80, of: 1_294 })),
    quiet: [
      { label: 'Tidak ada yang login', names },
      { label: 'Mendadak tanpa laporan', names },
    ],
    trends: [{ word: 'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat', count: 31, expected: 4 }],
  });
};

describe('a printed report', () => {
  it('says on its first page what its figures are, and begins its charts on the next', async () => {
    const { title, pages } = await printed(calmFigures());
    expect(title).toBe('Laporan bulanan Provinsi Kalimantan Selatan, Maret 2026');
    const [first = '', second = '', ...rest] = pages;
    expect(first).toMatch(/PEMERINTAH PROVINSI[^]*Angka pokok[^]*tertinggi dan terendah[^]*Yang perlu perhatian/);
    expect(first).toContain('Tidak ada yang menonjol');
    expect(second).toMatch(/^Laporan per bulan/);
    expect(second).toContain('Des 2026');
    expect(second).toContain('dibuat 5 April 2026');
    // The funnel and its table stay together, where there is room for both.
    expect([second, ...rest].join('\n')).toContain('1.294 (100,0%)');
    expect([second, ...rest].join('\n')).toMatch(/Menurut instansi \(2\)[^]*Jalan Berlubang[^]*Dasar angka/);
  });

  it('keeps to one first page however much calls for attention', async () => {
    const { pages } = await printed(crowded());
    expect(pages[0]).toContain('Yang perlu perhatian');
    expect(pages[1]).toMatch(/^Laporan per bulan/);
  });

  it('says what its figures rest on, and who asked for it', async () => {
    const { pages } = await printed(calmFigures({ basis: { ...calmFigures().basis, isOfOneMoment: false } }));
    const text = pages.join('\n');
    for (const words of ['2026-04-05 09:00:00 WITA', 'Versi kalender kerja', 'atas permintaan Rahmawati Noor']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('Data baru masuk selagi angka dibaca.');
  });

  it('of a participant has its place and its offices, and nobody else', async () => {
    const own = someParticipant('63.71', 15, { name: 'Kota Banjarmasin', rank: 4, score: 81.25 });
    const { title, pages } = await printed(
      calmFigures({
        ...{ kind: 'semester', period: '2026-S1', periodBefore: '2025-S2' },
        ...{ participant: '63.71', name: 'Kota Banjarmasin', participants: [own] },
        offices: [{ name: 'Dinas PUPR', figures: [counted('received', 12), figure('followedUpShare', 9, 12)] }],
      }),
    );
    expect(title).toBe('Laporan semester Kota Banjarmasin, Semester I 2026');
    expect(pages[0]).toContain('Peringkat 4 dengan skor 81,3 dari 100');
    expect(pages[0]?.replaceAll('\n', ' ')).toContain('Semester II 2025');
    expect(pages.join('\n')).toMatch(/Menurut OPD[^]*Dinas PUPR[^]*12[^]*75,0%/);
    expect(pages.join('\n')).not.toContain('Menurut instansi');
  });
});
