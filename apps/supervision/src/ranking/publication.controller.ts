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
import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import type { Publication } from './publication.repository.js';
import { PublicationQuery } from './publication.query.js';
import { PublishRankingHandler } from './publish-ranking.handler.js';
import { assertProvince, RankingQuestion } from './ranking-question.query.js';
import { RankingRequest } from './ranking.request.js';
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
    private readonly publications: PublicationQuery,
    private readonly publish: PublishRankingHandler,
    private readonly recount: RecountRankingHandler,
    private readonly question: RankingQuestion,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Rankings that were published' })
  @ApiOkResponse({ type: PublicationListResponse })
  async list(): Promise<PublicationListResponse> {
    return { items: await this.publications.all() };
  }

  @Post()
  @ApiOperation({ summary: 'Publish the ranking of a period as it is now; it never changes afterwards' })
  @ApiCreatedResponse({ type: PublishedRankingResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiConflictResponse({ description: 'Figures are being counted anew' })
  async add(@Body() request: RankingRequest, @SignedIn() person: Person): Promise<PublishedRankingResponse> {
    assertProvince(person.role);
    const formula = await this.question.formula(request.formula);
    return this.one(await this.publish.publish(this.question.frame(request), formula, person.name));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A ranking as it was published' })
  @ApiOkResponse({ type: PublishedRankingResponse })
  @ApiNotFoundResponse({ description: 'None has this number' })
  async one(@Param('id', ParseIntPipe) id: number): Promise<PublishedRankingResponse> {
    const { snapshot, ...publication } = await this.found(id);
    return { ...publication, ranking: rankingOf(snapshot) };
  }

  @Get(':id/recount')
  @ApiOperation({
    summary: 'Count a published ranking again',
    description: 'Out of the entries that the hub had taken by its cut-off, and nothing that is kept of them. Slow.',
  })
  @ApiOkResponse({ type: RecountResponse })
  @ApiNotFoundResponse({ description: 'None has this number' })
  async again(@Param('id', ParseIntPipe) id: number): Promise<RecountResponse> {
    return this.recount.recount(await this.found(id));
  }

  private async found(id: number): Promise<Publication> {
    const publication = id > 2_147_483_647 ? null : await this.publications.find(id);
    if (publication === null) throw problem(404, 'Not Found', { detail: `No published ranking has the number ${id}.` });
    return publication;
  }
}
