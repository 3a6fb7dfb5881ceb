import type { Content } from 'pdfmake';
import type { Zone } from '../clock/zone.js';
import { freshnessWords, scopeWords } from '../export/cell-words.js';
import { wallClock } from '../export/wall-clock.js';
import { freshnessStates, type FreshnessState } from '../monev/freshness.js';
import { longDay } from '../letter/long-day.js';
import { attentionRules } from './attention.js';
import { printable } from './printable.js';
import type { ReportFigures } from './report-figures.js';
import { cell, heading } from './report-summary.mapper.js';

interface Making {
  /** When, as people read it. */
  readonly made: string;
  readonly madeFor: string | null;
  readonly zone: Zone;
}

/** The last part: what has to be known to compare these figures with any others. */
export const basisPart = (figures: ReportFigures, making: Making): Content[] => [
  heading('Dasar angka'),
  {
    layout: 'figures',
    table: {
      headerRows: 0,
      widths: [150, '*'],
      dontBreakRows: true,
      body: factsOf(figures, making).map(([what, said]) => [cell(what), cell(said)]),
    },
  },
];

function factsOf(figures: ReportFigures, { made, madeFor, zone }: Making): (readonly [string, string])[] {
  const { basis, participant, name, from, to } = figures;
  return [
    ['Cakupan', participant === null ? scopeWords['14-instansi'] : `${name} (${participant}) saja`],
    ['Periode', `${from} sampai ${to}, menurut tanggal masuk`],
    ['Keadaan pada', longDay(basis.asOf)],
    ['Data sampai', basis.cutOff === null ? 'Belum ada data' : `${wallClock(basis.cutOff, zone)} ${zone.abbreviation}`],
    ['Versi definisi indikator', String(basis.indicatorsVersion)],
    ['Versi kalender kerja', basis.calendarVersion === null ? 'Belum ada' : String(basis.calendarVersion)],
    ['Versi rumus peringkat', `${basis.formulaVersion} (${basis.formulaName})`],
    ['Versi pengaturan tanda', String(basis.signSettingsVersion)],
    ['Versi uji tren', String(basis.trendTestVersion)],
    ['Kesegaran data', freshnessText(figures)],
    ['Laporan rahasia', 'Ikut dihitung; tidak satu pun disebut.'],
    ['Yang perlu perhatian', attentionRules],
    ['Angka kecil', `Topik dan OPD dengan kurang dari ${basis.smallestCell} laporan digabung.`],
    ...(basis.isOfOneMoment ? [] : ([['Perhatian', 'Data baru masuk selagi angka dibaca.']] as const)),
    ['Dibuat', `${made}, ${madeFor === null ? 'menurut jadwal' : `atas permintaan ${printable(madeFor)}`}`],
  ];
}

/** `Segar: 12 instansi; Basi: Kota Banjarbaru`. */
function freshnessText({ participants }: ReportFigures): string {
  const named = (state: FreshnessState): string => {
    const own = participants.filter(({ freshness }) => freshness === state).map(({ name }) => name);
    if (own.length === 0) return '';
    return `${freshnessWords[state]}: ${state === 'segar' ? `${own.length} instansi` : own.join(', ')}`;
  };
  return freshnessStates
    .map(named)
    .filter((text) => text !== '')
    .join('; ');
}
