import { Injectable } from '@nestjs/common';
import { ReviewResultQuery } from '../review/review-result.query.js';
import { RoundQuery } from '../review/round.query.js';
import type { Person } from '../sign-in/role.js';
import type { AgendaFacts } from './agenda.js';

/** What came out of the newest closed quality review. */
@Injectable()
export class LatestReview {
  constructor(
    private readonly rounds: RoundQuery,
    private readonly results: ReviewResultQuery,
  ) {}

  /** By participant, as far as something of it was read; empty before any review. */
  async scores(person: Person): Promise<ReadonlyMap<string, AgendaFacts['review']>> {
    const closed = (await this.rounds.all()).find(({ closedAt }) => closedAt !== null);
    if (closed === undefined) return new Map();
    const { participants } = await this.results.of(closed.id, person);
    return new Map(
      participants.flatMap(({ participant, score, read }) =>
        score === null ? [] : [[participant.code, { round: closed.id, mean: score.mean, read }] as const],
      ),
    );
  }
}
