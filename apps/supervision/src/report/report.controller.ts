import { Body, Controller, Get, Header, Param, ParseIntPipe, Post, Query, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { problem } from '#http';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { mayOrder, OrderReport } from './order-report.handler.js';
import { ReportReadinessQuery } from './report-readiness.query.js';
import { reportFileName, reportResponse } from './report-response.mapper.js';
import { ReportQuery, type ReportRow } from './report.query.js';
import { ReportListRequest, ReportOrderRequest } from './report.request.js';
import { ReportListResponse, ReportResponse } from './report.response.js';

@ApiTags('reports')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
@Controller('api/reports')
export class ReportController {
  constructor(
    private readonly reports: ReportQuery,
    private readonly readiness: ReportReadinessQuery,
    private readonly ordering: OrderReport,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Reports that were ordered or fell due',
    description: 'A leader sees those of their own regency and of the province.',
  })
  @ApiOkResponse({ type: ReportListResponse })
  async list(@Query() { after, limit }: ReportListRequest, @SignedIn() person: Person): Promise<ReportListResponse> {
    const [rows, heldBy] = await Promise.all([
      this.reports.page({ seenBy: seesOnly(person), before: after ?? null, limit }),
      this.readiness.hindrance(),
    ]);
    const page = rows.slice(0, limit);
    return {
      items: page.map((row) => reportResponse(row, this.directory)),
      next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
      heldBy,
      mayOrder: mayOrder(person),
    };
  }

  @Post()
  @ApiOperation({
    summary: 'Order a report of a period that is over',
    description:
      'It is made when figures are whole. While one of the same waits or is being made, that one is answered with.',
  })
  @ApiCreatedResponse({ type: ReportResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it, or it is another regency’s' })
  async order(
    @Body() { kind, period, participant }: ReportOrderRequest,
    @SignedIn() person: Person,
  ): Promise<ReportResponse> {
    return this.one(await this.ordering.order({ kind, period, participant: participant ?? null }, person), person);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A report, and how far it is' })
  @ApiOkResponse({ type: ReportResponse })
  @ApiNotFoundResponse({ description: 'None has this number, or it is not for this person to see' })
  async one(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<ReportResponse> {
    return reportResponse(await this.found(id, person), this.directory);
  }

  @Get(':id/pdf')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'The file of a report' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: 'None has this number, or it is not for this person to see' })
  @ApiConflictResponse({ description: 'It is not made' })
  async file(
    @Param('id', ParseIntPipe) id: number,
    @SignedIn() person: Person,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const row = await this.found(id, person);
    const pdf = await this.reports.file(id);
    if (pdf === null) throw notMade(id);
    response.setHeader('Content-Digest', `sha-256=:${Buffer.from(row.sha256 ?? '', 'hex').toString('base64')}:`);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `attachment; filename="${reportFileName(row)}"`,
    });
  }

  @Get(':id/figures')
  @ApiOperation({ summary: 'The figures that a report was made of: what explains that others are read later' })
  @ApiOkResponse({ type: Object })
  @ApiNotFoundResponse({ description: 'None has this number, or it is not for this person to see' })
  @ApiConflictResponse({ description: 'It is not made' })
  async figures(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<object> {
    await this.found(id, person);
    const figures = await this.reports.figures(id);
    if (figures === null) throw notMade(id);
    return figures;
  }

  private async found(id: number, person: Person): Promise<ReportRow> {
    const row = id > 2_147_483_647 ? null : await this.reports.find(id, seesOnly(person));
    if (row === null) throw problem(404, 'Not Found', { detail: `No report for you to see has the number ${id}.` });
    return row;
  }
}

const notMade = (id: number) => problem(409, 'Conflict', { detail: `Report ${id} is not made.` });
