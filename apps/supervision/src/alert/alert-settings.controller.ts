import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
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
import type { ProvinceConfiguration } from '#config';
import { provinceZone } from '../clock/province-zone.js';
import { orProblem } from '../clock/setting-access.guard.js';
import { PROVINCE } from '../participant/participant.module.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { acts, assertActs, assertSeesRules } from './alert-access.guard.js';
import { AlertRuleQuery } from './alert-rule.query.js';
import { AlertSettingsRequest } from './alert.request.js';
import { AlertSettingsResponse } from './alert.response.js';
import { ChangeAlertSettings } from './change-alert-settings.handler.js';

@ApiTags('alerts')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@Controller('api/alerts/settings')
export class AlertSettingsController {
  constructor(
    private readonly query: AlertRuleQuery,
    private readonly changing: ChangeAlertSettings,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  @Get()
  @ApiOperation({ summary: 'When no notice leaves, and when digests do, now and before' })
  @ApiOkResponse({ type: AlertSettingsResponse })
  async shown(@SignedIn() person: Person): Promise<AlertSettingsResponse> {
    assertSeesRules(person);
    return {
      versions: await this.query.settings(),
      zone: provinceZone(this.configuration.province).abbreviation,
      maySet: acts(person),
    };
  }

  @Post()
  @ApiOperation({ summary: 'Set them anew; notices that wait go by the new ones' })
  @ApiCreatedResponse({ type: AlertSettingsResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it; nothing was changed' })
  @ApiConflictResponse({ description: 'Somebody else changed them since they were read' })
  async set(
    @Body() { reason, basedOn, ...settings }: AlertSettingsRequest,
    @SignedIn() person: Person,
  ): Promise<AlertSettingsResponse> {
    assertActs(person);
    await orProblem(this.changing.handle(settings, basedOn, { reason, by: person.name }));
    return this.shown(person);
  }
}
