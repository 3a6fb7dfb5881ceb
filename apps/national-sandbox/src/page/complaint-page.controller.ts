import { Body, Controller, Get, Header, Param, Post, Redirect, Req, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { BehaviourHandler } from '../behaviour/behaviour.handler.js';
import { CitizenHandler } from '../citizen/citizen.handler.js';
import { CitizenRatingForm, CitizenReplyRequest } from '../citizen/citizen.request.js';
import { ComplaintNotFound } from '../complaint/complaint.errors.js';
import { ComplaintQuery } from '../complaint/complaint.query.js';
import { TrackingIdPipe } from '../request/tracking-id.pipe.js';
import { complaintView } from './complaint-view.js';
import { PageErrorFilter } from './page-error.filter.js';
import { ReporterKey } from './reporter-key.adapter.js';

const SEE_OTHER = 303;

@ApiExcludeController()
@Controller('laporan/:trackingId')
@UseFilters(PageErrorFilter)
export class ComplaintPageController {
  constructor(
    private readonly citizen: CitizenHandler,
    private readonly complaints: ComplaintQuery,
    private readonly behaviour: BehaviourHandler,
    private readonly key: ReporterKey,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async show(@Param('trackingId', TrackingIdPipe) trackingId: string, @Req() request: Request): Promise<string> {
    const complaint = await this.complaints.byTrackingId(trackingId);
    if (complaint === null) throw new ComplaintNotFound(trackingId);
    return complaintView({
      complaint,
      changes: await this.complaints.changesOf(trackingId),
      zone: this.behaviour.current.stampZone,
      opened: !complaint.secret || this.key.isHeld(request, trackingId),
    });
  }

  @Post('tanggapan')
  @Redirect()
  async reply(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() { text }: CitizenReplyRequest) {
    await this.citizen.reply(trackingId, text);
    return backTo(trackingId);
  }

  @Post('penilaian')
  @Redirect()
  async rate(@Param('trackingId', TrackingIdPipe) trackingId: string, @Body() { score, comment }: CitizenRatingForm) {
    await this.citizen.rate(trackingId, score, comment?.trim() ? comment : null);
    return backTo(trackingId);
  }

  @Post('tutup')
  @Redirect()
  async close(@Param('trackingId', TrackingIdPipe) trackingId: string) {
    await this.citizen.close(trackingId);
    return backTo(trackingId);
  }
}

const backTo = (trackingId: string) => ({ url: `/laporan/${trackingId}`, statusCode: SEE_OTHER });
