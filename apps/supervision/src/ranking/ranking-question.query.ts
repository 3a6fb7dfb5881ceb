import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { FigureReadingQuery, type FigureFrame } from '../monev/figure-reading.query.js';
import type { Scope } from '../monev/figures.js';
import { namedPeriod, periodOf, refused } from '../monev/figure.request.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { FormulaQuery } from './formula.query.js';
import type { RecordedFormula } from './formula.repository.js';
import type { MoveRequest, RankingRequest } from './ranking.request.js';

/** Says in full what a request asks about. */
@Injectable()
export class RankingQuestion {
  constructor(
    private readonly reading: FigureReadingQuery,
    private readonly formulas: FormulaQuery,
  ) {}

  frame(request: RankingRequest): FigureFrame {
    const { scope, dateBasis } = request;
    return { scope, dateBasis, ...periodOf(request), asOf: this.reading.today() };
  }

  /** The semester that runs, of the whole province, by the day of receipt. */
  runningSemester(): FigureFrame {
    const asOf = this.reading.today();
    const year = asOf.slice(0, 4);
    const half = asOf.slice(5, 7) <= '06' ? ['01-01', '06-30'] : ['07-01', '12-31'];
    return { scope: '14-instansi', dateBasis: 'received', from: `${year}-${half[0]}`, to: `${year}-${half[1]}`, asOf };
  }

  /**
   * The two periods of a move.
   * @throws a 400 problem naming the one that is no period
   */
  periodsOf({ before, after, dateBasis }: Pick<MoveRequest, 'before' | 'after' | 'dateBasis'>): {
    readonly before: FigureFrame;
    readonly after: FigureFrame;
  } {
    const frame = { ...this.runningSemester(), dateBasis };
    return {
      before: { ...frame, ...namedPeriod('before', before) },
      after: { ...frame, ...namedPeriod('after', after) },
    };
  }

  /** @throws a 400 problem when there is no such version */
  async formula(version: number | undefined): Promise<RecordedFormula> {
    const formula = await this.formulas.find(version ?? null);
    if (formula !== null) return formula;
    throw refused('formula', 'is no version of the formula');
  }

  /** @throws a 400 problem when nobody of the scope has this code */
  assertKnown(participant: string, scope: Scope): void {
    if (this.reading.isKnown(participant, scope)) return;
    throw refused('participant', `is none of the scope ${scope}`);
  }

  /** @throws a 400 problem when there is no such participant, a 403 problem when its cases are not the person's to see */
  assertMaySee(person: Person, participant: string): void {
    this.assertKnown(participant, '14-instansi');
    const own = seesOnly(person);
    if (own === null || own === participant) return;
    throw problem(403, 'Forbidden', { detail: `Cases of ${own} only.` });
  }
}

/** @throws a 403 problem for whoever only reads */
export function assertProvince(role: string): void {
  if (role === 'province-supervisor') return;
  throw problem(403, 'Forbidden', { detail: 'This is for the province to do.' });
}
