import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import type { FigureFrame } from '../monev/figure-reading.query.js';
import type { RecordedFormula } from './formula.repository.js';
import { PublicationRepository } from './publication.repository.js';
import { RankingQuery } from './ranking.query.js';
import { hashOf, snapshotOf } from './snapshot.mapper.js';

/** Proposes a ranking as it is now: the text, and a hash by which everybody can tell that it is still the same. */
@Injectable()
export class ProposeRankingHandler {
  constructor(
    private readonly rankings: RankingQuery,
    private readonly publications: PublicationRepository,
  ) {}

  /** @throws a 409 problem while figures are counted anew: what is to be published must be whole */
  async propose(frame: FigureFrame, formula: RecordedFormula, { name, subject }: Person): Promise<number> {
    const ranking = await this.rankings.of(frame, formula);
    if (ranking.recount !== null || ranking.rebuild !== null) {
      throw problem(409, 'Conflict', { detail: 'Figures are being counted anew: propose it when that has ended.' });
    }
    const snapshot = snapshotOf(ranking);
    return this.publications.propose({ snapshot, sha256: hashOf(snapshot), proposedBy: name, proposer: subject });
  }
}
