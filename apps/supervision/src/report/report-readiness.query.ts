import { Injectable } from '@nestjs/common';
import { RecomputeQuery } from '../clock/recompute.query.js';
import { FreshnessQuery } from '../monev/freshness.query.js';
import { RecountQuery } from '../projection-figures/recount.query.js';
import type { Hindrance } from './hindrance.js';

/** Whether figures can be put on paper now. */
@Injectable()
export class ReportReadinessQuery {
  constructor(
    private readonly freshness: FreshnessQuery,
    private readonly recounts: RecountQuery,
    private readonly recomputes: RecomputeQuery,
  ) {}

  /** Null when nothing is in the way. */
  async hindrance(): Promise<Hindrance | null> {
    const [{ rebuild }, recount, recompute] = await Promise.all([
      this.freshness.now(),
      this.recounts.underWay(),
      this.recomputes.underWay(),
    ]);
    if (rebuild !== null) return 'rebuild';
    if (recount !== null) return 'recount';
    return recompute === null ? null : 'recompute';
  }
}
