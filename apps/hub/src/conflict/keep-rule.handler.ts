import { Injectable } from '@nestjs/common';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import {
  anybody,
  isSameCase,
  tieWith,
  type ConflictCase,
  type ConflictRule,
  type RulingSense,
} from './conflict-rule.js';
import { ConflictRuleRepository } from './conflict-rule.repository.js';
import { RuleRefused } from './conflict.errors.js';

type NewRule = ConflictCase & RulingSense;

/** Keeps a ruling for all conflicts of its kind. */
@Injectable()
export class KeepRule {
  constructor(
    private readonly rules: ConflictRuleRepository,
    private readonly participants: ParticipantDirectory,
  ) {}

  /** @throws RuleRefused when the rule could not be kept now */
  async check(rule: NewRule): Promise<void> {
    const participants = await this.participants.codes();
    for (const field of ['claimant', 'owner'] as const) {
      if (rule[field] !== anybody && !participants.has(rule[field])) {
        throw new RuleRefused(field, `${rule[field]} does not take part`);
      }
    }
    refuseBeside(rule, await this.rules.all());
  }

  /** @throws RuleRefused */
  async handle(rule: NewRule): Promise<{ id: number; version: number }> {
    await this.check(rule);
    return this.rules.keep(rule, (rules) => {
      refuseBeside(rule, rules);
    });
  }
}

function refuseBeside(rule: NewRule, rules: readonly ConflictRule[]): void {
  const tie = tieWith(rules, rule);
  if (tie) {
    const reason = `rule ${tie.id} covers the same conflicts and is as precise: name both participants in one of them`;
    throw new RuleRefused('claimant', reason);
  }
  const same = rules.find((other) => other.withdrawn === null && isSameCase(other, rule));
  if (same?.outcome === rule.outcome && same.reason === rule.reason) {
    throw new RuleRefused('outcome', `rule ${same.id} says so already`);
  }
}
