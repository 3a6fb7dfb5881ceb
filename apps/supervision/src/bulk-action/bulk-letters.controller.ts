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
import { BulkLettersRequest, BulkLettersRunRequest } from './bulk-action.request.js';
import { BulkActionResponse, BulkPreviewResponse } from './bulk-action.response.js';
import { actionResponse, lettersPreview } from './bulk-response.mapper.js';
import { PlanLettersQuery, type LettersOrder } from './plan-letters.query.js';
import { WriteBulkLettersHandler } from './write-bulk-letters.handler.js';

@ApiTags('bulk actions')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
@Controller('api/bulk-actions/letters')
export class BulkLettersController {
  constructor(
    private readonly plans: PlanLettersQuery,
    private readonly letters: WriteBulkLettersHandler,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Which first reminders would be drafted for chosen complaints, one a regency; keeps nothing',
  })
  @ApiOkResponse({ type: BulkPreviewResponse })
  async preview(@Body() request: BulkLettersRequest, @SignedIn() person: Person): Promise<BulkPreviewResponse> {
    assertActs(person);
    return lettersPreview(await orBulkProblem(this.plans.of(orderOf(request), person)), this.directory);
  }

  @Post()
  @ApiOperation({ summary: 'Keep the drafts that a preview showed: all of them or none, and once' })
  @ApiCreatedResponse({ type: BulkActionResponse })
  @ApiConflictResponse({ description: 'It would write something else now than the preview showed; nothing is written' })
  async run(@Body() request: BulkLettersRunRequest, @SignedIn() person: Person): Promise<BulkActionResponse> {
    assertActs(person);
    return actionResponse(await orBulkProblem(this.letters.run(orderOf(request), request, person)), this.directory);
  }
}

const orderOf = ({ ids, filter, deadline }: BulkLettersRequest): LettersOrder => ({
  choice: { ids: ids ?? null, filter: filter ?? null },
  deadline: deadline ?? null,
});
