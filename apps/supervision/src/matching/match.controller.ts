import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { HubClient } from '../synchronisation/hub.client.js';
import { MatchRepository } from './match.repository.js';
import { DismissalRequest, JoinRequest, MatchListRequest } from './match.request.js';
import { MatchListResponse } from './match.response.js';
import { SuggestMatches } from './suggest-matches.handler.js';

@ApiTags('matching')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@Controller('api/matches')
export class MatchController {
  constructor(
    private readonly suggestMatches: SuggestMatches,
    private readonly dismissals: MatchRepository,
    private readonly hub: HubClient,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'Reports that were noted on paper during an outage, with what the national platform has that may be the same',
  })
  @ApiOkResponse({ type: MatchListResponse })
  async list(@SignedIn() person: Person, @Query() { after, limit }: MatchListRequest): Promise<MatchListResponse> {
    mustRead(person);
    const [receivedAt = '', id = ''] = after?.split(' ') ?? [];
    const page = await this.suggestMatches.page(after === undefined ? null : { receivedAt, id }, limit);
    const last = page.at(-1);
    return {
      items: page.map((match) => ({ ...match, candidates: [...match.candidates] })),
      next: page.length === limit && last ? `${last.receivedAt} ${last.id}` : null,
    };
  }

  @Post(':id/join')
  @HttpCode(202)
  @ApiOperation({ summary: 'Says that the two are one matter: an event of the province, which everybody is told' })
  @ApiAcceptedResponse()
  @ApiNotFoundResponse({ description: 'No such report was noted on paper, or it is joined already' })
  @ApiConflictResponse({ description: 'The two cannot be joined; the problem says why' })
  async join(
    @SignedIn() person: Person,
    @Param('id') id: string,
    @Body() { candidate, reason }: JoinRequest,
  ): Promise<void> {
    mustDecide(person);
    await this.mustBeCompared(id);
    await this.hub.link(id, { duplicateOf: candidate, reason, by: person.name });
  }

  @Post(':id/dismissal')
  @HttpCode(204)
  @ApiOperation({ summary: 'Says that the two are different matters: they are not suggested again' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'No such report was noted on paper, or it is joined already' })
  async dismiss(
    @SignedIn() person: Person,
    @Param('id') id: string,
    @Body() { candidate }: DismissalRequest,
  ): Promise<void> {
    mustDecide(person);
    await this.mustBeCompared(id);
    await this.dismissals.dismiss({ complaintId: id, candidateId: candidate, by: person.name });
  }

  private async mustBeCompared(id: string): Promise<void> {
    if ((await this.suggestMatches.of(id)) === null) {
      throw problem(404, 'No such report', {
        errors: [{ field: 'id', reason: 'is no report noted on paper that waits to be compared' }],
      });
    }
  }
}

/** Comparing takes every regency's reports: a leader sees only their own. */
function mustRead({ role }: Person): void {
  if (role === 'regency-leader')
    throw problem(403, 'Forbidden', { detail: 'Matching is for the province to look at.' });
}

function mustDecide({ role }: Person): void {
  if (role !== 'province-supervisor') {
    throw problem(403, 'Forbidden', { detail: 'Whether two reports are one matter is for the province to say.' });
  }
}
