import { setTimeout as pause } from 'node:timers/promises';
import { outTopic } from '#contract';
import { groupPrefix } from '#messaging';
import { JsonClient } from '../../../apps/local/src/actors/json.client.js';
import type { SystemEvent } from '../../journeys/support/participant-system.client.js';
import { withAdmin } from '../../journeys/support/consumption.adapter.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { appliedCount } from './ledger-rows.adapter.js';
import { rowsIn } from './database.adapter.js';

/** Without anything new for so long, there is nothing more to come: a stall may take 120 seconds to be mended. */
const quietSeconds = 150;
/** The database has other things to do as well. */
const lookEveryMilliseconds = 500;

interface Lane {
  readonly destination: string;
  readonly behind: number;
  readonly pending: number;
}

/**
 * Resolves once every event is in the ledger and everybody was told, or once nothing has changed for so long that the
 * rest is lost.
 */
export async function untilSettled(federation: TestFederation, events: readonly SystemEvent[]): Promise<void> {
  const ids = events.map(({ id }) => id);
  await untilDoneOrQuiet(async () => {
    const applied = await appliedCount(federation, ids);
    return { done: applied === ids.length, state: `${applied} applied` };
  });
  await untilDelivered(federation);
}

/** Resolves once every lane is at the end of the ledger and waits for nothing, or once nothing changes any more. */
export async function untilDelivered(federation: TestFederation): Promise<void> {
  const { url, operatorToken } = federation.endpoints.hub;
  const hub = new JsonClient(url, operatorToken);
  await untilDoneOrQuiet(async () => {
    const { lanes } = await hub.get<{ lanes: Lane[] }>('/v1/deliveries');
    const [ledger] = await rowsIn<{ head: string | null }>(
      federation.endpoints.postgres.hub,
      'SELECT max(position)::text AS head FROM ledger_entry',
    );
    const state = lanes.map(({ destination, behind, pending }) => `${destination} ${behind} ${pending}`).join();
    const done = lanes.length > 0 && lanes.every(({ behind, pending }) => behind === 0 && pending === 0);
    // What the lanes have brought may still come back: the tracking id of a complaint is an entry of its own.
    return { done: done && (await registeredAll(federation)), state: `${state} ${ledger?.head ?? ''}` };
  });
}

/** Resolves once a regency has read all that lies on its out-topic, or once it reads nothing more of it. */
export async function untilRead({ endpoints }: TestFederation, regency: string): Promise<void> {
  const topic = outTopic(regency);
  await withAdmin(endpoints, (admin) =>
    untilDoneOrQuiet(async () => {
      const ends = await admin.fetchTopicOffsets(topic);
      const [read] = await admin.fetchOffsets({ groupId: `${groupPrefix(regency)}regency-node`, topics: [topic] });
      const offsets = new Map(read?.partitions.map(({ partition, offset }) => [partition, offset]));
      const isAtEnd = ({ partition, high }: (typeof ends)[number]): boolean =>
        high === '0' || BigInt(offsets.get(partition) ?? '-1') >= BigInt(high);
      return { done: ends.every(isAtEnd), state: [...offsets.values()].join() };
    }),
  );
}

/** Whether the hub has heard every tracking id that the national platform has given. */
async function registeredAll({ endpoints }: TestFederation): Promise<boolean> {
  const given = await rowsIn<{ id: string }>(
    endpoints.postgres.national_sandbox,
    'SELECT DISTINCT agency_reference AS id FROM complaint WHERE agency_reference IS NOT NULL',
  );
  const [heard] = await rowsIn<{ count: string }>(
    endpoints.postgres.hub,
    'SELECT count(*) FROM complaint WHERE tracking_id IS NOT NULL AND id = ANY($1)',
    [given.map(({ id }) => id)],
  );
  return Number(heard?.count) === given.length;
}

/** Looks until it is done, or until what there is to see has not changed for a while. */
export async function untilDoneOrQuiet(look: () => Promise<{ done: boolean; state: string }>): Promise<void> {
  let state = '';
  for (let changedAt = Date.now(); Date.now() - changedAt < quietSeconds * 1_000; await pause(lookEveryMilliseconds)) {
    // While a part is on its way back, there is nothing to see.
    const seen = await look().catch(() => null);
    if (seen?.done) return;
    if (seen === null || seen.state === state) continue;
    state = seen.state;
    changedAt = Date.now();
  }
}
