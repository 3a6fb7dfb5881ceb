import { Body, Controller, Get, Post, Query } from '@nestjs/common';
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
import { problem } from '#http';
import { assertMaySet, orProblem } from '../clock/setting-access.guard.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { ChangeParticipantList } from './change-participant-list.handler.js';
import { ParticipantDirectory } from './participant-directory.js';
import { listResponse } from './participant-list.mapper.js';
import { ParticipantListQuery } from './participant-list.query.js';
import { ListVersionRequest, ParticipantListRequest } from './participant-list.request.js';
import { ChangedListResponse, ParticipantListResponse } from './participant-list.response.js';

@ApiTags('participants')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/participant-list')
export class ParticipantListController {
  constructor(
    private readonly query: ParticipantListQuery,
    private readonly change: ChangeParticipantList,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What the province says of the instances that it answers for; also as it once was' })
  @ApiOkResponse({ type: ParticipantListResponse })
  @ApiNotFoundResponse({ description: 'There is no such version' })
  async shown(@Query() { version }: ListVersionRequest, @SignedIn() person: Person): Promise<ParticipantListResponse> {
    const versions = await this.query.versions();
    const shown = listResponse(versions, {
      version,
      configured: this.directory.configuredList,
      contactsOf: seesOnly(person),
    });
    if (shown !== null) return { ...shown, maySet: person.role === 'province-supervisor' };
    throw problem(404, 'No such version', {
      detail: `There is no version ${version} of the list.`,
      errors: [{ field: 'version', reason: `must be one of ${versions.map((one) => one.version).join(', ')}` }],
    });
  }

  @Post()
  @ApiOperation({ summary: 'Says it anew, as the next version; pages show it at once' })
  @ApiCreatedResponse({ type: ChangedListResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names each; nothing was changed' })
  @ApiConflictResponse({ description: 'Somebody else changed it since it was read' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  async set(@Body() request: ParticipantListRequest, @SignedIn() person: Person): Promise<ChangedListResponse> {
    assertMaySet(person);
    return { version: await orProblem(this.change.handle({ ...request, by: person.name })) };
  }
}
