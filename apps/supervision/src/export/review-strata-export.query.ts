import { Injectable } from '@nestjs/common';
import type { ReviewStratumResponse } from '../review/review.response.js';
import { RoundPage } from '../review/round-page.query.js';
import type { Person } from '../sign-in/role.js';
import { dateBasisWords } from './cell-words.js';
import { NumberedTableRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = ReviewStratumResponse;

const columns = [
  column<Row>('Kode instansi', 'text', ({ participant }) => participant.code, 14),
  column<Row>('Instansi', 'text', ({ participant }) => participant.name, 30),
  column<Row>('Laporan', 'integer', ({ complaints }) => complaints),
  column<Row>('Rahasia, tidak ikut', 'integer', ({ secret }) => secret),
  column<Row>('Tanpa jawaban, tidak ikut', 'integer', ({ unanswered }) => unanswered),
  column<Row>('Dapat diundi', 'integer', ({ size }) => size),
  column<Row>('Diundi', 'integer', ({ cases }) => cases),
];

/** Of each regency what a round of quality review could draw, and how much it drew. */
@Injectable()
export class ReviewStrataExport implements TableSource<NumberedTableRequest> {
  readonly table = 'review-strata';
  readonly request = NumberedTableRequest;

  constructor(
    private readonly rounds: RoundPage,
    private readonly basis: TableBasis,
  ) {}

  async open({ id }: NumberedTableRequest, person: Person): Promise<FileTable> {
    const round = await this.rounds.one(id, person);
    const { strata, from, to, dateBasis, algorithm, seed, populationSha256, openedAt } = round;
    return {
      ...{ name: `undian-tinjauan-${id}`, title: `Undian tinjauan ${id}`, headings: columns },
      ...{ expected: strata.length, period: round, pages: cellsAtOnce(strata, columns) },
      basis: [
        ['Tabel', `Yang dapat diundi dan yang diundi dalam tinjauan mutu ${id}, menurut kode instansi`],
        ['Periode', `${from} sampai ${to}`],
        ['Dasar tanggal', dateBasisWords[dateBasis]],
        ['Penarikan sampel', algorithm],
        ['Benih acak', seed],
        ['Sidik populasi SHA-256', populationSha256],
        ['Dibuka', this.basis.instant(openedAt)],
      ],
    };
  }
}
