import { Body, Controller, Get, Put, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRegencyGuard } from '../regency/any-regency.guard.js';
import { Autopilot } from './autopilot.job.js';
import { AutopilotRequest } from './autopilot.request.js';
import { AutopilotResponse } from './autopilot.response.js';

/** Sample life for a local federation; a real regency leaves this folder out. */
@ApiTags('autopilot')
@ApiBearerAuth()
@UseGuards(AnyRegencyGuard)
@Controller('v1/autopilot')
export class AutopilotController {
  constructor(private readonly autopilot: Autopilot) {}

  @Get()
  @ApiOkResponse({ type: AutopilotResponse })
  pace(): AutopilotResponse {
    return { perMinute: this.autopilot.perMinute };
  }

  @Put()
  @ApiOkResponse({ type: AutopilotResponse })
  setPace(@Body() { perMinute }: AutopilotRequest): AutopilotResponse {
    this.autopilot.setPace(perMinute);
    return { perMinute: this.autopilot.perMinute };
  }
}
