import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OperatorGuard } from '../operator.guard.js';
import { ShowSynchronisation } from './show-synchronisation.handler.js';
import { SynchronisationResponse } from './synchronisation.response.js';

@ApiTags('synchronisation')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/synchronisation')
export class SynchronisationController {
  constructor(private readonly show: ShowSynchronisation) {}

  @Get()
  @ApiOperation({ summary: 'Where each participant stands: its connection, what waits, and what a person has to see' })
  @ApiOkResponse({ type: SynchronisationResponse })
  synchronisation(): Promise<SynchronisationResponse> {
    return this.show.handle();
  }
}
