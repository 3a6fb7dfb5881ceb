import { Injectable } from '@nestjs/common';
import type { WarningResponse } from '../alert/alert.response.js';
import { WarningPages } from '../alert/warning-pages.query.js';
import type { Person } from '../sign-in/role.js';
import { warningEndingWords } from './cell-words.js';
import { WholeTableRequest } from './export.request.js';
import { cellsOf, pagesOf } from './pages.js';
import { column, noPeriod, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** Ended warnings that are read at once. */
const limit = 1_000;

type Row = WarningResponse;

const columns = [
  column<Row>('Nomor', 'integer', ({ id }) => id),
  column<Row>('Aturan', 'text', ({ ruleName }) => ruleName, 34),
  column<Row>('Kode instansi', 'text', ({ participant }) => participant.code, 14),
  column<Row>('Instansi', 'text', ({ participant }) => participant.name, 30),
  column<Row>('Isi', 'text', ({ text }) => text, 50),
  column<Row>('Jumlah', 'integer', ({ count }) => count),
  column<Row>('Jumlah semula', 'integer', ({ openedCount }) => openedCount),
  column<Row>('Sejak', 'instant', ({ openedAt }) => openedAt),
  column<Row>('Terakhir terbaca', 'instant', ({ readAt }) => readAt),
  column<Row>('Berakhir', 'instant', ({ closedAt }) => closedAt),
  column<Row>('Berakhir karena', 'text', ({ ending }) => ending && warningEndingWords[ending]),
  column<Row>('Dilihat', 'instant', ({ acknowledgements }) => acknowledgements[0]?.at ?? null),
  column<Row>(
    'Dilihat oleh',
    'text',
    ({ acknowledgements }) => acknowledgements.map(({ by }) => by).join(', ') || null,
  ),
  column<Row>(
    'Catatan',
    'text',
    (row) => row.acknowledgements.flatMap(({ note }) => note ?? []).join('; ') || null,
    50,
  ),
];

/** Warnings: the open ones, the youngest first, then those that have ended. */
@Injectable()
export class WarningsExport implements TableSource<WholeTableRequest> {
  readonly table = 'warnings';
  readonly request = WholeTableRequest;

  constructor(
    private readonly warnings: WarningPages,
    private readonly basis: TableBasis,
  ) {}

  async open(_request: WholeTableRequest, person: Person): Promise<FileTable> {
    const open = await this.warnings.open(person);
    const { pages } = await pagesOf((after) => this.ended(after, person));
    return {
      ...{ name: 'peringatan', title: 'Peringatan', headings: columns, expected: null, period: noPeriod },
      pages: cellsOf(joined(open, pages), columns),
      basis: [
        ['Tabel', 'Peringatan: yang terbuka, lalu yang sudah berakhir; yang terbaru lebih dahulu'],
        this.basis.now(),
        ['Terbuka', `${open.items.length}, ${open.unseen} belum dilihat`],
      ],
    };
  }

  private async ended(after: string | undefined, person: Person) {
    const page = await this.warnings.closed({ limit, ...(after !== undefined && { after: Number(after) }) }, person);
    return { items: page.items, next: page.next === null ? null : String(page.next) };
  }
}

interface Page {
  readonly items: readonly Row[];
}

async function* joined(first: Page, others: AsyncIterable<Page>): AsyncGenerator<Page> {
  yield first;
  yield* others;
}
