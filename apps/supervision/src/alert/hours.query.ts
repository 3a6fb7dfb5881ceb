import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { ClockBasisQuery } from '../clock/clock-basis.query.js';
import { provinceZone } from '../clock/province-zone.js';
import { PROVINCE } from '../participant/participant.module.js';
import { AlertRuleQuery } from './alert-rule.query.js';
import type { Hours } from './quiet-hours.js';

/** By what is told now when notices may leave. */
@Injectable()
export class HoursQuery {
  constructor(
    private readonly rules: AlertRuleQuery,
    private readonly clocks: ClockBasisQuery,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  async now(): Promise<Hours> {
    const [[settings], { clockwork }] = await Promise.all([this.rules.settings(), this.clocks.now()]);
    if (settings === undefined) throw new Error('Nobody has written the first settings of notices.');
    return { settings, calendar: clockwork.calendar, zone: provinceZone(this.configuration.province) };
  }
}
