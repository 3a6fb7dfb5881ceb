import { Injectable } from '@nestjs/common';
import type { RoundSummaryResponse } from '../review/review.response.js';
import { RoundPage } from '../review/round-page.query.js';
import { dateBasisWords } from './cell-words.js';
import { WholeTableRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = RoundSummaryResponse;

const columns = [
  column<Row>('Nomor', 'integer', ({ id }) => id),
  column<Row>('Awal periode', 'day', ({ from }) => from),
  column<Row>('Akhir periode', 'day', ({ to }) => to),
  column<Row>('Dasar tanggal', 'text', ({ dateBasis }) => dateBasisWords[dateBasis]),
  column<Row>('Dapat diundi', 'integer', ({ population }) => population),
  column<Row>('Diundi', 'integer', ({ cases }) => cases),
  column<Row>('Diminta', 'integer', ({ total }) => total),
  column<Row>('Paling sedikit tiap instansi', 'integer', ({ minimum }) => minimum),
  column<Row>('Benih acak', 'text', ({ seed }) => seed, 36),
  column<Row>('Sidik populasi SHA-256', 'text', ({ populationSha256 }) => populationSha256, 66),
  column<Row>('Versi rubrik', 'integer', ({ rubricVersion }) => rubricVersion),
  column<Row>('Dibuka', 'instant', ({ openedAt }) => openedAt),
  column<Row>('Dibuka oleh', 'text', ({ openedBy }) => openedBy),
  column<Row>('Ditutup', 'instant', ({ closedAt }) => closedAt),
  column<Row>('Ditutup oleh', 'text', ({ closedBy }) => closedBy),
];

/** Rounds of quality review, the youngest first, and what they drew. */
@Injectable()
export class ReviewRoundsExport implements TableSource<WholeTableRequest> {
  readonly table = 'review-rounds';
  readonly request = WholeTableRequest;

  constructor(
    private readonly rounds: RoundPage,
    private readonly basis: TableBasis,
  ) {}

  async open(): Promise<FileTable> {
    const rows = await this.rounds.all();
    return {
      ...{ name: 'putaran-tinjauan', title: 'Putaran tinjauan mutu', headings: columns, expected: rows.length },
      ...{ period: noPeriod, pages: cellsAtOnce(rows, columns) },
      basis: [['Tabel', 'Putaran tinjauan mutu, yang terbaru lebih dahulu'], this.basis.now()],
    };
  }
}
