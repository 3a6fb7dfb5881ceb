import type { Content, TableCell } from 'pdfmake';
import { attentionOf } from './attention.js';
import { changeText, countText, decimalText, figureText, intervalText, shareText } from './id-number.js';
import { printable } from './printable.js';
import { periodText, reportPeriod, type ReportKind } from './report-period.js';
import type { KeyFigure, ReportFigures } from './report-figures.js';
import { standings, type Standing } from './standing.js';

export const heading = (text: string): Content => ({ text, style: 'heading' });
export const cell = (text: string): TableCell => ({ text: printable(text), style: 'cell' });
export const number = (text: string): TableCell => ({ text, style: 'number' });
export const columnHeading = (text: string, alignment: 'left' | 'right' = 'right'): TableCell => ({
  ...{ text, style: 'columnHeading', alignment },
});
export const note = (text: string): Content => ({ text, style: 'note', margin: [0, 4, 0, 0] });

/** The name of a period that was kept. */
export function nameOfPeriod(kind: ReportKind, name: string): string {
  const period = reportPeriod(kind, name);
  return period === null ? name : periodText(period);
}

/** All of the first page is to stand on it. */
const tight = 1;

/** The first page: one page that says it all to who reads no further. */
export const summaryPage = (figures: ReportFigures): Content[] => [
  heading('Angka pokok'),
  keyTable(figures),
  ...(figures.participant === null ? ends(figures) : place(figures)),
  heading('Yang perlu perhatian'),
  ...attention(figures),
];

function keyTable({ kind, period, periodBefore, key }: ReportFigures): Content {
  return {
    layout: 'figures',
    lineHeight: tight,
    table: {
      headerRows: 1,
      widths: ['*', 56, 76, 62, 52],
      body: [
        [
          columnHeading('Indikator', 'left'),
          columnHeading(nameOfPeriod(kind, period)),
          columnHeading('Dihitung dari'),
          columnHeading(nameOfPeriod(kind, periodBefore)),
          columnHeading('Perubahan'),
        ],
        ...key.map((figure) => [
          cell(figure.label),
          { text: figureText(figure.value, figure.unit), style: 'number', bold: true },
          number(partsText(figure)),
          number(figureText(figure.before, figure.unit)),
          number(changeText(figure.before, figure.value, figure.unit)),
        ]),
      ],
    },
  };
}

/** `1.270 dari 1.294`. */
const partsText = ({ unit, numerator, denominator }: KeyFigure): string =>
  unit !== 'share' || numerator === null || denominator === null
    ? ''
    : `${countText(numerator)} dari ${countText(denominator)}`;

function ends({ participants, basis }: ReportFigures): Content[] {
  const { best, worst } = standings(participants);
  if (best.length === 0) {
    const few = `Belum ada instansi dengan sedikitnya ${basis.minimumComplaints} laporan dan tenggat yang sudah dapat dinilai.`;
    return [heading('Ketepatan waktu'), { text: few }];
  }
  return [
    heading('Ketepatan waktu: tertinggi dan terendah'),
    {
      layout: 'figures',
      lineHeight: tight,
      table: {
        headerRows: 1,
        widths: [46, '*', 48, 62, 88],
        body: [
          [
            columnHeading('', 'left'),
            columnHeading('Instansi', 'left'),
            columnHeading('% tepat waktu'),
            columnHeading('Dihitung dari'),
            columnHeading('Keyakinan 95%'),
          ],
          ...best.map((one, index) => endRow(index === 0 ? 'Tertinggi' : '', one)),
          ...worst.map((one, index) => endRow(index === 0 ? 'Terendah' : '', one)),
        ],
      },
    },
    note(
      `Instansi dengan kurang dari ${countText(basis.minimumComplaints)} laporan tidak dibandingkan. Dua rentang keyakinan yang bertumpang tindih dapat berarti tidak ada perbedaan.`,
    ),
  ];
}

const endRow = (which: string, { participant, onTime }: Standing): TableCell[] => [
  cell(which),
  cell(participant.name),
  { text: shareText(onTime.value), style: 'number', bold: true },
  number(`${countText(onTime.numerator)} dari ${countText(onTime.denominator)}`),
  number(intervalText(onTime.interval)),
];

function place({ participants, basis }: ReportFigures): Content[] {
  const [own] = participants;
  const version = `rumus versi ${basis.formulaVersion}`;
  const words =
    own?.rank == null
      ? `Tanpa peringkat menurut ${version}: kurang dari ${countText(basis.minimumComplaints)} laporan, atau tidak ada indikator yang diketahui.`
      : `Peringkat ${own.rank} dengan skor ${decimalText(own.score)} dari 100, menurut ${version}.`;
  return [heading('Tempat di antara instansi'), { text: words }];
}

function attention(figures: ReportFigures): Content[] {
  const sentences = attentionOf(figures);
  return [
    sentences.length === 0
      ? { text: 'Tidak ada yang menonjol menurut aturan pada bagian terakhir.' }
      : {
          lineHeight: tight,
          ol: sentences.map((text) => ({ text: printable(text), style: 'cell', margin: [0, 0, 0, 1] })),
        },
  ];
}
