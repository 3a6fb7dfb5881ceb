import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiConflictResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { problem } from '#http';
import { OperatorGuard } from '../operator.guard.js';
import { LinkComplaints } from './link-complaints.handler.js';
import { LinkRefused } from './link.errors.js';
import { LinkRequest } from './link.request.js';
import { LinkResponse } from './link.response.js';

@ApiTags('complaints')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/complaints/:id/link')
export class LinkController {
  constructor(private readonly linkComplaints: LinkComplaints) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Says that a complaint is the same matter as another',
    description: 'Answered once the broker has it. It becomes an event of the province; nothing is joined in silence.',
  })
  @ApiAcceptedResponse({ type: LinkResponse })
  @ApiConflictResponse({ description: 'One of them is not known, or joined already' })
  async link(@Param('id') id: string, @Body() request: LinkRequest): Promise<LinkResponse> {
    try {
      return { eventId: await this.linkComplaints.handle(id, request) };
    } catch (error) {
      if (!(error instanceof LinkRefused)) throw error;
      throw problem(409, 'Cannot be joined', { errors: [{ field: error.field, reason: error.message }] });
    }
  }
}
