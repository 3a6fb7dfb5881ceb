import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { FreshnessQuery } from '../monev/freshness.query.js';
import { isDone, readingState } from './reading.js';
import { ReviewRepository } from './review.repository.js';
import { RoundClosed } from './review.errors.js';
import type { Rubric } from './rubric.js';

/** Closes a round once everything is read. From then on nothing of it changes. */
@Injectable()
export class CloseRoundHandler {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly freshness: FreshnessQuery,
  ) {}

  /** @throws a 409 problem while cases wait for a reading, or complaints are read anew */
  async close(round: number, rubric: Rubric, by: string): Promise<void> {
    if ((await this.freshness.now()).rebuild !== null) {
      throw problem(409, 'Conflict', { detail: 'Complaints are being read anew: close when that has ended.' });
    }
    try {
      await this.reviews.close(round, by, (kept) => {
        const waiting = kept.filter((one) => !isDone(readingState(one, rubric))).length;
        if (waiting === 0) return;
        throw problem(409, 'Conflict', { detail: `${waiting} of ${kept.length} cases wait for a reading.` });
      });
    } catch (error) {
      if (error instanceof RoundClosed) throw problem(409, 'Conflict', { detail: error.message });
      throw error;
    }
  }
}
