import { Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { FiguresQuery } from '../projection-figures/figures.query.js';
import { FigureReadingQuery } from './figure-reading.query.js';
import { FreshnessQuery } from './freshness.query.js';
import { overviewResponse } from './overview.mapper.js';
import type { OverviewRequest } from './overview.request.js';
import type { OverviewResponse } from './overview.response.js';
import { checkPeriod } from './period.request.js';

/** Figures of a period for each participant of a scope. */
@Injectable()
export class OverviewQuery {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly freshnessQuery: FreshnessQuery,
    private readonly directory: ParticipantDirectory,
    private readonly reading: FigureReadingQuery,
  ) {}

  /** @throws a 400 problem when the period ends before it begins */
  async of(request: OverviewRequest): Promise<OverviewResponse> {
    checkPeriod(request);
    const counted = this.reading.instances(request.scope, request.from ?? null);
    const period = {
      from: request.from ?? null,
      to: request.to ?? null,
      dateBasis: request.dateBasis,
    };
    const codes = counted.map(({ code }) => code);
    const [rows, freshness] = await Promise.all([this.figures.overview(period, codes), this.freshnessQuery.now()]);
    return overviewResponse({ request, counted, directory: this.directory, rows, freshness, now: new Date() });
  }
}
