import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ClockRule } from './case-clocks.js';
import shippedRules from './clock-rules.json' with { type: 'json' };
import { ClockSettingsRepository } from './clock-settings.repository.js';
import type { Limit } from './limit.js';
import shippedLimits from './limits.json' with { type: 'json' };
import shippedCalendar from './national-calendar.json' with { type: 'json' };

/** The clocks as they are assumed to be until somebody sets them otherwise. */
@Injectable()
export class SeedClockSettings implements OnModuleInit {
  constructor(private readonly settings: ClockSettingsRepository) {}

  /** At each start, before the ledger is read; changes nothing that is there. */
  onModuleInit(): Promise<void> {
    return this.settings.seed({
      limits: shippedLimits as Limit[],
      calendars: shippedCalendar,
      rules: shippedRules as ClockRule[],
      outages: [],
    });
  }
}
