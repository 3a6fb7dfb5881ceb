import { Inject, Injectable } from '@nestjs/common';
import { assertPublicDestination, problem } from '#http';
import type { FieldProblem } from '../clock/field-problem.js';
import { SettingRefused } from '../clock/setting-refused.errors.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { AlertRuleQuery } from './alert-rule.query.js';
import { AlertRuleRepository, type Change } from './alert-rule.repository.js';
import { ruleProblems, type AlertRule } from './alert-rule.js';
import { ALERTS, type AlertsConfig } from './alerts.js';

/** A rule as somebody sent it: its condition is not checked yet. */
export type SentRule = Omit<AlertRule, 'condition'> & { readonly condition: unknown };

/** Takes rules in: each change as the next version, checked as a whole. */
@Injectable()
export class ChangeAlertRule {
  constructor(
    private readonly rules: AlertRuleRepository,
    private readonly query: AlertRuleQuery,
    private readonly directory: ParticipantDirectory,
    @Inject(ALERTS) private readonly config: Pick<AlertsConfig, 'privateDestinations'>,
  ) {}

  /**
   * @returns the number of the rule
   * @throws SettingRefused naming every field that cannot be used
   */
  async add(sent: SentRule, change: Change): Promise<number> {
    return this.rules.add(this.checked(sent), change);
  }

  /**
   * @throws as {@link add} does; SettingOutdated when another change came between; a 404 problem when there is no such
   * rule
   */
  async change(id: number, sent: SentRule, basedOn: number, change: Change): Promise<void> {
    const present = await this.query.find(id);
    if (present === null) throw problem(404, 'Not Found', { detail: `There is no rule ${id}.` });
    const rule = this.checked(sent);
    if (rule.condition.kind !== present.condition.kind) {
      // What is open would be about something else from one moment to the next.
      throw new SettingRefused([{ field: 'condition.kind', reason: 'stays what it was: add another rule' }]);
    }
    await this.rules.change(id, rule, basedOn, change);
  }

  private checked(sent: SentRule): AlertRule {
    const { instances } = this.directory;
    const problems = [
      ...ruleProblems(sent, (code) => instances.some((instance) => instance.code === code)),
      ...this.addressProblems(sent.webhookUrl),
    ];
    if (problems.length > 0) throw new SettingRefused(problems);
    return sent as AlertRule;
  }

  private addressProblems(address: string | null): FieldProblem[] {
    if (address === null) return [];
    const field = 'webhookUrl';
    const protocol = URL.canParse(address) ? new URL(address).protocol : '';
    const { privateDestinations } = this.config;
    if (protocol !== 'https:' && !(privateDestinations && protocol === 'http:')) {
      return [{ field, reason: 'is no address that begins with https://' }];
    }
    if (privateDestinations) return [];
    try {
      assertPublicDestination(address);
      return [];
    } catch {
      return [{ field, reason: 'lies in a private network' }];
    }
  }
}
