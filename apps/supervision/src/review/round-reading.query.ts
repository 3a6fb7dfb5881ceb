import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { refused } from '../monev/figure.request.js';
import type { KeptCase } from './kept-case.js';
import { KeptCasesQuery } from './kept-cases.query.js';
import type { RecordedRubric } from './new-rubric.js';
import { RoundQuery, type Round } from './round.query.js';
import { RubricQuery } from './rubric.query.js';

export interface RoundWithRubric {
  readonly round: Round;
  readonly rubric: RecordedRubric;
}

/** Whether the database can count so far. */
const isNumber = (number: number): boolean => number > 0 && number <= 2_147_483_647;

/** Rounds with what they are judged by. */
@Injectable()
export class RoundReading {
  constructor(
    private readonly rounds: RoundQuery,
    private readonly rubrics: RubricQuery,
    private readonly cases: KeptCasesQuery,
  ) {}

  /** @throws a 404 problem when there is none of this number */
  async round(id: number): Promise<RoundWithRubric> {
    const round = isNumber(id) ? await this.rounds.find(id) : null;
    if (round === null) throw problem(404, 'Not Found', { detail: `No round has the number ${id}.` });
    const rubric = await this.rubrics.find(round.rubricVersion);
    if (rubric === null) throw new Error(`Round ${id} has no rubric.`);
    return { round, rubric };
  }

  /** @throws a 404 problem when there is none of this number, a 409 problem while it is open */
  async closed(id: number): Promise<RoundWithRubric> {
    const found = await this.round(id);
    if (found.round.closedAt !== null) return found;
    throw problem(409, 'Conflict', { detail: `Round ${id} is open: results are told once it is closed.` });
  }

  all(round: number): Promise<KeptCase[]> {
    return this.cases.of(round);
  }

  /** @throws a 404 problem when the round has no case of this number */
  async one(round: number, number: number): Promise<KeptCase> {
    const [kept] = isNumber(number) ? await this.cases.of(round, number) : [];
    if (kept !== undefined) return kept;
    throw problem(404, 'Not Found', { detail: `Round ${round} has no case ${number}.` });
  }

  /** @throws a 400 problem when there is no such version */
  async rubric(version: number | undefined): Promise<RecordedRubric> {
    const rubric = await this.rubrics.find(version ?? null);
    if (rubric !== null) return rubric;
    throw refused('rubric', 'is no version of the rubric');
  }
}
