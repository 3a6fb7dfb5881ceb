import type { Agency, Office } from './complaint.js';
import type { Closer, StatusWord } from './words.js';

interface Created {
  readonly title: string;
  readonly body: string;
  readonly classification: string | null;
  readonly category: string | null;
  readonly channel: string;
  readonly anonymous: boolean;
  readonly secret: boolean;
  /** RFC 3339. */
  readonly filedAt: string;
  readonly agency: Agency;
}

interface Classified {
  readonly classification: string | null;
  readonly category: string | null;
}

/** What each kind of change says, beside the status that the complaint has after it. */
export interface ChangeData {
  created: Created;
  verified: Classified;
  disposed: { readonly to: readonly Office[] };
  'follow-up': { readonly text: string; readonly by: Office };
  reply: { readonly text: string };
  status: { readonly reason: string | null; readonly closedBy: Closer | null };
  rating: { readonly score: number; readonly comment: string | null };
  category: Classified;
}

export const changeKinds = [
  'created',
  'verified',
  'disposed',
  'follow-up',
  'reply',
  'status',
  'rating',
  'category',
] as const satisfies readonly (keyof ChangeData)[];
export type ChangeKind = keyof ChangeData;

interface Happened {
  /** What the agency called it; null when no agency call made the change. */
  readonly reference: string | null;
  readonly at: Date;
}

/** Something that happened to a complaint, as the feed and the webhook tell it. */
export type Change = {
  [Kind in ChangeKind]: Happened & {
    readonly kind: Kind;
    readonly data: ChangeData[Kind] & { readonly status: StatusWord };
  };
}[ChangeKind];

/** A change as it is kept. */
export type RecordedChange = Change & {
  readonly id: string;
  readonly trackingId: string;
  /** Its place in the feed, from 1 without gap; null until somebody reads the feed. */
  readonly position: string | null;
};

/** The name of a change in answers, the feed and webhooks. */
export const changeId = (id: string): string => `chg-${id}`;
