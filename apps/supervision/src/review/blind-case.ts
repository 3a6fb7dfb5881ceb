import type { CaseCloser } from '../case-timeline/case-words.js';

/** What happened to a case, as far as a reviewer is to know. */
export const blindStepKinds = ['answer', 'answer-of-another', 'reply', 'closed', 'reopened'] as const;
export type BlindStepKind = (typeof blindStepKinds)[number];

export interface BlindStep {
  readonly kind: BlindStepKind;
  readonly at: string;
  readonly text: string | null;
  readonly attachments: number;
  /** Of what was closed, by whom. */
  readonly closer: CaseCloser | null;
}

/** An entry as far as it says what holds. */
export interface HeldEntry {
  readonly name: string;
  readonly source: string;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The answers that are judged, and what a reader has to know beside them. */
export function blindSteps(
  entries: readonly HeldEntry[],
  participant: string,
  mask: (text: string) => string,
): BlindStep[] {
  return entries.flatMap((entry) => {
    const kind = kindOf(entry, participant);
    if (kind === null) return [];
    const { at, data } = entry;
    const text = textOf(data.text) ?? textOf(data.note) ?? textOf(data.reason);
    return [
      {
        kind,
        at,
        text: text === null ? null : mask(text),
        attachments: Array.isArray(data.attachments) ? data.attachments.length : 0,
        closer: kind === 'closed' ? ((textOf(data.by) as CaseCloser | null) ?? null) : null,
      },
    ];
  });
}

function kindOf({ name, source }: HeldEntry, participant: string): BlindStepKind | null {
  switch (name) {
    case 'followedup':
      return source === participant ? 'answer' : 'answer-of-another';
    case 'replied':
      return 'reply';
    case 'completed':
      return 'closed';
    case 'reopened':
      return 'reopened';
    default:
      return null;
  }
}

/** Persons whom entries name beside the texts: who noted a report on paper, who compared two, who ruled. */
export function namedPersons(entries: readonly HeldEntry[]): string[] {
  return entries.flatMap(({ name, data }) => {
    const noted = data.noted as { readonly by?: unknown } | undefined;
    const by = name === 'completed' ? null : textOf(data.by);
    return [textOf(noted?.by), by].filter((person) => person !== null);
  });
}

/** Offices that entries name in the participant's own words. */
export function namedOffices(entries: readonly HeldEntry[]): string[] {
  return entries.flatMap(({ data }) => {
    const assignments = Array.isArray(data.to) ? (data.to as readonly { readonly office?: unknown }[]) : [];
    return [data.office, ...assignments.map(({ office }) => office)]
      .map((office) => textOf((office as { readonly word?: unknown } | undefined)?.word))
      .filter((word) => word !== null);
  });
}
