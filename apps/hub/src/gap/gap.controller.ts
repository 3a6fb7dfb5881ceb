import { Controller, Get, Inject, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { OperatorGuard } from '../operator.guard.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { ASK_PLAN } from './ask-plan.js';
import { canBeAsked } from './ask-for-missing.handler.js';
import { ownerOf, stateOf, type AskPlan } from './gap.js';
import { GapRepository } from './gap.repository.js';
import { GapListRequest } from './gap.request.js';
import { GapListResponse } from './gap.response.js';

@ApiTags('gaps')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/gaps')
export class GapController {
  constructor(
    private readonly gaps: GapRepository,
    private readonly participants: ParticipantDirectory,
    @Inject(ASK_PLAN) private readonly plan: AskPlan,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'province'>,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Events that are missing before others, with who has to do something about each' })
  @ApiOkResponse({ type: GapListResponse })
  async list(@Query() { limit }: GapListRequest): Promise<GapListResponse> {
    const [gaps, total, participants] = await Promise.all([
      this.gaps.longestOpen(limit),
      this.gaps.total(),
      this.participants.all(),
    ]);
    const askable = new Set(participants.filter(canBeAsked).map(({ code }) => code));
    return {
      gaps: gaps.map((gap) => {
        const state = stateOf(gap, askable.has(gap.source), this.plan);
        return { ...gap, state, owner: ownerOf(gap, state, this.config.province.province.code) };
      }),
      total,
    };
  }
}
