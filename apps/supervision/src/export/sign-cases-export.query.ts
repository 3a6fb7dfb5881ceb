import { Injectable } from '@nestjs/common';
import { SignAnswers } from '../quality/sign-answers.query.js';
import type { SignCaseResponse } from '../quality/sign.response.js';
import type { Person } from '../sign-in/role.js';
import { statusWords } from './cell-words.js';
import { SignCasesExportRequest } from './export.request.js';
import { cellsOf, pagesOf } from './pages.js';
import { column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** Rows that are read at once: each with its story and those that are like it. */
const limit = 200;

const columns = [
  column<SignCaseResponse>('Nomor laporan', 'text', ({ id }) => id),
  column<SignCaseResponse>('Kode instansi', 'text', ({ participant }) => participant.code, 14),
  column<SignCaseResponse>('Instansi', 'text', ({ participant }) => participant.name, 30),
  column<SignCaseResponse>('Dihitung pada', 'text', ({ answerable }) => answerable.name, 30),
  column<SignCaseResponse>('Status', 'text', ({ status }) => statusWords[status]),
  column<SignCaseResponse>('Masuk', 'day', ({ receivedDay }) => receivedDay),
  column<SignCaseResponse>('Ditutup', 'day', ({ closedDay }) => closedDay),
  column<SignCaseResponse>('Mengapa', 'text', ({ why }) => why, 60),
  column<SignCaseResponse>('Laporan serupa', 'text', ({ alike }) => alike.map(({ id }) => id).join(', '), 40),
];

/** The complaints that show a sign, each with why. */
@Injectable()
export class SignCasesExport implements TableSource<SignCasesExportRequest> {
  readonly table = 'sign-cases';
  readonly request = SignCasesExportRequest;

  constructor(
    private readonly answers: SignAnswers,
    private readonly basis: TableBasis,
  ) {}

  async open(request: SignCasesExportRequest, person: Person): Promise<FileTable> {
    const { first, pages } = await pagesOf((after) =>
      this.answers.casesOf({ ...request, limit, ...(after !== undefined && { after }) }, person),
    );
    const { sign, label, rule, settingsVersion } = first;
    return {
      ...{ name: `tanda-${sign}`, title: 'Kasus', headings: columns, expected: null, period: first },
      pages: cellsOf(pages, columns),
      basis: [
        ['Tabel', `Laporan dengan tanda “${label}”; yang rahasia ikut dihitung, tetapi tidak didaftar`],
        ['Aturan', rule],
        ['Versi pengaturan tanda', String(settingsVersion)],
        ...this.basis.figures(first),
        ...this.basis.filters({ ...request, sign: undefined }),
      ],
    };
  }
}
