import { Injectable } from '@nestjs/common';
import { MeetingPage } from '../meeting/meeting-page.query.js';
import { MeetingListRequest } from '../meeting/meeting.request.js';
import type { ListedMeetingResponse } from '../meeting/meeting.response.js';
import type { Person } from '../sign-in/role.js';
import { dateBasisWords, meetingWords } from './cell-words.js';
import { cellsAtOnce } from './pages.js';
import { column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = ListedMeetingResponse;

const columns = [
  column<Row>('Nomor', 'integer', ({ id }) => id),
  column<Row>('Waktu', 'instant', ({ scheduledAt }) => scheduledAt),
  column<Row>('Tempat', 'text', ({ place }) => place, 34),
  column<Row>('Awal periode', 'day', ({ from }) => from),
  column<Row>('Akhir periode', 'day', ({ to }) => to),
  column<Row>('Dasar tanggal', 'text', ({ dateBasis }) => dateBasisWords[dateBasis]),
  column<Row>('Keadaan', 'text', ({ state }) => meetingWords[state], 16),
  column<Row>('Peserta', 'text', ({ participants }) => participants.map(({ name }) => name).join(', '), 60),
  column<Row>('Temuan', 'integer', ({ findings }) => findings),
  column<Row>('Komitmen', 'integer', ({ commitments }) => commitments),
  column<Row>('Komitmen belum selesai', 'integer', ({ unsettledCommitments }) => unsettledCommitments),
  column<Row>('Direncanakan oleh', 'text', ({ openedBy }) => openedBy),
  column<Row>('Direncanakan', 'instant', ({ openedAt }) => openedAt),
  column<Row>('Dimulai', 'instant', ({ begunAt }) => begunAt),
  column<Row>('Dimulai oleh', 'text', ({ begunBy }) => begunBy),
  column<Row>('Ditutup', 'instant', ({ closedAt }) => closedAt),
  column<Row>('Ditutup oleh', 'text', ({ closedBy }) => closedBy),
  column<Row>('Dibatalkan', 'instant', ({ calledOffAt }) => calledOffAt),
  column<Row>('Dibatalkan oleh', 'text', ({ calledOffBy }) => calledOffBy),
  column<Row>('Alasan dibatalkan', 'text', ({ calledOffReason }) => calledOffReason, 50),
];

/** Coordination meetings, the youngest first. */
@Injectable()
export class MeetingsExport implements TableSource<MeetingListRequest> {
  readonly table = 'meetings';
  readonly request = MeetingListRequest;

  constructor(
    private readonly meetings: MeetingPage,
    private readonly basis: TableBasis,
  ) {}

  async open(request: MeetingListRequest, person: Person): Promise<FileTable> {
    const { items } = await this.meetings.all(request, person);
    const { state, from = null, to = null } = request;
    return {
      ...{ name: 'rapat', title: 'Rapat koordinasi', headings: columns, expected: items.length },
      ...{ period: { from, to }, pages: cellsAtOnce(items, columns) },
      basis: [
        ['Tabel', 'Rapat koordinasi, yang terbaru lebih dahulu'],
        this.basis.now(),
        ...(state === undefined ? [] : [['Keadaan rapat', meetingWords[state]] as const]),
        ...(from === null ? [] : [['Paling awal', from] as const]),
        ...(to === null ? [] : [['Paling akhir', to] as const]),
      ],
    };
  }
}
