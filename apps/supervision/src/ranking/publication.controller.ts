import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
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
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { PublicationPages } from './publication-pages.query.js';
import { DecidePublicationHandler, mayDecide } from './decide-publication.handler.js';
import { ProposeRankingHandler } from './propose-ranking.handler.js';
import { assertProvince, RankingQuestion } from './ranking-question.query.js';
import { PublicationDecisionRequest, RankingRequest } from './ranking.request.js';
import { PublicationListResponse, PublishedRankingResponse, RecountResponse } from './ranking.response.js';
import { RecountRankingHandler } from './recount-ranking.handler.js';
import { rankingOf } from './snapshot.mapper.js';

@ApiTags('ranking')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
@Controller('api/rankings/publications')
export class PublicationController {
  constructor(
    private readonly publications: PublicationPages,
    private readonly proposing: ProposeRankingHandler,
    private readonly deciding: DecidePublicationHandler,
    private readonly recount: RecountRankingHandler,
    private readonly question: RankingQuestion,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Rankings that were published',
    description: 'The province also sees what is proposed and what was declined.',
  })
  @ApiOkResponse({ type: PublicationListResponse })
  list(@SignedIn() person: Person): Promise<PublicationListResponse> {
    return this.publications.list(person);
  }

  @Post()
  @ApiOperation({
    summary: 'Propose the ranking of a period as it is now',
    description: 'It never changes afterwards, and is published once another person of the province approves it.',
  })
  @ApiCreatedResponse({ type: PublishedRankingResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiConflictResponse({ description: 'Figures are being counted anew' })
  async add(@Body() request: RankingRequest, @SignedIn() person: Person): Promise<PublishedRankingResponse> {
    assertProvince(person.role);
    const formula = await this.question.formula(request.formula);
    return this.one(person, await this.proposing.propose(this.question.frame(request), formula, person));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A ranking as it was published' })
  @ApiOkResponse({ type: PublishedRankingResponse })
  @ApiNotFoundResponse({ description: 'None has this number' })
  async one(@SignedIn() person: Person, @Param('id', ParseIntPipe) id: number): Promise<PublishedRankingResponse> {
    const publication = await this.publications.found(id, person);
    const { snapshot, proposer: _proposer, ...told } = publication;
    return { ...told, mayDecide: mayDecide(publication, person), ranking: rankingOf(snapshot) };
  }

  @Post(':id/decision')
  @ApiOperation({ summary: 'Publish what another person proposed, or decline it with a reason' })
  @ApiCreatedResponse({ type: PublishedRankingResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it, or it is the one who proposed it' })
  @ApiConflictResponse({ description: 'Somebody has decided already' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  async decide(
    @SignedIn() person: Person,
    @Param('id', ParseIntPipe) id: number,
    @Body() { approve, reason }: PublicationDecisionRequest,
  ): Promise<PublishedRankingResponse> {
    assertProvince(person.role);
    await this.deciding.decide(
      await this.publications.found(id, person),
      { isApproved: approve, reason: reason === undefined || reason.trim() === '' ? null : reason.trim() },
      person,
    );
    return this.one(person, id);
  }

  @Get(':id/recount')
  @ApiOperation({
    summary: 'Count a published ranking again',
    description: 'Out of the entries that the hub had taken by its cut-off, and nothing that is kept of them. Slow.',
  })
  @ApiOkResponse({ type: RecountResponse })
  @ApiNotFoundResponse({ description: 'None has this number' })
  async again(@SignedIn() person: Person, @Param('id', ParseIntPipe) id: number): Promise<RecountResponse> {
    return this.recount.recount(await this.publications.found(id, person));
  }
}
