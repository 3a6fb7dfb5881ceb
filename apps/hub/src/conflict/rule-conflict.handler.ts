import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { InTopics } from '../intake/in-topics.adapter.js';
import { ConflictQuery, type ConflictRecord } from './conflict.query.js';
import type { RulingSense } from './conflict-rule.js';
import { ConflictNotFound, RulingRefused } from './conflict.errors.js';
import { KeepRule } from './keep-rule.handler.js';
import { rehearsed, rulingEvent } from './ruling.mapper.js';

export const RULING_CLOCK = Symbol('ruling clock');

export interface GivenRuling {
  conflict: ConflictRecord;
  eventId: string;
  rule: { id: number; version: number } | null;
}

/** A person rules on a conflict. The ruling goes in by the in-topic of the province, like all that happens. */
@Injectable()
export class RuleConflict {
  constructor(
    private readonly conflicts: ConflictQuery,
    private readonly keepRule: KeepRule,
    private readonly inTopics: InTopics,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'province'>,
    @Inject(RULING_CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws ConflictNotFound, RulingRefused, RuleRefused, BrokerUnavailable
   */
  async handle(id: number, verdict: RulingSense, keepAsRule: boolean): Promise<GivenRuling> {
    const conflict = await this.conflicts.find(id);
    if (!conflict) throw new ConflictNotFound(id);
    const province = this.config.province.province.code;
    const event = rulingEvent(conflict, verdict, province, this.clock());
    const decision = rehearsed(conflict, event);
    if (decision.outcome === 'parked') throw new RulingRefused(fieldBlamed(decision.field), decision.reason);
    const rule = { field: conflict.field, claimant: conflict.claimed.event.source, owner: conflict.owner, ...verdict };
    if (keepAsRule) await this.keepRule.check(rule);
    // The ruling first: what a person says of this conflict is not left to the rule that is made of it.
    await this.inTopics.write(province, [event]);
    return { conflict, eventId: event.id, rule: keepAsRule ? await this.keepRule.handle(rule) : null };
  }
}

/** Of what the person gave, only the outcome can be to blame for what the claim says. */
const fieldBlamed = (field: string): string => (field.startsWith('data.claim') ? 'outcome' : 'id');
