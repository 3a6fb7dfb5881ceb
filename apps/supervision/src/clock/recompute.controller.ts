import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
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
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import {
  ClockMoveListResponse,
  RecomputeListResponse,
  RecomputeResponse,
  type ClockMoveResponse,
} from './clock-settings.response.js';
import { RecomputeQuery, type MoveRow } from './recompute.query.js';
import { MovesRequest } from './recompute.request.js';

@ApiTags('clocks')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/clock-recomputes')
export class RecomputeController {
  constructor(
    private readonly query: RecomputeQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What was computed anew because settings were changed, and how far it is' })
  @ApiOkResponse({ type: RecomputeListResponse })
  async list(): Promise<RecomputeListResponse> {
    return { items: await this.query.youngest() };
  }

  @Get(':version')
  @ApiOperation({ summary: 'How far the recompute for a version of the settings is' })
  @ApiOkResponse({ type: RecomputeResponse })
  @ApiNotFoundResponse({ description: 'Nothing was computed anew for this version' })
  async one(@Param('version', ParseIntPipe) version: number): Promise<RecomputeResponse> {
    const found = await this.query.of(version);
    if (found === null) throw problem(404, 'No such recompute');
    return found;
  }

  @Get(':version/moves')
  @ApiOperation({ summary: 'The deadlines that moved, with what they were before' })
  @ApiOkResponse({ type: ClockMoveListResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  async moves(
    @SignedIn() person: Person,
    @Param('version', ParseIntPipe) version: number,
    @Query() { after, limit }: MovesRequest,
  ): Promise<ClockMoveListResponse> {
    const [complaintId = '', number = '0'] = after?.split(' ') ?? [];
    const rows = await this.query.moves({
      version,
      involving: seesOnly(person),
      after: { complaintId, number: Number(number) },
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => this.moveResponse(row)),
      next: rows.length > limit && last ? `${last.complaint_id} ${last.number}` : null,
    };
  }

  private moveResponse({ complaint_id, clock, participant, cycle, kind, ...row }: MoveRow): ClockMoveResponse {
    return {
      complaintId: complaint_id,
      clock,
      participant: this.directory.reference(participant),
      cycle,
      kind,
      before: row.deadline_before?.toISOString() ?? null,
      after: row.deadline_after?.toISOString() ?? null,
    };
  }
}
