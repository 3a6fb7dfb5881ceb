import { Injectable } from '@nestjs/common';
import { FreshnessQuery } from '../monev/freshness.query.js';
import { cutOffOf } from '../monev/overview.mapper.js';
import type { ClockBasisResponse } from './clock.response.js';
import type { Clockwork } from './clock-settings.js';
import { ClockSettingsQuery } from './clock-settings.query.js';
import { RecomputeQuery } from './recompute.query.js';

/** What clocks are read with now, and how complete they are. */
@Injectable()
export class ClockBasisQuery {
  constructor(
    private readonly settings: ClockSettingsQuery,
    private readonly recompute: RecomputeQuery,
    private readonly freshness: FreshnessQuery,
  ) {}

  async now(): Promise<{ clockwork: Clockwork; basis: ClockBasisResponse }> {
    const [clockwork, recompute, freshness] = await Promise.all([
      this.settings.present(),
      this.recompute.underWay(),
      this.freshness.now(),
    ]);
    const { version, versions, calendar } = clockwork;
    return {
      clockwork,
      basis: {
        settingsVersion: version,
        limitsVersion: versions.limits,
        calendarVersion: versions.calendars,
        rulesVersion: versions.rules,
        calendar: calendar.version,
        cutOff: cutOffOf(freshness),
        rebuild: freshness.rebuild,
        recompute,
      },
    };
  }
}
