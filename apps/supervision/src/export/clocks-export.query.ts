import { Injectable } from '@nestjs/common';
import { ClockPages } from '../clock/clock-pages.query.js';
import type { ClockItemResponse } from '../clock/clock.response.js';
import type { Person } from '../sign-in/role.js';
import { clockStateWords, clockWords, statusWords } from './cell-words.js';
import { ClocksExportRequest } from './export.request.js';
import { cellsOf, pagesOf } from './pages.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** Rows that are read at once. */
const limit = 1_000;

const columns = [
  column<ClockItemResponse>('Nomor laporan', 'text', ({ complaintId }) => complaintId),
  column<ClockItemResponse>('Nomor LAPOR!', 'text', ({ trackingId }) => trackingId, 16),
  column<ClockItemResponse>('Judul', 'text', ({ title }) => title, 60),
  column<ClockItemResponse>('Status', 'text', ({ status }) => statusWords[status]),
  column<ClockItemResponse>('Tenggat', 'text', ({ clock }) => clockWords[clock]),
  column<ClockItemResponse>('Kode instansi', 'text', ({ participant }) => participant.code, 14),
  column<ClockItemResponse>('Instansi', 'text', ({ participant }) => participant.name, 30),
  column<ClockItemResponse>('Putaran', 'integer', ({ cycle }) => cycle),
  column<ClockItemResponse>('Mulai', 'instant', ({ startedAt }) => startedAt),
  column<ClockItemResponse>('Batas (hari kerja)', 'integer', ({ limit: days }) => days),
  column<ClockItemResponse>('Hari terakhir', 'day', ({ deadlineDay }) => deadlineDay),
  column<ClockItemResponse>('Berakhir', 'instant', ({ deadline }) => deadline),
  column<ClockItemResponse>('Keadaan', 'text', ({ state }) => clockStateWords[state], 16),
  column<ClockItemResponse>('Sisa (hari kerja)', 'integer', ({ remainingDays }) => remainingDays),
  column<ClockItemResponse>('Berhenti', 'instant', ({ stoppedAt }) => stoppedAt),
];

/** The list of deadlines; all its states are told at the moment at which the file was asked for. */
@Injectable()
export class ClocksExport implements TableSource<ClocksExportRequest> {
  readonly table = 'clocks';
  readonly request = ClocksExportRequest;

  constructor(
    private readonly clocks: ClockPages,
    private readonly basis: TableBasis,
  ) {}

  async open(request: ClocksExportRequest, person: Person): Promise<FileTable> {
    const now = Date.now();
    const whole = { ...request, limit };
    const [{ first, pages }, expected] = await Promise.all([
      pagesOf((after) => this.clocks.page({ ...whole, ...(after !== undefined && { after }) }, person, now)),
      this.clocks.count(whole, person, now),
    ]);
    const { settingsVersion, calendar, cutOff, rebuild, recompute } = first.basis;
    return {
      ...{ name: 'tenggat', title: 'Tenggat', headings: columns, expected, period: noPeriod },
      pages: cellsOf(pages, columns),
      basis: [
        ['Tabel', 'Daftar tenggat; laporan rahasia tidak didaftar'],
        ['Keadaan pada', this.basis.instant(new Date(now).toISOString())],
        this.basis.cutOff(cutOff),
        ['Versi pengaturan tenggat', String(settingsVersion)],
        ['Kalender', calendar],
        ...this.basis.filters(request),
        ...this.basis.unfinished({ 'Pembacaan ulang buku besar': rebuild, 'Penghitungan ulang tenggat': recompute }),
        ['Perhatian', 'Tenggat yang bergeser selama berkas dibuat dapat terlewat atau tertulis dua kali.'],
      ],
    };
  }
}
