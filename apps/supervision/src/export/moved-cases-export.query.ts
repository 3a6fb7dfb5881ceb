import { Injectable } from '@nestjs/common';
import { FigureBasisQuery } from '../monev/figure-basis.query.js';
import type { IndicatorResponse } from '../monev/indicator.response.js';
import { indicatorDefinitions } from '../monev/indicators.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { MoveQuery } from '../ranking/move.query.js';
import { RankingQuestion } from '../ranking/ranking-question.query.js';
import type { MoveResponse, Side } from '../ranking/ranking.response.js';
import type { Person } from '../sign-in/role.js';
import { caseColumns } from './case-columns.mapper.js';
import { MovedCasesExportRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { column, yesOrNo, type Fact, type FileTable } from './table.js';
import { decimals, TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** All that moved are there at once. */
const limit = Number.MAX_SAFE_INTEGER;

type Row = MoveResponse['cases'][number];

const sideWords: Readonly<Record<Side, string>> = {
  entered: 'Masuk hitungan',
  left: 'Keluar dari hitungan',
  gained: 'Menjadi terhitung',
  lost: 'Tidak lagi terhitung',
};

/** The complaints that moved a participant's figure from one period to another. */
@Injectable()
export class MovedCasesExport implements TableSource<MovedCasesExportRequest> {
  readonly table = 'moved-cases';
  readonly request = MovedCasesExportRequest;

  constructor(
    private readonly moves: MoveQuery,
    private readonly question: RankingQuestion,
    private readonly bases: FigureBasisQuery,
    private readonly directory: ParticipantDirectory,
    private readonly basis: TableBasis,
  ) {}

  async open(request: MovedCasesExportRequest, person: Person): Promise<FileTable> {
    const { indicator, participant } = request;
    this.question.assertMaySee(person, participant);
    const { before, after } = this.question.periodsOf(request);
    const [move, { basis }] = await Promise.all([
      this.moves.of({ indicator, participant, before, after, limit }),
      this.bases.of(after),
    ]);
    const columns = [
      column<Row>('Pergeseran', 'text', ({ side }) => sideWords[side]),
      column<Row>('Memenuhi yang dihitung', 'text', ({ inNumerator }) => yesOrNo(inNumerator)),
      ...caseColumns((code) => this.directory.reference(code).name),
    ];
    const { label, formula } = indicatorDefinitions[indicator];
    return {
      ...{ name: `bergeser-${indicator}`, title: 'Laporan bergeser', headings: columns, expected: move.cases.length },
      period: after,
      pages: cellsAtOnce(move.cases, columns),
      basis: [
        ['Tabel', `Laporan yang menggeser “${label}”; yang rahasia ikut dihitung, tetapi tidak didaftar`],
        ['Instansi', this.directory.reference(participant).name],
        ['Rumus', formula],
        ['Periode awal', `${before.from} sampai ${before.to}`],
        figureFact('Periode awal, nilai', move.before),
        figureFact('Periode kini, nilai', move.after),
        ['Tidak didaftar', String(move.unlisted)],
        ...this.basis.figures(basis),
      ],
    };
  }
}

function figureFact(label: string, { value, numerator, denominator }: IndicatorResponse): Fact {
  if (value === null) return [label, 'Tidak diketahui'];
  const parts = numerator === null || denominator === null ? '' : ` (${decimals(numerator)} dari ${denominator})`;
  return [label, `${decimals(value)}${parts}`];
}
