import { Injectable } from '@nestjs/common';
import { IndicatorAnswers } from '../monev/indicator-answers.query.js';
import type { FigureCaseResponse } from '../monev/indicator.response.js';
import { indicatorDefinitions } from '../monev/indicators.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { statusWords } from './cell-words.js';
import { IndicatorCasesExportRequest } from './export.request.js';
import { cellsOf, pagesOf } from './pages.js';
import { column, yesOrNo, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** Rows that are read at once. */
const limit = 1_000;

const columnsWith = (nameOf: (code: string) => string) => [
  column<FigureCaseResponse>('Nomor laporan', 'text', ({ id }) => id),
  column<FigureCaseResponse>('Kode instansi', 'text', ({ participant }) => participant, 14),
  column<FigureCaseResponse>('Instansi', 'text', ({ participant }) => nameOf(participant), 30),
  column<FigureCaseResponse>('Status', 'text', ({ status }) => statusWords[status]),
  column<FigureCaseResponse>('Masuk', 'day', ({ receivedDay }) => receivedDay),
  column<FigureCaseResponse>('Ditutup', 'day', ({ closedDay }) => closedDay),
  column<FigureCaseResponse>('Hari ke tindak lanjut, dari masuk', 'days', (row) => row.daysSinceReceipt),
  column<FigureCaseResponse>('Hari ke tindak lanjut, dari disposisi', 'days', (row) => row.daysSinceDisposition),
  column<FigureCaseResponse>('Ditutup sistem', 'text', (row) => yesOrNo(row.closedBySystem), 16),
  column<FigureCaseResponse>('Pernah dibuka kembali', 'text', ({ reopened }) => yesOrNo(reopened), 22),
  column<FigureCaseResponse>('Nilai pelapor', 'integer', ({ rating }) => rating),
  column<FigureCaseResponse>('Batas, selama terbuka', 'day', ({ dueDay }) => dueDay),
  column<FigureCaseResponse>('Tepat waktu', 'text', ({ onTime }) => yesOrNo(onTime), 14),
];

/** The cases behind an indicator. */
@Injectable()
export class IndicatorCasesExport implements TableSource<IndicatorCasesExportRequest> {
  readonly table = 'indicator-cases';
  readonly request = IndicatorCasesExportRequest;

  constructor(
    private readonly answers: IndicatorAnswers,
    private readonly directory: ParticipantDirectory,
    private readonly basis: TableBasis,
  ) {}

  async open(request: IndicatorCasesExportRequest, person: Person): Promise<FileTable> {
    const whole = { ...request, limit };
    const [{ first, pages }, expected] = await Promise.all([
      pagesOf((after) => this.answers.casesOf({ ...whole, ...(after !== undefined && { after }) }, person)),
      this.answers.countCases(whole, person),
    ]);
    const columns = columnsWith((code) => this.directory.reference(code).name);
    const { label, formula } = indicatorDefinitions[request.indicator];
    return {
      ...{ name: `kasus-${request.indicator}`, title: 'Kasus', headings: columns, expected, period: first },
      pages: cellsOf(pages, columns),
      basis: [
        ['Tabel', `Laporan di balik indikator “${label}”; yang rahasia ikut dihitung, tetapi tidak didaftar`],
        ['Rumus', formula],
        ...this.basis.figures(first),
        ...this.basis.filters(request),
      ],
    };
  }
}
