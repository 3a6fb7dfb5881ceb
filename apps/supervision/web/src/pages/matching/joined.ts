import type { Match, MatchCandidate } from '../../api/types';

/** Two reports that the reader said are one matter, while the page is open. */
export interface Joined {
  match: Match;
  candidate: MatchCandidate;
}

/** A report that waits to be compared, or that the reader has just joined with another. */
export type Shown = { match: Match; candidate: MatchCandidate | null };

/** People know a national report by its tracking id. */
export const nationalNumber = ({ id, trackingId }: Pick<MatchCandidate, 'id' | 'trackingId'>): string =>
  trackingId === null ? id : `#${trackingId}`;

const isBefore = (one: Match, other: Match): boolean =>
  one.receivedAt === other.receivedAt ? one.id > other.id : one.receivedAt > other.receivedAt;

/** The server no longer lists what was joined; on the page it stays where it was, in the server's order. */
export function shownMatches(items: readonly Match[], joined: readonly Joined[]): Shown[] {
  const ids = new Set(joined.map(({ match }) => match.id));
  const waiting = items.filter(({ id }) => !ids.has(id)).map((match) => ({ match, candidate: null }));
  return [...waiting, ...joined].sort((one, other) => (isBefore(one.match, other.match) ? -1 : 1));
}
