import { Body, Controller, Param, Post, Put, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MisbehaviourInterceptor } from '../behaviour/misbehaviour.interceptor.js';
import { ChangeComplaintHandler } from '../complaint/change-complaint.handler.js';
import type { Action } from '../complaint/decide.js';
import { TrackingIdPipe } from '../request/tracking-id.pipe.js';
import { AccessTokenGuard } from './access-token.guard.js';
import { toCategorisation, toChangeReceipt, toOffice } from './agency.mapper.js';
import {
  AgencyChangeRequest,
  CategoryRequest,
  DispositionRequest,
  FollowUpRequest,
  RatingRequest,
  ReplyRequest,
  StatusRequest,
} from './agency.request.js';
import { ChangeReceiptResponse } from './agency.response.js';

@ApiTags('changes by the agency')
@ApiBearerAuth('agency')
@Controller('api/v1/complaints/:trackingId')
@UseGuards(AccessTokenGuard)
@UseInterceptors(MisbehaviourInterceptor)
export class AgencyChangeController {
  constructor(private readonly changes: ChangeComplaintHandler) {}

  @Post('follow-ups')
  @ApiOperation({ summary: 'An office answered the reporter' })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  followUp(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() request: FollowUpRequest) {
    return this.take(trackingId, request, { do: 'follow-up', text: request.text, by: toOffice(request.by) });
  }

  @Post('replies')
  @ApiOperation({ summary: "The reporter replied in the agency's system" })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  reply(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() request: ReplyRequest) {
    return this.take(trackingId, request, { do: 'reply', text: request.text });
  }

  @Post('rating')
  @ApiOperation({ summary: "The reporter rated in the agency's system" })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  rate(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() request: RatingRequest) {
    return this.take(trackingId, request, { do: 'rate', score: request.score, comment: request.comment ?? null });
  }

  @Post('dispositions')
  @ApiOperation({ summary: 'Who is to handle it; the first is the lead' })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  dispose(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() request: DispositionRequest) {
    return this.take(trackingId, request, { do: 'dispose', to: request.to.map(toOffice) });
  }

  @Put('status')
  @ApiOperation({ summary: 'The status, in one of the six words' })
  @ApiOkResponse({ type: ChangeReceiptResponse })
  setStatus(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() request: StatusRequest) {
    const { status, reason, closedBy } = request;
    return this.take(trackingId, request, {
      do: 'set-status',
      status,
      reason: reason ?? null,
      closedBy: closedBy ?? null,
    });
  }

  @Put('category')
  @ApiOperation({ summary: 'Another classification or category' })
  @ApiOkResponse({ type: ChangeReceiptResponse })
  categorise(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() request: CategoryRequest) {
    return this.take(trackingId, request, toCategorisation(request));
  }

  private async take(
    trackingId: string,
    { reference, at }: AgencyChangeRequest,
    action: Action,
  ): Promise<ChangeReceiptResponse> {
    const actor = { is: 'agency', reference, at: new Date(at) } as const;
    return toChangeReceipt(await this.changes.handle(trackingId, actor, action));
  }
}
