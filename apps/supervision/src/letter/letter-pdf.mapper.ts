import type { Content, TableCell } from 'pdfmake';
import type { Day } from '../clock/day.js';
import { letterhead } from '../pdf/house-style.adapter.js';
import type { PdfDocument } from '../pdf/pdf-file.adapter.js';
import { complaintNumber, missedWords, type LateComplaint } from './late-complaint.js';
import type { LetterPart } from './letter-text.js';
import { longDay } from './long-day.js';

export interface PrintedLetter {
  readonly number: string;
  readonly issuedOn: Day;
  /** Where it is written. */
  readonly seat: string;
  readonly province: string;
  readonly addressee: string;
  readonly subject: string;
  /** With everything filled in. */
  readonly parts: readonly LetterPart[];
  readonly complaints: readonly LateComplaint[];
  readonly signer: string;
  readonly madeAt: Date;
}

/** A letter on the paper of the province's office. */
export const letterPdf = (letter: PrintedLetter): PdfDocument => ({
  title: `Surat ${letter.number}`,
  footer: `Surat ${letter.number}`,
  madeAt: letter.madeAt,
  content: [
    ...letterhead(letter.province),
    { text: `${letter.seat}, ${longDay(letter.issuedOn)}`, alignment: 'right', margin: [0, 0, 0, 8] },
    {
      layout: 'noBorders',
      table: {
        widths: [52, '*'],
        body: [
          ['Nomor', `: ${letter.number}`],
          ['Sifat', ': Penting'],
          ['Lampiran', ': -'],
          ['Hal', { text: `: ${letter.subject}`, bold: true }],
        ],
      },
      margin: [0, 0, 0, 12],
    },
    { text: 'Kepada Yth.' },
    { text: `Kepala Daerah ${letter.addressee}`, bold: true },
    { text: 'di tempat', margin: [0, 0, 0, 12] },
    ...letter.parts.map((part): Content =>
      part === 'complaints'
        ? complaintTable(letter.complaints)
        : { text: part.paragraph, alignment: 'justify', margin: [0, 0, 0, 8] },
    ),
    {
      unbreakable: true,
      margin: [260, 18, 0, 0],
      stack: [
        { text: 'Koordinator Pengelolaan Pengaduan' },
        { text: `SP4N-LAPOR! ${letter.province},`, margin: [0, 0, 0, 44] },
        { text: letter.signer, bold: true },
      ],
    },
  ],
});

/** A complaint may have several deadlines; each stands on a line of its own. */
const complaintTable = (complaints: readonly LateComplaint[]): Content => ({
  layout: 'figures',
  margin: [0, 0, 0, 10],
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: [22, '*', '*'],
    body: [
      ['No.', 'Nomor laporan', 'Tenggat yang lewat'].map((text): TableCell => ({ text, style: 'columnHeading' })),
      ...complaints.map((one, index): TableCell[] => [
        { text: String(index + 1), style: 'cell' },
        { text: complaintNumber(one), style: 'cell' },
        { text: one.missed.map(missedWords).join('\n'), style: 'cell' },
      ]),
    ],
  },
});
