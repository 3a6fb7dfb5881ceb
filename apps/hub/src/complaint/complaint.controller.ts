import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { complaintDigest } from '#contract';
import { problem } from '#http';
import { OperatorGuard } from '../operator.guard.js';
import { ComplaintResponse, EventOutcomesResponse, LedgerPageResponse } from './complaint.response.js';
import { publicEntry } from './ledger-entry.mapper.js';
import { LedgerQuery } from './ledger.query.js';
import { OutcomeQuery } from './outcome.query.js';
import { OutcomesRequest } from './outcomes.request.js';
import { PageRequest } from './page.request.js';
import { sharedComplaint } from './shared-complaint.mapper.js';

@ApiTags('ledger')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1')
export class ComplaintController {
  constructor(
    private readonly ledger: LedgerQuery,
    private readonly outcomes: OutcomeQuery,
  ) {}

  @Get('ledger/entries')
  @ApiOkResponse({ type: LedgerPageResponse })
  async entries(@Query() { after, limit }: PageRequest): Promise<LedgerPageResponse> {
    const [head, entries] = await Promise.all([this.ledger.head(), this.ledger.after(after, limit)]);
    return { entries: entries.map(publicEntry), next: entries.at(-1)?.position ?? after, head };
  }

  @Get('complaints/:id')
  @ApiOkResponse({ type: ComplaintResponse })
  async complaint(@Param('id') id: string): Promise<ComplaintResponse> {
    const entries = await this.ledger.ofComplaint(id);
    const last = entries.at(-1);
    if (!last) {
      throw problem(404, 'No such complaint', { errors: [{ field: 'id', reason: `no complaint has the id ${id}` }] });
    }
    return {
      id,
      version: last.version,
      hash: last.hash,
      digest: complaintDigest(sharedComplaint(id, last.state, entries)),
      state: last.state,
      entries: entries.map(publicEntry),
    };
  }

  @Post('participants/:code/outcomes')
  @HttpCode(200)
  @ApiOkResponse({ type: EventOutcomesResponse })
  async outcomesOf(@Param('code') code: string, @Body() { eventIds }: OutcomesRequest): Promise<EventOutcomesResponse> {
    return { outcomes: await this.outcomes.of(code, eventIds) };
  }
}
