import type { Content } from 'pdfmake';
import { dayAt, type Zone } from '../clock/zone.js';
import { statusWords } from '../export/cell-words.js';
import { wallClock } from '../export/wall-clock.js';
import { longDay } from '../letter/long-day.js';
import { letterhead } from '../pdf/house-style.adapter.js';
import type { PdfDocument } from '../pdf/pdf-file.adapter.js';
import { barChart } from './bar-chart.js';
import { funnelChart } from './funnel-chart.js';
import { countText, decimalText, shareText, unknown } from './id-number.js';
import { printable } from './printable.js';
import { basisPart } from './report-basis.mapper.js';
import { figureOf, type ReportedFigure, type ReportFigures } from './report-figures.js';
import { cell, columnHeading, heading, nameOfPeriod, note, number, summaryPage } from './report-summary.mapper.js';

export interface ReportMaking {
  readonly madeAt: Date;
  /** Who asked for it; null for the schedule. */
  readonly madeFor: string | null;
  readonly zone: Zone;
  /** Of the letterhead. */
  readonly province: string;
}

/** What a report is called, in lists and on itself. */
const reportTitle = ({ kind, period, name }: Pick<ReportFigures, 'kind' | 'period' | 'name'>): string =>
  `Laporan ${kind === 'bulanan' ? 'bulanan' : 'semester'} ${name}, ${nameOfPeriod(kind, period)}`;

/** A report as it is printed: the first page for who reads one, then charts with their tables, then what it rests on. */
export function reportDocument(figures: ReportFigures, making: ReportMaking): PdfDocument {
  const { madeAt, madeFor, zone, province } = making;
  const made = `${wallClock(madeAt.toISOString(), zone)} ${zone.abbreviation}`;
  const title = reportTitle(figures);
  return {
    title: printable(title),
    madeAt,
    footer: `${title} · dibuat ${longDay(dayAt(madeAt.getTime(), zone))}`,
    content: [
      ...letterhead(province),
      { text: title, style: 'title' },
      {
        text: `Pengaduan SP4N-LAPOR! menurut tanggal masuk, keadaan pada ${longDay(figures.basis.asOf)}.`,
        style: 'lead',
      },
      ...summaryPage(figures),
      { text: 'Laporan per bulan', style: 'heading', pageBreak: 'before' },
      ...months(figures),
      { stack: [heading('Status laporan'), ...funnel(figures)], unbreakable: true },
      ...divided(figures),
      heading('Tanda bahaya'),
      ...signs(figures),
      heading('Topik'),
      ...topics(figures),
      ...basisPart(figures, { made, madeFor, zone }),
    ],
  };
}

const monthName = (month: string): string =>
  new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', month: 'short' }).format(new Date(`${month}-01`));
const monthText = (month: string): string => `${monthName(month)} ${month.slice(0, 4)}`;

function months({ months: all }: ReportFigures): Content[] {
  const [first, last] = [all[0]?.month ?? '', all.at(-1)?.month ?? ''];
  return [
    {
      svg: barChart({
        labels: all.map(({ month }) => monthName(month)),
        present: { name: `${monthText(first)} – ${monthText(last)}`, values: all.map(({ received }) => received) },
        past: { name: 'setahun sebelumnya', values: all.map(({ yearBefore }) => yearBefore) },
      }),
    },
    {
      layout: 'figures',
      margin: [0, 6, 0, 0],
      table: {
        headerRows: 1,
        widths: ['*', 90, 110],
        body: [
          [columnHeading('Bulan', 'left'), columnHeading('Laporan masuk'), columnHeading('Setahun sebelumnya')],
          ...all.map(({ month, received, yearBefore }) => [
            cell(monthText(month)),
            number(countText(received)),
            number(countText(yearBefore)),
          ]),
        ],
      },
    },
    note(`“${unknown}”: belum ada data pada bulan itu.`),
  ];
}

function funnel({ statuses }: ReportFigures): Content[] {
  const whole = statuses.reduce((sum, { count }) => sum + count, 0);
  return [
    { svg: funnelChart(statuses.map(({ status, count }) => ({ label: statusWords[status], count }))) },
    {
      layout: 'figures',
      margin: [0, 6, 0, 0],
      table: {
        headerRows: 1,
        widths: ['*', 90, 110],
        body: [
          [columnHeading('Status', 'left'), columnHeading('Laporan'), columnHeading('Bagian')],
          ...statuses.map(({ status, count }) => [
            cell(statusWords[status]),
            number(countText(count)),
            number(shareText(whole === 0 ? null : count / whole)),
          ]),
        ],
      },
    },
  ];
}

