import { Injectable } from '@nestjs/common';
import { SignAnswers } from '../quality/sign-answers.query.js';
import { SignRequest } from '../quality/sign.request.js';
import type { ParticipantSignCountResponse } from '../quality/sign.response.js';
import { cellsAtOnce } from './pages.js';
import { column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

interface Row extends ParticipantSignCountResponse {
  readonly label: string;
}

const columns = [
  column<Row>('Tanda', 'text', ({ label }) => label, 34),
  column<Row>('Kode instansi', 'text', ({ participant }) => participant.code, 14),
  column<Row>('Instansi', 'text', ({ participant }) => participant.name, 30),
  column<Row>('Laporan dengan tanda', 'integer', ({ complaints }) => complaints),
  column<Row>('Dari laporan', 'integer', ({ of }) => of),
  column<Row>('Bagian', 'share', ({ share }) => share),
  column<Row>('Belum diverifikasi dan lewat tenggat', 'integer', ({ open }) => open),
];

/** How often each participant shows each sign. */
@Injectable()
export class SignsExport implements TableSource<SignRequest> {
  readonly table = 'signs';
  readonly request = SignRequest;

  constructor(
    private readonly answers: SignAnswers,
    private readonly basis: TableBasis,
  ) {}

  async open(request: SignRequest): Promise<FileTable> {
    const list = await this.answers.list(request);
    const rows = list.signs.flatMap(({ label, participants }) => participants.map((one): Row => ({ ...one, label })));
    return {
      ...{ name: 'tanda', title: 'Tanda', headings: columns, expected: rows.length, period: list },
      pages: cellsAtOnce(rows, columns),
      basis: [
        ['Tabel', 'Tanda masalah menurut instansi; laporan rahasia ikut dihitung'],
        ...this.basis.figures(list),
        ['Versi pengaturan tanda', String(list.settingsVersion)],
        ...this.basis.filters(request),
        ...list.signs.map(({ label, rule }) => [label, rule] as const),
      ],
    };
  }
}
