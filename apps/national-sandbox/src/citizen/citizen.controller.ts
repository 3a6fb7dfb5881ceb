import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toChangeReceipt, toFiled } from '../agency/agency.mapper.js';
import { ChangeReceiptResponse, FiledResponse } from '../agency/agency.response.js';
import { CONFIG } from '../national-sandbox.config.js';
import type { NationalSandboxConfig } from '../national-sandbox.config.js';
import { TrackingIdPipe } from '../request/tracking-id.pipe.js';
import { CitizenHandler } from './citizen.handler.js';
import { toReport, toReporter } from './citizen.mapper.js';
import { CitizenRatingRequest, CitizenReplyRequest, FileByCitizenRequest } from './citizen.request.js';

@ApiTags('sandbox only: citizens')
@Controller('api/citizen/complaints')
export class CitizenController {
  constructor(
    private readonly citizen: CitizenHandler,
    @Inject(CONFIG) private readonly config: NationalSandboxConfig,
  ) {}

  @Post()
  @ApiOperation({ summary: 'File a complaint' })
  @ApiCreatedResponse({ type: FiledResponse })
  async file(@Body() request: FileByCitizenRequest): Promise<FiledResponse> {
    const { complaint } = await this.citizen.file(toReport(request, this.config.agencies), toReporter(request));
    return toFiled(complaint, this.config.publicUrl);
  }

  @Post(':trackingId/replies')
  @ApiOperation({ summary: 'Reply to what an office answered' })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  async reply(
    @Param('trackingId', TrackingIdPipe) trackingId: string,
    @Body() { text }: CitizenReplyRequest,
  ): Promise<ChangeReceiptResponse> {
    return toChangeReceipt(await this.citizen.reply(trackingId, text));
  }

  @Post(':trackingId/rating')
  @ApiOperation({ summary: 'Rate how it was handled' })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  async rate(
    @Param('trackingId', TrackingIdPipe) trackingId: string,
    @Body() { score, comment }: CitizenRatingRequest,
  ): Promise<ChangeReceiptResponse> {
    return toChangeReceipt(await this.citizen.rate(trackingId, score, comment ?? null));
  }

  @Post(':trackingId/close')
  @ApiOperation({ summary: 'Close it as the reporter' })
  @ApiCreatedResponse({ type: ChangeReceiptResponse })
  async close(@Param('trackingId', TrackingIdPipe) trackingId: string): Promise<ChangeReceiptResponse> {
    return toChangeReceipt(await this.citizen.close(trackingId));
  }
}
