import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PageRequest } from '../complaint/page.request.js';
import { OperatorGuard } from '../operator.guard.js';
import { ParkedQuery } from './parked.query.js';
import { HeldPageResponse, ParkedPageResponse } from './parked.response.js';

@ApiTags('parked')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1')
export class ParkedController {
  constructor(private readonly query: ParkedQuery) {}

  @Get('parked')
  @ApiOkResponse({ type: ParkedPageResponse })
  async parked(@Query() { after, limit }: PageRequest): Promise<ParkedPageResponse> {
    const [parked, total] = await Promise.all([this.query.parked(after, limit), this.query.total('parked_record')]);
    return { parked, next: parked.at(-1)?.id ?? after, total };
  }

  @Get('held')
  @ApiOkResponse({ type: HeldPageResponse })
  async held(@Query() { after, limit }: PageRequest): Promise<HeldPageResponse> {
    const [held, total] = await Promise.all([this.query.held(after, limit), this.query.total('held_event')]);
    return { held, next: held.at(-1)?.id ?? after, total };
  }
}
