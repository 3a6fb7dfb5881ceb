import { looksAt, type AlertRule } from './alert-rule.js';

/** Something that a rule warns of, as it is now. */
export interface Reading {
  readonly participant: string;
  /** What of the participant: the key of a topic; empty where it is all of it. */
  readonly subject: string;
  /** The subject as people call it. */
  readonly subjectName: string | null;
  /** Clocks, reports, days or hours, by the kind of the condition. */
  readonly count: number;
}

/** All that was read of a rule's condition. */
export interface ConditionReading {
  readonly holding: readonly Reading[];
  /** Participants of whom nobody can tell. */
  readonly unknown: readonly string[];
}

/** A warning that has not ended. */
export interface OpenWarning extends Reading {
  readonly id: number;
}

/** Why a warning ended: what it warned of did, or the rule does not look there any more. */
export const endings = ['ended', 'rule'] as const;
export type Ending = (typeof endings)[number];

/** What becomes of the warnings of a rule. */
export interface Judgement {
  readonly opens: readonly Reading[];
  /** Those that go on, with what is read of them now. */
  readonly goesOn: readonly OpenWarning[];
  readonly closes: readonly { readonly id: number; readonly ending: Ending }[];
}

const keyOf = ({ participant, subject }: Reading): string => `${participant}/${subject}`;

/**
 * A warning opens when its condition holds and none is open about the same thing, goes on while it does, and closes by
 * itself when it does not. While nobody can tell, what is open stays as it is. A rule that is switched off, or looks
 * elsewhere, has no warnings.
 */
export function judge(
  rule: Pick<AlertRule, 'enabled' | 'participants'>,
  { holding, unknown }: ConditionReading,
  open: readonly OpenWarning[],
): Judgement {
  const isSeen = ({ participant }: Reading): boolean => rule.enabled && looksAt(rule, participant);
  const now = new Map(holding.filter(isSeen).map((reading) => [keyOf(reading), reading]));
  const goesOn: OpenWarning[] = [];
  const closes: { id: number; ending: Ending }[] = [];
  for (const warning of open) {
    const reading = now.get(keyOf(warning));
    if (reading !== undefined) goesOn.push({ ...reading, id: warning.id });
    else if (!isSeen(warning)) closes.push({ id: warning.id, ending: 'rule' });
    else if (!unknown.includes(warning.participant)) closes.push({ id: warning.id, ending: 'ended' });
  }
  const told = new Set(open.map(keyOf));
  return { opens: [...now.values()].filter((reading) => !told.has(keyOf(reading))), goesOn, closes };
}
