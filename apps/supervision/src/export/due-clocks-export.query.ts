import { Injectable } from '@nestjs/common';
import { DueSummaryRequest } from '../clock/clock-list.request.js';
import { ClockPages } from '../clock/clock-pages.query.js';
import type { DueCountResponse } from '../clock/clock.response.js';
import type { Person } from '../sign-in/role.js';
import { clockWords } from './cell-words.js';
import { cellsAtOnce } from './pages.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

const columns = [
  column<DueCountResponse>('Kode instansi', 'text', ({ participant }) => participant.code, 14),
  column<DueCountResponse>('Instansi', 'text', ({ participant }) => participant.name, 30),
  column<DueCountResponse>('Tenggat', 'text', ({ clock }) => clockWords[clock]),
  column<DueCountResponse>('Lewat tenggat', 'integer', ({ overdue }) => overdue),
  column<DueCountResponse>('Segera habis', 'integer', ({ dueSoon }) => dueSoon),
  column<DueCountResponse>('Paling awal', 'day', ({ firstDay }) => firstDay),
];

/** How many deadlines of each participant are over, and how many will be soon. */
@Injectable()
export class DueClocksExport implements TableSource<DueSummaryRequest> {
  readonly table = 'due-clocks';
  readonly request = DueSummaryRequest;

  constructor(
    private readonly clocks: ClockPages,
    private readonly basis: TableBasis,
  ) {}

  async open(request: DueSummaryRequest, person: Person): Promise<FileTable> {
    const now = Date.now();
    const { items, dueBy, basis } = await this.clocks.due(request, person, now);
    return {
      ...{ name: 'tenggat-instansi', title: 'Tenggat', headings: columns, expected: items.length, period: noPeriod },
      pages: cellsAtOnce(items, columns),
      basis: [
        ['Tabel', 'Tenggat menurut instansi; laporan rahasia tidak dihitung'],
        ['Keadaan pada', this.basis.instant(new Date(now).toISOString())],
        ['Segera habis', `Dalam ${request.dueWithin} hari kerja, sampai ${dueBy}`],
        this.basis.cutOff(basis.cutOff),
        ['Versi pengaturan tenggat', String(basis.settingsVersion)],
        ['Kalender', basis.calendar],
        ...this.basis.unfinished({
          'Pembacaan ulang buku besar': basis.rebuild,
          'Penghitungan ulang tenggat': basis.recompute,
        }),
      ],
    };
  }
}
