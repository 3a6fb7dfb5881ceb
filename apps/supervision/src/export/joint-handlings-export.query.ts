import { Injectable } from '@nestjs/common';
import { JointHandlingPage } from '../joint-handling/joint-handling-page.query.js';
import type { JointHandlingSummaryResponse } from '../joint-handling/joint-handling.response.js';
import type { Person } from '../sign-in/role.js';
import { statusWords } from './cell-words.js';
import { JointHandlingsExportRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = JointHandlingSummaryResponse;

const columns = [
  column<Row>('Nomor', 'integer', ({ id }) => id),
  column<Row>('Nomor laporan', 'text', ({ complaint }) => complaint.id),
  column<Row>('Nomor LAPOR!', 'text', ({ complaint }) => complaint.trackingId),
  column<Row>('Judul', 'text', ({ complaint }) => complaint.title, 50),
  column<Row>('Status laporan', 'text', ({ complaint }) => statusWords[complaint.status]),
  column<Row>('Kode pemimpin', 'text', ({ lead }) => lead.code, 14),
  column<Row>('Pemimpin', 'text', ({ lead }) => lead.name, 30),
  column<Row>('Anggota lain', 'text', ({ members }) => members.map(({ name }) => name).join(', '), 50),
  column<Row>('Tujuan', 'text', ({ aim }) => aim, 50),
  column<Row>('Tugas terbuka', 'integer', ({ openTasks }) => openTasks),
  column<Row>('Tugas', 'integer', ({ allTasks }) => allTasks),
  column<Row>('Dibuka', 'instant', ({ openedAt }) => openedAt),
  column<Row>('Dibuka oleh', 'text', ({ openedBy }) => openedBy),
  column<Row>('Ditutup', 'instant', ({ closedAt }) => closedAt),
  column<Row>('Ditutup oleh', 'text', ({ closedBy }) => closedBy),
  column<Row>('Hasil', 'text', ({ result }) => result, 50),
];

/** Complaints that several handle together, the youngest first; a leader has those in which they take part. */
@Injectable()
export class JointHandlingsExport implements TableSource<JointHandlingsExportRequest> {
  readonly table = 'joint-handlings';
  readonly request = JointHandlingsExportRequest;

  constructor(
    private readonly handlings: JointHandlingPage,
    private readonly basis: TableBasis,
  ) {}

  async open(request: JointHandlingsExportRequest, person: Person): Promise<FileTable> {
    const { items } = await this.handlings.all(request, person);
    const { state, participant } = request;
    return {
      ...{ name: 'penanganan-bersama', title: 'Penanganan bersama', headings: columns, expected: items.length },
      ...{ period: noPeriod, pages: cellsAtOnce(items, columns) },
      basis: [
        ['Tabel', 'Laporan yang ditangani bersama, yang terbaru lebih dahulu; laporan rahasia tidak didaftar'],
        this.basis.now(),
        ...this.basis.filters({ participant }),
        ...(state === undefined ? [] : [['Keadaan', state === 'open' ? 'Berjalan' : 'Ditutup'] as const]),
      ],
    };
  }
}
