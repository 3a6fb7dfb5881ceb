import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import type { FigureFrame } from '../monev/figure-reading.query.js';
import type { RecordedFormula } from './formula.repository.js';
import { PublicationRepository } from './publication.repository.js';
import { RankingQuery } from './ranking.query.js';
import { hashOf, snapshotOf } from './snapshot.mapper.js';

/** Publishes a ranking as it is now: the text, and a hash by which everybody can tell that it is still the same. */
@Injectable()
export class PublishRankingHandler {
  constructor(
    private readonly rankings: RankingQuery,
    private readonly publications: PublicationRepository,
  ) {}

  /** @throws a 409 problem while figures are counted anew: what is published must be whole */
  async publish(frame: FigureFrame, formula: RecordedFormula, by: string): Promise<number> {
    const ranking = await this.rankings.of(frame, formula);
    if (ranking.recount !== null || ranking.rebuild !== null) {
      throw problem(409, 'Conflict', { detail: 'Figures are being counted anew: publish when that has ended.' });
    }
    const snapshot = snapshotOf(ranking);
    return this.publications.add({ snapshot, sha256: hashOf(snapshot), publishedBy: by });
  }
}
