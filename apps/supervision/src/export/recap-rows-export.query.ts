import { Injectable } from '@nestjs/common';
import { caseStatuses } from '../case-timeline/case-status.js';
import { RecapPages } from '../recap/recap-pages.query.js';
import type { RecapRowResponse } from '../recap/recap.response.js';
import { recapFlagWords, statusWords } from './cell-words.js';
import { RecapRowsExportRequest } from './export.request.js';
import { cellsOf, pagesOf } from './pages.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** Rows that are read at once. */
const limit = 1_000;

const columns = [
  column<RecapRowResponse>('Awal periode', 'day', ({ from }) => from),
  column<RecapRowResponse>('Akhir periode', 'day', ({ to }) => to),
  column<RecapRowResponse>('Daerah', 'text', ({ region }) => region, 30),
  column<RecapRowResponse>('Jumlah', 'integer', ({ total }) => total),
  ...caseStatuses.map((status) =>
    column<RecapRowResponse>(statusWords[status], 'integer', ({ byStatus }) => byStatus[status]),
  ),
  column<RecapRowResponse>('Ditandai karena', 'text', ({ flag }) => flag && recapFlagWords[flag.reason], 36),
  column<RecapRowResponse>('Selisih', 'integer', ({ flag }) => flag?.difference ?? null),
  column<RecapRowResponse>('Impor', 'integer', ({ importId }) => importId),
  column<RecapRowResponse>('Baris di berkas', 'integer', ({ row }) => row),
];

/** Rows of the past, as they were published. */
@Injectable()
export class RecapRowsExport implements TableSource<RecapRowsExportRequest> {
  readonly table = 'recap-rows';
  readonly request = RecapRowsExportRequest;

  constructor(
    private readonly recaps: RecapPages,
    private readonly basis: TableBasis,
  ) {}

  async open(request: RecapRowsExportRequest): Promise<FileTable> {
    const { pages } = await pagesOf((after) =>
      this.recaps.page({ ...request, limit, ...(after !== undefined && { after }) }),
    );
    return {
      ...{ name: 'rekap', title: 'Rekap', headings: columns, expected: null, period: noPeriod },
      pages: cellsOf(pages, columns),
      basis: [
        [
          'Tabel',
          'Rekap masa lalu seperti diterbitkan; terpisah dari laporan satu per satu. Tanpa pilihan impor: baris yang berlaku sekarang',
        ],
        ...this.basis.filters(request),
      ],
    };
  }
}
