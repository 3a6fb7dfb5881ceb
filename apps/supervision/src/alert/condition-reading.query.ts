import { Injectable } from '@nestjs/common';
import { ClockBasisQuery } from '../clock/clock-basis.query.js';
import { RecountQuery } from '../projection-figures/recount.query.js';
import { parameterOf, type AlertCondition } from './alert-rule.js';
import type { ConditionReading } from './judge.js';
import { ParticipantReadingQuery } from './participant-reading.query.js';
import { SignReadingQuery } from './sign-reading.query.js';

/** What is to be warned of at this moment. */
@Injectable()
export class ConditionReadingQuery {
  constructor(
    private readonly participants: ParticipantReadingQuery,
    private readonly signs: SignReadingQuery,
    private readonly clocks: ClockBasisQuery,
    private readonly recount: RecountQuery,
  ) {}

  /** Not while complaints are read, counted or computed anew: half of them say nothing. */
  async areWhole(): Promise<boolean> {
    const [{ basis }, recount] = await Promise.all([this.clocks.now(), this.recount.underWay()]);
    return basis.rebuild === null && basis.recompute === null && recount === null;
  }

  of(condition: AlertCondition, now: Date): Promise<ConditionReading> {
    const parameter = (name: string): number => parameterOf(condition, name);
    switch (condition.kind) {
      case 'overdue':
        return this.participants.clocksOver('overdue', parameter('atLeast'), now);
      case 'due-soon':
        return this.participants.clocksOver('dueSoon', parameter('atLeast'), now);
      case 'nobody-signed-in':
      case 'sudden-silence':
        return this.signs.silent(condition.kind, now);
      case 'trend':
        return this.signs.topics(parameter('window'), parameter('atLeast'));
      case 'stale-data':
        return this.participants.staleSince(parameter('hours'), now);
    }
  }
}
