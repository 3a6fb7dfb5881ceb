import { Controller, Get, Param, Query, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { rangeDigests } from '#contract';
import { BehaviourHandler } from '../behaviour/behaviour.handler.js';
import { MisbehaviourInterceptor } from '../behaviour/misbehaviour.interceptor.js';
import { ComplaintQuery } from '../complaint/complaint.query.js';
import { HeldRangeQuery } from '../complaint/held-range.query.js';
import { toHeldComplaints } from '../control/held-complaint.mapper.js';
import { toChangeResponse } from '../feed/change-feed.mapper.js';
import { ChangeFeedQuery } from '../feed/change-feed.query.js';
import { FeedPositions } from '../feed/feed-positions.typeorm-repository.js';
import { TrackingIdPipe } from '../request/tracking-id.pipe.js';
import { AccessTokenGuard } from './access-token.guard.js';
import { CompareRequest } from './agency-comparison.request.js';
import { ComplaintChangesResponse, DigestsResponse } from './agency-comparison.response.js';

@ApiTags('comparison')
@ApiBearerAuth('agency')
@Controller('api/v1')
@UseGuards(AccessTokenGuard)
@UseInterceptors(MisbehaviourInterceptor)
export class AgencyComparisonController {
  constructor(
    private readonly held: HeldRangeQuery,
    private readonly complaints: ComplaintQuery,
    private readonly positions: FeedPositions,
    private readonly feed: ChangeFeedQuery,
    private readonly behaviour: BehaviourHandler,
  ) {}

  @Get('digests')
  @ApiOperation({ summary: 'What the platform holds in ranges of complaints, summed up or one by one' })
  @ApiOkResponse({ type: DigestsResponse })
  async digests(@Query() { ranges = '', detail }: CompareRequest): Promise<DigestsResponse> {
    const prefixes = ranges.split(',');
    const { complaints, changes } = await this.held.in(prefixes);
    const held = toHeldComplaints(complaints, changes).map(({ complaintId: id, ...complaint }) => ({
      complaint: { ...complaint, id },
      version: null,
      said: null,
    }));
    return { ranges: rangeDigests(held, prefixes, detail) };
  }

  @Get('complaints/:trackingId/changes')
  @ApiOperation({ summary: 'Everything that happened to one complaint, as the feed told it' })
  @ApiOkResponse({ type: ComplaintChangesResponse })
  async changes(@Param('trackingId', TrackingIdPipe) trackingId: string): Promise<ComplaintChangesResponse> {
    await this.positions.assign();
    const found = await this.feed.byIds((await this.complaints.changesOf(trackingId)).map(({ id }) => id));
    return { changes: found.map((item) => toChangeResponse(item, this.behaviour.current)) };
  }
}
