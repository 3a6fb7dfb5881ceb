import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PageRequest } from '../complaint/page.request.js';
import { OperatorGuard } from '../operator.guard.js';
import { ConflictQuery } from './conflict.query.js';
import { ConflictPageResponse } from './conflict.response.js';

@ApiTags('conflicts')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/conflicts')
export class ConflictController {
  constructor(private readonly query: ConflictQuery) {}

  @Get()
  @ApiOkResponse({ type: ConflictPageResponse })
  async list(@Query() { after, limit }: PageRequest): Promise<ConflictPageResponse> {
    const [conflicts, total] = await Promise.all([this.query.page(after, limit), this.query.total()]);
    return { conflicts, next: conflicts.at(-1)?.id ?? after, total };
  }
}
