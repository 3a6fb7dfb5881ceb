import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { RankingResponse } from './ranking.response.js';

/** A ranking as text that is the same whoever writes it: RFC 8785. */
export function snapshotOf(ranking: RankingResponse): string {
  const text = canonicalize(ranking);
  if (text === undefined) throw new TypeError('A ranking always has a JSON form.');
  return text;
}

/** Only {@link snapshotOf} writes snapshots. */
export const rankingOf = (snapshot: string): RankingResponse => JSON.parse(snapshot) as RankingResponse;

/** SHA-256, in hex. */
export const hashOf = (snapshot: string): string => createHash('sha256').update(snapshot, 'utf8').digest('hex');
