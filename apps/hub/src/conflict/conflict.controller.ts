import { Body, Controller, Get, HttpCode, Inject, Param, ParseIntPipe, Post, Query, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { OperatorGuard } from '../operator.guard.js';
import { ConflictNotFound } from './conflict.errors.js';
import { asProblem } from './conflict-problem.mapper.js';
import { ConflictQuery, type ConflictRecord } from './conflict.query.js';
import { ConflictPageRequest, RulingRequest } from './conflict.request.js';
import { conflictResponse } from './conflict-response.mapper.js';
import { ConflictPageResponse, ConflictResponse, GivenRulingResponse } from './conflict.response.js';
import { RuleConflict } from './rule-conflict.handler.js';

@ApiTags('conflicts')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/conflicts')
export class ConflictController {
  constructor(
    private readonly query: ConflictQuery,
    private readonly ruleConflict: RuleConflict,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'province'>,
  ) {}

  @Get()
  @ApiOkResponse({ type: ConflictPageResponse })
  async list(@Query() { after, limit, ...filter }: ConflictPageRequest): Promise<ConflictPageResponse> {
    const [conflicts, total] = await Promise.all([this.query.page(filter, after, limit), this.query.total(filter)]);
    return { conflicts: conflicts.map((conflict) => this.told(conflict)), next: conflicts.at(-1)?.id ?? after, total };
  }

  @Get(':id')
  @ApiOkResponse({ type: ConflictResponse })
  @ApiNotFoundResponse({ description: 'No conflict has this id' })
  async one(@Param('id', ParseIntPipe) id: number): Promise<ConflictResponse> {
    const conflict = await this.query.find(id);
    if (!conflict) throw asProblem(new ConflictNotFound(id));
    return this.told(conflict);
  }

  @Post(':id/ruling')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Rules which side holds',
    description:
      'Answered once the broker has the ruling, which the ledger takes like any other event; ruling alike again ' +
      'changes nothing.',
  })
  @ApiAcceptedResponse({ type: GivenRulingResponse })
  @ApiNotFoundResponse({ description: 'No conflict has this id' })
  @ApiConflictResponse({ description: 'It is ruled already, or cannot be ruled so' })
  async rule(
    @Param('id', ParseIntPipe) id: number,
    @Body() { keepAsRule, ...verdict }: RulingRequest,
  ): Promise<GivenRulingResponse> {
    try {
      const { conflict, ...given } = await this.ruleConflict.handle(id, verdict, keepAsRule);
      return { conflict: this.told(conflict), ...given };
    } catch (error) {
      throw asProblem(error);
    }
  }

  private told(conflict: ConflictRecord): ConflictResponse {
    return conflictResponse(conflict, this.config.province.province.code);
  }
}
