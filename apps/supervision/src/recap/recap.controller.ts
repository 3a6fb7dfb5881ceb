import { Body, Controller, Get, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import {
  ApiConsumes,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import { reasonsInLanguage } from '../language/reasons-in-language.interceptor.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { ReceiveRecap, type UploadedTable } from './receive-recap.handler.js';
import { RecapPages } from './recap-pages.query.js';
import { RecapQuery } from './recap.query.js';
import { RecapForm, RecapRowsRequest, RecapTrendRequest } from './recap.request.js';
import {
  ImportedRecapResponse,
  RecapImportListResponse,
  RecapRowListResponse,
  RecapTrendResponse,
} from './recap.response.js';

/** Bytes of a table at most. */
export const largestTable = 20_000_000;

@ApiTags('recaps')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/recaps')
export class RecapController {
  constructor(
    private readonly query: RecapQuery,
    private readonly pages: RecapPages,
    private readonly receive: ReceiveRecap,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Tables of the past that were imported, the youngest first' })
  @ApiOkResponse({ type: RecapImportListResponse })
  async imports(): Promise<RecapImportListResponse> {
    return { items: await this.query.imports() };
  }

  @Get('rows')
  @ApiOperation({ summary: 'Their rows; those that do not add up say by how much' })
  @ApiOkResponse({ type: RecapRowListResponse })
  rows(@Query() request: RecapRowsRequest): Promise<RecapRowListResponse> {
    return this.pages.page(request);
  }

  @Get('trend')
  @ApiOperation({ summary: 'Month by month, with the same month of the year before' })
  @ApiOkResponse({ type: RecapTrendResponse })
  async trend(@Query() { region }: RecapTrendRequest): Promise<RecapTrendResponse> {
    return { points: await this.query.trend(region ?? null) };
  }

  @Post()
  @ApiOperation({ summary: 'Import a table: period, region, total and counts by status' })
  @ApiConsumes('multipart/form-data')
  @ApiCreatedResponse({ type: ImportedRecapResponse })
  @ApiUnprocessableEntityResponse({ description: 'Nothing of it can be taken; the problem names field and reason' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: largestTable, files: 1 } }), reasonsInLanguage)
  import(
    @SignedIn() person: Person,
    @UploadedFile() file: UploadedTable | undefined,
    @Body() form: RecapForm,
  ): Promise<ImportedRecapResponse> {
    if (person.role !== 'province-supervisor') {
      throw problem(403, 'Forbidden', { detail: 'Tables of the past are for the province to import.' });
    }
    return this.receive.handle(file, form, person.name);
  }
}
