import { Injectable } from '@nestjs/common';
import { LetterPages } from '../letter/letter-pages.query.js';
import type { LetterItemResponse } from '../letter/letter.response.js';
import type { Person } from '../sign-in/role.js';
import { letterKindWords, letterStateWords } from './cell-words.js';
import { LettersExportRequest } from './export.request.js';
import { cellsOf, pagesOf } from './pages.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = LetterItemResponse;

const columns = [
  column<Row>('Nomor surat', 'text', ({ number }) => number, 30),
  column<Row>('Jenis', 'text', ({ kind }) => letterKindWords[kind]),
  column<Row>('Perihal', 'text', ({ subject }) => subject, 50),
  column<Row>('Kode instansi', 'text', ({ participant }) => participant.code, 14),
  column<Row>('Instansi', 'text', ({ participant }) => participant.name, 30),
  column<Row>('Keadaan', 'text', ({ state }) => letterStateWords[state], 30),
  column<Row>('Terbit', 'day', ({ issuedOn }) => issuedOn),
  column<Row>('Hari terakhir jawaban', 'day', ({ deadline }) => deadline),
  column<Row>('Dijawab', 'instant', ({ answeredAt }) => answeredAt),
  column<Row>('Laporan yang disebut', 'integer', ({ complaints }) => complaints),
  column<Row>('Ditulis', 'instant', ({ draftedAt }) => draftedAt),
];

/** Letters of reminder, the youngest first. */
@Injectable()
export class LettersExport implements TableSource<LettersExportRequest> {
  readonly table = 'letters';
  readonly request = LettersExportRequest;

  constructor(
    private readonly letters: LetterPages,
    private readonly basis: TableBasis,
  ) {}

  async open(request: LettersExportRequest, person: Person): Promise<FileTable> {
    const { state: states = [], ...others } = request;
    const { first, pages } = await pagesOf((after) =>
      this.letters.list({ ...request, ...(after !== undefined && { after }) }, person),
    );
    const counted = first.counts.filter(({ state }) => states.length === 0 || states.includes(state));
    const expected = counted.reduce((sum, { count }) => sum + count, 0);
    return {
      ...{ name: 'surat', title: 'Surat', headings: columns, expected, period: noPeriod },
      pages: cellsOf(pages, columns),
      basis: [
        ['Tabel', 'Surat teguran, yang terbaru lebih dahulu'],
        this.basis.now(),
        ...this.basis.filters(others),
        ...(states.length === 0
          ? []
          : [['Keadaan surat', states.map((state) => letterStateWords[state]).join(', ')] as const]),
      ],
    };
  }
}
