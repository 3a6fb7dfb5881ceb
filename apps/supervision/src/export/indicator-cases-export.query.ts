import { Injectable } from '@nestjs/common';
import { IndicatorAnswers } from '../monev/indicator-answers.query.js';
import { indicatorDefinitions } from '../monev/indicators.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { caseColumns } from './case-columns.mapper.js';
import { IndicatorCasesExportRequest } from './export.request.js';
import { cellsOf, pagesOf } from './pages.js';
import type { FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** Rows that are read at once. */
const limit = 1_000;

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
    const columns = caseColumns((code) => this.directory.reference(code).name);
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
