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
import { assertMaySet, orProblem } from '../clock/setting-access.guard.js';
import { dayAt } from '../clock/zone.js';
import { PROVINCE } from '../participant/participant.module.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { ChangeReportSchedule } from './change-report-schedule.handler.js';
import { reportKinds } from './report-period.js';
import { ReportQuery } from './report.query.js';
import { ReportScheduleRequest } from './report.request.js';
import { ReportSchedulesResponse } from './report.response.js';
import { nextDue } from './report-schedule.js';

@ApiTags('reports')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/reports/schedule')
export class ReportScheduleController {
  constructor(
    private readonly reports: ReportQuery,
    private readonly change: ChangeReportSchedule,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  @Get()
  @ApiOperation({ summary: 'When reports are made by themselves, now and before' })
  @ApiOkResponse({ type: ReportSchedulesResponse })
  async shown(@SignedIn() person: Person): Promise<ReportSchedulesResponse> {
    const [present, versions] = await Promise.all([this.reports.presentSchedule(), this.reports.schedules()]);
    const zone = provinceZone(this.configuration.province);
    const now = Date.now();
    return {
      version: present.version,
      schedule: { ...present.schedule },
      next: reportKinds.flatMap((kind) => {
        const due = nextDue(kind, present.schedule[kind], { now, zone, today: dayAt(now, zone) });
        return due === null ? [] : [{ kind, period: due.period, at: new Date(due.at).toISOString() }];
      }),
      versions: versions.map(({ schedule, ...told }) => ({ ...told, schedule: { ...schedule } })),
      maySet: person.role === 'province-supervisor',
    };
  }

  @Post()
  @ApiOperation({ summary: 'Sets it anew; what was made stays, and versions before stay readable' })
  @ApiCreatedResponse({ type: ReportSchedulesResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names each; nothing was changed' })
  @ApiConflictResponse({ description: 'Somebody else changed it since it was read' })
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  async set(
    @Body() { bulanan = null, semester = null, basedOn, reason }: ReportScheduleRequest,
    @SignedIn() person: Person,
  ): Promise<ReportSchedulesResponse> {
    assertMaySet(person);
    await orProblem(this.change.handle({ schedule: { bulanan, semester }, basedOn, reason, changedBy: person.name }));
    return this.shown(person);
  }
}
