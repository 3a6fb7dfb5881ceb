import type { FieldProblem } from '../clock/field-problem.js';

/** What a rule looks at. Each is read of every participant by itself, and of a trend by topic. */
export const conditionKinds = [
  'overdue',
  'due-soon',
  'nobody-signed-in',
  'sudden-silence',
  'trend',
  'stale-data',
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export interface AlertCondition {
  readonly kind: ConditionKind;
  /** By the names of {@link conditionParameters}; empty for a kind that has none. */
  readonly parameters: Readonly<Record<string, number>>;
}

export interface ConditionParameter {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** What a rule begins with. */
  readonly assumed: number;
  /** Null where every whole number between the two is one. */
  readonly choices: readonly number[] | null;
}

const atLeast = (least: number, assumed: number): ConditionParameter => ({
  name: 'atLeast',
  least,
  most: 10_000,
  assumed,
  choices: null,
});

/** The parameters of each kind. When nobody signs in and when a silence is sudden, the settings of signs say. */
export const conditionParameters: Readonly<Record<ConditionKind, readonly ConditionParameter[]>> = {
  overdue: [atLeast(1, 5)],
  'due-soon': [atLeast(1, 10)],
  'nobody-signed-in': [],
  'sudden-silence': [],
  trend: [{ name: 'window', least: 7, most: 28, assumed: 7, choices: [7, 14, 28] }, atLeast(5, 5)],
  'stale-data': [{ name: 'hours', least: 1, most: 720, assumed: 72, choices: null }],
};

/** At once, or with all others once a day. */
export const deliveries = ['immediate', 'digest'] as const;
export type Delivery = (typeof deliveries)[number];

/** What a rule says. Everybody who may see it finds a warning on the page; e-mail and webhook are told as well. */
export interface AlertRule {
  readonly name: string;
  readonly condition: AlertCondition;
  /** Codes of those it looks at; none for every regency and the province. */
  readonly participants: readonly string[];
  readonly emails: readonly string[];
  readonly webhookUrl: string | null;
  readonly delivery: Delivery;
  readonly enabled: boolean;
}

/** A version of a rule, as somebody set it. */
export interface RuleVersion extends AlertRule {
  readonly id: number;
  readonly version: number;
  readonly reason: string;
  readonly changedBy: string;
  /** UTC, ISO 8601. */
  readonly changedAt: string;
}

const mostEmails = 20;
const email = /^[^\s@<>()[\],;:"\\]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\.[a-z]{2,63}$/i;

/** What is wrong with a rule that somebody sent, each problem with its field; none when it can be used. */
export function ruleProblems(
  { condition, participants, emails }: Pick<AlertRule, 'participants' | 'emails'> & { readonly condition: unknown },
  isParticipant: (code: string) => boolean,
): FieldProblem[] {
  return [
    ...conditionProblems(condition),
    ...participants.flatMap((code, index) =>
      isParticipant(code)
        ? []
        : [{ field: `participants.${index}`, reason: 'is no participant that warnings are about' }],
    ),
    ...(emails.length > mostEmails ? [{ field: 'emails', reason: `are more than ${mostEmails}` }] : []),
    ...emails.flatMap((address, index) =>
      email.test(address) ? [] : [{ field: `emails.${index}`, reason: 'is no e-mail address' }],
    ),
    ...twice(participants, 'participants'),
    ...twice(
      emails.map((address) => address.toLowerCase()),
      'emails',
    ),
  ];
}

const twice = (items: readonly string[], field: string): FieldProblem[] =>
  items.flatMap((item, index) =>
    items.indexOf(item) === index ? [] : [{ field: `${field}.${index}`, reason: 'is there twice' }],
  );

function conditionProblems(condition: unknown): FieldProblem[] {
  const { kind, parameters } = (condition ?? {}) as { readonly kind?: unknown; readonly parameters?: unknown };
  const known = conditionKinds.find((one) => one === kind);
  if (known === undefined) {
    return [{ field: 'condition.kind', reason: `is none of ${conditionKinds.join(', ')}` }];
  }
  if (typeof parameters !== 'object' || parameters === null) {
    return [{ field: 'condition.parameters', reason: 'is no object' }];
  }
  const said = parameters as Readonly<Record<string, unknown>>;
  const wanted = conditionParameters[known];
  const unknown = Object.keys(said)
    .filter((name) => wanted.every((one) => one.name !== name))
    .map((name) => ({ field: `condition.parameters.${name}`, reason: `is no parameter of ${known}` }));
  const wrong = wanted.flatMap((parameter) => {
    const reason = parameterProblem(parameter, said[parameter.name]);
    return reason === null ? [] : [{ field: `condition.parameters.${parameter.name}`, reason }];
  });
  return [...unknown, ...wrong];
}

function parameterProblem({ least, most, choices }: ConditionParameter, value: unknown): string | null {
  if (choices !== null)
    return choices.some((choice) => choice === value) ? null : `must be one of ${choices.join(', ')}`;
  const isRight = Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
  return isRight ? null : `must be a whole number from ${least} to ${most}`;
}

/** Of a rule whose condition was checked. */
export function parameterOf({ kind, parameters }: AlertCondition, name: string): number {
  const value = parameters[name];
  if (value === undefined) throw new Error(`A rule of ${kind} has no ${name}.`);
  return value;
}

/** Whether a rule looks at a participant. */
export const looksAt = ({ participants }: Pick<AlertRule, 'participants'>, code: string): boolean =>
  participants.length === 0 || participants.includes(code);
