import { Body, Controller, Get, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { AddRubricHandler } from './add-rubric.handler.js';
import { assertJudges } from './review-access.guard.js';
import { RubricRequest } from './review.request.js';
import { RubricListResponse, RubricResponse } from './review.response.js';
import { RoundReading } from './round-reading.query.js';
import { RubricQuery } from './rubric.query.js';

@ApiTags('reviews')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/reviews/rubrics')
export class RubricController {
  constructor(
    private readonly rubrics: RubricQuery,
    private readonly reading: RoundReading,
    private readonly adding: AddRubricHandler,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every version of the rubric: a round keeps the one it was opened with' })
  @ApiOkResponse({ type: RubricListResponse })
  async list(): Promise<RubricListResponse> {
    return { items: await this.rubrics.all() };
  }

  @Post()
  @ApiOperation({ summary: 'Add a rubric as the next version; rounds that are open keep theirs' })
  @ApiCreatedResponse({ type: RubricResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  async add(@Body() rubric: RubricRequest, @SignedIn() person: Person): Promise<RubricResponse> {
    assertJudges(person);
    return this.reading.rubric(await this.adding.add(rubric, person.name));
  }
}
