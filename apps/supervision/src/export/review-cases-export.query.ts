import { Injectable } from '@nestjs/common';
import { ReviewResultQuery } from '../review/review-result.query.js';
import type { ReviewedCaseListResponse, ReviewedCaseResponse } from '../review/review-result.response.js';
import type { Person } from '../sign-in/role.js';
import { readingWords } from './cell-words.js';
import { ReviewCasesExportRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, noPeriod, type Column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = ReviewedCaseResponse;
type Criteria = ReviewedCaseListResponse['rubric']['criteria'];

/** Two read a case, and a third where both differ: every file has a place for each. */
const readers = 3;

/** The level of each criterion that somebody gave. */
const levelsOf = (
  whose: string,
  criteria: Criteria,
  of: (row: Row) => Readonly<Record<string, number>> | undefined,
): Column<Row>[] =>
  criteria.map(({ code, label }) => column<Row>(`${whose}: ${label}`, 'integer', (row) => of(row)?.[code] ?? null));

const columnsOf = (criteria: Criteria): Column<Row>[] => [
  column<Row>('Urutan undian', 'integer', ({ number }) => number),
  column<Row>('Nomor laporan', 'text', ({ id }) => id),
  column<Row>('Kode instansi', 'text', ({ participant }) => participant.code, 14),
  column<Row>('Instansi', 'text', ({ participant }) => participant.name, 30),
  column<Row>('Dibaca sampai catatan', 'integer', ({ version }) => version),
  column<Row>('Keadaan', 'text', ({ state }) => readingWords[state], 28),
  column<Row>('Nilai', 'share', ({ score }) => score),
  ...Array.from({ length: readers }, (_, place) => readingOf(place, criteria)).flat(),
  column<Row>('Diselesaikan oleh', 'text', ({ settlement }) => settlement?.by ?? null),
  ...levelsOf('Penyelesaian', criteria, ({ settlement }) => settlement?.scores),
  column<Row>('Alasan penyelesaian', 'text', ({ settlement }) => settlement?.reason ?? null, 50),
];

/** Who read it as which of its readers, and what they said last. */
function readingOf(place: number, criteria: Criteria): Column<Row>[] {
  const name = `Penilai ${place + 1}`;
  const last = ({ judgements }: Row) => judgements[place]?.versions.at(-1);
  return [
    column<Row>(name, 'text', ({ judgements }) => judgements[place]?.reviewer ?? null),
    ...levelsOf(name, criteria, (row) => last(row)?.scores),
    column<Row>(`${name}: catatan`, 'text', (row) => last(row)?.note ?? null, 50),
  ];
}

/** Cases of a closed round of quality review, with what was said of each. While a round is open nobody is told. */
@Injectable()
export class ReviewCasesExport implements TableSource<ReviewCasesExportRequest> {
  readonly table = 'review-cases';
  readonly request = ReviewCasesExportRequest;

  constructor(
    private readonly results: ReviewResultQuery,
    private readonly basis: TableBasis,
  ) {}

  async open({ id, participant }: ReviewCasesExportRequest, person: Person): Promise<FileTable> {
    const { items, rubric, withheld } = await this.results.cases(id, participant, person);
    const columns = columnsOf(rubric.criteria);
    return {
      ...{ name: `laporan-tinjauan-${id}`, title: `Laporan tinjauan ${id}`, headings: columns },
      ...{ expected: items.length, period: noPeriod, pages: cellsAtOnce(items, columns) },
      basis: [
        ['Tabel', `Laporan yang dinilai dalam tinjauan mutu ${id}, menurut urutan undian`],
        ...this.basis.filters({ participant }),
        ['Rahasia, tidak didaftar', String(withheld)],
        ['Rubrik', `${rubric.name}, versi ${rubric.version}: ${rubric.reason}`],
        ...rubric.criteria.map(
          ({ label, levels }) => [label, levels.map((level, place) => `${place} = ${level}`).join('; ')] as const,
        ),
      ],
    };
  }
}
