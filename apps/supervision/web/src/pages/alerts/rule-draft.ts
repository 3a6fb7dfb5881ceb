import type { AlertRuleVersion, ConditionKind, Delivery, KindOfCondition } from '../../api/alert-types';

/** A rule as it is typed. */
export interface RuleDraft {
  readonly name: string;
  readonly kind: ConditionKind;
  readonly parameters: Readonly<Record<string, string>>;
  /** Codes; none for everybody. */
  readonly participants: readonly string[];
  /** An address a line. */
  readonly emails: string;
  readonly webhookUrl: string;
  readonly delivery: Delivery;
  readonly enabled: boolean;
}

/** A rule as it is sent. */
export interface SentRule {
  readonly name: string;
  readonly condition: { readonly kind: ConditionKind; readonly parameters: Readonly<Record<string, number>> };
  readonly participants: readonly string[];
  readonly emails: readonly string[];
  readonly webhookUrl: string | null;
  readonly delivery: Delivery;
  readonly enabled: boolean;
}

export const draftOf = (rule: AlertRuleVersion): RuleDraft => ({
  name: rule.name,
  kind: rule.condition.kind,
  parameters: Object.fromEntries(
    Object.entries(rule.condition.parameters).map(([name, value]) => [name, String(value)]),
  ),
  participants: rule.participants.map(({ code }) => code),
  emails: rule.emails.join('\n'),
  webhookUrl: rule.webhookUrl ?? '',
  delivery: rule.delivery,
  enabled: rule.enabled,
});

/** A rule that is to be, with what its kind begins with. */
export const blankDraft = ({ kind, parameters }: KindOfCondition): RuleDraft => ({
  ...{ name: '', kind, participants: [], emails: '', webhookUrl: '', delivery: 'immediate', enabled: true },
  parameters: Object.fromEntries(parameters.map(({ name, assumed }) => [name, String(assumed)])),
});

const email = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

export const emailsIn = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .map((address) => address.trim())
    .filter((address) => address !== '');

/** Those of them that are none. */
export const faultyEmails = (text: string): string[] => emailsIn(text).filter((address) => !email.test(address));

export const isWebhook = (text: string): boolean => /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '');

/** What is to be sent; null while something of it cannot be used. */
export function sentOf(draft: RuleDraft, { parameters }: KindOfCondition): SentRule | null {
  const numbers = parameters.map(({ name, least, most, choices }) => {
    const text = draft.parameters[name]?.trim() ?? '';
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    const isRight = value >= least && value <= most && (choices === null || choices.includes(value));
    return [name, isRight ? value : null] as const;
  });
  const webhookUrl = draft.webhookUrl.trim();
  const isUsable =
    draft.name.trim() !== '' &&
    numbers.every(([, value]) => value !== null) &&
    faultyEmails(draft.emails).length === 0 &&
    (webhookUrl === '' || isWebhook(webhookUrl));
  if (!isUsable) return null;
  return {
    ...{ name: draft.name.trim(), participants: draft.participants, emails: emailsIn(draft.emails) },
    condition: { kind: draft.kind, parameters: Object.fromEntries(numbers.map(([name, value]) => [name, value ?? 0])) },
    ...{ webhookUrl: webhookUrl === '' ? null : webhookUrl, delivery: draft.delivery, enabled: draft.enabled },
  };
}
