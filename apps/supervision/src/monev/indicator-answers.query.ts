import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { FigureCasesQuery, type CaseQuestion } from '../projection-figures/figure-cases.query.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { DividedFiguresQuery } from './divided-figures.query.js';
import { FigureBasisQuery } from './figure-basis.query.js';
import { FigureReadingQuery, type FigureFrame } from './figure-reading.query.js';
import { periodOf, refused, type FigureRequest } from './figure.request.js';
import { caseResponse, definitionResponse, sortGroups } from './indicator.mapper.js';
import { partOf, type IndicatorCasesRequest, type IndicatorRequest } from './indicator.request.js';
import type { IndicatorCasesResponse, IndicatorListResponse } from './indicator.response.js';
import { isOfMonths } from './spans.js';

/** Indicators and the cases behind them, as far as a person sees those: for the pages, and for files. */
@Injectable()
export class IndicatorAnswers {
  constructor(
    private readonly reading: FigureReadingQuery,
    private readonly divided: DividedFiguresQuery,
    private readonly bases: FigureBasisQuery,
    private readonly cases: FigureCasesQuery,
  ) {}

  /** @throws a 400 problem naming the field that cannot be used */
  async list(request: IndicatorRequest): Promise<IndicatorListResponse> {
    const frame = this.frameOf(request);
    const participants = this.participantsOf(request);
    if (!['participant', 'category'].includes(request.by) && !isOfMonths(frame.from, frame.to)) {
      throw refused(
        'by',
        `${request.by} is kept by the month: begin with the first of one and end with the last of one`,
      );
    }
    const { basis, freshness } = await this.bases.of(frame);
    const { totals, groups, indicators } = await this.divided.read(frame, participants, request.by, freshness);
    return {
      ...basis,
      by: request.by,
      definitions: indicators.map(definitionResponse),
      totals,
      groups: sortGroups(groups, request.sort),
    };
  }

  /** @throws a 400 problem naming the field that cannot be used, or a 403 problem for another participant's cases */
  async casesOf(request: IndicatorCasesRequest, person: Person): Promise<IndicatorCasesResponse> {
    const { frame, question } = this.casesQuestion(request, person);
    const { indicator, part, after = null, limit } = request;
    const [{ basis }, rows] = await Promise.all([this.bases.of(frame), this.cases.page(question, { after, limit })]);
    const page = rows.slice(0, limit);
    const open = page.filter(({ secret }) => !secret);
    return {
      ...{ ...basis, indicator, part },
      items: open.map(caseResponse),
      withheld: page.length - open.length,
      next: rows.length > limit ? (page.at(-1)?.complaint_id ?? null) : null,
    };
  }

  /** How many cases there are on all pages, secret ones among them. */
  async countCases(request: IndicatorCasesRequest, person: Person): Promise<number> {
    return this.cases.count(this.casesQuestion(request, person).question);
  }

  private casesQuestion(
    request: IndicatorCasesRequest,
    person: Person,
  ): { readonly frame: FigureFrame; readonly question: CaseQuestion } {
    const frame = this.frameOf(request);
    const own = seesOnly(person);
    const participants = this.participantsOf(request);
    if (own !== null && participants.some((code) => code !== own)) {
      throw problem(403, 'Forbidden', { detail: `Cases of ${own} only: say participant=${own}.` });
    }
    const { indicator, part } = request;
    return { frame, question: { ...frame, indicator, part, participants, division: partOf(request) } };
  }

  private frameOf(request: FigureRequest): FigureFrame {
    const { scope, dateBasis } = request;
    return { scope, dateBasis, ...periodOf(request), asOf: this.reading.today() };
  }

  private participantsOf({ scope, participant, from }: FigureRequest & { readonly participant?: string }): string[] {
    if (participant === undefined) return this.reading.instances(scope, from ?? null).map(({ code }) => code);
    if (!this.reading.isKnown(participant, scope)) throw refused('participant', `is none of the scope ${scope}`);
    return [participant];
  }
}
