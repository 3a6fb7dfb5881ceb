import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '#http';
import { CurrentRegency, OfOneRegency } from '../regency/regency.guard.js';
import type { Regency } from '../regency/regency.js';
import { ComplaintNotFound, ReceivedAtRefused } from './complaint.errors.js';
import { ComplaintHandler } from './complaint.handler.js';
import { complaintDetailResponse, complaintResponse } from './complaint.mapper.js';
import { ComplaintQuery, pageSize } from './complaint.query.js';
import { AgreementRequest, FileComplaintRequest, QueueRequest } from './complaint.request.js';
import {
  AgreementResponse,
  ComplaintDetailResponse,
  ComplaintPageResponse,
  ComplaintResponse,
} from './complaint.response.js';

/** The queue and the case files of one regency. */
@ApiTags('complaints')
@OfOneRegency()
@Controller('v1/regencies/:code')
export class ComplaintController {
  constructor(
    private readonly complaints: ComplaintHandler,
    private readonly query: ComplaintQuery,
  ) {}

  @Get('complaints')
  @ApiOkResponse({ type: ComplaintPageResponse })
  async queue(
    @CurrentRegency() regency: Regency,
    @Query() { status, after }: QueueRequest,
  ): Promise<ComplaintPageResponse> {
    const page = await this.query.page(regency.code, { status, after });
    return {
      complaints: page.map(complaintResponse),
      next: page.length < pageSize ? null : (page.at(-1)?.id ?? null),
    };
  }

  @Get('complaints/:id')
  @ApiOkResponse({ type: ComplaintDetailResponse })
  async caseFile(@CurrentRegency() regency: Regency, @Param('id') id: string): Promise<ComplaintDetailResponse> {
    const caseFile = await this.query.caseFile(regency.code, id);
    if (!caseFile) throw new ComplaintNotFound(regency.code, id);
    return complaintDetailResponse(caseFile);
  }

  @Post('complaints')
  @ApiCreatedResponse({ type: ComplaintResponse })
  async file(
    @CurrentRegency() regency: Regency,
    @Body() { reporter, noted, ...report }: FileComplaintRequest,
  ): Promise<ComplaintResponse> {
    try {
      return complaintResponse(await this.complaints.file(regency, report, reporter, noted));
    } catch (error) {
      if (!(error instanceof ReceivedAtRefused)) throw error;
      throw problem(400, 'Fields not valid', { errors: [{ field: 'noted.receivedAt', reason: error.message }] });
    }
  }

  @Get('agreement')
  @ApiOkResponse({ type: AgreementResponse, isArray: true })
  agreement(@CurrentRegency() regency: Regency, @Query() { ids }: AgreementRequest): Promise<AgreementResponse[]> {
    return this.query.agreement(regency.code, ids.split(','));
  }
}
