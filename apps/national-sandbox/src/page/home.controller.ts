import { Body, Controller, Get, Header, Inject, Post, Query, Redirect, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Problem, validationPipe } from '#http';
import { BehaviourHandler } from '../behaviour/behaviour.handler.js';
import { CitizenHandler } from '../citizen/citizen.handler.js';
import { toReport, toReporter } from '../citizen/citizen.mapper.js';
import { FileByCitizenRequest } from '../citizen/citizen.request.js';
import { ComplaintQuery } from '../complaint/complaint.query.js';
import { CONFIG } from '../national-sandbox.config.js';
import type { NationalSandboxConfig } from '../national-sandbox.config.js';
import { TrackingIdPipe } from '../request/tracking-id.pipe.js';
import { filingOf, sentenceFor } from './citizen-form.js';
import { EMPTY_FORM, formValues } from './form.js';
import type { FilledForm } from './form.js';
import { homeView } from './home-view.js';
import { PageErrorFilter } from './page-error.filter.js';
import { ReporterKey } from './reporter-key.adapter.js';
import { STYLE } from './style.js';

const PAGE = 30;

@ApiExcludeController()
@Controller()
@UseFilters(PageErrorFilter)
export class HomeController {
  private readonly validation = validationPipe();

  constructor(
    private readonly citizen: CitizenHandler,
    private readonly complaints: ComplaintQuery,
    private readonly behaviour: BehaviourHandler,
    private readonly key: ReporterKey,
    @Inject(CONFIG) private readonly config: NationalSandboxConfig,
  ) {}

  @Get('gaya.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  style(): string {
    return STYLE;
  }

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  home(@Query('sebelum') olderThan: unknown): Promise<string> {
    return this.page(EMPTY_FORM, typeof olderThan === 'string' && /^\d{1,12}$/.test(olderThan) ? olderThan : undefined);
  }

  @Get('laporan')
  @Redirect()
  find(@Query('nomor', TrackingIdPipe) trackingId: string) {
    return { url: `/laporan/${trackingId}` };
  }

  @Post('laporan')
  async file(@Body() body: unknown, @Res() response: Response): Promise<void> {
    const values = formValues(body);
    try {
      const request = await this.validated(filingOf(values));
      const { complaint } = await this.citizen.file(toReport(request, this.config.agencies), toReporter(request));
      this.key.give(response, complaint.trackingId);
      response.redirect(303, `/laporan/${complaint.trackingId}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const errors = (error.body.errors ?? []).map(({ field }) => [field, sentenceFor(field)] as const);
      const page = await this.page({ values, errors: Object.fromEntries(errors) });
      response.status(error.body.status).type('html').send(page);
    }
  }

  private async validated(filing: object): Promise<FileByCitizenRequest> {
    return (await this.validation.transform(filing, {
      type: 'body',
      metatype: FileByCitizenRequest,
    })) as FileByCitizenRequest;
  }

  private async page(form: FilledForm, before?: string): Promise<string> {
    const found = await this.complaints.latest(PAGE + 1, before);
    const complaints = found.slice(0, PAGE);
    return homeView({
      agencies: this.config.agencies,
      complaints,
      olderThan: found.length > PAGE ? (complaints.at(-1)?.trackingId ?? null) : null,
      zone: this.behaviour.current.stampZone,
      form,
    });
  }
}
