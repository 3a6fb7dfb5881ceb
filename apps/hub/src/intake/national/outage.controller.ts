import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OperatorGuard } from '../../operator.guard.js';
import { OutageRepository } from './outage.repository.js';
import { OutageListResponse } from './outage.response.js';

const shownAtMost = 1_000;

@ApiTags('national')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/outages')
export class OutageController {
  constructor(private readonly outages: OutageRepository) {}

  @Get()
  @ApiOperation({ summary: 'When the national platform did not answer: no clock of a regency runs on because of it' })
  @ApiOkResponse({ type: OutageListResponse })
  async list(): Promise<OutageListResponse> {
    return { outages: await this.outages.list(shownAtMost) };
  }
}
