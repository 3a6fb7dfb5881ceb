import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { PopulationRequest, ReviewedCasesRequest } from './review.request.js';
import { PopulationResponse, ReviewedCaseListResponse, ReviewResultResponse } from './review-result.response.js';
import { ReviewResultQuery } from './review-result.query.js';

@ApiTags('reviews')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiNotFoundResponse({ description: 'None has this number' })
@ApiConflictResponse({ description: 'The round is open' })
@Controller('api/reviews/:id')
export class ReviewResultController {
  constructor(private readonly results: ReviewResultQuery) {}

  @Get('results')
  @ApiOperation({ summary: 'What came out of a closed round, of each regency and of the province, with intervals' })
  @ApiOkResponse({ type: ReviewResultResponse })
  result(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<ReviewResultResponse> {
    return this.results.of(id, person);
  }

  @Get('results/cases')
  @ApiOperation({
    summary: 'The cases of a closed round, with whose they are and what was said of them',
    description: 'Secret complaints count and are not listed. A leader sees those of their own regency.',
  })
  @ApiOkResponse({ type: ReviewedCaseListResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  @ApiForbiddenResponse({ description: "Another participant's cases" })
  cases(
    @Param('id', ParseIntPipe) id: number,
    @Query() { participant }: ReviewedCasesRequest,
    @SignedIn() person: Person,
  ): Promise<ReviewedCaseListResponse> {
    return this.results.cases(id, participant, person);
  }

  @Get('population')
  @ApiOperation({ summary: 'Ids that a closed round was drawn from, so that anybody can draw again' })
  @ApiOkResponse({ type: PopulationResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  @ApiForbiddenResponse({ description: "Another participant's cases" })
  population(
    @Param('id', ParseIntPipe) id: number,
    @Query() { participant }: PopulationRequest,
    @SignedIn() person: Person,
  ): Promise<PopulationResponse> {
    return this.results.population(id, participant, person);
  }
}
