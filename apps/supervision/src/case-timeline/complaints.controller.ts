import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { ProvinceConfiguration } from '#config';
import { problem } from '#http';
import { ClockBasisQuery } from '../clock/clock-basis.query.js';
import type { StatusCounts } from '../monev/figures.js';
import { checkPeriod } from '../monev/period.request.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { caseStatuses, type CaseStatus } from './case-status.js';
import { ComplaintDetailQuery } from './complaint-detail.query.js';
import { ComplaintDetailResponse } from './complaint-detail.response.js';
import { complaintFilter, unassigned } from './complaint-filter.mapper.js';
import { ComplaintListQuery, type ComplaintListRow } from './complaint-list.query.js';
import { ComplaintListRequest } from './complaint-list.request.js';
import { ComplaintListResponse } from './complaint-list.response.js';
import { complaintDetail, complaintItem } from './complaint-response.mapper.js';
import { readCursor, writeCursor, type ListCursor } from './list-cursor.mapper.js';
import { statusCountsResponse } from './status-counts.mapper.js';

@ApiTags('complaints')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/complaints')
export class ComplaintsController {
  constructor(
    private readonly listQuery: ComplaintListQuery,
    private readonly detailQuery: ComplaintDetailQuery,
    private readonly clockBasis: ClockBasisQuery,
    private readonly directory: ParticipantDirectory,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Complaints under filters, a page at a time; secret ones are never listed' })
  @ApiOkResponse({ type: ComplaintListResponse })
  @ApiBadRequestResponse({ description: 'A filter is not valid; the problem names the field and the reason' })
  async list(@Query() request: ComplaintListRequest, @SignedIn() person: Person): Promise<ComplaintListResponse> {
    checkPeriod(request);
    this.checkParticipants(request.participant ?? []);
    const { sort, limit } = request;
    const after = cursorOf(request);
    const { timeZone } = this.configuration.province;
    const filter = complaintFilter(request, this.directory, { timeZone, involving: seesOnly(person) });
    const [rows, counts] = await Promise.all([
      this.listQuery.page(filter, { sort, after, limit }),
      this.listQuery.statuses(filter),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => complaintItem(row, this.directory)),
      next: rows.length > limit && last ? writeCursor(sort, cursorAt(last, sort)) : null,
      total: totalOf(counts, request.status ?? caseStatuses),
      statuses: statusCountsResponse(counts),
    };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A complaint with its whole way through the systems' })
  @ApiOkResponse({ type: ComplaintDetailResponse })
  @ApiNotFoundResponse({ description: 'There is none of this id, or it is not for this person to see' })
  async detail(@Param('id') id: string, @SignedIn() person: Person): Promise<ComplaintDetailResponse> {
    const [rows, clocks] = await Promise.all([this.detailQuery.byId(id, seesOnly(person)), this.clockBasis.now()]);
    if (rows === null) throw problem(404, 'Not Found', { detail: 'There is no such complaint for you to see.' });
    return complaintDetail(rows, this.directory, clocks);
  }

  private checkParticipants(codes: readonly string[]): void {
    const unknown = codes.find((code) => code !== unassigned && !this.directory.has(code));
    if (unknown === undefined) return;
    throw problem(400, 'Fields not valid', {
      detail: 'The request has fields that are missing, unknown or not valid.',
      errors: [{ field: 'participant', reason: `must be participants of this province, or ${unassigned}` }],
    });
  }
}

/** A status asked for twice is counted once. */
const totalOf = (counts: StatusCounts, statuses: readonly CaseStatus[]): number =>
  [...new Set(statuses)].reduce((total, status) => total + counts[status], 0);

function cursorOf({ sort, after }: ComplaintListRequest): ListCursor | null {
  if (after === undefined) return null;
  const cursor = readCursor(sort, after);
  if (cursor !== null) return cursor;
  throw problem(400, 'Fields not valid', {
    detail: 'The request has fields that are missing, unknown or not valid.',
    errors: [{ field: 'after', reason: 'is not the next of a page under the same sort' }],
  });
}

/** Rows of a list were received, since the list leaves out what was not. */
function cursorAt(
  { id, received_at, last_event_at }: ComplaintListRow,
  sort: ComplaintListRequest['sort'],
): ListCursor {
  const at = sort.endsWith('received') ? (received_at ?? last_event_at) : last_event_at;
  return { id, at: at.toISOString() };
}
