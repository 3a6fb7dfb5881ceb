import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { checkPeriod } from '../monev/period.request.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { assertChairs } from './meeting-access.guard.js';
import { MeetingPage } from './meeting-page.query.js';
import { MeetingListRequest, MeetingRequest, ReasonRequest, RescheduleRequest } from './meeting.request.js';
import { MeetingListResponse, MeetingResponse } from './meeting.response.js';
import { PlanMeetingHandler } from './plan-meeting.handler.js';

@ApiTags('meetings')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/meetings')
export class MeetingController {
  constructor(
    private readonly page: MeetingPage,
    private readonly planning: PlanMeetingHandler,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Coordination meetings; a leader sees those in which the own regency takes part' })
  @ApiOkResponse({ type: MeetingListResponse })
  @ApiBadRequestResponse({ description: 'A filter is not valid; the problem names the field and the reason' })
  list(@Query() request: MeetingListRequest, @SignedIn() person: Person): Promise<MeetingListResponse> {
    return this.page.all(request, person);
  }

  @Post()
  @ApiOperation({ summary: 'Open a meeting: its agenda is made of the figures of the period' })
  @ApiCreatedResponse({ type: MeetingResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiConflictResponse({ description: 'Another meeting is not over, or complaints are counted anew' })
  async open(@Body() request: MeetingRequest, @SignedIn() person: Person): Promise<MeetingResponse> {
    assertChairs(person);
    checkPeriod(request);
    const { participants = null, ...plan } = request;
    const id = await this.planning.open({ ...plan, participants }, person);
    return this.page.one(id, person);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A meeting, beginning with what became of earlier commitments; of a leader the own part' })
  @ApiOkResponse({ type: MeetingResponse })
  @ApiNotFoundResponse({ description: 'None has this number, or it is not for this person to see' })
  one(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<MeetingResponse> {
    return this.page.one(id, person);
  }

  @Post(':id/schedule')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another time or place; what was said before is kept' })
  @ApiOkResponse({ type: MeetingResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'It has begun, or never will' })
  async reschedule(
    @Param('id', ParseIntPipe) id: number,
    @Body() { scheduledAt, place, reason }: RescheduleRequest,
    @SignedIn() person: Person,
  ): Promise<MeetingResponse> {
    await this.led(id, person);
    await this.planning.reschedule(id, { scheduledAt, place, reason, by: person.name });
    return this.page.one(id, person);
  }

  @Post(':id/agenda')
  @HttpCode(200)
  @ApiOperation({ summary: 'Make the agenda anew of figures as they are now; the one before is kept' })
  @ApiOkResponse({ type: MeetingResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'It has begun, or never will; or complaints are counted anew' })
  async makeAgenda(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<MeetingResponse> {
    await this.planning.makeAgenda(await this.led(id, person), person);
    return this.page.one(id, person);
  }

  @Post(':id/begin')
  @HttpCode(200)
  @ApiOperation({ summary: 'Begin: from now on the agenda stands, and minutes are written' })
  @ApiOkResponse({ type: MeetingResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'It has begun before, or never will' })
  async begin(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<MeetingResponse> {
    await this.led(id, person);
    await this.planning.begin(id, person.name);
    return this.page.one(id, person);
  }

  @Post(':id/call-off')
  @HttpCode(200)
  @ApiOperation({ summary: 'Call a meeting off before it begins' })
  @ApiOkResponse({ type: MeetingResponse })
  @ApiBadRequestResponse({ description: 'The reason is missing or not valid' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'It has begun, or is called off' })
  async callOff(
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: ReasonRequest,
    @SignedIn() person: Person,
  ): Promise<MeetingResponse> {
    await this.led(id, person);
    await this.planning.callOff(id, person.name, reason);
    return this.page.one(id, person);
  }

  private async led(id: number, person: Person) {
    assertChairs(person);
    return (await this.page.found(id, person)).meeting;
  }
}
