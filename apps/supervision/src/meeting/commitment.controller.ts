import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { FollowCommitmentHandler } from './follow-commitment.handler.js';
import { assertChairs } from './meeting-access.guard.js';
import { MeetingPage } from './meeting-page.query.js';
import { CarryRequest, CommitmentListRequest, CommitmentReportRequest } from './meeting.request.js';
import { CommitmentListResponse, CommitmentResponse } from './commitment.response.js';

@ApiTags('meetings')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@Controller('api/commitments')
export class CommitmentController {
  constructor(
    private readonly page: MeetingPage,
    private readonly following: FollowCommitmentHandler,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What was promised in closed meetings, and what became of it; a leader sees the own' })
  @ApiOkResponse({ type: CommitmentListResponse })
  list(@Query() request: CommitmentListRequest, @SignedIn() person: Person): Promise<CommitmentListResponse> {
    return this.page.commitments(request, person);
  }

  @Post(':id/reports')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say what became of a commitment: whoever promised reports, the province decides' })
  @ApiOkResponse({ type: CommitmentResponse })
  @ApiNotFoundResponse({ description: 'No closed meeting has it, or it is of somebody else' })
  @ApiConflictResponse({ description: 'It cannot be said as the commitment stands' })
  async report(
    @Param('id', ParseIntPipe) id: number,
    @Body() { kind, text }: CommitmentReportRequest,
    @SignedIn() person: Person,
  ): Promise<CommitmentResponse> {
    await this.page.promised(id, person);
    await this.following.say(id, { kind, text }, person);
    return this.page.commitment(id, person);
  }

  @Post(':id/carry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Go on with a commitment in a meeting that has begun, with a new last day' })
  @ApiOkResponse({ type: CommitmentResponse })
  @ApiNotFoundResponse({ description: 'There is no such commitment or meeting' })
  @ApiConflictResponse({ description: 'It is settled, or the meeting has not begun or is over' })
  async carry(
    @Param('id', ParseIntPipe) id: number,
    @Body() into: CarryRequest,
    @SignedIn() person: Person,
  ): Promise<CommitmentResponse> {
    assertChairs(person);
    await this.page.promised(id, person);
    await this.page.found(into.meeting, person);
    await this.following.carry(id, into, person);
    return this.page.commitment(id, person);
  }
}
