import { Injectable } from '@nestjs/common';
import { RecapQuery } from '../recap/recap.query.js';
import { RecapTrendRequest } from '../recap/recap.request.js';
import type { RecapTrendPointResponse } from '../recap/recap.response.js';
import { cellsAtOnce } from './pages.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

const columns = [
  column<RecapTrendPointResponse>('Bulan', 'text', ({ month }) => month, 12),
  column<RecapTrendPointResponse>('Daerah', 'integer', ({ regions }) => regions),
  column<RecapTrendPointResponse>('Jumlah', 'integer', ({ total }) => total),
  column<RecapTrendPointResponse>('Selesai', 'integer', ({ completed }) => completed),
  column<RecapTrendPointResponse>('Bulan yang sama tahun lalu', 'integer', (point) => point.totalYearBefore),
  column<RecapTrendPointResponse>('Baris ditandai', 'integer', ({ flagged }) => flagged),
];

/** The past month by month, beside the year before. */
@Injectable()
export class RecapTrendExport implements TableSource<RecapTrendRequest> {
  readonly table = 'recap-trend';
  readonly request = RecapTrendRequest;

  constructor(
    private readonly recaps: RecapQuery,
    private readonly basis: TableBasis,
  ) {}

  async open(request: RecapTrendRequest): Promise<FileTable> {
    const points = await this.recaps.trend(request.region ?? null);
    return {
      ...{ name: 'rekap-bulanan', title: 'Rekap bulanan', headings: columns, period: noPeriod },
      ...{ expected: points.length, pages: cellsAtOnce(points, columns) },
      basis: [
        ['Tabel', 'Rekap masa lalu bulan demi bulan; baris yang ditandai tidak ikut dijumlahkan'],
        ...this.basis.filters(request),
      ],
    };
  }
}
