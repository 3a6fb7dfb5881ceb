import { Injectable } from '@nestjs/common';
import { ClockPages } from '../clock/clock-pages.query.js';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { FreshnessQuery } from '../monev/freshness.query.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import type { ConditionReading, Reading } from './judge.js';

/** Nobody's session: rules look with the province's eyes. */
const province: Person = { subject: 'alerts', name: 'sistem', role: 'province-supervisor', participant: null };

/** As the page of deadlines has it. */
const dueWithin = 2;

const hour = 3_600_000;

/** What is read of every participant as a whole. Complaints that are secret have no clocks here. */
@Injectable()
export class ParticipantReadingQuery {
  constructor(
    private readonly clocks: ClockPages,
    private readonly freshness: FreshnessQuery,
    private readonly figures: FigureReadingQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  /** Clocks of every kind but the reporter's silence: nobody is late who does not reply. */
  async clocksOver(which: 'overdue' | 'dueSoon', atLeast: number, now: Date): Promise<ConditionReading> {
    const { items } = await this.clocks.due({ dueWithin }, province, now.getTime());
    const counts = new Map<string, number>();
    for (const { participant, clock, ...count } of items) {
      if (clock === 'silence') continue;
      counts.set(participant.code, (counts.get(participant.code) ?? 0) + count[which]);
    }
    return this.everybody((code) => counts.get(code) ?? 0, atLeast, now);
  }

  /** Of whoever never sent anything nobody can tell since when nothing came. */
  async staleSince(hours: number, now: Date): Promise<ConditionReading> {
    const { newest } = await this.freshness.now();
    const instances = this.directory.instancesFrom(this.figures.today(now));
    const age = (code: string): number => {
      const at = newest.get(code);
      return at === undefined ? 0 : Math.floor((now.getTime() - at.getTime()) / hour);
    };
    return {
      ...this.everybody(age, hours, now),
      unknown: instances.filter(({ code }) => !newest.has(code)).map(({ code }) => code),
    };
  }

  private everybody(countOf: (code: string) => number, atLeast: number, now: Date): ConditionReading {
    const readings = this.directory.instancesFrom(this.figures.today(now)).map(({ code }): Reading => ({
      participant: code,
      subject: '',
      subjectName: null,
      count: countOf(code),
    }));
    return { holding: readings.filter(({ count }) => count >= atLeast), unknown: [] };
  }
}
