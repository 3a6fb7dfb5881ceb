import { Body, Controller, Get, Post } from '@nestjs/common';
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
import { assertMaySet, orProblem } from '../clock/setting-access.guard.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { ChangeSignSettings } from './change-sign-settings.handler.js';
import { parameterDefinitions } from './sign-parameters.js';
import { SignSettingsRequest } from './sign.request.js';
import { SignSettingsQuery } from './sign-settings.query.js';
import { SignSettingsResponse } from './sign-settings.response.js';

@ApiTags('signs')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/sign-settings')
export class SignSettingsController {
  constructor(
    private readonly settings: SignSettingsQuery,
    private readonly change: ChangeSignSettings,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What signs of trouble are judged by, now and before' })
  @ApiOkResponse({ type: SignSettingsResponse })
  async shown(@SignedIn() person: Person): Promise<SignSettingsResponse> {
    const [present, versions] = await Promise.all([this.settings.present(), this.settings.all()]);
    return {
      version: present.version,
      parameters: parameterDefinitions.map((one) => ({ ...one, value: present.parameters[one.name] })),
      versions: versions.map(({ version, changedBy, changedAt, reason, parameters }) => ({
        ...{ version, changedBy, changedAt: changedAt.toISOString(), reason },
        parameters: { ...parameters },
      })),
      maySet: person.role === 'province-supervisor',
    };
  }

  @Post()
  @ApiOperation({ summary: 'Sets them anew; every complaint is judged again, and those before stay readable' })
  @ApiCreatedResponse({ type: SignSettingsResponse })
  @ApiBadRequestResponse({ description: 'A parameter is not valid; the problem names each; nothing was changed' })
  @ApiConflictResponse({ description: 'Somebody else changed them since they were read' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  async set(@Body() request: SignSettingsRequest, @SignedIn() person: Person): Promise<SignSettingsResponse> {
    assertMaySet(person);
    await orProblem(this.change.handle({ ...request, changedBy: person.name }));
    return this.shown(person);
  }
}
