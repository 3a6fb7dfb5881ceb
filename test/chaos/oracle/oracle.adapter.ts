import { randomUUID } from 'node:crypto';
import { ledgerTopic, outTopic, type DeliveredEvent, type LedgerRecord } from '#contract';
import type { SystemEvent } from '../../journeys/support/participant-system.client.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { foldTopic } from '../../journeys/support/topic-reader.adapter.js';
import { rowsIn } from './database.adapter.js';
import { dueTo, ledgerRows, type LedgerRow } from './ledger-rows.adapter.js';
import { missingIn } from './sets.js';
import { brokenSteps, compareVersions, type Comparison, type Place } from './versions.js';

/** Seconds that one topic may take to be read from its start. */
const patience = 300;

/** What has become of acknowledged events, counted from outside: all but the last must be 0. */
export interface Tally {
  readonly lost: number;
  readonly doubled: number;
  readonly 'versions with a gap': number;
  readonly 'not delivered': number;
  readonly 'delivered out of order': number;
  readonly 'delivered to somebody else': number;
  readonly 'lost at the national platform': number;
  readonly 'doubled at the national platform': number;
  readonly 'copies on topics': number;
}

/**
 * Compares what was acknowledged with what every system holds of it.
 * @param live ids of the complaints of which the national platform is told
 */
export async function tally(
  federation: TestFederation,
  events: readonly SystemEvent[],
  live: ReadonlySet<string>,
): Promise<Tally> {
  const ids = new Set(events.map(({ subject }) => subject));
  const rows = await ledgerRows(federation, [...ids]);
  const applied = rows
    .filter(({ outcome }) => outcome === 'applied')
    .map(({ source, eventId }) => `${source} ${eventId}`);
  const said = new Set(events.map(({ source, id }) => `${source} ${id}`));
  const places = rows.map(({ complaintId, version }): Place => [complaintId, version]);
  const topics = await comparedTopics(federation, rows, ids);
  const sum = (count: (comparison: Comparison) => number) => topics.reduce((total, each) => total + count(each), 0);
  const national = await atNational(federation, events, live);
  return {
    lost: missingIn(new Set(applied), said),
    doubled: applied.length - new Set(applied).size,
    'versions with a gap': brokenSteps(places),
    'not delivered': sum(({ missing }) => missing),
    'delivered out of order': sum(({ late }) => late),
    'delivered to somebody else': sum(({ foreign }) => foreign),
    'lost at the national platform': national.lost,
    'doubled at the national platform': national.doubled,
    'copies on topics': sum(({ repeated }) => repeated),
  };
}

/** The part of a tally that must be 0. */
export function harmIn({ 'copies on topics': _allowed, ...harm }: Tally): Omit<Tally, 'copies on topics'> {
  return harm;
}

/** The ledger topic, and the out-topic of whoever is to be told. */
async function comparedTopics(
  federation: TestFederation,
  rows: readonly LedgerRow[],
  ids: ReadonlySet<string>,
): Promise<Comparison[]> {
  const { users } = federation.endpoints.kafka;
  const read = (topic: string, keep: (value: string) => Place): Promise<Place[]> => {
    const kafka = federation.system('63.01').kafka(users.admin);
    const group = `chaos-${randomUUID()}`;
    return foldTopic(kafka, topic, group, { keep: ({ value }) => keep(value), seconds: patience });
  };
  const ours = (places: readonly Place[]) => places.filter(([id]) => ids.has(id));
  const onLedgerTopic = await read(ledgerTopic, (value) => {
    const { data } = JSON.parse(value) as LedgerRecord;
    return [data.complaintId, data.version];
  });
  const all = rows.map(({ complaintId, version }): Place => [complaintId, version]);
  const comparisons = [compareVersions(ours(onLedgerTopic), all)];
  const readers = Object.keys(federation.endpoints.participants).filter((code) => code !== 'national');
  for (const code of readers) {
    const delivered = await read(outTopic(code), (value) => {
      const { subject, ledgerversion } = JSON.parse(value) as DeliveredEvent;
      return [subject, ledgerversion];
    });
    comparisons.push(compareVersions(ours(delivered), dueTo(code, rows)));
  }
  return comparisons;
}

interface HeldAnswer {
  readonly complaintId: string;
  readonly trackingId: string;
  readonly text: string | null;
}

/** Every complaint there once, and every answer once and in its order. */
async function atNational(
  { endpoints }: TestFederation,
  events: readonly SystemEvent[],
  live: ReadonlySet<string>,
): Promise<{ lost: number; doubled: number }> {
  const held = await rowsIn<HeldAnswer>(
    endpoints.postgres.national_sandbox,
    `SELECT agency_reference AS "complaintId", tracking_id AS "trackingId", change.data ->> 'text' AS text
     FROM complaint LEFT JOIN change USING (tracking_id)
     WHERE agency_reference = ANY($1) AND (change.kind IS NULL OR change.kind IN ('created', 'follow-up'))
     ORDER BY change.id`,
    [[...live]],
  );
  const answers = Map.groupBy(
    held.filter(({ text }) => text !== null),
    ({ complaintId }) => complaintId,
  );
  const trackingIds = Map.groupBy(held, ({ complaintId }) => complaintId);
  const said = Map.groupBy(
    events.filter(({ subject, data }) => live.has(subject) && 'text' in data),
    ({ subject }) => subject,
  );
  let [lost, doubled] = [0, 0];
  for (const id of live) {
    const copies = new Set((trackingIds.get(id) ?? []).map(({ trackingId }) => trackingId)).size;
    if (copies === 0) lost += 1;
    doubled += Math.max(0, copies - 1);
    const wanted = new Set((said.get(id) ?? []).map(({ data }) => (data as { text: string }).text));
    const found = (answers.get(id) ?? []).map(({ text }) => text ?? '');
    lost += missingIn(new Set(found), wanted);
    doubled += found.length - new Set(found).size;
  }
  return { lost, doubled };
}
