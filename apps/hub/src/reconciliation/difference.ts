import type { ExpectedHolding, Holding, Parts } from './holding.js';

/**
 * `missing-here`: the hub lacks the complaint, or events about it. `missing-there`: the participant lacks the
 * complaint. `behind`: it was told more than it holds. `differs`: both know the same events and hold different things.
 */
export const differenceKinds = ['missing-here', 'missing-there', 'behind', 'differs'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** A part of a complaint that differs, and whose word counts for it. */
export interface DifferingField {
  name: 'status' | 'tracking-id' | 'title' | 'body' | 'answers' | 'replies' | 'version' | 'said' | 'copies';
  /** Null when nobody's word alone makes it so. */
  owner: string | null;
}

export interface Difference {
  complaintId: string;
  kind: DifferenceKind;
  trackingId: string | null;
  /** What differs, of a complaint that both have. */
  fields: readonly DifferingField[];
  /** What the hub has; null when it knows nothing of the complaint. */
  here: Summary | null;
  there: Summary | null;
}

export type Summary = Pick<Holding, 'version' | 'said' | 'digest'>;

/**
 * Names the difference between what a participant should hold and what it holds; null when there is none.
 * @param theirs every line of the participant about the complaint: there should be one
 */
export function differenceOf(
  complaintId: string,
  ours: ExpectedHolding | null,
  theirs: readonly Holding[],
): Difference | null {
  const [line] = theirs;
  const named = (kind: DifferenceKind, fields: readonly DifferingField[] = []): Difference => ({
    complaintId,
    kind,
    trackingId: line?.trackingId ?? ours?.trackingId ?? null,
    fields,
    here: ours && summaryOf(ours),
    there: line === undefined ? null : summaryOf(line),
  });
  if (line === undefined) return ours && named('missing-there');
  if (!ours) return named('missing-here');
  if (theirs.length > 1) return named('differs', [{ name: 'copies', owner: null }]);
  if ((line.said ?? 0) > (ours.said ?? 0)) return named('missing-here');
  const [told, holds] = [ours.version ?? 0, line.version ?? 0];
  if (holds < told) return named('behind');
  const fields = fieldsOf(ours, line);
  if (holds > told) fields.unshift({ name: 'version', owner: null });
  if ((line.said ?? 0) < (ours.said ?? 0)) fields.unshift({ name: 'said', owner: null });
  return fields.length > 0 ? named('differs', fields) : null;
}

/** Whether the same difference was seen twice: then it is none of two systems being on their way to each other. */
export const isSame = (one: Difference, other: Difference): boolean =>
  one.kind === other.kind && sameSide(one.here, other.here) && sameSide(one.there, other.there);

const sameSide = (one: Summary | null, other: Summary | null): boolean =>
  one === null || other === null
    ? one === other
    : one.version === other.version && one.said === other.said && one.digest === other.digest;

const summaryOf = ({ version, said, digest }: Holding): Summary => ({ version, said, digest });

function fieldsOf(ours: ExpectedHolding, theirs: Holding): DifferingField[] {
  if (ours.digest === theirs.digest) return [];
  const { filedBy } = ours;
  const one = (name: DifferingField['name'], differs: boolean, owner: string | null): DifferingField[] =>
    differs ? [{ name, owner }] : [];
  return [
    ...one('status', ours.status !== theirs.status, ours.handler),
    ...one('tracking-id', ours.trackingId !== theirs.trackingId, 'national'),
    ...one('title', ours.parts.title !== theirs.parts.title, filedBy),
    ...one('body', ours.parts.body !== theirs.parts.body, filedBy),
    ...answersOf(ours.parts, theirs.parts),
    ...one('replies', ours.parts.replies.hash !== theirs.parts.replies.hash, filedBy),
  ];
}

/** Answers belong to who gave them. */
function answersOf(ours: Parts, theirs: Parts): DifferingField[] {
  const hashes = (parts: Parts) => new Map(parts.answers.map(({ by, hash }) => [by, hash]));
  const [here, there] = [hashes(ours), hashes(theirs)];
  return [...new Set([...here.keys(), ...there.keys()])]
    .sort()
    .filter((by) => here.get(by) !== there.get(by))
    .map((by) => ({ name: 'answers', owner: by }));
}
