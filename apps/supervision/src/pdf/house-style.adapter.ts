import type { Content, CustomTableLayout, Style } from 'pdfmake';

const rule = '#c9cfd6';
const strong = '#1b1f24';

/** Points: left, top, right, bottom. */
export const pageMargins: [number, number, number, number] = [56, 48, 56, 56];

/** Points between the margins of an A4 page that stands upright. */
const contentWidth = 595.28 - pageMargins[0] - pageMargins[2];

export const styles: Record<string, Style> = {
  title: { fontSize: 16, bold: true, lineHeight: 1.1, margin: [0, 0, 0, 4] },
  heading: { fontSize: 12.5, bold: true, margin: [0, 14, 0, 4] },
  lead: { fontSize: 11, color: '#4a525c', margin: [0, 0, 0, 8] },
  columnHeading: { bold: true, fontSize: 9.5 },
  cell: { fontSize: 9.5 },
  number: { fontSize: 9.5, alignment: 'right' },
  note: { fontSize: 8.5, color: '#5b646f' },
};

/** Lines under the headings and under each row, none beside: as in tables of the pages. */
const figures: CustomTableLayout = {
  hLineWidth: (line, node) => (line === 0 ? 0 : line === node.table.headerRows ? 1 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (line, node) => (line === node.table.headerRows ? strong : rule),
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: () => 6,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** By the name that a table says as its `layout`. */
export const tableLayouts: Record<string, CustomTableLayout> = { figures };

/** The head of a letter or report of the province's office. */
export const letterhead = (province: string): Content[] => [
  { text: `PEMERINTAH ${province.toLocaleUpperCase('id-ID')}`, alignment: 'center', bold: true, fontSize: 13 },
  { text: 'DINAS KOMUNIKASI DAN INFORMATIKA', alignment: 'center', bold: true, fontSize: 11 },
  { text: 'Koordinator Pengelolaan Pengaduan SP4N-LAPOR!', alignment: 'center', style: 'note' },
  {
    canvas: [
      { type: 'line', x1: 0, y1: 5, x2: contentWidth, y2: 5, lineWidth: 1.6, lineColor: strong },
      { type: 'line', x1: 0, y1: 7.6, x2: contentWidth, y2: 7.6, lineWidth: 0.5, lineColor: strong },
    ],
    margin: [0, 0, 0, 14],
  },
];
