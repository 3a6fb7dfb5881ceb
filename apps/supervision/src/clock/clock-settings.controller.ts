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
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { ChangeClockSettings } from './change-clock-settings.handler.js';
import type { SettingContents, SettingKind } from './clock-settings.js';
import { ClockSettingsQuery, type SettingVersionRow } from './clock-settings.query.js';
import {
  CalendarsRequest,
  ClockRulesRequest,
  LimitsRequest,
  SettingVersionRequest,
  type CalendarYearSetting,
  type ClockRuleSetting,
  type LimitSetting,
} from './clock-settings.request.js';
import {
  CalendarsResponse,
  ChangedSettingsResponse,
  ClockRulesResponse,
  LimitsResponse,
  type SettingVersionResponse,
} from './clock-settings.response.js';
import { assertMaySet, orProblem } from './setting-access.guard.js';

@ApiTags('clocks')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@ApiBadRequestResponse({
  description: 'A field is not valid; the problem names it and the reason; nothing was changed',
})
@ApiConflictResponse({ description: 'Somebody else changed it since it was read' })
@ApiNotFoundResponse({ description: 'There is no such version' })
@Controller('api/clock-settings')
export class ClockSettingsController {
  constructor(
    private readonly query: ClockSettingsQuery,
    private readonly change: ChangeClockSettings,
  ) {}

  @Get('limits')
  @ApiOperation({ summary: 'Limits in working days by clock, classification and participant; also as they once were' })
  @ApiOkResponse({ type: LimitsResponse })
  async limits(@Query() { version }: SettingVersionRequest): Promise<LimitsResponse> {
    const { content, ...shown } = await this.shown('limits', version);
    return { ...shown, limits: content as LimitSetting[] };
  }

  @Post('limits')
  @ApiOperation({ summary: 'Sets the limits anew; deadlines that they touch are computed again' })
  @ApiCreatedResponse({ type: ChangedSettingsResponse })
  setLimits(
    @SignedIn() person: Person,
    @Body() { limits, basedOn, reason }: LimitsRequest,
  ): Promise<ChangedSettingsResponse> {
    return this.set(person, { kind: 'limits', content: limits, basedOn, reason });
  }

  @Get('calendars')
  @ApiOperation({ summary: 'Holidays and joint leave by year, with the decrees; also as they once were' })
  @ApiOkResponse({ type: CalendarsResponse })
  async calendars(@Query() { version }: SettingVersionRequest): Promise<CalendarsResponse> {
    const { content, ...shown } = await this.shown('calendars', version);
    return { ...shown, years: content as CalendarYearSetting[] };
  }

  @Post('calendars')
  @ApiOperation({ summary: 'Sets the calendar anew; deadlines that it touches are computed again' })
  @ApiCreatedResponse({ type: ChangedSettingsResponse })
  setCalendars(
    @SignedIn() person: Person,
    @Body() { years, basedOn, reason }: CalendarsRequest,
  ): Promise<ChangedSettingsResponse> {
    return this.set(person, { kind: 'calendars', content: years, basedOn, reason });
  }

  @Get('rules')
  @ApiOperation({ summary: 'What starts, stops and pauses each clock; also as it once was' })
  @ApiOkResponse({ type: ClockRulesResponse })
  async rules(@Query() { version }: SettingVersionRequest): Promise<ClockRulesResponse> {
    const { content, ...shown } = await this.shown('rules', version);
    return { ...shown, rules: content as ClockRuleSetting[] };
  }

  @Post('rules')
  @ApiOperation({ summary: 'Sets the rules anew; all clocks are computed again' })
  @ApiCreatedResponse({ type: ChangedSettingsResponse })
  setRules(
    @SignedIn() person: Person,
    @Body() { rules, basedOn, reason }: ClockRulesRequest,
  ): Promise<ChangedSettingsResponse> {
    return this.set(person, { kind: 'rules', content: rules, basedOn, reason });
  }

  private async set<Kind extends SettingKind>(
    person: Person,
    change: { kind: Kind; content: SettingContents[Kind]; basedOn: number; reason: string },
  ): Promise<ChangedSettingsResponse> {
    assertMaySet(person);
    return { version: await orProblem(this.change.handle({ ...change, by: person.name })) };
  }

  private async shown<Kind extends SettingKind>(kind: Kind, asked: number | undefined) {
    const versions = await this.query.versions(kind);
    const version = asked ?? versions[0]?.version ?? 0;
    const content = await this.query.content(kind, version);
    if (content === null) {
      throw problem(404, 'No such version', {
        detail: `Version ${version} brought no ${kind}.`,
        errors: [{ field: 'version', reason: `must be one of ${versions.map((row) => row.version).join(', ')}` }],
      });
    }
    return { version, versions: versions.map(versionResponse), content };
  }
}

const versionResponse = ({ version, changed_by, changed_at, reason }: SettingVersionRow): SettingVersionResponse => ({
  version,
  changedBy: changed_by,
  changedAt: changed_at.toISOString(),
  reason,
});
