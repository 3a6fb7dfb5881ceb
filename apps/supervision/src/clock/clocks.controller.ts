import { Controller, Get, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { ClockBasisQuery } from './clock-basis.query.js';
import { ClockListQuery } from './clock-list.query.js';
import { ClockListRequest, DueSummaryRequest, OmittedListRequest } from './clock-list.request.js';
import { ClockPages } from './clock-pages.query.js';
import { ClockListResponse, DueSummaryResponse, OmittedListResponse } from './clock.response.js';

@ApiTags('clocks')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A filter is not valid; the problem names the field and the reason' })
@Controller('api/clocks')
export class ClocksController {
  constructor(
    private readonly pages: ClockPages,
    private readonly query: ClockListQuery,
    private readonly basisQuery: ClockBasisQuery,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Clocks of all complaints under filters, a page at a time; secret ones are never listed' })
  @ApiOkResponse({ type: ClockListResponse })
  list(@SignedIn() person: Person, @Query() request: ClockListRequest): Promise<ClockListResponse> {
    return this.pages.page(request, person, Date.now());
  }

  @Get('due')
  @ApiOperation({
    summary: 'How many clocks of every participant ran out, and how many will within a few working days',
  })
  @ApiOkResponse({ type: DueSummaryResponse })
  due(@SignedIn() person: Person, @Query() request: DueSummaryRequest): Promise<DueSummaryResponse> {
    return this.pages.due(request, person, Date.now());
  }

  @Get('omitted')
  @ApiOperation({ summary: 'Complaints whose clocks cannot be computed, and why: nothing is guessed' })
  @ApiOkResponse({ type: OmittedListResponse })
  async omitted(
    @SignedIn() person: Person,
    @Query() { after = '', limit }: OmittedListRequest,
  ): Promise<OmittedListResponse> {
    const [rows, { basis }] = await Promise.all([
      this.query.omitted(seesOnly(person), after, limit),
      this.basisQuery.now(),
    ]);
    const shown = rows.slice(0, limit);
    return {
      items: shown.map(({ complaint_id: complaintId, code, reason }) => ({ complaintId, code, reason })),
      next: rows.length > limit ? (shown.at(-1)?.complaint_id ?? null) : null,
      basis,
    };
  }
}
