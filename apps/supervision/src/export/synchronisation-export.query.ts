import { Injectable } from '@nestjs/common';
import type { Person } from '../sign-in/role.js';
import { HubClient } from '../synchronisation/hub.client.js';
import { synchronisationResponse } from '../synchronisation/synchronisation.mapper.js';
import type { SynchronisedParticipantResponse } from '../synchronisation/synchronisation.response.js';
import { connectionWords, deliveryWords, outgoingWords, receiptWords } from './cell-words.js';
import { WholeTableRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = SynchronisedParticipantResponse;

const columns = [
  column<Row>('Kode peserta', 'text', ({ code }) => code, 14),
  column<Row>('Peserta', 'text', ({ name }) => name, 30),
  column<Row>('Koneksi', 'text', ({ connection }) => connectionWords[connection.state]),
  column<Row>('Cara', 'text', ({ connection }) => deliveryWords[connection.delivery], 32),
  column<Row>('Terakhir terdengar', 'instant', ({ connection }) => connection.heardAt, 22),
  column<Row>('Masuk, menunggu', 'integer', ({ incoming }) => incoming?.waiting ?? null),
  column<Row>('Masuk, sejak', 'instant', ({ incoming }) => incoming?.since ?? null),
  column<Row>('Keluar, menunggu', 'integer', ({ outgoing }) => outgoing?.waiting ?? null),
  column<Row>('Keluar, sejak', 'instant', ({ outgoing }) => outgoing?.since ?? null),
  column<Row>('Pengiriman', 'text', ({ outgoing }) => outgoing && outgoingWords[outgoing.state]),
  column<Row>('Tertahan', 'integer', ({ held }) => held),
  column<Row>('Laporan yang tertahan', 'integer', ({ gaps }) => gaps),
  column<Row>('Diparkir', 'integer', ({ parked }) => parked),
  column<Row>('Konflik', 'integer', ({ openConflicts }) => openConflicts),
  column<Row>('Tanda terima terakhir', 'instant', ({ lastReceipt }) => lastReceipt?.asOf ?? null, 24),
  column<Row>('Hasil tanda terima', 'text', ({ lastReceipt }) => lastReceipt && receiptWords[lastReceipt.state]),
  column<Row>('Selisih', 'integer', ({ lastReceipt }) => lastReceipt?.differences ?? null),
];

/** Where each participant stands with the hub. */
@Injectable()
export class SynchronisationExport implements TableSource<WholeTableRequest> {
  readonly table = 'synchronisation';
  readonly request = WholeTableRequest;

  constructor(
    private readonly hub: HubClient,
    private readonly basis: TableBasis,
  ) {}

  async open(_request: WholeTableRequest, person: Person): Promise<FileTable> {
    const told = synchronisationResponse(await this.hub.synchronisation(), person, new Date());
    const { asOf, openConflicts, participants } = told;
    return {
      ...{ name: 'sinkronisasi', title: 'Sinkronisasi', headings: columns, expected: participants.length },
      period: noPeriod,
      pages: cellsAtOnce(participants, columns),
      basis: [
        ['Tabel', 'Keadaan sinkronisasi setiap peserta seperti diketahui hub'],
        this.basis.now(new Date(asOf)),
        ['Konflik yang menunggu putusan', `${openConflicts}; setiap konflik tercatat pada kedua pihaknya`],
        ['Tersambung', 'Terdengar dalam 3 menit; terlambat: dalam 15 menit; tidak terdengar: lebih lama dari itu'],
        ['Sel kosong', 'Masuk: tidak diketahui; keluar: diambil sendiri oleh peserta, atau tidak disambungkan'],
      ],
    };
  }
}
