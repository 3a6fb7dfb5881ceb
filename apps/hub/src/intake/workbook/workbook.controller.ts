import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Controller, Param, Post, Query, Req, Res, UploadedFiles, UseGuards, UseInterceptors } from '@nestjs/common';
import { AnyFilesInterceptor } from '@nestjs/platform-express';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiConsumes,
  ApiNotFoundResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  ApiUnauthorizedResponse,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { problem } from '#http';
import { FormSenderGuard } from './form-sender.guard.js';
import { ImportWorkbook, type UploadedWorkbook, type VerdictSink } from './import-workbook.handler.js';
import { ReceiveWorkbook } from './receive-workbook.handler.js';
import { mostUploadBytes } from './saved-body.adapter.js';
import { CsvVerdictFile, VerdictList, XlsxVerdictFile } from './verdict-file.adapter.js';
import { ImportWorkbookRequest } from './workbook.request.js';
import { WorkbookReceiptResponse } from './workbook.response.js';
import { WorkbookRefused, type WorkbookRefusal } from './workbook.errors.js';

const csv = 'text/csv';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const json = 'application/json';
/** Browsers on Windows call a .csv file the last but one. */
const accepted = [xlsx, csv, 'application/csv', 'text/plain', 'application/vnd.ms-excel', 'application/octet-stream'];
const form = 'multipart/form-data';

/** Refused rows that the JSON receipt lists. */
const mostRefusals = 1_000;

/** Workbooks that are read side by side; one may hold 128 MB of text in memory. */
const mostAtOnce = 1;

const statuses: Readonly<Record<WorkbookRefusal, number>> = {
  NOT_A_WORKBOOK: 415,
  WORKBOOK_ENCRYPTED: 422,
  WORKBOOK_DAMAGED: 422,
  WORKBOOK_TOO_LARGE: 413,
  WORKBOOK_EMPTY: 422,
  COLUMNS_MISSING: 422,
};

@ApiTags('workbooks')
@Controller('v1/participants/:code/workbooks')
export class WorkbookController {
  private running = 0;

  constructor(
    private readonly receive: ReceiveWorkbook,
    private readonly importWorkbook: ImportWorkbook,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Import an export of SP4N-LAPOR!',
    description:
      'An .xlsx or .csv file of at most 50 MB, as the body (signed by Standard Webhooks with the secret of the ' +
      "participant, or with the operator's token) or in a form (operator's token). Each row gets its own verdict; " +
      'importing a file again changes nothing. Ask by `Accept` for the verdicts as CSV, as XLSX, or for a receipt in JSON.',
  })
  @ApiBearerAuth()
  @ApiConsumes(form, ...accepted)
  @ApiProduces(csv, xlsx, json)
  @ApiAcceptedResponse({ type: WorkbookReceiptResponse, description: 'At least one row was accepted' })
  @ApiUnprocessableEntityResponse({ description: 'No row was accepted, or the file cannot be read' })
  @ApiUnauthorizedResponse({
    description: 'Neither signed with the secret of this participant nor sent by an operator',
  })
  @ApiNotFoundResponse({ description: 'Nobody takes part under this code' })
  @UseGuards(FormSenderGuard)
  @UseInterceptors(
    AnyFilesInterceptor({
      dest: join(tmpdir(), 'lapor-forms'),
      limits: { files: 1, fields: 10, fieldSize: 1_024, fileSize: mostUploadBytes },
    }),
  )
  async import(
    @Param('code') code: string,
    @Query() { zone }: ImportWorkbookRequest,
    @Req() request: Request,
    @Res() response: Response,
    @UploadedFiles() files?: readonly { path: string }[],
  ): Promise<void> {
    await this.receive.handle(code, request, formFile(request, files), async (participant, path, folder) => {
      const upload = { path, participant: participant.code, zone: zone ?? participant.timeZone };
      await this.oneOfFew(() => this.answer(upload, join(folder, 'verdicts'), request, response));
    });
  }

  private async answer(upload: UploadedWorkbook, path: string, request: Request, response: Response): Promise<void> {
    const type = request.accepts([csv, xlsx, json]) || csv;
    if (type === json) {
      const list = new VerdictList(mostRefusals);
      const summary = await this.run(upload, list);
      const refusals = list.refusals.map(({ row, trackingId, problems }) => ({ row, trackingId, problems }));
      response.status(statusOf(summary.accepted)).json({ ...summary, refusals, eventIds: list.eventIds });
      return;
    }
    const file = type === xlsx ? new XlsxVerdictFile(path) : new CsvVerdictFile(path);
    const summary = await this.run(upload, file).finally(() => file.close());
    response.status(statusOf(summary.accepted));
    response.attachment(type === xlsx ? 'putusan.xlsx' : 'putusan.csv');
    await pipeline(createReadStream(path), response);
  }

  private async run(upload: UploadedWorkbook, verdicts: VerdictSink) {
    try {
      return await this.importWorkbook.handle(upload, verdicts);
    } catch (error) {
      if (!(error instanceof WorkbookRefused)) throw error;
      const errors = error.missing.map((field) => ({ field, reason: 'is missing' }));
      throw problem(statuses[error.code], 'Workbook refused', {
        detail: error.message,
        ...(errors.length > 0 ? { errors } : {}),
      });
    }
  }

  private async oneOfFew(work: () => Promise<void>): Promise<void> {
    if (this.running >= mostAtOnce) {
      throw problem(503, 'Another workbook is being read', { headers: { 'Retry-After': '10' } });
    }
    this.running += 1;
    try {
      await work();
    } finally {
      this.running -= 1;
    }
  }
}

const statusOf = (acceptedRows: number): number => (acceptedRows > 0 ? 202 : 422);

/** Path of the file of a form; null when the body itself is the file. */
function formFile(request: Request, files: readonly { path: string }[] = []): string | null {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? 'application/octet-stream';
  if (type !== form) {
    if (accepted.includes(type)) return null;
    throw problem(415, 'Content type not supported', {
      detail: `A workbook comes as ${form}, ${accepted.join(', ')}.`,
    });
  }
  const [file] = files;
  if (file) return file.path;
  throw problem(400, 'File missing', { errors: [{ field: 'file', reason: 'the form holds no file' }] });
}
