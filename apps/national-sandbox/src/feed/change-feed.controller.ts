import { Controller, Get, Query, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccessTokenGuard } from '../agency/access-token.guard.js';
import { arrange } from '../behaviour/arrangement.js';
import { BehaviourHandler } from '../behaviour/behaviour.handler.js';
import { MisbehaviourInterceptor } from '../behaviour/misbehaviour.interceptor.js';
import { toChangeResponse } from './change-feed.mapper.js';
import { ChangeFeedQuery } from './change-feed.query.js';
import { ReadChangesRequest } from './change-feed.request.js';
import { ChangesResponse } from './change-feed.response.js';
import { FeedPositions } from './feed-positions.typeorm-repository.js';

const START = '0';
const PAGE = 100;

@ApiTags('feed of changes')
@ApiBearerAuth('agency')
@Controller('api/v1/changes')
@UseGuards(AccessTokenGuard)
@UseInterceptors(MisbehaviourInterceptor)
export class ChangeFeedController {
  constructor(
    private readonly positions: FeedPositions,
    private readonly feed: ChangeFeedQuery,
    private readonly behaviour: BehaviourHandler,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What changed since a cursor; keep `next`, and nothing else' })
  @ApiOkResponse({ type: ChangesResponse })
  async read(@Query() { after = START, limit = PAGE }: ReadChangesRequest): Promise<ChangesResponse> {
    await this.positions.assign();
    const found = await this.feed.after(after, limit);
    const { current } = this.behaviour;
    const changes = found.map((item) => toChangeResponse(item, current));
    return {
      changes: arrange(changes, { twice: current.duplicateChanges, newestFirst: current.outOfOrderChanges }),
      next: changes.at(-1)?.cursor ?? after,
    };
  }
}
