import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Clock } from '#kernel';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { InTopics } from '../intake/in-topics.adapter.js';
import { ConflictQuery, type ConflictRecord } from './conflict.query.js';
import { ConflictRuleRepository } from './conflict-rule.repository.js';
import { ruleFor, type ConflictRule } from './conflict-rule.js';
import { RULING_CLOCK } from './rule-conflict.handler.js';
import { rehearsed, rulingEvent } from './ruling.mapper.js';

/** Conflicts ruled at once. */
const atOnce = 200;

/** Rules on open conflicts as the rules that were kept say. */
@Injectable()
export class ApplyRules {
  private readonly logger = new Logger(ApplyRules.name);

  constructor(
    private readonly conflicts: ConflictQuery,
    private readonly rules: ConflictRuleRepository,
    private readonly inTopics: InTopics,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'province'>,
    @Inject(RULING_CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns how many conflicts it ruled on
   * @throws BrokerUnavailable
   */
  async handle(): Promise<number> {
    const covered = await this.conflicts.takeCovered(atOnce);
    if (covered.length === 0) return 0;
    const rules = await this.rules.all();
    const events = covered.flatMap((conflict) => this.rulingOn(conflict, rules) ?? []);
    if (events.length > 0) await this.inTopics.write(this.config.province.province.code, events);
    return events.length;
  }

  private rulingOn(conflict: ConflictRecord, rules: readonly ConflictRule[]) {
    const { field, owner, claimed } = conflict;
    const rule = ruleFor(rules, { field, claimant: claimed.event.source, owner });
    if (!rule) return null;
    const { id, version, outcome, reason } = rule;
    const event = rulingEvent(
      conflict,
      { outcome, reason, by: `aturan ${id}.${version}`, rule: { id, version } },
      this.config.province.province.code,
      this.clock(),
    );
    const decision = rehearsed(conflict, event);
    if (decision.outcome === 'applied') return event;
    this.logger.warn({ msg: 'A rule cannot settle a conflict', conflict: conflict.id, rule: id, decision });
    return null;
  }
}
