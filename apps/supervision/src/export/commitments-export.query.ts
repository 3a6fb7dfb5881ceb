import { Injectable } from '@nestjs/common';
import { MeetingPage } from '../meeting/meeting-page.query.js';
import type { CommitmentResponse } from '../meeting/commitment.response.js';
import type { Person } from '../sign-in/role.js';
import { commitmentWords } from './cell-words.js';
import { CommitmentsExportRequest } from './export.request.js';
import { cellsOf, pagesOf } from './pages.js';
import { column, noPeriod, yesOrNo, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = CommitmentResponse;

const columns = [
  column<Row>('Nomor', 'integer', ({ id }) => id),
  column<Row>('Rapat', 'integer', ({ meeting }) => meeting),
  column<Row>('Kode instansi', 'text', ({ participant }) => participant.code, 14),
  column<Row>('Instansi', 'text', ({ participant }) => participant.name, 30),
  column<Row>('Komitmen', 'text', ({ text }) => text, 60),
  column<Row>('Penanggung jawab', 'text', ({ owner }) => owner),
  column<Row>('Tenggat', 'day', ({ due }) => due),
  column<Row>('Keadaan', 'text', ({ state }) => commitmentWords[state], 16),
  column<Row>('Menunggu konfirmasi provinsi', 'text', ({ isWaiting }) => yesOrNo(isWaiting)),
  column<Row>('Meneruskan komitmen', 'integer', ({ carriedFrom }) => carriedFrom),
  column<Row>('Kabar terakhir', 'text', ({ reports }) => reports.at(-1)?.text ?? null, 60),
  column<Row>('Waktu kabar terakhir', 'instant', ({ reports }) => reports.at(-1)?.at ?? null, 22),
];

/** What was promised in closed meetings, the youngest first, and what became of it. */
@Injectable()
export class CommitmentsExport implements TableSource<CommitmentsExportRequest> {
  readonly table = 'commitments';
  readonly request = CommitmentsExportRequest;

  constructor(
    private readonly meetings: MeetingPage,
    private readonly basis: TableBasis,
  ) {}

  async open(request: CommitmentsExportRequest, person: Person): Promise<FileTable> {
    const { state, meeting, ...others } = request;
    const { pages } = await pagesOf(async (after) => {
      const page = await this.meetings.commitments(
        { ...request, ...(after !== undefined && { after: Number(after) }) },
        person,
      );
      return { items: page.items, next: page.next === null ? null : String(page.next) };
    });
    return {
      ...{ name: 'komitmen', title: 'Komitmen', headings: columns, expected: null, period: noPeriod },
      pages: cellsOf(pages, columns),
      basis: [
        ['Tabel', 'Komitmen dari rapat koordinasi yang sudah ditutup, yang terbaru lebih dahulu'],
        this.basis.now(),
        ...this.basis.filters(others),
        ...(state === undefined ? [] : [['Keadaan komitmen', commitmentWords[state]] as const]),
        ...(meeting === undefined ? [] : [['Rapat', String(meeting)] as const]),
      ],
    };
  }
}
