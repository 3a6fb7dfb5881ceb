import { Injectable } from '@nestjs/common';
import type { GrowthItemResponse, GrowthResponse } from '../trend/growth.response.js';
import { TrendAnswers } from '../trend/trend-answers.query.js';
import { divisionWords, growthGapWords } from './cell-words.js';
import { GrowthExportRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** There are never as many parts: all of them come at once, so that they are read once. */
const limit = Number.MAX_SAFE_INTEGER;

type Row = GrowthResponse & Pick<GrowthItemResponse, 'key' | 'name'>;

/** A period against the same one a year before; the last row is the whole. */
@Injectable()
export class GrowthExport implements TableSource<GrowthExportRequest> {
  readonly table = 'growth';
  readonly request = GrowthExportRequest;

  constructor(
    private readonly answers: TrendAnswers,
    private readonly basis: TableBasis,
  ) {}

  async open(request: GrowthExportRequest): Promise<FileTable> {
    const list = await this.answers.growth({ ...request, limit });
    const { by, items, total, before, formula, formulaVersion } = list;
    const columns = [
      column<Row>('Kode', 'text', ({ key }) => key),
      column<Row>(divisionWords[by], 'text', ({ name }) => name, 34),
      column<Row>('Periode ini', 'integer', ({ count }) => count),
      column<Row>('Setahun sebelumnya', 'integer', (row) => row.before),
      column<Row>('Selisih', 'integer', (row) => row.count - row.before),
      column<Row>('Pertumbuhan', 'share', ({ growth }) => growth),
      column<Row>('Tanpa pertumbuhan karena', 'text', ({ unknown }) => unknown && growthGapWords[unknown], 36),
    ];
    const rows: Row[] = [...items, { ...total, key: '', name: 'Jumlah' }];
    return {
      ...{ name: 'pertumbuhan', title: 'Pertumbuhan', headings: columns, expected: rows.length, period: list },
      pages: cellsAtOnce(rows, columns),
      basis: [
        ['Tabel', 'Satu periode dibandingkan dengan yang sama setahun sebelumnya; laporan rahasia ikut dihitung'],
        ...this.basis.figures(list),
        ['Dibandingkan dengan', `${before.from} sampai ${before.to}`],
        ...this.basis.filters(request),
        ['Versi rumus', String(formulaVersion)],
        ...formula.map((sentence) => ['Rumus', sentence] as const),
      ],
    };
  }
}
