import { Controller, Get, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import { FigureCasesQuery } from '../projection-figures/figure-cases.query.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { DividedFiguresQuery } from './divided-figures.query.js';
import { FigureBasisQuery } from './figure-basis.query.js';
import { FigureReadingQuery, type FigureFrame } from './figure-reading.query.js';
import { periodOf, refused, type FigureRequest } from './figure.request.js';
import { isOfMonths } from './spans.js';
import { caseResponse, definitionResponse, sortGroups } from './indicator.mapper.js';
import { IndicatorCasesRequest, IndicatorRequest, partOf } from './indicator.request.js';
import { IndicatorCasesResponse, IndicatorListResponse } from './indicator.response.js';

@ApiTags('figures')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
@Controller('api/indicators')
export class IndicatorController {
  constructor(
    private readonly reading: FigureReadingQuery,
    private readonly divided: DividedFiguresQuery,
    private readonly bases: FigureBasisQuery,
    private readonly cases: FigureCasesQuery,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every indicator of a period, for the scope and divided' })
  @ApiOkResponse({ type: IndicatorListResponse })
  async list(@Query() request: IndicatorRequest): Promise<IndicatorListResponse> {
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

  @Get('cases')
  @ApiOperation({
    summary: 'The cases behind an indicator',
    description: 'Secret complaints count and are not listed. A leader sees the cases of their own participant.',
  })
  @ApiOkResponse({ type: IndicatorCasesResponse })
  @ApiForbiddenResponse({ description: "Another participant's cases" })
  async casesOf(@Query() request: IndicatorCasesRequest, @SignedIn() person: Person): Promise<IndicatorCasesResponse> {
    const frame = this.frameOf(request);
    const own = seesOnly(person);
    const participants = this.participantsOf(request);
    if (own !== null && participants.some((code) => code !== own)) {
      throw problem(403, 'Forbidden', { detail: `Cases of ${own} only: say participant=${own}.` });
    }
    const { indicator, part, after = null, limit } = request;
    const [{ basis }, rows] = await Promise.all([
      this.bases.of(frame),
      this.cases.page({ ...frame, indicator, part, participants, division: partOf(request) }, { after, limit }),
    ]);
    const page = rows.slice(0, limit);
    const open = page.filter(({ secret }) => !secret);
    return {
      ...{ ...basis, indicator, part },
      items: open.map(caseResponse),
      withheld: page.length - open.length,
      next: rows.length > limit ? (page.at(-1)?.complaint_id ?? null) : null,
    };
  }

  private frameOf(request: FigureRequest): FigureFrame {
    const { scope, dateBasis } = request;
    return { scope, dateBasis, ...periodOf(request), asOf: this.reading.today() };
  }

  private participantsOf({ scope, participant }: FigureRequest & { readonly participant?: string }): string[] {
    const codes = this.reading.instances(scope).map(({ code }) => code);
    if (participant === undefined) return codes;
    if (!codes.includes(participant)) throw refused('participant', `is none of the scope ${scope}`);
    return [participant];
  }
}
