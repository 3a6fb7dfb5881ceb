import { Injectable } from '@nestjs/common';
import { HandOffQuery } from '../monev/hand-off.query.js';
import { HandOffRequest } from '../monev/hand-off.request.js';
import type { HandOffResponse } from '../monev/hand-off.response.js';
import { cellsAtOnce } from './pages.js';
import { column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = HandOffResponse;

const columns = [
  column<Row>('Kode asal', 'text', ({ from }) => from.code, 14),
  column<Row>('Dari', 'text', ({ from }) => from.name, 30),
  column<Row>('Kode tujuan', 'text', ({ to }) => to.code, 14),
  column<Row>('Kepada', 'text', ({ to }) => to.name, 30),
  column<Row>('Laporan', 'integer', ({ complaints }) => complaints),
];

/** Who passed complaints of a period on to whom, the most frequent first. */
@Injectable()
export class HandOffsExport implements TableSource<HandOffRequest> {
  readonly table = 'hand-offs';
  readonly request = HandOffRequest;

  constructor(
    private readonly handOffs: HandOffQuery,
    private readonly basis: TableBasis,
  ) {}

  async open(request: HandOffRequest): Promise<FileTable> {
    const list = await this.handOffs.of(request);
    const { participant } = request;
    return {
      ...{ name: 'pelimpahan', title: 'Pelimpahan', headings: columns, expected: list.items.length },
      ...{ period: list, pages: cellsAtOnce(list.items, columns) },
      basis: [
        ['Tabel', 'Laporan yang dilimpahkan karena bukan wewenang, yang terbanyak lebih dahulu'],
        ['Yang dihitung', 'Laporan yang sedikitnya sekali menempuh langkah ini, laporan rahasia termasuk'],
        ...this.basis.filters({ participant }),
        ...this.basis.figures(list),
      ],
    };
  }
}
