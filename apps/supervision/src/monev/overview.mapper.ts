import type { Tile } from './tile-map.js';
import type { Instance } from '../participant/participant-directory.js';
import type { CaseStatus } from '../case-timeline/case-status.js';
import { statusCountsResponse } from '../case-timeline/status-counts.mapper.js';
import {
  completedShare,
  countsOf,
  followedUpShare,
  isInScope,
  receivedOf,
  sumOf,
  type StatusCounts,
} from './figures.js';
import { freshnessOf } from './freshness.js';
import type { FreshnessRows } from './freshness.query.js';
import type { FreshnessResponse } from './freshness.response.js';
import type { OverviewRows, StatusCountRow } from './overview.query.js';
import type { OverviewRequest } from './overview.request.js';
import type { CountsResponse, OverviewResponse } from './overview.response.js';
import { rankTopics } from './topics.js';

interface OverviewParts {
  readonly request: OverviewRequest;
  readonly instances: readonly Instance[];
  readonly tiles: ReadonlyMap<string, Tile>;
  readonly rows: OverviewRows;
  readonly freshness: FreshnessRows;
  readonly now: Date;
}

export function overviewResponse({ request, instances, tiles, rows, freshness, now }: OverviewParts): OverviewResponse {
  const counted = instances
    .filter(({ kind }) => isInScope(request.scope, kind))
    .map((instance) => ({ ...instance, counts: countsFor(rows.statuses, instance.code) }));
  const { topics, others } = rankTopics(rows.topics, request.topics);
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
      tile: tiles.get(code) ?? null,
      counts: countsResponse(counts),
      freshness: freshnessResponse(freshness, code, now),
    })),
    unassigned: countsResponse(countsFor(rows.statuses, null)),
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

const countsFor = (rows: readonly StatusCountRow[], participant: string | null): StatusCounts =>
  countsOf(
    rows
      .filter((row) => row.participant === participant)
      .map(({ status, count }) => ({ status: status as CaseStatus, count })),
  );

const countsResponse = (counts: StatusCounts): CountsResponse => ({
  received: receivedOf(counts),
  ...statusCountsResponse(counts),
  followedUpShare: followedUpShare(counts),
  completedShare: completedShare(counts),
});
