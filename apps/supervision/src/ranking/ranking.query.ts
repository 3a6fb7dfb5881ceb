import { Injectable } from '@nestjs/common';
import { FigureBasisQuery } from '../monev/figure-basis.query.js';
import { FigureReadingQuery, type FigureFrame } from '../monev/figure-reading.query.js';
import { receivedOf } from '../monev/figures.js';
import { freshnessOf } from '../monev/freshness.js';
import { indicatorResponse } from '../monev/indicator.mapper.js';
import { indicatorsOf } from '../monev/indicators.js';
import { isOfMonths } from '../monev/spans.js';
import { FiguresQuery } from '../projection-figures/figures.query.js';
import { sumsOfRow } from '../projection-figures/sum-row.mapper.js';
import type { RecordedFormula } from './formula.repository.js';
import { rank } from './rank.js';
import type { RankingResponse } from './ranking.response.js';

/** The ranking as it is now. */
@Injectable()
export class RankingQuery {
  constructor(
    private readonly reading: FigureReadingQuery,
    private readonly bases: FigureBasisQuery,
    private readonly figures: FiguresQuery,
  ) {}

  async of(frame: FigureFrame, formula: RecordedFormula): Promise<RankingResponse> {
    const [{ basis, freshness }, readings, mix] = await Promise.all([
      this.bases.of(frame),
      this.reading.byParticipant(frame),
      this.mix(frame),
    ]);
    const now = new Date();
    const contenders = readings.map(({ code, name, sums, circumstances }) => ({
      participant: code,
      name,
      received: receivedOf(sums.statuses),
      indicators: indicatorsOf(sums, circumstances),
    }));
    return {
      ...basis,
      formula: { ...formula },
      ranking: rank(contenders, formula).map(({ contender, rank: place, unranked, score }) => ({
        participant: contender.participant,
        name: contender.name,
        rank: place,
        unranked,
        score: score.value,
        parts: score.parts,
        received: contender.received,
        freshness: freshnessOf(freshness.newest.get(contender.participant) ?? null, now),
        mix: mix?.get(contender.participant) ?? (mix === null ? null : []),
        indicators: contender.indicators.map((one) => indicatorResponse(one, frame, contender.participant)),
      })),
    };
  }

  /** How many complaints of each classification every participant had, the most frequent first. */
  private async mix(frame: FigureFrame): Promise<ReadonlyMap<string, Mix[]> | null> {
    if (!isOfMonths(frame.from, frame.to)) return null;
    const { sums } = await this.figures.read({ ...frame, dimension: 'classification' });
    const counts = sums.map((row) => ({
      participant: row.participant,
      ...{ classification: row.value, complaints: receivedOf(sumsOfRow(row).statuses) },
    }));
    const byParticipant = Map.groupBy(counts, ({ participant }) => participant);
    return new Map(
      [...byParticipant].map(([participant, mix]) => [participant, mix.sort(mostFirst).map(withoutOwner)]),
    );
  }
}

interface Mix {
  readonly classification: string;
  readonly complaints: number;
}

const mostFirst = (one: Mix, other: Mix): number =>
  other.complaints - one.complaints || (one.classification < other.classification ? -1 : 1);

const withoutOwner = ({ classification, complaints }: Mix): Mix => ({ classification, complaints });
