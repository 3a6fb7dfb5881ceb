import { identityLeaks, type CaseIdentity, type IdentityLeak } from './identity-leaks.js';

/** `superseded`: nobody had decided when another version was proposed. */
export const storyStates = ['proposed', 'published', 'declined', 'superseded', 'replaced', 'withdrawn'] as const;
export type StoryState = (typeof storyStates)[number];

/** What is read in public. */
export interface StoryText {
  readonly title: string;
  /** What was reported. */
  readonly reported: string;
  /** What was done. */
  readonly done: string;
}

export const storyFields = ['title', 'reported', 'done'] as const satisfies readonly (keyof StoryText)[];

export interface FieldLeak extends IdentityLeak {
  readonly field: keyof StoryText;
}

export const leaksOf = (text: StoryText, identity: CaseIdentity): FieldLeak[] =>
  storyFields.flatMap((field) => identityLeaks(text[field], identity).map((leak) => ({ field, ...leak })));

/** A case as far as it says whether a story may be told of it. */
export interface StoryCase {
  readonly status: string;
  readonly isSecret: boolean;
  /** Two say different things of it, and nobody has ruled. */
  readonly isDisputed: boolean;
}

export const unfit = ['not-completed', 'secret', 'disputed'] as const;
export type Unfit = (typeof unfit)[number];

/** Why no story is told of a case; null when one may be. */
export function whyUnfit({ status, isSecret, isDisputed }: StoryCase): Unfit | null {
  if (isSecret) return 'secret';
  if (status !== 'selesai') return 'not-completed';
  return isDisputed ? 'disputed' : null;
}

/** What was said of a version after it was proposed. */
export interface VersionFate {
  readonly version: number;
  readonly decision: 'approved' | 'declined' | null;
  readonly isWithdrawn: boolean;
}

/** What each version is, in their order. Of a story at most one is published: the newest that was approved. */
export function statesOf(versions: readonly VersionFate[]): StoryState[] {
  const newest = Math.max(...versions.map(({ version }) => version));
  const approved = Math.max(0, ...versions.filter(({ decision }) => decision === 'approved').map((one) => one.version));
  return versions.map(({ version, decision, isWithdrawn }) => {
    if (isWithdrawn) return 'withdrawn';
    switch (decision) {
      case 'approved':
        return version === approved ? 'published' : 'replaced';
      case 'declined':
        return 'declined';
      case null:
        return version === newest ? 'proposed' : 'superseded';
    }
  });
}
