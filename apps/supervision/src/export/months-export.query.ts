import { Injectable } from '@nestjs/common';
import { MonthsQuery } from '../monev/months.query.js';
import type { MonthCountsResponse } from '../monev/months.response.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { refused } from '../monev/figure.request.js';
import { scopeWords } from './cell-words.js';
import { MonthsExportRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

interface Row {
  readonly code: string | null;
  readonly name: string;
  readonly month: string;
  readonly received: number | null;
  readonly completed: number | null;
  readonly receivedYearBefore: number | null;
}

const columns = [
  column<Row>('Kode instansi', 'text', ({ code }) => code, 14),
  column<Row>('Instansi', 'text', ({ name }) => name, 30),
  column<Row>('Bulan', 'text', ({ month }) => month, 12),
  column<Row>('Masuk', 'integer', ({ received }) => received),
  column<Row>('Di antaranya selesai', 'integer', ({ completed }) => completed),
  column<Row>('Masuk setahun sebelumnya', 'integer', ({ receivedYearBefore }) => receivedYearBefore),
];

/** Twelve months of everybody in a scope and of all together, or of one, beside the year before. */
@Injectable()
export class MonthsExport implements TableSource<MonthsExportRequest> {
  readonly table = 'months';
  readonly request = MonthsExportRequest;

  constructor(
    private readonly months: MonthsQuery,
    private readonly directory: ParticipantDirectory,
    private readonly basis: TableBasis,
  ) {}

  async open({ participant, ...request }: MonthsExportRequest): Promise<FileTable> {
    if (participant !== undefined && !this.directory.instances.some(({ code }) => code === participant)) {
      throw refused('participant', 'is nobody of this province');
    }
    const { months, participants, totals, scope, cutOff, rebuild } = await this.months.of(request);
    const rowsOf = (code: string | null, name: string, counts: MonthCountsResponse): Row[] =>
      months.map((month, place) => ({
        ...{ code, name, month },
        received: counts.received[place] ?? null,
        completed: counts.completed[place] ?? null,
        receivedYearBefore: counts.receivedYearBefore[place] ?? null,
      }));
    const rows = [
      ...participants
        .filter(({ code }) => participant === undefined || code === participant)
        .flatMap(({ code, name, ...counts }) => rowsOf(code, name, counts)),
      ...(participant === undefined ? rowsOf(null, 'Jumlah', totals) : []),
    ];
    return {
      ...{ name: 'bulan-demi-bulan', title: 'Bulan demi bulan', headings: columns, expected: rows.length },
      ...{ period: noPeriod, pages: cellsAtOnce(rows, columns) },
      basis: [
        ['Tabel', 'Laporan masuk bulan demi bulan, di antaranya yang kini selesai, dan setahun sebelumnya'],
        ['Cakupan', scopeWords[scope]],
        ['Periode', `${months[0] ?? ''} sampai ${months.at(-1) ?? ''}`],
        ...this.basis.filters({ participant }),
        this.basis.cutOff(cutOff),
        ...this.basis.unfinished({ 'Pembacaan ulang buku besar': rebuild }),
      ],
    };
  }
}
