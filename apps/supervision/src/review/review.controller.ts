import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { checkPeriod } from '../monev/period.request.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { CloseRoundHandler } from './close-round.handler.js';
import { OpenRoundHandler } from './open-round.handler.js';
import { PlanRoundQuery } from './plan-round.query.js';
import { assertJudges } from './review-access.guard.js';
import { RoundPlanRequest, RoundRequest } from './review.request.js';
import { roundPlanResponse } from './review-response.mapper.js';
import { RoundListResponse, RoundPlanResponse, RoundResponse } from './review.response.js';
import { RoundPage } from './round-page.query.js';

@ApiTags('reviews')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/reviews')
export class ReviewController {
  constructor(
    private readonly page: RoundPage,
    private readonly plans: PlanRoundQuery,
    private readonly opening: OpenRoundHandler,
    private readonly closing: CloseRoundHandler,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Rounds in which answers were, or are, read and judged' })
  @ApiOkResponse({ type: RoundListResponse })
  async list(): Promise<RoundListResponse> {
    return { items: await this.page.all() };
  }

  @Get('plan')
  @ApiOperation({ summary: 'What a round would be drawn from, and how many cases of each regency; draws nothing' })
  @ApiOkResponse({ type: RoundPlanResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiConflictResponse({ description: 'Complaints are being read or counted anew' })
  async plan(
    @Query() { from, to, dateBasis, total, minimum }: RoundPlanRequest,
    @SignedIn() person: Person,
  ): Promise<RoundPlanResponse> {
    assertJudges(person);
    checkPeriod({ from, to });
    return roundPlanResponse(await this.plans.of({ from, to, dateBasis }, { total, minimum }), this.directory);
  }

  @Post()
  @ApiOperation({ summary: 'Open a round: its cases are drawn now, and stay' })
  @ApiCreatedResponse({ type: RoundResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiConflictResponse({ description: 'Complaints are being read or counted anew' })
  async open(
    @Body() { from, to, dateBasis, total, minimum, seed, rubric }: RoundRequest,
    @SignedIn() person: Person,
  ): Promise<RoundResponse> {
    assertJudges(person);
    checkPeriod({ from, to });
    const id = await this.opening.open({
      period: { from, to, dateBasis },
      size: { total, minimum },
      seed: seed ?? null,
      rubricVersion: (await this.page.rubric(rubric)).version,
      by: person.name,
    });
    return this.page.one(id, person);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A round: how it was drawn, and how far it is read' })
  @ApiOkResponse({ type: RoundResponse })
  @ApiNotFoundResponse({ description: 'None has this number' })
  one(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<RoundResponse> {
    return this.page.one(id, person);
  }

  @Post(':id/close')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close a round in which everything is read; it never changes afterwards' })
  @ApiOkResponse({ type: RoundResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'Cases wait for a reading, or it is closed already' })
  async close(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<RoundResponse> {
    assertJudges(person);
    const { rubric } = await this.page.found(id);
    await this.closing.close(id, rubric, person.name);
    return this.page.one(id, person);
  }
}
