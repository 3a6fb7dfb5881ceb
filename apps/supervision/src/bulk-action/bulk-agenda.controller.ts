import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { assertActs, orBulkProblem } from './bulk-action-access.guard.js';
import { BulkAgendaRequest, BulkAgendaRunRequest } from './bulk-action.request.js';
import { BulkActionResponse, BulkPreviewResponse } from './bulk-action.response.js';
import { actionResponse, agendaPreview } from './bulk-response.mapper.js';
import type { BulkChoice } from './chosen-ids.query.js';
import { PlanAgendaQuery } from './plan-agenda.query.js';
import { WriteBulkAgendaHandler } from './write-bulk-agenda.handler.js';

@ApiTags('bulk actions')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
@Controller('api/bulk-actions/agenda')
export class BulkAgendaController {
  constructor(
    private readonly plans: PlanAgendaQuery,
    private readonly agenda: WriteBulkAgendaHandler,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'Which items chosen complaints would be on the agenda of the next meeting; keeps nothing' })
  @ApiOkResponse({ type: BulkPreviewResponse })
  async preview(@Body() request: BulkAgendaRequest, @SignedIn() person: Person): Promise<BulkPreviewResponse> {
    assertActs(person);
    return agendaPreview(await orBulkProblem(this.plans.of(choiceOf(request), person)), this.directory);
  }

  @Post()
  @ApiOperation({ summary: 'Put on the agenda what a preview showed: all of it or nothing, and once' })
  @ApiCreatedResponse({ type: BulkActionResponse })
  @ApiConflictResponse({ description: 'It would write something else now than the preview showed; nothing is written' })
  async run(@Body() request: BulkAgendaRunRequest, @SignedIn() person: Person): Promise<BulkActionResponse> {
    assertActs(person);
    const order = { choice: choiceOf(request), text: request.text };
    return actionResponse(await orBulkProblem(this.agenda.run(order, request, person)), this.directory);
  }
}

const choiceOf = ({ ids, filter }: BulkAgendaRequest): BulkChoice => ({ ids: ids ?? null, filter: filter ?? null });
