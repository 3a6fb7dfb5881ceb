import { Injectable } from '@nestjs/common';
import { ComplaintPages } from '../case-timeline/complaint-pages.query.js';
import type { ComplaintItemResponse } from '../case-timeline/complaint-list.response.js';
import { FreshnessQuery } from '../monev/freshness.query.js';
import { cutOffOf } from '../monev/overview.mapper.js';
import type { Person } from '../sign-in/role.js';
import { channelWords, originWords, statusWords } from './cell-words.js';
import { ComplaintsExportRequest } from './export.request.js';
import { cellsOf, pagesOf } from './pages.js';
import { column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** Rows that are read at once. */
const limit = 1_000;

const columns = [
  column<ComplaintItemResponse>('Nomor laporan', 'text', ({ id }) => id),
  column<ComplaintItemResponse>('Nomor LAPOR!', 'text', ({ trackingId }) => trackingId, 16),
  column<ComplaintItemResponse>('Judul', 'text', ({ title }) => title, 60),
  column<ComplaintItemResponse>('Status', 'text', ({ status }) => statusWords[status]),
  column<ComplaintItemResponse>('Kode instansi', 'text', ({ participant }) => participant?.code ?? null, 14),
  column<ComplaintItemResponse>('Instansi', 'text', ({ participant }) => participant?.name ?? null, 30),
  column<ComplaintItemResponse>('Kategori', 'text', ({ category }) => category),
  column<ComplaintItemResponse>('Sumber', 'text', ({ channel }) => channel && channelWords[channel], 16),
  column<ComplaintItemResponse>('Masuk', 'instant', ({ receivedAt }) => receivedAt),
  column<ComplaintItemResponse>('Perubahan terakhir', 'instant', ({ lastEventAt }) => lastEventAt),
  column<ComplaintItemResponse>('Jawaban', 'integer', ({ followUps }) => followUps),
  column<ComplaintItemResponse>('Dialihkan', 'integer', ({ transfers }) => transfers),
  column<ComplaintItemResponse>('Asal data', 'text', ({ origin }) => originWords[origin], 30),
];

/** The list of complaints. */
@Injectable()
export class ComplaintsExport implements TableSource<ComplaintsExportRequest> {
  readonly table = 'complaints';
  readonly request = ComplaintsExportRequest;

  constructor(
    private readonly complaints: ComplaintPages,
    private readonly freshness: FreshnessQuery,
    private readonly basis: TableBasis,
  ) {}

  async open(request: ComplaintsExportRequest, person: Person): Promise<FileTable> {
    const [{ pages }, { total }, freshness] = await Promise.all([
      pagesOf((after) => this.complaints.page({ ...request, limit, ...(after !== undefined && { after }) }, person)),
      this.complaints.counts({ ...request, limit }, person),
      this.freshness.now(),
    ]);
    const period = { from: request.from ?? null, to: request.to ?? null };
    return {
      ...{
        name: 'laporan',
        title: 'Laporan',
        headings: columns,
        pages: cellsOf(pages, columns),
        expected: total,
        period,
      },
      basis: [
        ['Tabel', 'Daftar laporan; laporan rahasia tidak didaftar'],
        ...this.basis.period(period, request.dateBasis),
        this.basis.cutOff(cutOffOf(freshness)),
        ...this.basis.filters(request),
        ...this.basis.unfinished({ 'Pembacaan ulang buku besar': freshness.rebuild }),
        ...(request.sort.endsWith('updated') ? [movingFact] : []),
      ],
    };
  }
}

const movingFact = [
  'Perhatian',
  'Diurutkan menurut perubahan terakhir: laporan yang berubah selama berkas dibuat dapat terlewat atau tertulis dua kali.',
] as const;
