import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenRequests } from '../delivery/request/open-requests.repository.js';
import { SignedParticipantGuard } from '../participant/signed-participant.guard.js';
import { resendRequest } from './ask-for-missing.handler.js';
import { GapRepository } from './gap.repository.js';
import { RequestListResponse } from './gap.response.js';

/** Requests shown at once; the next ones show once these are answered. */
const atOnce = 500;

@ApiTags('gateway')
@UseGuards(SignedParticipantGuard)
@Controller('v1/participants/:code/requests')
export class OpenRequestsController {
  constructor(
    private readonly gaps: GapRepository,
    private readonly others: OpenRequests,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What the hub asks of a participant now; a request is gone once it is answered' })
  @ApiOkResponse({ type: RequestListResponse })
  async list(@Param('code') code: string): Promise<RequestListResponse> {
    const gaps = await this.gaps.askedOf(code, atOnce);
    const others = await this.others.of(code, atOnce - gaps.length);
    return { requests: [...gaps.map(resendRequest), ...others] };
  }
}
