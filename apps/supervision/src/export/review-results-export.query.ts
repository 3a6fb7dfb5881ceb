import { Injectable } from '@nestjs/common';
import { ReviewResultQuery } from '../review/review-result.query.js';
import type { ParticipantReviewResponse, ReviewResultResponse } from '../review/review-result.response.js';
import type { Person } from '../sign-in/role.js';
import { dateBasisWords } from './cell-words.js';
import { NumberedTableRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, type Column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

interface Row extends Pick<ParticipantReviewResponse, 'size' | 'read' | 'score' | 'criteria'> {
  readonly code: string;
  readonly name: string;
}

type Estimate = Row['score'];

/** A mean, and where it lies. */
const estimated = (label: string, of: (row: Row) => Estimate): Column<Row>[] => [
  column<Row>(label, 'share', (row) => of(row)?.mean ?? null),
  column<Row>(`${label}: batas bawah`, 'share', (row) => of(row)?.interval.low ?? null),
  column<Row>(`${label}: batas atas`, 'share', (row) => of(row)?.interval.high ?? null),
];

const columnsOf = ({ rubric }: ReviewResultResponse): Column<Row>[] => [
  column<Row>('Kode instansi', 'text', ({ code }) => code, 14),
  column<Row>('Instansi', 'text', ({ name }) => name, 30),
  column<Row>('Laporan dalam populasi', 'integer', ({ size }) => size),
  column<Row>('Dibaca', 'integer', ({ read }) => read),
  ...estimated('Nilai', ({ score }) => score),
  ...rubric.criteria.flatMap(({ code, label }) =>
    estimated(label, ({ criteria }) => criteria.find((one) => one.code === code)?.estimate ?? null),
  ),
];

/** What came out of a closed round of quality review. */
@Injectable()
export class ReviewResultsExport implements TableSource<NumberedTableRequest> {
  readonly table = 'review-results';
  readonly request = NumberedTableRequest;

  constructor(
    private readonly results: ReviewResultQuery,
    private readonly basis: TableBasis,
  ) {}

  async open({ id }: NumberedTableRequest, person: Person): Promise<FileTable> {
    const result = await this.results.of(id, person);
    const { round, rubric, province, participants, algorithm, method } = result;
    const columns = columnsOf(result);
    const rows: Row[] = [
      { ...province, code: '', name: 'Provinsi' },
      ...participants
        .filter(({ size }) => size > 0)
        .map(({ participant, ...part }) => ({ ...part, code: participant.code, name: participant.name })),
    ];
    return {
      ...{ name: `tinjauan-${id}`, title: `Tinjauan mutu ${id}`, headings: columns, expected: rows.length },
      period: round,
      pages: cellsAtOnce(rows, columns),
      basis: [
        ['Tabel', `Hasil tinjauan mutu ${id}; batas dengan keyakinan 95 %`],
        ['Periode', `${round.from} sampai ${round.to}`],
        ['Dasar tanggal', dateBasisWords[round.dateBasis]],
        ['Rubrik', `${rubric.name}, versi ${rubric.version}: ${rubric.reason}`],
        ...rubric.criteria.map(({ label, weight }) => [`Bobot ${label}`, String(weight)] as const),
        ['Angka provinsi berbicara tentang', `${province.covered} dari ${province.size} laporan dalam populasi`],
        ['Penarikan sampel', algorithm],
        ['Perhitungan batas', method],
        ['Benih acak', round.seed],
        ['Sidik populasi SHA-256', round.populationSha256],
        ...(round.closedAt === null ? [] : [['Ditutup', this.basis.instant(round.closedAt)] as const]),
      ],
    };
  }
}
