import { Body, Controller, Get, HttpCode, Param, ParseEnumPipe, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import { NoteAccess } from '../case-access/note-access.handler.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { taskSteps, type JointEntry, type TaskStep } from './joint-handling.js';
import { JointHandlingPage } from './joint-handling-page.query.js';
import {
  ChangeTeamRequest,
  JointHandlingListRequest,
  JointHandlingRequest,
  JointTaskRequest,
  JointTextRequest,
} from './joint-handling.request.js';
import { JointHandlingListResponse, JointHandlingResponse } from './joint-handling.response.js';
import { OpenJointHandling } from './open-joint-handling.handler.js';
import { WriteJointHandling } from './write-joint-handling.handler.js';

const stepNames = Object.fromEntries(taskSteps.map((step) => [step, step]));

@ApiTags('joint-handling')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
@Controller('api/joint-handlings')
export class JointHandlingController {
  constructor(
    private readonly page: JointHandlingPage,
    private readonly opening: OpenJointHandling,
    private readonly writing: WriteJointHandling,
    private readonly noteAccess: NoteAccess,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Complaints that several handle together; a leader sees those in which they take part' })
  @ApiOkResponse({ type: JointHandlingListResponse })
  list(@Query() request: JointHandlingListRequest, @SignedIn() person: Person): Promise<JointHandlingListResponse> {
    return this.page.all(request, person);
  }

  @Post()
  @ApiOperation({ summary: 'Bring regencies together over a complaint, one of them lead' })
  @ApiCreatedResponse({ type: JointHandlingResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiConflictResponse({ description: 'It is handled jointly already' })
  async open(
    @Body() { complaintId, lead, members, aim }: JointHandlingRequest,
    @SignedIn() person: Person,
  ): Promise<JointHandlingResponse> {
    if (person.role !== 'province-supervisor') {
      throw problem(403, 'Forbidden', { detail: 'Joint handling is opened by the province.' });
    }
    return this.shown(await this.opening.open(complaintId, { lead, members, aim }, person), person);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A joint handling: its team, its tasks, and one timeline with the ledger of the complaint' })
  @ApiOkResponse({ type: JointHandlingResponse })
  @ApiNotFoundResponse({ description: 'None has this number, or it is not for this person to see' })
  one(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<JointHandlingResponse> {
    return this.shown(id, person);
  }

  @Post(':id/team')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another lead, other members or another aim, with the reason' })
  @ApiOkResponse({ type: JointHandlingResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'Somebody who leaves has an open task, or it is closed' })
  async changeTeam(
    @Param('id', ParseIntPipe) id: number,
    @Body() { lead, members, aim, reason }: ChangeTeamRequest,
    @SignedIn() person: Person,
  ): Promise<JointHandlingResponse> {
    const team = this.opening.sound({ lead, members, aim }, await this.page.found(id, person));
    return this.written(id, { kind: 'team', ...team, text: reason }, person);
  }

  @Post(':id/tasks')
  @ApiOperation({ summary: 'Set one of the team a task' })
  @ApiCreatedResponse({ type: JointHandlingResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'It is closed' })
  setTask(
    @Param('id', ParseIntPipe) id: number,
    @Body() { participant, text, due }: JointTaskRequest,
    @SignedIn() person: Person,
  ): Promise<JointHandlingResponse> {
    return this.written(id, { kind: 'task', participant, text, due }, person);
  }

  @Post(':id/tasks/:task/:step')
  @HttpCode(200)
  @ApiParam({ name: 'step', enum: taskSteps })
  @ApiOperation({
    summary: 'Say that a task is done: whoever does it, or the province; which also reopens or drops it',
  })
  @ApiOkResponse({ type: JointHandlingResponse })
  @ApiForbiddenResponse({ description: 'It is somebody else’s task, or the province’s to say' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'The task is not ready for it, or all is closed' })
  step(
    @Param('id', ParseIntPipe) id: number,
    @Param('task', ParseIntPipe) task: number,
    @Param('step', new ParseEnumPipe(stepNames)) step: TaskStep,
    @Body() { text }: JointTextRequest,
    @SignedIn() person: Person,
  ): Promise<JointHandlingResponse> {
    return this.written(id, { kind: step, task, text }, person);
  }

  @Post(':id/notes')
  @ApiOperation({ summary: 'Write a note, as one of the team or the province' })
  @ApiCreatedResponse({ type: JointHandlingResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'It is closed' })
  note(
    @Param('id', ParseIntPipe) id: number,
    @Body() { text }: JointTextRequest,
    @SignedIn() person: Person,
  ): Promise<JointHandlingResponse> {
    return this.written(id, { kind: 'note', text }, person);
  }

  @Post(':id/close')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close it with what came of it, once no task is open' })
  @ApiOkResponse({ type: JointHandlingResponse })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'Tasks are open, or it is closed' })
  close(
    @Param('id', ParseIntPipe) id: number,
    @Body() { text }: JointTextRequest,
    @SignedIn() person: Person,
  ): Promise<JointHandlingResponse> {
    return this.written(id, { kind: 'closed', text }, person);
  }

  private async written(id: number, entry: JointEntry, person: Person): Promise<JointHandlingResponse> {
    await this.page.found(id, person);
    await this.writing.write(id, entry, person);
    return this.shown(id, person);
  }

  /** It tells the history of the complaint: who looks at it has opened that. */
  private async shown(id: number, person: Person): Promise<JointHandlingResponse> {
    const shown = await this.page.one(id, person);
    await this.noteAccess.handle(shown.complaint.id, person);
    return shown;
  }
}
