import { Controller, Get, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem, type Problem } from '#http';
import { readCursor, writeCursor } from '../case-timeline/list-cursor.mapper.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { ClockBasisQuery } from './clock-basis.query.js';
import { ClockError } from './clock.errors.js';
import { clockItem } from './clock-list.mapper.js';
import { ClockListQuery, type ClockPage } from './clock-list.query.js';
import { ClockListRequest, DueSummaryRequest, OmittedListRequest } from './clock-list.request.js';
import { ClockListResponse, DueSummaryResponse, OmittedListResponse } from './clock.response.js';
import { ClockSettingsQuery } from './clock-settings.query.js';
import type { Clockwork } from './clock-settings.js';
import type { Day } from './day.js';
import { deadlineOf } from './deadline.js';
import { dayAt, type Instant } from './zone.js';

@ApiTags('clocks')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A filter is not valid; the problem names the field and the reason' })
@Controller('api/clocks')
export class ClocksController {
  constructor(
    private readonly query: ClockListQuery,
    private readonly basisQuery: ClockBasisQuery,
    private readonly settings: ClockSettingsQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Clocks of all complaints under filters, a page at a time; secret ones are never listed' })
  @ApiOkResponse({ type: ClockListResponse })
  async list(@SignedIn() person: Person, @Query() request: ClockListRequest): Promise<ClockListResponse> {
    const { state = [], clock = [], participant = [], dueWithin, sort, limit } = request;
    this.checkParticipants(participant);
    const after = placeOf(request);
    const { clockwork, basis } = await this.basisQuery.now();
    const now = Date.now();
    const rows = await this.query.page(
      {
        states: state,
        clocks: clock,
        participants: participant,
        dueBy: dueWithin === undefined ? null : this.dueBy(dueWithin, now, clockwork),
        involving: seesOnly(person),
        now: new Date(now).toISOString(),
      },
      { sort, after, limit },
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => clockItem(row, { clockwork, directory: this.directory, now })),
      next:
        rows.length > limit && last
          ? writeCursor(sort, { at: last.sorted_at.toISOString(), id: `${last.complaint_id} ${last.run}` })
          : null,
      basis,
    };
  }

  @Get('due')
  @ApiOperation({
    summary: 'How many clocks of every participant ran out, and how many will within a few working days',
  })
  @ApiOkResponse({ type: DueSummaryResponse })
  async due(@SignedIn() person: Person, @Query() { dueWithin }: DueSummaryRequest): Promise<DueSummaryResponse> {
    const { clockwork, basis } = await this.basisQuery.now();
    const now = Date.now();
    const dueBy = this.dueBy(dueWithin, now, clockwork);
    const question = { dueBy, involving: seesOnly(person), now: new Date(now).toISOString() };
    const items = (await this.query.dueCounts(question)).map(
      ({ participant, clock, overdue, due_soon: dueSoon, first_day: firstDay }) => ({
        ...{ participant: this.directory.reference(participant), clock, overdue, dueSoon, firstDay },
      }),
    );
    return { dueWithin, dueBy, items, basis };
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

  /** The day until which there are so many working days. */
  private dueBy(workingDays: number, now: Instant, { calendar }: Clockwork): Day {
    const { zone } = this.settings;
    const today = dayAt(now, zone);
    if (workingDays === 0) return today;
    try {
      return deadlineOf({ start: now, limit: workingDays, pauses: [], zone }, calendar).day ?? today;
    } catch (error) {
      if (error instanceof ClockError) throw notValid('dueWithin', `cannot be counted: ${error.message}`);
      throw error;
    }
  }

  private checkParticipants(codes: readonly string[]): void {
    if (codes.every((code) => this.directory.has(code))) return;
    throw notValid('participant', 'must be participants of this province');
  }
}

function placeOf({ sort, after }: ClockListRequest): ClockPage['after'] {
  if (after === undefined) return null;
  const cursor = readCursor(sort, after);
  const [, complaintId, run] = /^(\S+) (\d{1,6})$/.exec(cursor?.id ?? '') ?? [];
  if (cursor !== null && complaintId !== undefined && run !== undefined) {
    return { at: cursor.at, complaintId, run: Number(run) };
  }
  throw notValid('after', 'is not the next of a page under the same sort');
}

const notValid = (field: string, reason: string): Problem =>
  problem(400, 'Fields not valid', {
    detail: 'The request has fields that are missing, unknown or not valid.',
    errors: [{ field, reason }],
  });
