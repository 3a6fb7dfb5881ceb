import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import { problem } from '#http';
import { ParticipantDirectory } from '../../participant/participant.directory.js';
import { SignedParticipantGuard } from '../../participant/signed-participant.guard.js';
import { ExpandEntries } from '../expansion/expand-entries.handler.js';
import { RecipientFeed } from '../expansion/recipient-feed.handler.js';
import { DeliveriesRequest } from './deliveries.request.js';
import { DeliveriesResponse } from './deliveries.response.js';

@ApiTags('gateway')
@UseGuards(SignedParticipantGuard)
@Controller('v1/participants/:code/deliveries')
export class DeliveriesController {
  constructor(
    private readonly feed: RecipientFeed,
    private readonly expand: ExpandEntries,
    private readonly participants: ParticipantDirectory,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What a participant without Kafka is to know, signed like what it sends' })
  @ApiOkResponse({ type: DeliveriesResponse })
  @ApiUnauthorizedResponse({ description: 'Not signed, or not with the secret of this participant' })
  @ApiNotFoundResponse({ description: 'Nobody takes part under this code' })
  async list(@Param('code') code: string, @Query() { after, limit }: DeliveriesRequest): Promise<DeliveriesResponse> {
    const participant = await this.participants.find(code);
    if (!participant) throw problem(404, 'No such participant');
    const { entries, next, more } = await this.feed.behind(code, Number(after), limit);
    const expansion = await this.expand.handle(entries, new Map([[code, participant]]));
    return {
      deliveries: entries.flatMap((entry) =>
        expansion.of(entry, code).map((event) => ({ cursor: String(entry.position), event })),
      ),
      next: String(next),
      more,
    };
  }
}
