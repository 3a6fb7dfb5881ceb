import { Controller, Get, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { FreshnessQuery } from './freshness.query.js';
import { FreshnessListResponse } from './freshness.response.js';
import { HoursResponse } from './hours.response.js';
import { MonthsQuery } from './months.query.js';
import { MonthsRequest } from './months.request.js';
import { MonthsResponse } from './months.response.js';
import { cutOffOf, freshnessResponse } from './overview.mapper.js';
import { OverviewQuery } from './overview.query.js';
import { OverviewRequest } from './overview.request.js';
import { OverviewResponse } from './overview.response.js';

@ApiTags('figures')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api')
export class OverviewController {
  constructor(
    private readonly overviews: OverviewQuery,
    private readonly monthsQuery: MonthsQuery,
    private readonly freshnessQuery: FreshnessQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Get('overview')
  @ApiOperation({ summary: 'Figures of a period for each participant of a scope' })
  @ApiOkResponse({ type: OverviewResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  overview(@Query() request: OverviewRequest): Promise<OverviewResponse> {
    return this.overviews.of(request);
  }

  @Get('overview/months')
  @ApiOperation({ summary: 'Twelve months of each participant of a scope, with the same months of the year before' })
  @ApiOkResponse({ type: MonthsResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  months(@Query() request: MonthsRequest): Promise<MonthsResponse> {
    return this.monthsQuery.of(request);
  }

  @Get('overview/hours')
  @ApiOperation({ summary: 'At which hours of which weekdays complaints come in, over twelve months' })
  @ApiOkResponse({ type: HoursResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  hours(@Query() request: MonthsRequest): Promise<HoursResponse> {
    return this.monthsQuery.hours(request);
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
        leftOn: this.directory.listing(code)?.leftOn ?? null,
        freshness: freshnessResponse(rows, code, now),
      })),
      cutOff: cutOffOf(rows),
      rebuild: rows.rebuild,
    };
  }
}
