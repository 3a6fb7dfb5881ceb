import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import { NoteAccess } from '../case-access/note-access.handler.js';
import { ClockBasisQuery } from '../clock/clock-basis.query.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { ComplaintDetailQuery } from './complaint-detail.query.js';
import { ComplaintDetailResponse } from './complaint-detail.response.js';
import { ComplaintListRequest } from './complaint-list.request.js';
import { ComplaintListResponse } from './complaint-list.response.js';
import { ComplaintPages } from './complaint-pages.query.js';
import { complaintDetail } from './complaint-response.mapper.js';

@ApiTags('complaints')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/complaints')
export class ComplaintsController {
  constructor(
    private readonly pages: ComplaintPages,
    private readonly detailQuery: ComplaintDetailQuery,
    private readonly clockBasis: ClockBasisQuery,
    private readonly directory: ParticipantDirectory,
    private readonly noteAccess: NoteAccess,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Complaints under filters, a page at a time; secret ones are never listed' })
  @ApiOkResponse({ type: ComplaintListResponse })
  @ApiBadRequestResponse({ description: 'A filter is not valid; the problem names the field and the reason' })
  async list(@Query() request: ComplaintListRequest, @SignedIn() person: Person): Promise<ComplaintListResponse> {
    const [page, counts] = await Promise.all([this.pages.page(request, person), this.pages.counts(request, person)]);
    return { ...page, ...counts };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A complaint with its whole way through the systems. Who opens it is kept on record' })
  @ApiOkResponse({ type: ComplaintDetailResponse })
  @ApiNotFoundResponse({ description: 'There is none of this id, or it is not for this person to see' })
  async detail(@Param('id') id: string, @SignedIn() person: Person): Promise<ComplaintDetailResponse> {
    const [rows, clocks] = await Promise.all([this.detailQuery.byId(id, seesOnly(person)), this.clockBasis.now()]);
    if (rows === null) throw problem(404, 'Not Found', { detail: 'There is no such complaint for you to see.' });
    await this.noteAccess.handle(id, person);
    return complaintDetail(rows, this.directory, clocks);
  }
}
