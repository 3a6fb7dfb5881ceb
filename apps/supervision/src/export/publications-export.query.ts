import { Injectable } from '@nestjs/common';
import { PublicationPages } from '../ranking/publication-pages.query.js';
import type { PublicationListResponse } from '../ranking/ranking.response.js';
import type { Person } from '../sign-in/role.js';
import { dateBasisWords, scopeWords } from './cell-words.js';
import { WholeTableRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { publicationWords } from './ranked-columns.mapper.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = PublicationListResponse['items'][number];

const columns = [
  column<Row>('Nomor', 'integer', ({ id }) => id),
  column<Row>('Awal periode', 'day', ({ from }) => from),
  column<Row>('Akhir periode', 'day', ({ to }) => to),
  column<Row>('Cakupan', 'text', ({ scope }) => scopeWords[scope], 40),
  column<Row>('Dasar tanggal', 'text', ({ dateBasis }) => dateBasisWords[dateBasis], 18),
  column<Row>('Versi rumus', 'integer', ({ formulaVersion }) => formulaVersion),
  column<Row>('Keadaan', 'text', ({ state }) => publicationWords[state], 16),
  column<Row>('Diajukan', 'instant', ({ proposedAt }) => proposedAt),
  column<Row>('Diajukan oleh', 'text', ({ proposedBy }) => proposedBy),
  column<Row>('Diputuskan', 'instant', ({ decidedAt }) => decidedAt),
  column<Row>('Diputuskan oleh', 'text', ({ decidedBy }) => decidedBy),
  column<Row>('Alasan', 'text', ({ reason }) => reason, 40),
  column<Row>('Sidik SHA-256', 'text', ({ sha256 }) => sha256, 66),
];

/** Rankings that were published, the youngest first. */
@Injectable()
export class PublicationsExport implements TableSource<WholeTableRequest> {
  readonly table = 'publications';
  readonly request = WholeTableRequest;

  constructor(
    private readonly publications: PublicationPages,
    private readonly basis: TableBasis,
  ) {}

  async open(_request: WholeTableRequest, person: Person): Promise<FileTable> {
    const { items } = await this.publications.list(person);
    return {
      ...{ name: 'terbitan', title: 'Terbitan', headings: columns, expected: items.length, period: noPeriod },
      pages: cellsAtOnce(items, columns),
      basis: [
        ['Tabel', 'Terbitan peringkat, yang terbaru lebih dahulu; yang belum disetujui hanya untuk provinsi'],
        this.basis.now(),
      ],
    };
  }
}
