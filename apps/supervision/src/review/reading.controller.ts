import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
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
import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { BlindCaseQuery } from './blind-case.query.js';
import { JudgeCaseHandler } from './judge-case.handler.js';
import { hasRead, type KeptCase } from './kept-case.js';
import { blindCaseResponse } from './reading-response.mapper.js';
import { BlindCaseResponse, NextCaseResponse } from './reading.response.js';
import { assertJudges } from './review-access.guard.js';
import { JudgementRequest, SettlementRequest } from './review.request.js';
import { waitingFor } from './review-response.mapper.js';
import { RoundReading, type RoundWithRubric } from './round-reading.query.js';

@ApiTags('reviews')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@ApiNotFoundResponse({ description: 'There is no such round, or no such case in it for this person' })
@Controller('api/reviews/:id')
export class ReadingController {
  constructor(
    private readonly reading: RoundReading,
    private readonly blind: BlindCaseQuery,
    private readonly judging: JudgeCaseHandler,
  ) {}

  @Get('next')
  @ApiOperation({ summary: 'The next case for whoever asks, without whose it is and without what others said of it' })
  @ApiOkResponse({ type: NextCaseResponse })
  async next(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<NextCaseResponse> {
    assertJudges(person);
    const found = await this.reading.round(id);
    if (found.round.closedAt !== null) return { case: null, waiting: 0 };
    const waiting = waitingFor(person, await this.reading.all(id), found.rubric);
    const [first] = waiting;
    return { case: first === undefined ? null : await this.shown(first, found, person), waiting: waiting.length };
  }

  @Get('cases/:number')
  @ApiOperation({ summary: 'A case that the person has judged; once two have, with what both said' })
  @ApiOkResponse({ type: BlindCaseResponse })
  async one(
    @Param('id', ParseIntPipe) id: number,
    @Param('number', ParseIntPipe) number: number,
    @SignedIn() person: Person,
  ): Promise<BlindCaseResponse> {
    assertJudges(person);
    const found = await this.reading.round(id);
    const kept = await this.reading.one(id, number);
    if (!hasRead(kept, person.subject)) {
      throw problem(404, 'Not Found', { detail: `You have not judged case ${number}: ask for the next one.` });
    }
    return this.shown(kept, found, person);
  }

  @Post('cases/:number/judgements')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Judge a case; again to change it, until the second judgement is in',
    description: 'What was said before is kept.',
  })
  @ApiBadRequestResponse({ description: 'A score is missing, unknown or not valid; the problem names it' })
  @ApiConflictResponse({ description: 'Two have judged it, or the round is closed' })
  async judge(
    @Param('id', ParseIntPipe) id: number,
    @Param('number', ParseIntPipe) number: number,
    @Body() { scores, note }: JudgementRequest,
    @SignedIn() person: Person,
  ): Promise<void> {
    assertJudges(person);
    const { rubric } = await this.reading.round(id);
    await this.reading.one(id, number);
    const written = note === undefined || note === '' ? null : note;
    await this.judging.judge({ case: { round: id, number }, scores, note: written, person }, rubric);
  }

  @Post('cases/:number/settlement')
  @HttpCode(204)
  @ApiOperation({ summary: 'Settle what two judged otherwise: by one of both, with the reason' })
  @ApiBadRequestResponse({ description: 'A field is missing, unknown or not valid; the problem names it' })
  @ApiConflictResponse({ description: 'There is nothing to settle, or not for this person, or the round is closed' })
  async settle(
    @Param('id', ParseIntPipe) id: number,
    @Param('number', ParseIntPipe) number: number,
    @Body() { scores, reason }: SettlementRequest,
    @SignedIn() person: Person,
  ): Promise<void> {
    assertJudges(person);
    const { rubric } = await this.reading.round(id);
    await this.reading.one(id, number);
    await this.judging.settle({ case: { round: id, number }, scores, reason, person }, rubric);
  }

  private async shown(kept: KeptCase, { round, rubric }: RoundWithRubric, person: Person): Promise<BlindCaseResponse> {
    const blind = await this.blind.of(kept);
    if (blind === null) throw problem(404, 'Not Found', { detail: `Nobody may read case ${kept.number} any more.` });
    return blindCaseResponse(kept, blind, person, { ...rubric, isClosed: round.closedAt !== null });
  }
}
