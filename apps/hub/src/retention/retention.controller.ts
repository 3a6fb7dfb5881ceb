import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Query, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { problem } from '#http';
import { publicEntry } from '../complaint/ledger-entry.mapper.js';
import { OperatorGuard } from '../operator.guard.js';
import { KeptYears } from './kept-years.repository.js';
import { PutAsideClosed } from './put-aside.handler.js';
import { KeptEntriesRequest, PutAsideRequest, RetireRequest } from './retention.request.js';
import { KeptEntriesResponse, PutAsideResponse, RetentionResponse } from './retention.response.js';

@ApiTags('ledger')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/ledger/retention')
export class RetentionController {
  constructor(
    private readonly years: KeptYears,
    private readonly closed: PutAsideClosed,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Years of closed complaints that are kept apart, and how far putting aside has come' })
  @ApiOkResponse({ type: RetentionResponse })
  async overview(): Promise<RetentionResponse> {
    return { years: await this.years.all(), puttingAside: this.closed.progress };
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Put complaints aside that were closed before a day, each in the year of its last entry',
    description:
      'Goes on by itself; asking while it is under way begins no other. Nothing is lost: they stay readable.',
  })
  @ApiAcceptedResponse({ type: PutAsideResponse })
  begin(@Body() { closedBefore }: PutAsideRequest): PutAsideResponse {
    return this.closed.begin(new Date(`${closedBefore}T00:00:00Z`));
  }

  @Post('stop')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop putting aside; begun again, it goes on with those that are left' })
  @ApiOkResponse({ type: PutAsideResponse })
  stop(): Promise<PutAsideResponse> {
    return this.closed.stop();
  }

  @Get(':year/entries')
  @ApiOperation({ summary: 'The entries of a year that was put aside, to keep them elsewhere' })
  @ApiOkResponse({ type: KeptEntriesResponse })
  async entries(
    @Param('year', ParseIntPipe) year: number,
    @Query() { after, limit }: KeptEntriesRequest,
  ): Promise<KeptEntriesResponse> {
    const { entries: total, sha256 } = await this.years.digest(year);
    const entries = await this.years.entries(year, after, limit);
    return { entries: entries.map(publicEntry), next: entries.at(-1)?.position ?? after, total, sha256 };
  }

  @Delete(':year')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Take a year away for good, with the identities of its reporters',
    description: 'The heads of its chains stay, so that a complaint that is reopened goes on where it was.',
  })
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'The year is not kept, or its digest is another one' })
  async retire(@Param('year', ParseIntPipe) year: number, @Body() { sha256, by }: RetireRequest): Promise<void> {
    if (await this.years.retire(year, sha256, by)) return;
    throw problem(409, 'Not taken away', {
      errors: [{ field: 'sha256', reason: `is not the digest of what is kept of ${year}; export it again` }],
    });
  }
}
