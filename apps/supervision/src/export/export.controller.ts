import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Logger, Param, Query, Res } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { problem, validationPipe } from '#http';
import { dayAt } from '../clock/zone.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { csvFile } from './csv-file.adapter.js';
import { fileFormats, fileName, mediaTypes, type FileFormat } from './file-name.js';
import { framed, framedType, plain } from './progress-frames.mapper.js';
import type { FileTable, Piece } from './table.js';
import { TableBasis } from './table-basis.js';
import { tableNames } from './table-names.js';
import type { TableSource } from './table-source.js';
import { xlsxFile } from './xlsx-file.adapter.js';

/** Every table that can be taken as a file: a list of {@link TableSource}. */
export const TABLES = Symbol('tables that can be taken as files');

@ApiTags('exports')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/exports')
export class ExportController {
  private readonly checks = validationPipe();
  private readonly logger = new Logger(ExportController.name);

  constructor(
    @Inject(TABLES) private readonly tables: readonly TableSource[],
    private readonly basis: TableBasis,
  ) {}

  @Get(':table.:format')
  @ApiOperation({
    summary: 'A table of the pages as a file, whole',
    description:
      'Takes the query of the list that the page shows, without `after` and `limit`, and gives the same rows under the same rights: what a leader does not see and what is secret is in no file. It is written while it is read, so a file that breaks off is not whole. `Expected-Rows` says about how many rows will come, where that is known.',
  })
  @ApiParam({ name: 'table', enum: tableNames })
  @ApiParam({ name: 'format', enum: fileFormats, description: '`csv` for an Indonesian Excel: UTF-8, semicolons' })
  @ApiProduces('text/csv', mediaTypes.xlsx, framedType)
  @ApiOkResponse({ description: 'The file', schema: { type: 'string', format: 'binary' } })
  @ApiBadRequestResponse({ description: 'A filter is not valid; the problem names the field and the reason' })
  @ApiForbiddenResponse({ description: "Another participant's cases" })
  @ApiNotFoundResponse({ description: 'There is no such table, or no such format' })
  async file(
    @Param('table') name: string,
    @Param('format') format: string,
    @Query() query: Record<string, unknown>,
    @SignedIn() person: Person,
    @Res() response: Response,
  ): Promise<void> {
    const source = this.tables.find(({ table }) => table === name);
    if (source === undefined || !isFileFormat(format)) {
      throw problem(404, 'Not Found', { detail: 'There is no such table, or it cannot be had in this format.' });
    }
    const request = (await this.checks.transform(query, { type: 'query', metatype: source.request })) as object;
    const table = await source.open(request, person);
    const isFramed = response.req.headers.accept === framedType;
    this.announce(table, format, isFramed, response);
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    const pieces = this.piecesOf(table, format, person, leaving.signal);
    // Ends reading when the client goes away, and the connection when reading fails: no file looks whole that is not.
    await pipeline(isFramed ? framed(pieces) : plain(pieces), response).catch((error: unknown) => {
      if (!wentAway(error))
        this.logger.error({ msg: 'A file could not be written to its end', table: name, err: error });
    });
  }

  private announce(table: FileTable, format: FileFormat, isFramed: boolean, response: Response): void {
    const today = dayAt(Date.now(), this.basis.zone);
    const name = fileName(table.name, table.period, today, format);
    response.writeHead(200, {
      'Content-Type': isFramed ? framedType : mediaTypes[format],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
      // A proxy that gathers the whole file first would hide its progress.
      'X-Accel-Buffering': 'no',
      ...(table.expected === null ? {} : { 'Expected-Rows': String(table.expected) }),
    });
  }

  private piecesOf(
    table: FileTable,
    format: FileFormat,
    { name: madeBy }: Person,
    signal: AbortSignal,
  ): AsyncIterable<Piece> {
    const { zone } = this.basis;
    if (format === 'csv') return csvFile(table, zone);
    const madeAt = new Date();
    const made = this.basis.instant(madeAt.toISOString());
    const basis = [...table.basis, ['Dibuat', made] as const, ['Dibuat oleh', madeBy] as const];
    return xlsxFile({ ...table, basis }, { zone, madeAt, madeBy, signal });
  }
}

const isFileFormat = (word: string): word is FileFormat => fileFormats.some((format) => format === word);

/** Whether the client ended it, which is nobody's failure. */
const wentAway = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
