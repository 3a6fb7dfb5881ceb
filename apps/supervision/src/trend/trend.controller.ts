import { Controller, Get, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { GrowthRequest } from './growth.request.js';
import { GrowthListResponse } from './growth.response.js';
import { TrendAnswers } from './trend-answers.query.js';
import { TrendRequest } from './trend.request.js';
import { TrendListResponse } from './trend.response.js';

@ApiTags('trends')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
@Controller('api/trends')
export class TrendController {
  constructor(private readonly answers: TrendAnswers) {}

  @Get()
  @ApiOperation({
    summary: 'Topics that come up more than their own past explains',
    description:
      'Every topic of the scope is compared with the windows before and with the same season a year ago, and tested; the answer says by what rule. No complaint is looked at.',
  })
  @ApiOkResponse({ type: TrendListResponse })
  list(@Query() request: TrendRequest): Promise<TrendListResponse> {
    return this.answers.list(request);
  }

  @Get('growth')
  @ApiOperation({
    summary: 'A period against the same one a year before, by category or participant',
    description: 'Days that are not over are left out of both; `to` says up to which day was counted.',
  })
  @ApiOkResponse({ type: GrowthListResponse })
  growth(@Query() request: GrowthRequest): Promise<GrowthListResponse> {
    return this.answers.growth(request);
  }
}
