import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { mayOpen, mayReadRules, mayRule } from './access.js';
import { conflictListResponse, conflictResponse, ruleResponse } from './conflict.mapper.js';
import { ConflictListRequest, ReasonRequest, RulingRequest } from './conflict.request.js';
import { ConflictListResponse, ConflictResponse, ConflictRuleListResponse } from './conflict.response.js';
import type { HubConflict } from './hub-answers.js';
import { HubClient } from './hub.client.js';

@ApiTags('synchronisation')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@ApiServiceUnavailableResponse({ description: 'The hub does not answer' })
@Controller('api/synchronisation')
export class ConflictController {
  constructor(
    private readonly hub: HubClient,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Get('conflicts')
  @ApiOperation({ summary: 'Conflicts, open ones or those that were ruled on; a leader sees those of their regency' })
  @ApiOkResponse({ type: ConflictListResponse })
  async conflicts(
    @SignedIn() person: Person,
    @Query() { state, after, limit, ...request }: ConflictListRequest,
  ): Promise<ConflictListResponse> {
    const participant = request.participant ?? seesOnly(person);
    if (participant !== null && !mayOpen(person, participant))
      throw forbidden('A person of this role reads those of their own regency only.');
    const listed = { state, after, limit, ...(participant === null ? {} : { participant }) };
    return conflictListResponse(await this.hub.conflicts(listed), this.directory, person, limit);
  }

  @Get('conflicts/:id')
  @ApiOperation({ summary: 'A conflict with both its sides' })
  @ApiOkResponse({ type: ConflictResponse })
  @ApiNotFoundResponse({ description: 'There is none with this id that the person may see' })
  async conflict(@SignedIn() person: Person, @Param('id', ParseIntPipe) id: number): Promise<ConflictResponse> {
    const conflict = await this.hub.conflict(id);
    if (!(await this.concerns(seesOnly(person), conflict))) throw problem(404, 'No such conflict');
    return conflictResponse(conflict, this.directory, person);
  }

  @Post('conflicts/:id/ruling')
  @HttpCode(202)
  @ApiOperation({ summary: 'Rules on a conflict; the ruling becomes an entry of the ledger and goes to both sides' })
  @ApiAcceptedResponse({ type: ConflictResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiConflictResponse({ description: 'It was ruled on already, or cannot be ruled so' })
  async rule(
    @SignedIn() person: Person,
    @Param('id', ParseIntPipe) id: number,
    @Body() { outcome, reason, keepAsRule }: RulingRequest,
  ): Promise<ConflictResponse> {
    assertMayRule(person);
    const conflict = await this.hub.rule(id, { outcome, reason, keepAsRule, by: person.name });
    return conflictResponse(conflict, this.directory, person);
  }

  @Get('conflict-rules')
  @ApiOperation({ summary: 'Rules by which conflicts are settled without asking, also those that were withdrawn' })
  @ApiOkResponse({ type: ConflictRuleListResponse })
  async rules(@SignedIn() person: Person): Promise<ConflictRuleListResponse> {
    if (!mayReadRules(person)) throw forbidden('A person of this role does not see the rules of the province.');
    const rules = await this.hub.rules();
    return { rules: rules.map((rule) => ruleResponse(rule, this.directory)), mayRule: mayRule(person) };
  }

  @Post('conflict-rules/:id/withdrawal')
  @HttpCode(204)
  @ApiOperation({ summary: 'Withdraws a rule; what it has settled stays settled' })
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'It was withdrawn already' })
  async withdraw(
    @SignedIn() person: Person,
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    assertMayRule(person);
    await this.hub.withdrawRule(id, { by: person.name, reason });
  }

  /** Who is in a conflict is for the hub to say: it is not always one of the two who spoke. */
  private async concerns(only: string | null, { id, complaintId }: HubConflict): Promise<boolean> {
    if (only === null) return true;
    const asked = { participant: only, complaint: complaintId, after: id - 1, limit: 1 };
    const { conflicts } = await this.hub.conflicts(asked);
    return conflicts.some((conflict) => conflict.id === id);
  }
}

const forbidden = (detail: string) => problem(403, 'Forbidden', { detail });

function assertMayRule(person: Person): void {
  if (!mayRule(person)) throw forbidden('A person of this role reads conflicts and does not rule on them.');
}
