import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { problem } from '#http';
import { OperatorGuard } from '../operator.guard.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { runResponse } from './reconciliation.mapper.js';
import { ReconciliationQuery } from './reconciliation.query.js';
import { ReconciliationRepository } from './reconciliation.repository.js';
import { ReconciliationRequest } from './reconciliation.request.js';
import { ReconciliationResponse, StartedReconciliationResponse } from './reconciliation.response.js';

@ApiTags('reconciliation')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/reconciliations')
export class ReconciliationController {
  constructor(
    private readonly runs: ReconciliationRepository,
    private readonly query: ReconciliationQuery,
    private readonly participants: ParticipantDirectory,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Compares what participants hold with the ledger, heals what may be healed, and says so' })
  @ApiResponse({ status: 202, type: StartedReconciliationResponse })
  async start(@Body() { participants, rebuild }: ReconciliationRequest): Promise<StartedReconciliationResponse> {
    const known = await this.participants.codes();
    const unknown = participants?.filter((code) => !known.has(code)) ?? [];
    if (unknown.length > 0) {
      throw problem(400, 'No such participant', {
        errors: unknown.map((code) => ({ field: 'participants', reason: `${code} does not take part` })),
      });
    }
    return { id: await this.runs.order({ participants: participants ?? null, rebuild, askedBy: 'operator' }) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a reconciliation is' })
  @ApiOkResponse({ type: ReconciliationResponse })
  async show(@Param('id', ParseIntPipe) id: number): Promise<ReconciliationResponse> {
    const run = await this.query.run(id);
    if (!run) throw problem(404, 'No such run', { errors: [{ field: 'id', reason: `no run has the id ${id}` }] });
    return runResponse(run);
  }

  @Post(':id/stop')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ends a reconciliation without a receipt' })
  @ApiOkResponse({ type: ReconciliationResponse })
  async stop(@Param('id', ParseIntPipe) id: number): Promise<ReconciliationResponse> {
    await this.runs.stop(id);
    return this.show(id);
  }
}
