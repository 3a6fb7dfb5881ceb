import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { OutageEndRequest, OutageRequest } from './clock-settings.request.js';
import { NotedOutageResponse, OutageListResponse } from './clock-settings.response.js';
import { NoteOutage } from './note-outage.handler.js';
import { OutageQuery } from './outage.query.js';
import { assertMaySet, orProblem } from './setting-access.guard.js';

@ApiTags('clocks')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@Controller('api/national-outages')
export class OutageController {
  constructor(
    private readonly query: OutageQuery,
    private readonly noteOutage: NoteOutage,
  ) {}

  @Get()
  @ApiOperation({ summary: 'When the national platform was away; clocks whose rule says so stood still' })
  @ApiOkResponse({ type: OutageListResponse })
  async list(): Promise<OutageListResponse> {
    return { items: await this.query.outages() };
  }

  @Post()
  @ApiOperation({ summary: 'Notes an outage; deadlines that it touches are computed again' })
  @ApiCreatedResponse({ type: NotedOutageResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  async note(@SignedIn() person: Person, @Body() { from, until, reason }: OutageRequest): Promise<NotedOutageResponse> {
    assertMaySet(person);
    const stretch = { from: Date.parse(from), until: typeof until === 'string' ? Date.parse(until) : null };
    return { id: await orProblem(this.noteOutage.note({ ...stretch, by: person.name, reason })) };
  }

  @Post(':id/end')
  @HttpCode(204)
  @ApiOperation({ summary: 'Notes the end of an outage that went on' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'There is none of this id that goes on' })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  async end(
    @SignedIn() person: Person,
    @Param('id', ParseIntPipe) id: number,
    @Body() { until }: OutageEndRequest,
  ): Promise<void> {
    assertMaySet(person);
    const ended = await orProblem(this.noteOutage.end({ id, until: Date.parse(until), by: person.name }));
    if (!ended) throw problem(404, 'No such outage', { detail: `There is no outage ${id} that goes on.` });
  }
}
