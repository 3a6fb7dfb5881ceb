import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '#http';
import { PageRequest } from '../complaint/page.request.js';
import { OperatorGuard } from '../operator.guard.js';
import { RedrivePreviewRequest, RedriveRequest } from './parked.request.js';
import { RedriveRepository } from './redrive.repository.js';
import { RedriveQuery } from './redrive.query.js';
import {
  RedriveAttemptPageResponse,
  RedrivePreviewResponse,
  RedriveRunPageResponse,
  RedriveRunResponse,
} from './redrive.response.js';
import { Rehearse } from './rehearsal.adapter.js';
import { RunRedrive } from './run-redrive.handler.js';

/** Records rehearsed at once: what the ledger's consumer takes at once. */
const mostRehearsed = 2_000;

@ApiTags('parked')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/parked/redrive')
export class RedriveController {
  constructor(
    private readonly redrives: RedriveRepository,
    private readonly rehearse: Rehearse,
    private readonly runRedrive: RunRedrive,
    private readonly query: RedriveQuery,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a redrive would come to now; nothing is written' })
  @ApiOkResponse({ type: RedrivePreviewResponse })
  async preview(@Body() { filter }: RedrivePreviewRequest): Promise<RedrivePreviewResponse> {
    const [matching, records] = await Promise.all([
      this.redrives.countOpen(filter),
      this.redrives.open(filter, mostRehearsed),
    ]);
    return { matching, examined: records.length, ...(await this.rehearse.handle(records)) };
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Writes open messages again to the in-topics they came from' })
  @ApiResponse({ status: 202, type: RedriveRunResponse })
  async start(@Body() order: RedriveRequest): Promise<RedriveRunResponse> {
    const id = await this.runRedrive.handle({ ...order, startedBy: 'operator' });
    if (id === null)
      throw problem(409, 'Redrive in progress', { detail: 'One run at a time: wait for it or stop it.' });
    return this.run(id);
  }

  @Get()
  @ApiOkResponse({ type: RedriveRunPageResponse })
  async runs(@Query() { after, limit }: PageRequest): Promise<RedriveRunPageResponse> {
    const runs = await this.query.runs(after, limit);
    return { runs, next: runs.at(-1)?.id ?? after };
  }

  @Get('attempts')
  @ApiOperation({ summary: 'Every attempt: which message, when, by whom, and what came of it' })
  @ApiOkResponse({ type: RedriveAttemptPageResponse })
  async attempts(@Query() { after, limit }: PageRequest): Promise<RedriveAttemptPageResponse> {
    const attempts = await this.query.attempts(after, limit);
    return { attempts, next: attempts.at(-1)?.id ?? after };
  }

  @Get(':id')
  @ApiOkResponse({ type: RedriveRunResponse })
  async run(@Param('id', ParseIntPipe) id: number): Promise<RedriveRunResponse> {
    const run = await this.query.run(id);
    if (run) return run;
    throw problem(404, 'No such run', { errors: [{ field: 'id', reason: `no run has the id ${id}` }] });
  }

  @Post(':id/stop')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ends a run; what was not written stays open' })
  @ApiOkResponse({ type: RedriveRunResponse })
  async stop(@Param('id', ParseIntPipe) id: number): Promise<RedriveRunResponse> {
    await this.redrives.end(id, 'stopped');
    return this.run(id);
  }
}
