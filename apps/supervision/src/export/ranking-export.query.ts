import { Injectable } from '@nestjs/common';
import { RankingQuery } from '../ranking/ranking.query.js';
import { RankingQuestion } from '../ranking/ranking-question.query.js';
import { RankingRequest } from '../ranking/ranking.request.js';
import { cellsAtOnce } from './pages.js';
import { formulaFacts, rankedColumns } from './ranked-columns.mapper.js';
import type { FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** The ranking of a period. */
@Injectable()
export class RankingExport implements TableSource<RankingRequest> {
  readonly table = 'rankings';
  readonly request = RankingRequest;

  constructor(
    private readonly rankings: RankingQuery,
    private readonly question: RankingQuestion,
    private readonly basis: TableBasis,
  ) {}

  async open(request: RankingRequest): Promise<FileTable> {
    const frame = this.question.frame(request);
    const told = await this.rankings.of(frame, await this.question.formula(request.formula));
    const { formula, ranking } = told;
    const columns = rankedColumns(told);
    return {
      ...{ name: 'peringkat', title: 'Peringkat', headings: columns, expected: ranking.length, period: told },
      pages: cellsAtOnce(ranking, columns),
      basis: [
        ['Tabel', 'Peringkat seperti sekarang, bukan yang diterbitkan; laporan rahasia ikut dihitung'],
        ...this.basis.figures(told),
        ...formulaFacts(formula),
      ],
    };
  }
}
