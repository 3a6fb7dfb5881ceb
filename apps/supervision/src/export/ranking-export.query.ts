import { Injectable } from '@nestjs/common';
import { indicatorDefinitions } from '../monev/indicators.js';
import { RankingQuery } from '../ranking/ranking.query.js';
import { RankingQuestion } from '../ranking/ranking-question.query.js';
import { RankingRequest } from '../ranking/ranking.request.js';
import type { RankedParticipantResponse, WeightResponse } from '../ranking/ranking.response.js';
import { freshnessWords, unrankedWords } from './cell-words.js';
import { indicatorKinds } from './indicator-kinds.js';
import { cellsAtOnce } from './pages.js';
import { column, type Column, type FileTable } from './table.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

type Row = RankedParticipantResponse;

/** What each indicator of the formula comes to, and the points that it gives. */
function columnsOf({ indicator }: WeightResponse): Column<Row>[] {
  const { label, unit } = indicatorDefinitions[indicator];
  const partOf = ({ parts }: Row) => parts.find((part) => part.indicator === indicator);
  return [
    column<Row>(label, indicatorKinds[unit], (row) => partOf(row)?.value ?? null),
    column<Row>(`${label}: nilai 0–1`, 'number', (row) => partOf(row)?.points ?? null),
  ];
}

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
    const columns = [
      column<Row>('Peringkat', 'integer', ({ rank }) => rank),
      column<Row>('Kode instansi', 'text', ({ participant }) => participant, 14),
      column<Row>('Instansi', 'text', ({ name }) => name, 30),
      column<Row>('Skor', 'number', ({ score }) => score),
      column<Row>('Tanpa peringkat karena', 'text', ({ unranked }) => unranked && unrankedWords[unranked], 26),
      column<Row>('Laporan masuk', 'integer', ({ received }) => received),
      ...formula.weights.flatMap(columnsOf),
      column<Row>('Data', 'text', ({ freshness }) => freshnessWords[freshness], 12),
    ];
    return {
      ...{ name: 'peringkat', title: 'Peringkat', headings: columns, expected: ranking.length, period: told },
      pages: cellsAtOnce(ranking, columns),
      basis: [
        ['Tabel', 'Peringkat seperti sekarang, bukan yang diterbitkan; laporan rahasia ikut dihitung'],
        ...this.basis.figures(told),
        ['Rumus', `${formula.name}, versi ${formula.version}: ${formula.reason}`],
        ['Laporan masuk sedikitnya', String(formula.minimumComplaints)],
        ...formula.weights.map(
          ({ indicator, weight }) => [`Bobot ${indicatorDefinitions[indicator].label}`, String(weight)] as const,
        ),
      ],
    };
  }
}
