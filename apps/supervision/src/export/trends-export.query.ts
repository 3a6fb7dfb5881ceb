import { Injectable } from '@nestjs/common';
import { TrendAnswers } from '../trend/trend-answers.query.js';
import type { TrendResponse } from '../trend/trend.response.js';
import { TrendsExportRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, yesOrNo, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** There are never as many topics: all of them come at once, so that they are tested once. */
const limit = Number.MAX_SAFE_INTEGER;

const columns = [
  column<TrendResponse>('Kode instansi', 'text', ({ participant }) => participant, 14),
  column<TrendResponse>('Instansi', 'text', ({ name }) => name || 'Seluruh cakupan', 30),
  column<TrendResponse>('Topik', 'text', ({ word }) => word, 34),
  column<TrendResponse>('Tren', 'text', ({ isTrend }) => yesOrNo(isTrend), 10),
  column<TrendResponse>('Laporan dalam jendela', 'integer', ({ count }) => count),
  column<TrendResponse>('Diperkirakan', 'number', ({ expected }) => expected),
  column<TrendResponse>('Kelipatan', 'number', ({ ratio }) => ratio),
  column<TrendResponse>('Nilai p', 'chance', ({ pValue }) => pValue),
  column<TrendResponse>('Nilai q', 'chance', ({ qValue }) => qValue),
  column<TrendResponse>('Faktor musim', 'number', ({ seasonFactor }) => seasonFactor),
  column<TrendResponse>('Jendela yang sama tahun lalu', 'integer', ({ yearOnYear }) => yearOnYear.before),
  column<TrendResponse>('Pertumbuhan', 'share', ({ yearOnYear }) => yearOnYear.growth),
];

/** Topics on the rise. */
@Injectable()
export class TrendsExport implements TableSource<TrendsExportRequest> {
  readonly table = 'trends';
  readonly request = TrendsExportRequest;

  constructor(
    private readonly answers: TrendAnswers,
    private readonly basis: TableBasis,
  ) {}

  async open(request: TrendsExportRequest): Promise<FileTable> {
    const list = await this.answers.list({ ...request, limit });
    const { items, tested, trends, test, untested } = list;
    return {
      ...{ name: 'tren', title: 'Topik tren', headings: columns, expected: items.length, period: list },
      pages: cellsAtOnce(items, columns),
      basis: [
        ['Tabel', `Topik tren: ${trends} dari ${tested} topik yang diuji; laporan rahasia ikut dihitung`],
        ...this.basis.figures(list),
        ...this.basis.filters(request),
        ['Belum dapat diuji', untested.map(({ name }) => name).join(', ') || 'Tidak ada'],
        ['Versi aturan', String(test.version)],
        ...test.rule.map((sentence) => ['Aturan', sentence] as const),
      ],
    };
  }
}
