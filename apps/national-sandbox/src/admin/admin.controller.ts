import { Body, Controller, Inject, Param, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { toCategorisation, toChangeReceipt, toOffice } from '../agency/agency.mapper.js';
import { ChangeReceiptResponse } from '../agency/agency.response.js';
import { CLOCK } from '../clock.provider.js';
import { ChangeComplaintHandler } from '../complaint/change-complaint.handler.js';
import type { Action } from '../complaint/decide.js';
import { ControlGuard } from '../control/control.guard.js';
import { TrackingIdPipe } from '../request/tracking-id.pipe.js';
import { ClassifyRequest, DisposeRequest, RejectRequest } from './admin.request.js';

@ApiTags('sandbox only: national admins')
@ApiBearerAuth('control')
@Controller('api/admin/complaints/:trackingId')
@UseGuards(ControlGuard)
export class AdminController {
  constructor(
    private readonly changes: ChangeComplaintHandler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('verify')
  @ApiOperation({ summary: 'Find it in order' })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  verify(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() request: ClassifyRequest) {
    const { classification, category } = request;
    return this.act(trackingId, {
      do: 'verify',
      classification: classification ?? undefined,
      category: category ?? undefined,
    });
  }

  @Post('dispose')
  @ApiOperation({ summary: 'Say who is to handle it; the first is the lead' })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  dispose(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() { to }: DisposeRequest) {
    return this.act(trackingId, { do: 'dispose', to: to.map(toOffice) });
  }

  @Post('reject')
  @ApiOperation({ summary: 'Find it not in order' })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  reject(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() { reason }: RejectRequest) {
    return this.act(trackingId, { do: 'set-status', status: 'Arsip', reason, closedBy: 'admin' });
  }

  @Post('recategorise')
  @ApiOperation({ summary: 'Another classification or category' })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  recategorise(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() request: ClassifyRequest) {
    return this.act(trackingId, toCategorisation(request));
  }

  private async act(trackingId: string, action: Action): Promise<ChangeReceiptResponse> {
    return toChangeReceipt(await this.changes.handle(trackingId, { is: 'admin', at: this.clock() }, action));
  }
}
