import { Controller, HttpCode, Param, Post, Req, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { problem } from '#http';
import { ReceiveWorkbook } from '../intake/workbook/receive-workbook.handler.js';
import { WorkbookRefused } from '../intake/workbook/workbook.errors.js';
import { OperatorGuard } from '../operator.guard.js';
import type { Participant } from '../participant/participant.js';
import { CompareWorkbook } from './compare-workbook.handler.js';
import { IssueReceipt } from './issue-receipt.handler.js';
import { runResponse } from './reconciliation.mapper.js';
import { ReconciliationQuery } from './reconciliation.query.js';
import { ReconciliationRepository } from './reconciliation.repository.js';
import { WorkbookComparisonResponse } from './reconciliation.response.js';

@ApiTags('reconciliation')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/participants/:code/workbook-comparisons')
export class WorkbookComparisonController {
  constructor(
    private readonly receive: ReceiveWorkbook,
    private readonly compare: CompareWorkbook,
    private readonly runs: ReconciliationRepository,
    private readonly issueReceipt: IssueReceipt,
    private readonly query: ReconciliationQuery,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Compares an export of a participant that cannot answer with the ledger; imports nothing' })
  @ApiConsumes('application/octet-stream')
  @ApiOkResponse({ type: WorkbookComparisonResponse })
  take(@Param('code') code: string, @Req() request: Request): Promise<WorkbookComparisonResponse> {
    return this.receive.handle(code, request, null, (participant, path) => this.judge(participant, path));
  }

  private async judge(participant: Participant, path: string): Promise<WorkbookComparisonResponse> {
    const { code } = participant;
    const { result, rows, refused } = await this.compare.handle(code, path).catch((error: unknown) => {
      if (!(error instanceof WorkbookRefused)) throw error;
      throw problem(422, 'Workbook refused', { detail: error.message });
    });
    const run = await this.runs.begin({ participants: [code], rebuild: false, askedBy: 'operator' });
    await this.runs.open(run.id, [code]);
    await this.runs.noteResult(run.id, code, result);
    await this.issueReceipt.handle(run, [participant]);
    const progress = await this.query.run(run.id);
    if (!progress) throw new Error(`Reconciliation ${run.id} is gone.`);
    return { ...runResponse(progress), rows, refused };
  }
}
