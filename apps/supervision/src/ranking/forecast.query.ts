import { Injectable } from '@nestjs/common';
import type { CaseStatus } from '../case-timeline/case-status.js';
import { FigureReadingQuery, type FigureFrame } from '../monev/figure-reading.query.js';
import { FigureCasesQuery, type FactRow } from '../projection-figures/figure-cases.query.js';
import { forecastOf, type OpenCase } from './forecast.js';
import type { RecordedFormula } from './formula.repository.js';
import { RankingQuery } from './ranking.query.js';
import type { ForecastResponse } from './ranking.response.js';

/** How many cases a forecast names. */
const most = 20;

/** How a participant would be graded today, and by which cases that can still change. */
@Injectable()
export class ForecastQuery {
  constructor(
    private readonly reading: FigureReadingQuery,
    private readonly rankings: RankingQuery,
    private readonly cases: FigureCasesQuery,
  ) {}

  async of(participant: string, frame: FigureFrame, formula: RecordedFormula): Promise<ForecastResponse> {
    const [{ ranking, ...basis }, readings, rows] = await Promise.all([
      this.rankings.of(frame, formula),
      this.reading.byParticipant(frame),
      this.cases.open(participant, frame),
    ]);
    const own = readings.find(({ code }) => code === participant);
    if (own === undefined) throw new Error(`${participant} is not in the scope ${frame.scope}.`);
    const secret = new Set(rows.filter((row) => row.secret).map(({ complaint_id }) => complaint_id));
    const { today, best, worst, cases } = forecastOf(
      { sums: own.sums, circumstances: own.circumstances, formula, asOf: frame.asOf, until: frame.to },
      rows.map((row) => openCase(row, frame.asOf)),
      most,
    );
    return {
      ...basis,
      ...{ participant, today, best, worst, open: rows.length },
      rank: ranking.find((one) => one.participant === participant)?.rank ?? null,
      cases: cases.map(({ case: { id, status, dueDay }, ifClosed, ifLeft }) => ({
        ...{ status, dueDay, ifClosed, ifLeft },
        id: secret.has(id) ? '' : id,
      })),
    };
  }
}

const openCase = (row: FactRow, asOf: string): OpenCase => ({
  id: row.complaint_id,
  status: row.status as CaseStatus,
  answered: row.seconds_since_receipt !== null,
  daysOpen: row.received_day === '-infinity' ? null : (Date.parse(asOf) - Date.parse(row.received_day)) / 86_400_000,
  dueDay: row.due_day,
});