/** Of the province its participants, of a participant its offices. */
function divided(figures: ReportFigures): Content[] {
  if (figures.offices !== null) {
    return [
      { text: 'Menurut OPD', style: 'heading' },
      handlingTable(
        'OPD',
        figures.offices.map((office) => ({ ...office, first: office.name })),
        { isWhole: false },
      ),
      note(
        `OPD dengan kurang dari ${figures.basis.smallestCell} laporan digabung. Ketepatan waktu dan median dihitung per instansi saja.`,
      ),
    ];
  }
  const rows = figures.participants.map(({ rank, name, figures: own }) => ({
    first: `${rank === null ? unknown : `${rank}.`} ${name}`,
    figures: own,
  }));
  return [
    { text: `Menurut instansi (${rows.length})`, style: 'heading', pageBreak: 'before' },
    handlingTable('Peringkat dan instansi', rows, { isWhole: true }),
    note(
      `Peringkat menurut rumus versi ${figures.basis.formulaVersion} (${figures.basis.formulaName}). Hari ke tindak lanjut pertama, dihitung dari laporan masuk.`,
    ),
  ];
}

interface HandlingRow {
  readonly first: string;
  readonly figures: readonly ReportedFigure[];
}

function handlingTable(first: string, rows: readonly HandlingRow[], { isWhole }: { isWhole: boolean }): Content {
  const columns = [
    { heading: 'Masuk', text: (own: HandlingRow) => countText(figureOf(own.figures, 'received').value) },
    {
      heading: 'Ditindak-lanjuti',
      text: (own: HandlingRow) => shareText(figureOf(own.figures, 'followedUpShare').value),
    },
    { heading: 'Selesai', text: (own: HandlingRow) => shareText(figureOf(own.figures, 'completedShare').value) },
    ...(isWhole
      ? [{ heading: 'Tepat waktu', text: (own: HandlingRow) => shareText(figureOf(own.figures, 'onTimeShare').value) }]
      : []),
    {
      heading: 'Rata-rata hari',
      text: (own: HandlingRow) => decimalText(figureOf(own.figures, 'meanDaysSinceReceipt').value),
    },
    ...(isWhole
      ? [
          {
            heading: 'Median hari',
            text: (own: HandlingRow) => countText(figureOf(own.figures, 'medianDaysSinceReceipt').value),
          },
        ]
      : []),
  ];
  return {
    layout: 'figures',
    table: {
      headerRows: 1,
      widths: ['*', ...columns.map(() => 46)],
      dontBreakRows: true,
      body: [
        [columnHeading(first, 'left'), ...columns.map((column) => columnHeading(column.heading))],
        ...rows.map((row) => [cell(row.first), ...columns.map(({ text }) => number(text(row)))]),
      ],
    },
  };
}

function signs({ signs: all, quiet }: ReportFigures): Content[] {
  return [
    {
      layout: 'figures',
      table: {
        headerRows: 1,
        widths: ['*', 60, 70],
        dontBreakRows: true,
        body: [
          [columnHeading('Tanda', 'left'), columnHeading('Laporan'), columnHeading('Dari')],
          ...all.map(({ label, rule, complaints, of }) => [
            { stack: [cell(label), { text: printable(rule), style: 'note' }] },
            number(countText(complaints)),
            number(countText(of)),
          ]),
        ],
      },
    },
    ...quiet.map(({ label, names }) => note(`${label}: ${names.length === 0 ? 'tidak ada' : names.join(', ')}.`)),
  ];
}

function topics({ topics: named, otherTopics, trends, basis }: ReportFigures): Content[] {
  return [
    {
      layout: 'figures',
      table: {
        headerRows: 1,
        widths: ['*', 60],
        body: [
          [columnHeading('Topik terbanyak', 'left'), columnHeading('Laporan')],
          ...named.map(({ word, count }) => [cell(word), number(countText(count))]),
          [cell('Topik lain'), number(countText(otherTopics))],
        ],
      },
    },
    note(`Topik dengan kurang dari ${basis.smallestCell} laporan masuk ke “Topik lain”.`),
    {
      text:
        trends.length === 0
          ? 'Tidak ada topik yang ramai di luar kebiasaannya pada 28 hari terakhir periode.'
          : 'Ramai di luar kebiasaan pada 28 hari terakhir periode:',
      margin: [0, 8, 0, 2],
    },
    ...(trends.length === 0 ? [] : [trendTable(trends)]),
  ];
}

const trendTable = (trends: ReportFigures['trends']): Content => ({
  layout: 'figures',
  table: {
    headerRows: 1,
    widths: ['*', 60, 80],
    body: [
      [columnHeading('Topik', 'left'), columnHeading('Laporan'), columnHeading('Diperkirakan')],
      ...trends.map(({ word, count, expected }) => [
        cell(word),
        number(countText(count)),
        number(decimalText(expected)),
      ]),
    ],
  },
});
