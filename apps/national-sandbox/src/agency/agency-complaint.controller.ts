import { Body, Controller, Get, Inject, Param, Post, Query, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BehaviourHandler } from '../behaviour/behaviour.handler.js';
import { MisbehaviourInterceptor } from '../behaviour/misbehaviour.interceptor.js';
import { reporterFor } from '../complaint/complaint.js';
import { ComplaintNotFound } from '../complaint/complaint.errors.js';
import { ComplaintQuery } from '../complaint/complaint.query.js';
import { FileComplaintHandler } from '../complaint/file-complaint.handler.js';
import { CONFIG } from '../national-sandbox.config.js';
import type { NationalSandboxConfig } from '../national-sandbox.config.js';
import { TrackingIdPipe } from '../request/tracking-id.pipe.js';
import { AccessTokenGuard } from './access-token.guard.js';
import { toComplaintResponse, toFiled, toReferenceResponse, toReport, toSummary } from './agency.mapper.js';
import type { Writing } from './agency.mapper.js';
import {
  CreateComplaintRequest,
  FindComplaintsRequest,
  FindReferenceRequest,
  ShowComplaintRequest,
} from './agency.request.js';
import { ComplaintResponse, ComplaintsResponse, FiledResponse, ReferenceResponse } from './agency.response.js';

@ApiTags('complaints')
@ApiBearerAuth('agency')
@Controller('api/v1/complaints')
@UseGuards(AccessTokenGuard)
@UseInterceptors(MisbehaviourInterceptor)
export class AgencyComplaintController {
  private readonly agencyCodes: ReadonlySet<string>;

  constructor(
    private readonly filing: FileComplaintHandler,
    private readonly complaints: ComplaintQuery,
    private readonly behaviour: BehaviourHandler,
    @Inject(CONFIG) private readonly config: NationalSandboxConfig,
  ) {
    this.agencyCodes = new Set(config.agencies.map(({ code }) => code));
  }

  @Post()
  @ApiOperation({ summary: 'Hand over a complaint; there is no idempotency key, so twice makes two' })
  @ApiCreatedResponse({ type: FiledResponse })
  async create(@Body() request: CreateComplaintRequest): Promise<FiledResponse> {
    const { complaint } = await this.filing.byAgency(request.agencyReference, toReport(request));
    return toFiled(complaint, this.config.publicUrl);
  }

  @Get()
  @ApiOperation({ summary: 'Complaints handed over under an agency reference' })
  @ApiOkResponse({ type: ComplaintsResponse })
  async find(@Query() { agencyReference }: FindComplaintsRequest): Promise<ComplaintsResponse> {
    const found = await this.complaints.byAgencyReference(agencyReference);
    return { complaints: found.map((complaint) => toSummary(complaint, this.writing)) };
  }

  @Get(':trackingId')
  @ApiOperation({ summary: 'A complaint with its history' })
  @ApiOkResponse({ type: ComplaintResponse })
  async show(
    @Param('trackingId', TrackingIdPipe) trackingId: string,
    @Query() { include }: ShowComplaintRequest,
  ): Promise<ComplaintResponse> {
    const complaint = await this.complaintBy(trackingId);
    const response = toComplaintResponse(complaint, await this.complaints.changesOf(trackingId), this.writing);
    return include === 'reporter' ? { ...response, reporter: reporterFor(this.agencyCodes, complaint) } : response;
  }

  @Get(':trackingId/references')
  @ApiOperation({ summary: 'Whether a change with a reference was taken: ask before sending again' })
  @ApiOkResponse({ type: ReferenceResponse })
  async findReference(
    @Param('trackingId', TrackingIdPipe) trackingId: string,
    @Query() { reference }: FindReferenceRequest,
  ): Promise<ReferenceResponse> {
    await this.complaintBy(trackingId);
    const changes = await this.complaints.changesReferredToAs(trackingId, reference);
    return toReferenceResponse(reference, changes, this.writing);
  }

  private async complaintBy(trackingId: string) {
    const complaint = await this.complaints.byTrackingId(trackingId);
    if (complaint === null) throw new ComplaintNotFound(trackingId);
    return complaint;
  }

  private get writing(): Writing {
    return { ...this.behaviour.current, publicUrl: this.config.publicUrl };
  }
}
