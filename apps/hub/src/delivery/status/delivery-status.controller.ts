import { Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { problem } from '#http';
import { PageRequest } from '../../complaint/page.request.js';
import { OperatorGuard } from '../../operator.guard.js';
import { PendingRepository } from '../pending/pending.repository.js';
import { LanesResponse, PendingPageResponse } from './delivery-status.response.js';
import { LaneQuery } from './lane.query.js';

@ApiTags('delivery')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/deliveries')
export class DeliveryStatusController {
  constructor(
    private readonly query: LaneQuery,
    private readonly pending: PendingRepository,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How far each destination has come' })
  @ApiOkResponse({ type: LanesResponse })
  async lanes(): Promise<LanesResponse> {
    const lanes = await this.query.lanes();
    return {
      lanes: lanes.map((lane) => ({
        ...lane,
        lastProgressAt: lane.lastProgressAt?.toISOString() ?? null,
        lastErrorAt: lane.lastErrorAt?.toISOString() ?? null,
      })),
    };
  }

  @Get(':destination/pending')
  @ApiOperation({ summary: 'What a destination has not taken yet' })
  @ApiOkResponse({ type: PendingPageResponse })
  async waiting(
    @Param('destination') destination: string,
    @Query() { after, limit }: PageRequest,
  ): Promise<PendingPageResponse> {
    const pending = await this.query.pending(destination, after, limit);
    return {
      pending: pending.map((entry) => ({ ...entry, nextAttemptAt: entry.nextAttemptAt.toISOString() })),
      next: pending.at(-1)?.position ?? after,
    };
  }

  @Post(':destination/pending/:position/retry')
  @HttpCode(204)
  @ApiOperation({ summary: 'Try an entry again at once, also one that was given up' })
  @ApiNoContentResponse()
  async retry(
    @Param('destination') destination: string,
    @Param('position', ParseIntPipe) position: number,
  ): Promise<void> {
    if (await this.pending.retry(destination, position)) return;
    throw problem(404, 'No such pending entry', {
      detail: `Nothing with position ${position} is pending for ${destination}.`,
    });
  }
}
