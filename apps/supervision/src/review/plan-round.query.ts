import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { FreshnessQuery } from '../monev/freshness.query.js';
import { RecountQuery } from '../projection-figures/recount.query.js';
import { allocate, type SampleSize } from './allocation.js';
import { PopulationQuery, type ReviewPeriod } from './population.query.js';
import type { DrawnStratum } from './review.repository.js';

/** What a round would be drawn from, and how much of each participant. */
export interface RoundPlan {
  readonly strata: readonly (DrawnStratum & { readonly cases: number })[];
  /** Cases that could be drawn, and those that would be. */
  readonly population: number;
  readonly cases: number;
}

@Injectable()
export class PlanRoundQuery {
  constructor(
    private readonly populations: PopulationQuery,
    private readonly freshness: FreshnessQuery,
    private readonly recounts: RecountQuery,
  ) {}

  /** @throws a 409 problem while complaints are read or counted anew: what is drawn from must be whole */
  async of(period: ReviewPeriod, size: SampleSize): Promise<RoundPlan> {
    const [{ rebuild }, recount] = await Promise.all([this.freshness.now(), this.recounts.underWay()]);
    if (rebuild !== null || recount !== null) {
      throw problem(409, 'Conflict', {
        detail: 'Complaints are being read or counted anew: draw when that has ended.',
      });
    }
    const strata = await this.populations.of(period);
    const counts = allocate(
      strata.map(({ participant, ids }) => ({ participant, size: ids.length })),
      size,
    );
    const planned = strata.map((stratum) => ({ ...stratum, cases: counts.get(stratum.participant) ?? 0 }));
    return {
      strata: planned,
      population: planned.reduce((sum, { ids }) => sum + ids.length, 0),
      cases: planned.reduce((sum, { cases }) => sum + cases, 0),
    };
  }
}
