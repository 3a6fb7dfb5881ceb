import { Controller, Get, Inject, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { ProvinceConfiguration } from '#config';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { FiguresQuery } from '../projection-figures/figures.query.js';
import { FigureReadingQuery } from './figure-reading.query.js';
import { isInScope } from './figures.js';
import { FreshnessQuery } from './freshness.query.js';
import { FreshnessListResponse } from './freshness.response.js';
import { readMonths } from './months.mapper.js';
import { MonthsRequest } from './months.request.js';
import { MonthsResponse } from './months.response.js';
import { dayAfterMonth, monthsShown, monthsUntil } from './months.js';
import { cutOffOf, freshnessResponse, overviewResponse } from './overview.mapper.js';
import { OverviewRequest } from './overview.request.js';
import { OverviewResponse } from './overview.response.js';
import { checkPeriod } from './period.request.js';
import { placeTiles, type Tile } from './tile-map.js';

@ApiTags('figures')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api')
export class OverviewController {
  private readonly tiles: ReadonlyMap<string, Tile>;

  constructor(
    private readonly figures: FiguresQuery,
    private readonly freshnessQuery: FreshnessQuery,
    private readonly directory: ParticipantDirectory,
    private readonly reading: FigureReadingQuery,
    @Inject(PROVINCE) configuration: ProvinceConfiguration,
  ) {
    this.tiles = placeTiles(configuration.regencies);
  }

  @Get('overview')
  @ApiOperation({ summary: 'Figures of a period for each participant of a scope' })
  @ApiOkResponse({ type: OverviewResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  async overview(@Query() request: OverviewRequest): Promise<OverviewResponse> {
    checkPeriod(request);
    const { instances } = this.directory;
    const scope = instances.filter(({ kind }) => isInScope(request.scope, kind));
    const period = {
      from: request.from ?? null,
      to: request.to ?? null,
      dateBasis: request.dateBasis,
    };
    const [rows, freshness] = await Promise.all([
      this.figures.overview(period, codes(scope)),
      this.freshnessQuery.now(),
    ]);
    return overviewResponse({ request, instances, tiles: this.tiles, rows, freshness, now: new Date() });
  }

  @Get('overview/months')
  @ApiOperation({ summary: 'Twelve months of each participant of a scope, with the same months of the year before' })
  @ApiOkResponse({ type: MonthsResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  async months(@Query() { scope, until }: MonthsRequest): Promise<MonthsResponse> {
    const participants = this.reading.instances(scope);
    const last = until ?? this.reading.today().slice(0, 7);
    const [first = last] = monthsUntil(last, 2 * monthsShown);
    const [rows, firstKnown, freshness] = await Promise.all([
      this.figures.months(`${first}-01`, dayAfterMonth(last)),
      this.figures.firstMonth(),
      this.freshnessQuery.now(),
    ]);
    return {
      scope,
      ...readMonths({ participants, rows, last, firstKnown }),
      cutOff: cutOffOf(freshness),
      rebuild: freshness.rebuild,
    };
  }

  @Get('freshness')
  @ApiOperation({ summary: "How recent every participant's data is" })
  @ApiOkResponse({ type: FreshnessListResponse })
  async freshness(): Promise<FreshnessListResponse> {
    const rows = await this.freshnessQuery.now();
    const now = new Date();
    return {
      participants: this.directory.all.map(({ code, name, kind }) => ({
        code,
        name,
        kind,
        freshness: freshnessResponse(rows, code, now),
      })),
      cutOff: cutOffOf(rows),
      rebuild: rows.rebuild,
    };
  }
}

const codes = (participants: readonly { readonly code: string }[]): string[] => participants.map(({ code }) => code);
