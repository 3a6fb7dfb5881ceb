import { Controller, Get, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { bearerGuard } from '#http';
import { AgreementQuery } from './agreement.query.js';
import { AgreementRequest } from './agreement.request.js';
import { AgreementResponse } from './agreement.response.js';
import { RebuildHandler } from './rebuild.handler.js';
import { RebuildQuery } from './rebuild.query.js';
import { RebuildResponse } from './rebuild.response.js';
import { SnapshotQuery } from './snapshot.query.js';
import { SnapshotResponse } from './snapshot.response.js';

/** The bearer token of whoever operates this app. */
export const OPERATOR_TOKEN = Symbol('operator token');

@ApiTags('operator')
@ApiBearerAuth('operator')
@ApiUnauthorizedResponse({ description: 'The bearer token is missing or not accepted' })
@UseGuards(bearerGuard(OPERATOR_TOKEN))
@Controller('v1/operator')
export class OperatorController {
  constructor(
    private readonly rebuildHandler: RebuildHandler,
    private readonly rebuildQuery: RebuildQuery,
    private readonly snapshotQuery: SnapshotQuery,
    private readonly agreementQuery: AgreementQuery,
  ) {}

  @Post('rebuild')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Read everything again from the start of the ledger',
    description: 'While a rebuild runs, asking again begins no other: the answer is the progress of the one that runs.',
  })
  @ApiAcceptedResponse({ type: RebuildResponse })
  @ApiServiceUnavailableResponse({ description: 'The ledger cannot be read now; nothing was emptied' })
  async rebuild(): Promise<RebuildResponse> {
    const { state } = await this.progress();
    if (state !== 'running') await this.rebuildHandler.begin();
    return this.progress();
  }

  @Get('rebuild')
  @ApiOperation({ summary: 'How far the rebuild is' })
  @ApiOkResponse({ type: RebuildResponse })
  async progress(): Promise<RebuildResponse> {
    const { started_at: startedAt, finished_at: finishedAt, done, total } = await this.rebuildQuery.progress();
    return {
      state: startedAt === null ? 'idle' : finishedAt === null ? 'running' : 'done',
      done,
      total,
      startedAt: startedAt?.toISOString() ?? null,
      finishedAt: finishedAt?.toISOString() ?? null,
    };
  }

  @Get('snapshot')
  @ApiOperation({ summary: 'What the projection holds, in one hash' })
  @ApiOkResponse({ type: SnapshotResponse })
  snapshot(): Promise<SnapshotResponse> {
    return this.snapshotQuery.take();
  }

  @Get('agreement')
  @ApiOperation({ summary: 'What is held of some complaints, to compare with other systems' })
  @ApiOkResponse({ type: [AgreementResponse] })
  agreement(@Query() { ids }: AgreementRequest): Promise<AgreementResponse[]> {
    return this.agreementQuery.of(ids);
  }
}
