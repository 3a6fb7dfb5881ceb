import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import type { SampleSize } from './allocation.js';
import { PlanRoundQuery } from './plan-round.query.js';
import type { ReviewPeriod } from './population.query.js';
import { ReviewRepository } from './review.repository.js';
import { draw } from './sample.js';
import { populationHash, sampleKey } from './sample-key.mapper.js';

export interface OpenRound {
  readonly period: ReviewPeriod;
  readonly size: SampleSize;
  /** Null for one of chance. */
  readonly seed: string | null;
  readonly rubricVersion: number;
  readonly by: string;
}

/** Draws the cases of a round and keeps them, with all that tells how they were drawn. */
@Injectable()
export class OpenRoundHandler {
  constructor(
    private readonly plans: PlanRoundQuery,
    private readonly reviews: ReviewRepository,
  ) {}

  /**
   * @returns the number of the round
   * @throws a 400 problem when there is nothing to draw from
   */
  async open({ period, size, seed: stated, rubricVersion, by }: OpenRound): Promise<number> {
    const { strata } = await this.plans.of(period, size);
    const seed = stated ?? randomBytes(16).toString('hex');
    const candidates = strata.flatMap(({ participant, ids }) =>
      ids.map((id) => ({ id, participant, key: sampleKey(seed, id) })),
    );
    if (candidates.length === 0) {
      const reason = 'begins a period without an answered complaint';
      throw problem(400, 'Fields not valid', { detail: `from ${reason}.`, errors: [{ field: 'from', reason }] });
    }
    const counts = new Map(strata.map(({ participant, cases }) => [participant, cases]));
    return this.reviews.open({
      ...period,
      ...size,
      ...{ seed, rubricVersion, by, strata },
      populationSha256: populationHash(candidates.map(({ id }) => id)),
      cases: draw(candidates, counts),
    });
  }
}
