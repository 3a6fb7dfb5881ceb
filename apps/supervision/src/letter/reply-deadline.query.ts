import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { ClockBasisQuery } from '../clock/clock-basis.query.js';
import { ClockError } from '../clock/clock.errors.js';
import type { Day } from '../clock/day.js';
import { deadlineOf } from '../clock/deadline.js';
import { provinceZone } from '../clock/province-zone.js';
import { dayAt, endOf, type Instant, type Zone } from '../clock/zone.js';
import { PROVINCE } from '../participant/participant.module.js';

/** Days of letters, by the province's calendar. */
@Injectable()
export class ReplyDeadlineQuery {
  private readonly zone: Zone;

  constructor(
    private readonly clocks: ClockBasisQuery,
    @Inject(PROVINCE) { province }: ProvinceConfiguration,
  ) {
    this.zone = provinceZone(province);
  }

  today(): Day {
    return dayAt(Date.now(), this.zone);
  }

  /** 24.00 of a day. */
  endOf(day: Day): Instant {
    return endOf(day, this.zone);
  }

  /** The day until which there are so many working days; null when no calendar of that year is known. */
  async within(workingDays: number): Promise<Day | null> {
    const { clockwork } = await this.clocks.now();
    const run = { start: Date.now(), limit: workingDays, pauses: [], zone: this.zone };
    try {
      return deadlineOf(run, clockwork.calendar).day;
    } catch (error) {
      if (error instanceof ClockError) return null;
      throw error;
    }
  }
}
