import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import {
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import { reasonsInLanguage } from '../language/reasons-in-language.interceptor.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { assertMayOpen } from './access.guard.js';
import { HubClient } from './hub.client.js';
import { deliveryListResponse, destinationOf, gapResponse, parkedListResponse } from './messages.mapper.js';
import { MessagesRequest } from './messages.request.js';
import { DeliveryListResponse, GapListResponse, ParkedListResponse } from './messages.response.js';
import { synchronisationResponse } from './synchronisation.mapper.js';
import { SynchronisationResponse } from './synchronisation.response.js';

@ApiTags('synchronisation')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'A leader reads the line of their own regency' })
@ApiNotFoundResponse({
  description: 'This installation is not connected to a hub, or nobody takes part under the code',
})
@ApiServiceUnavailableResponse({ description: 'The hub does not answer' })
@Controller('api/synchronisation')
export class SynchronisationController {
  constructor(
    private readonly hub: HubClient,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Where each participant stands' })
  @ApiOkResponse({ type: SynchronisationResponse })
  async synchronisation(@SignedIn() person: Person): Promise<SynchronisationResponse> {
    return synchronisationResponse(await this.hub.synchronisation(), person, new Date());
  }

  @Get('participants/:code/parked')
  @UseInterceptors(reasonsInLanguage)
  @ApiOperation({ summary: 'Messages of a participant that could not be applied and wait for a person' })
  @ApiOkResponse({ type: ParkedListResponse })
  async parked(
    @SignedIn() person: Person,
    @Param('code') code: string,
    @Query() { after, limit }: MessagesRequest,
  ): Promise<ParkedListResponse> {
    assertMayOpen(person, code);
    const [groups, page] = await Promise.all([this.hub.parkedGroups(code), this.hub.parked(code, after, limit)]);
    return parkedListResponse(groups, page, limit);
  }

  @Get('participants/:code/gaps')
  @ApiOperation({ summary: 'What is missing of a participant, and what is held behind it' })
  @ApiOkResponse({ type: GapListResponse })
  async gaps(@SignedIn() person: Person, @Param('code') code: string): Promise<GapListResponse> {
    assertMayOpen(person, code);
    return { gaps: (await this.hub.gaps(code)).map((gap) => gapResponse(gap, this.directory)) };
  }

  @Get('participants/:code/deliveries')
  @ApiOperation({ summary: 'What a participant has not taken yet' })
  @ApiOkResponse({ type: DeliveryListResponse })
  async deliveries(
    @SignedIn() person: Person,
    @Param('code') code: string,
    @Query() { after, limit }: MessagesRequest,
  ): Promise<DeliveryListResponse> {
    assertMayOpen(person, code);
    const { participants } = await this.hub.synchronisation();
    const participant = participants.find((candidate) => candidate.code === code);
    if (participant === undefined) throw problem(404, 'No such participant');
    const destination = destinationOf(code, participant.delivery);
    if (destination === null) return deliveryListResponse(null, [], limit);
    const [lane, pending] = await Promise.all([
      this.hub.lane(destination),
      this.hub.pending(destination, after, limit),
    ]);
    return deliveryListResponse(lane, pending, limit);
  }
}
