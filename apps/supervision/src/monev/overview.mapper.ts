import type { Instance, ParticipantDirectory } from '../participant/participant-directory.js';
import { statusCountsResponse } from '../case-timeline/status-counts.mapper.js';
import { completedShare, followedUpShare, receivedOf, sumOf, type StatusCounts } from './figures.js';
import { freshnessOf } from './freshness.js';
import type { FreshnessRows } from './freshness.query.js';
import type { FreshnessResponse } from './freshness.response.js';
import type { OverviewRows } from '../projection-figures/figures.query.js';
import { sumsOfRow, type SumRow } from '../projection-figures/sum-row.mapper.js';
import type { OverviewRequest } from './overview.request.js';
import type { CountsResponse, OverviewResponse } from './overview.response.js';
import { rankTopics } from './topics.js';

interface OverviewParts {
  readonly request: OverviewRequest;
  /** Who counts in the period. */
  readonly counted: readonly Instance[];
  readonly directory: ParticipantDirectory;
  readonly rows: OverviewRows;
  readonly freshness: FreshnessRows;
  readonly now: Date;
}

export function overviewResponse({
  request,
  directory,
  rows,
  freshness,
  now,
  ...parts
}: OverviewParts): OverviewResponse {
  const counted = parts.counted.map((instance) => ({
    ...instance,
    counts: countsFor(rows.sums, (code) => code === instance.code),
  }));
  const known = new Set(directory.instances.map(({ code }) => code));
  const inScope = new Set(counted.map(({ code }) => code));
  const { topics, others } = rankTopics(topicsOf(rows, inScope), request.topics);
  return {
    scope: request.scope,
    dateBasis: request.dateBasis,
    from: request.from ?? null,
    to: request.to ?? null,
    cutOff: cutOffOf(freshness),
    totals: countsResponse(sumOf(counted.map(({ counts }) => counts))),
    participants: counted.map(({ code, name, kind, counts }) => ({
      code,
      name,
      kind,
      shortName: directory.listing(code)?.shortName ?? name,
      tile: directory.listing(code)?.tile ?? null,
      counts: countsResponse(counts),
      freshness: freshnessResponse(freshness, code, now),
    })),
    unassigned: countsResponse(countsFor(rows.sums, (code) => !known.has(code))),
    undated: rows.undated,
    topics,
    otherTopics: others,
    rebuild: freshness.rebuild,
  };
}

export function freshnessResponse({ newest }: FreshnessRows, participant: string, now: Date): FreshnessResponse {
  const lastEventAt = newest.get(participant) ?? null;
  return { lastEventAt: lastEventAt?.toISOString() ?? null, state: freshnessOf(lastEventAt, now) };
}

/** When the hub took the newest entry of all. */
export function cutOffOf({ newest }: FreshnessRows): string | null {
  const instants = [...newest.values()].map((instant) => instant.getTime());
  return instants.length === 0 ? null : new Date(Math.max(...instants)).toISOString();
}

const countsFor = (rows: readonly SumRow[], counts: (participant: string) => boolean): StatusCounts =>
  sumOf(rows.filter(({ participant }) => counts(participant)).map((row) => sumsOfRow(row).statuses));

/** How many complaints of the scope each category has, under the word most used for it. */
function topicsOf({ categories, words }: OverviewRows, scope: ReadonlySet<string>) {
  const counts = new Map<string, number>();
  for (const { participant, value: category, complaints } of categories) {
    if (scope.has(participant)) counts.set(category, (counts.get(category) ?? 0) + complaints);
  }
  return [...counts].map(([category, count]) => ({
    word: category === '' ? null : (words.get(category) ?? null),
    count,
  }));
}

const countsResponse = (counts: StatusCounts): CountsResponse => ({
  received: receivedOf(counts),
  ...statusCountsResponse(counts),
  followedUpShare: followedUpShare(counts),
  completedShare: completedShare(counts),
});
