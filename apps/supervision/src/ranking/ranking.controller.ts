import { Body, Controller, Get, Post, Query } from '@nestjs/common';
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
import { AddFormulaHandler } from './add-formula.handler.js';
import { FormulaQuery } from './formula.query.js';
import { RankingQuery } from './ranking.query.js';
import { assertProvince, RankingQuestion } from './ranking-question.query.js';
import { FormulaRequest, RankingRequest } from './ranking.request.js';
import { FormulaListResponse, FormulaResponse, RankingResponse } from './ranking.response.js';

@ApiTags('ranking')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
@Controller('api/rankings')
export class RankingController {
  constructor(
    private readonly rankings: RankingQuery,
    private readonly question: RankingQuestion,
    private readonly formulas: FormulaQuery,
    private readonly addFormula: AddFormulaHandler,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The ranking of a period by a version of the formula, with every figure behind it' })
  @ApiOkResponse({ type: RankingResponse })
  async ranking(@Query() request: RankingRequest): Promise<RankingResponse> {
    const frame = this.question.frame(request);
    return this.rankings.of(frame, await this.question.formula(request.formula));
  }

  @Get('formulas')
  @ApiOperation({ summary: 'Every version of the formula' })
  @ApiOkResponse({ type: FormulaListResponse })
  async versions(): Promise<FormulaListResponse> {
    return { items: await this.formulas.all() };
  }

  @Post('formulas')
  @ApiOperation({ summary: 'Add the next version of the formula; those before stay as they are' })
  @ApiCreatedResponse({ type: FormulaResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  async add(@Body() formula: FormulaRequest, @SignedIn() person: Person): Promise<FormulaResponse> {
    assertProvince(person.role);
    return this.question.formula(await this.addFormula.add(formula, person.name));
  }
}
