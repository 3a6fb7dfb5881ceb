/** A change as the national feed lists it. What `data` holds depends on `kind` and is read with care. */
export interface NationalChange {
  changeId: string;
  kind: string;
  trackingId: string;
  /** The id that an agency gave the complaint, when an agency handed it over. */
  agencyReference: string | null;
  /** What a call of ours carried, when one made the change. */
  reference: string | null;
  at: string;
  data: Readonly<Record<string, unknown>>;
}

/** A text that says something, exactly as it came; else null. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** An object, else an empty one. */
export const wholeOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** A change out of the feed, or null when it lacks what every change has. */
export function readNationalChange(listed: unknown): NationalChange | null {
  const { changeId, kind, trackingId, agencyReference, reference, at, data } = wholeOf(listed);
  const texts = { changeId: textOf(changeId), kind: textOf(kind), trackingId: textOf(trackingId), at: textOf(at) };
  if (texts.changeId === null || texts.kind === null || texts.trackingId === null || texts.at === null) return null;
  return {
    changeId: texts.changeId,
    kind: texts.kind,
    trackingId: texts.trackingId,
    at: texts.at,
    agencyReference: textOf(agencyReference),
    reference: textOf(reference),
    data: wholeOf(data),
  };
}

/** The order in which things happen to a complaint, for changes of the same instant. */
const order = ['created', 'verified', 'category', 'disposed', 'follow-up', 'reply', 'status', 'rating'];

/**
 * The changes of a page once each and in the order in which they happened: the platform lists some twice and mixes
 * them up.
 * @param instantOf milliseconds since the epoch at which a change happened
 */
export function inOrder(
  changes: readonly NationalChange[],
  instantOf: (change: NationalChange) => number,
): NationalChange[] {
  const once = new Map(changes.map((change) => [change.changeId, change]));
  return [...once.values()].sort(
    (one, other) => instantOf(one) - instantOf(other) || order.indexOf(one.kind) - order.indexOf(other.kind),
  );
}
