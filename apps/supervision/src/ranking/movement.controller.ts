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
import { ForecastQuery } from './forecast.query.js';
import { MoveQuery } from './move.query.js';
import { RankingQuestion } from './ranking-question.query.js';
import { ForecastRequest, MoveRequest } from './ranking.request.js';
import { ForecastResponse, MoveResponse } from './ranking.response.js';

@ApiTags('ranking')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names the field and the reason' })
@ApiForbiddenResponse({ description: "Another participant's cases" })
@Controller('api/rankings')
export class MovementController {
  constructor(
    private readonly moves: MoveQuery,
    private readonly forecasts: ForecastQuery,
    private readonly question: RankingQuestion,
  ) {}

  @Get('moves')
  @ApiOperation({ summary: 'Why a figure moved: which cases entered and left what it counts' })
  @ApiOkResponse({ type: MoveResponse })
  move(@Query() request: MoveRequest, @SignedIn() person: Person): Promise<MoveResponse> {
    const { indicator, participant, limit } = request;
    this.question.assertMaySee(person, participant);
    return this.moves.of({ indicator, participant, ...this.question.periodsOf(request), limit });
  }

  @Get('forecast')
  @ApiOperation({ summary: 'Graded today: the running semester, and the twenty cases that move it most' })
  @ApiOkResponse({ type: ForecastResponse })
  async forecast(@Query() request: ForecastRequest, @SignedIn() person: Person): Promise<ForecastResponse> {
    this.question.assertMaySee(person, request.participant);
    const formula = await this.question.formula(request.formula);
    return this.forecasts.of(request.participant, this.question.runningSemester(), formula);
  }
}
