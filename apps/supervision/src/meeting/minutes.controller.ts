import { Body, Controller, Get, Header, HttpCode, Param, ParseIntPipe, Post, StreamableFile } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { CloseMeetingHandler } from './close-meeting.handler.js';
import { ExtractQuery } from './extract.query.js';
import { assertChairs, assertReadsAll } from './meeting-access.guard.js';
import { MeetingPage } from './meeting-page.query.js';
import { AddendumRequest, AttendanceRequest, LineRequest, ReasonRequest } from './meeting.request.js';
import { MeetingResponse } from './meeting.response.js';
import { WriteMinutesHandler } from './write-minutes.handler.js';

@ApiTags('meetings')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@ApiNotFoundResponse({ description: 'There is no such meeting, line or document' })
@Controller('api/meetings/:id')
export class MinutesController {
  constructor(
    private readonly page: MeetingPage,
    private readonly minutes: WriteMinutesHandler,
    private readonly closing: CloseMeetingHandler,
    private readonly extracts: ExtractQuery,
  ) {}

  @Post('lines')
  @ApiOperation({ summary: 'Write down an item of the agenda, a finding or a commitment' })
  @ApiCreatedResponse({ type: MeetingResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiConflictResponse({ description: 'The meeting has not begun, or is over' })
  async write(
    @Param('id', ParseIntPipe) id: number,
    @Body() { complaintIds = [], owner, due, ...line }: LineRequest,
    @SignedIn() person: Person,
  ): Promise<MeetingResponse> {
    const meeting = await this.led(id, person);
    const told = { complaintIds, owner: owner ?? null, due: due ?? null, by: person.name };
    await this.minutes.write(meeting, { ...line, ...told });
    return this.page.one(id, person);
  }

  @Post('lines/:line/strike')
  @HttpCode(200)
  @ApiOperation({ summary: 'Strike a line out; it stays readable, with who did so and why' })
  @ApiOkResponse({ type: MeetingResponse })
  @ApiBadRequestResponse({ description: 'The reason is missing or not valid' })
  @ApiConflictResponse({ description: 'The meeting is over' })
  async strike(
    @Param('id', ParseIntPipe) id: number,
    @Param('line', ParseIntPipe) line: number,
    @Body() { reason }: ReasonRequest,
    @SignedIn() person: Person,
  ): Promise<MeetingResponse> {
    await this.minutes.strike(await this.led(id, person), line, reason, person);
    return this.page.one(id, person);
  }

  @Post('attendance')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who is there; lists before are kept' })
  @ApiOkResponse({ type: MeetingResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiConflictResponse({ description: 'The meeting has not begun, or is over' })
  async attend(
    @Param('id', ParseIntPipe) id: number,
    @Body() { people }: AttendanceRequest,
    @SignedIn() person: Person,
  ): Promise<MeetingResponse> {
    const meeting = await this.led(id, person);
    const list = people.map(({ participant = null, ...one }) => ({ ...one, participant }));
    await this.minutes.attend(meeting, list, person.name);
    return this.page.one(id, person);
  }

  @Post('close')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close the meeting: its minutes are made as a PDF and kept, and never change' })
  @ApiOkResponse({ type: MeetingResponse })
  @ApiConflictResponse({ description: 'The meeting has not begun, or is over' })
  async close(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<MeetingResponse> {
    await this.led(id, person);
    await this.closing.close(id, person.name);
    return this.page.one(id, person);
  }

  @Post('addenda')
  @ApiOperation({ summary: 'Put right what the minutes of a closed meeting say; they stay as they are' })
  @ApiCreatedResponse({ type: MeetingResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  @ApiConflictResponse({ description: 'The meeting is not closed' })
  async add(
    @Param('id', ParseIntPipe) id: number,
    @Body() { text, reason, participant = null }: AddendumRequest,
    @SignedIn() person: Person,
  ): Promise<MeetingResponse> {
    await this.closing.add(await this.led(id, person), { text, reason, participant }, person.name);
    return this.page.one(id, person);
  }

  @Get('documents/:number')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'The minutes, number 0, or an addendum, as they were kept' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(
    @Param('id', ParseIntPipe) id: number,
    @Param('number', ParseIntPipe) number: number,
    @SignedIn() person: Person,
  ): Promise<StreamableFile> {
    assertReadsAll(person);
    const pdf = await this.page.document(id, number);
    const name = number === 0 ? `notulen-rapat-${id}` : `notulen-rapat-${id}-adendum-${number}`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `attachment; filename="${name}.pdf"` });
  }

  @Get('extracts/:participant')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'What the minutes say of one participant, and of no other; a leader gets their own' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiConflictResponse({ description: 'The meeting is not closed' })
  async extract(
    @Param('id', ParseIntPipe) id: number,
    @Param('participant') participant: string,
    @SignedIn() person: Person,
  ): Promise<StreamableFile> {
    const pdf = await this.extracts.of(id, participant, person);
    const name = `petikan-notulen-rapat-${id}-${participant}.pdf`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `attachment; filename="${name}"` });
  }

  private async led(id: number, person: Person) {
    assertChairs(person);
    return (await this.page.found(id, person)).meeting;
  }
}
