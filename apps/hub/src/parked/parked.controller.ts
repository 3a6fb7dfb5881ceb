import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { problem } from '#http';
import { PageRequest } from '../complaint/page.request.js';
import { OperatorGuard } from '../operator.guard.js';
import { ParkedQuery } from './parked.query.js';
import { GiveUpRequest, ParkedPageRequest } from './parked.request.js';
import { HeldPageResponse, ParkedGroupsResponse, ParkedPageResponse } from './parked.response.js';
import { RedriveRepository } from './redrive.repository.js';

@ApiTags('parked')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1')
export class ParkedController {
  constructor(
    private readonly query: ParkedQuery,
    private readonly redrives: RedriveRepository,
  ) {}

  @Get('parked')
  @ApiOkResponse({ type: ParkedPageResponse })
  async parked(@Query() { after, limit, ...filter }: ParkedPageRequest): Promise<ParkedPageResponse> {
    const [parked, total] = await Promise.all([
      this.query.parked(after, limit, filter),
      this.query.parkedTotal(filter),
    ]);
    return { parked, next: parked.at(-1)?.id ?? after, total };
  }

  @Get('parked/groups')
  @ApiOperation({ summary: 'Open messages by cause and participant, the largest group first' })
  @ApiOkResponse({ type: ParkedGroupsResponse })
  async groups(): Promise<ParkedGroupsResponse> {
    return { groups: await this.query.groups() };
  }

  @Post('parked/:id/give-up')
  @HttpCode(204)
  @ApiOperation({ summary: 'Closes an open message that nobody has to do anything about any more' })
  @ApiNoContentResponse()
  async giveUp(@Param('id', ParseIntPipe) id: number, @Body() { reason }: GiveUpRequest): Promise<void> {
    if (await this.redrives.giveUp(id, reason, 'operator')) return;
    throw problem(409, 'Not open', { errors: [{ field: 'id', reason: `no open message has the id ${id}` }] });
  }

  @Get('held')
  @ApiOkResponse({ type: HeldPageResponse })
  async held(@Query() { after, limit }: PageRequest): Promise<HeldPageResponse> {
    const [held, total] = await Promise.all([this.query.held(after, limit), this.query.heldTotal()]);
    return { held, next: held.at(-1)?.id ?? after, total };
  }
}
