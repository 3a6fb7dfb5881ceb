import { Body, Controller, Delete, Get, Put, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GOOD_BEHAVIOUR } from '../behaviour/behaviour.js';
import { BehaviourHandler } from '../behaviour/behaviour.handler.js';
import { ComplaintQuery } from '../complaint/complaint.query.js';
import { CallLogTypeormRepository } from './call-log.typeorm-repository.js';
import { ControlGuard } from './control.guard.js';
import { toBehaviour } from './control.mapper.js';
import { BehaviourRequest, ReadCallsRequest } from './control.request.js';
import { BehaviourResponse, CallsResponse, HeldComplaintsResponse } from './control.response.js';
import { toHeldComplaints } from './held-complaint.mapper.js';

const START = '0';
const PAGE = 1_000;

@ApiTags('sandbox only: control')
@ApiBearerAuth('control')
@Controller('control')
@UseGuards(ControlGuard)
export class ControlController {
  constructor(
    private readonly behaviour: BehaviourHandler,
    private readonly calls: CallLogTypeormRepository,
    private readonly complaints: ComplaintQuery,
  ) {}

  @Get('behaviour')
  @ApiOperation({ summary: 'How the sandbox behaves' })
  @ApiOkResponse({ type: BehaviourResponse })
  show(): BehaviourResponse {
    return this.behaviour.current;
  }

  @Put('behaviour')
  @ApiOperation({ summary: 'Say how to behave; what is left out is at its default' })
  @ApiOkResponse({ type: BehaviourResponse })
  replace(@Body() request: BehaviourRequest): Promise<BehaviourResponse> {
    return this.behaviour.replace(toBehaviour(request));
  }

  @Delete('behaviour')
  @ApiOperation({ summary: 'Behave well again' })
  @ApiOkResponse({ type: BehaviourResponse })
  reset(): Promise<BehaviourResponse> {
    return this.behaviour.replace(GOOD_BEHAVIOUR);
  }

  @Get('calls')
  @ApiOperation({ summary: 'Calls by agencies, in the order in which they ended' })
  @ApiOkResponse({ type: CallsResponse })
  async listCalls(@Query() { after = START, limit = PAGE }: ReadCallsRequest): Promise<CallsResponse> {
    const calls = await this.calls.after(after, limit);
    return { calls, next: calls.at(-1)?.id ?? after };
  }

  @Get('complaints')
  @ApiOperation({ summary: 'Everything the sandbox holds, with the digest that all systems compare' })
  @ApiOkResponse({ type: HeldComplaintsResponse })
  async listComplaints(): Promise<HeldComplaintsResponse> {
    const { complaints, changes } = await this.complaints.everything();
    return { complaints: toHeldComplaints(complaints, changes) };
  }
}
