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
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { IndicatorAnswers } from './indicator-answers.query.js';
import { IndicatorCasesRequest, IndicatorRequest } from './indicator.request.js';
import { IndicatorCasesResponse, IndicatorListResponse } from './indicator.response.js';

@ApiTags('figures')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
@Controller('api/indicators')
export class IndicatorController {
  constructor(private readonly answers: IndicatorAnswers) {}

  @Get()
  @ApiOperation({ summary: 'Every indicator of a period, for the scope and divided' })
  @ApiOkResponse({ type: IndicatorListResponse })
  list(@Query() request: IndicatorRequest): Promise<IndicatorListResponse> {
    return this.answers.list(request);
  }

  @Get('cases')
  @ApiOperation({
    summary: 'The cases behind an indicator',
    description: 'Secret complaints count and are not listed. A leader sees the cases of their own participant.',
  })
  @ApiOkResponse({ type: IndicatorCasesResponse })
  @ApiForbiddenResponse({ description: "Another participant's cases" })
  casesOf(@Query() request: IndicatorCasesRequest, @SignedIn() person: Person): Promise<IndicatorCasesResponse> {
    return this.answers.casesOf(request, person);
  }
}
