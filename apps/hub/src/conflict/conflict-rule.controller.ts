import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, UseGuards } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { problem } from '#http';
import { OperatorGuard } from '../operator.guard.js';
import { asProblem } from './conflict-problem.mapper.js';
import { ConflictRuleRepository } from './conflict-rule.repository.js';
import { ConflictRuleResponse, ConflictRulesResponse } from './conflict-rule.response.js';
import { ConflictRuleRequest, WithdrawalRequest } from './conflict.request.js';
import { KeepRule } from './keep-rule.handler.js';

@ApiTags('conflicts')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/conflict-rules')
export class ConflictRuleController {
  constructor(
    private readonly rules: ConflictRuleRepository,
    private readonly keepRule: KeepRule,
  ) {}

  @Get()
  @ApiOkResponse({ type: ConflictRulesResponse })
  async list(): Promise<ConflictRulesResponse> {
    const [rules, uses] = await Promise.all([this.rules.all(), this.rules.uses()]);
    return { rules: rules.map((rule) => ({ ...rule, used: uses.get(rule.id) ?? 0 })) };
  }

  @Post()
  @ApiOperation({ summary: 'Keeps a rule, or a new version of the one for the same field and participants' })
  @ApiCreatedResponse({ type: ConflictRuleResponse })
  @ApiConflictResponse({ description: 'Another rule is as precise for the same conflicts, or says so already' })
  async keep(@Body() rule: ConflictRuleRequest): Promise<ConflictRuleResponse> {
    try {
      const { id } = await this.keepRule.handle({ ...rule });
      return await this.one(id);
    } catch (error) {
      throw asProblem(error);
    }
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Withdraws a rule: it rules nothing more, and what it ruled holds' })
  @ApiOkResponse({ type: ConflictRuleResponse })
  @ApiConflictResponse({ description: 'No rule in force has this id' })
  async withdraw(
    @Param('id', ParseIntPipe) id: number,
    @Body() { by, reason }: WithdrawalRequest,
  ): Promise<ConflictRuleResponse> {
    if (await this.rules.withdraw(id, by, reason)) return this.one(id);
    throw problem(409, 'Not in force', { errors: [{ field: 'id', reason: `no rule in force has the id ${id}` }] });
  }

  private async one(id: number): Promise<ConflictRuleResponse> {
    const { rules } = await this.list();
    const rule = rules.find((one) => one.id === id);
    if (rule) return rule;
    throw problem(404, 'No such rule', { errors: [{ field: 'id', reason: `no rule has the id ${id}` }] });
  }
}
