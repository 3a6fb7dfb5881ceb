import { Injectable } from '@nestjs/common';
import type { FigureFrame } from '../monev/figure-reading.query.js';
import { indicatorDefinitions } from '../monev/indicators.js';
import type { RecordedFormula } from '../ranking/formula.repository.js';
import { RankingQuery } from '../ranking/ranking.query.js';
import { RankingQuestion } from '../ranking/ranking-question.query.js';
import type { RankedParticipantResponse } from '../ranking/ranking.response.js';
import type { Person } from '../sign-in/role.js';
import { scoreShifts, type ScoreShift } from '../ranking/score-shifts.js';
import { ScoreShiftsExportRequest } from './export.request.js';
import { cellsAtOnce } from './pages.js';
import { formulaFacts } from './ranked-columns.mapper.js';
import { column, type Fact, type FileTable } from './table.js';
import { decimals, TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';

/** Values of different units stand below one another: shares are from 0 to 1, as the column of units says. */
const unitWords = { share: 'bagian, 0–1', complaints: 'laporan', days: 'hari', points: 'nilai' } as const;

const columns = [
  column<ScoreShift>('Indikator', 'text', ({ indicator }) => indicatorDefinitions[indicator].label, 40),
  column<ScoreShift>('Pergeseran skor', 'number', ({ change }) => change),
  column<ScoreShift>('Nilai periode awal', 'number', ({ before }) => before?.value ?? null),
  column<ScoreShift>('Poin periode awal', 'number', ({ before }) => before?.given ?? null),
  column<ScoreShift>('Nilai periode kini', 'number', ({ after }) => after?.value ?? null),
  column<ScoreShift>('Poin periode kini', 'number', ({ after }) => after?.given ?? null),
  column<ScoreShift>('Satuan nilai', 'text', ({ indicator }) => unitWords[indicatorDefinitions[indicator].unit], 16),
];

/** Which indicators moved a participant's score from one period to another. */
@Injectable()
export class ScoreShiftsExport implements TableSource<ScoreShiftsExportRequest> {
  readonly table = 'score-shifts';
  readonly request = ScoreShiftsExportRequest;

  constructor(
    private readonly rankings: RankingQuery,
    private readonly question: RankingQuestion,
    private readonly basis: TableBasis,
  ) {}

  async open(request: ScoreShiftsExportRequest, person: Person): Promise<FileTable> {
    const { participant } = request;
    this.question.assertMaySee(person, participant);
    const { before, after } = this.question.periodsOf(request);
    const formula = await this.question.formula(request.formula);
    const [earlier, later] = await Promise.all([
      this.standing(participant, before, formula),
      this.standing(participant, after, formula),
    ]);
    const rows = scoreShifts(earlier.ranked.parts, later.ranked.parts);
    return {
      ...{ name: `pergeseran-${participant}`, title: 'Pergeseran skor', headings: columns, expected: rows.length },
      period: after,
      pages: cellsAtOnce(rows, columns),
      basis: [
        ['Tabel', 'Pergeseran skor menurut indikator, dalam poin skor; laporan rahasia ikut dihitung'],
        ['Instansi', later.ranked.name],
        ['Periode awal', `${before.from} sampai ${before.to}`],
        standingFact('Skor periode awal', earlier.ranked),
        standingFact('Skor periode kini', later.ranked),
        ...this.basis.figures(later.told),
        ...formulaFacts(formula),
      ],
    };
  }

  private async standing(participant: string, frame: FigureFrame, formula: RecordedFormula) {
    const told = await this.rankings.of(frame, formula);
    const ranked = told.ranking.find((one) => one.participant === participant);
    if (ranked === undefined) throw new Error(`${participant} is not in the scope ${frame.scope}.`);
    return { told, ranked };
  }
}

const standingFact = (label: string, { score, rank }: RankedParticipantResponse): Fact => [
  label,
  `${score === null ? 'Tidak diketahui' : decimals(score)}, ${rank === null ? 'tanpa peringkat' : `peringkat ${rank}`}`,
];
