import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import { JsonClient } from '../../../apps/local/src/actors/json.client.js';
import { kafkaNames } from '../../../apps/local/src/federation/layout.js';
import { hubsReading } from '../../journeys/support/consumption.adapter.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { tuning } from '../chaos.adapter.js';
import { appliedCount } from '../oracle/ledger-rows.adapter.js';
import { verdictOn, type PromiseUnderTest } from '../promise.js';
import { pastCourse } from '../workload/courses.js';
import { Sender } from '../workload/sender.adapter.js';

const sources = ['63.01', '63.02', '63.03', '63.04', '63.05', '63.06'] as const;
/** Milliseconds: who is still in the group then has sent heartbeats meanwhile. kafkajs sends them between fetches. */
const longerThanSession = 1_500 * Number(tuning.TAKEOVER_SECONDS);
/** Seconds. */
const bars = { seen: 60, working: 120 };

interface Health {
  readonly parts: readonly { readonly name: string; readonly state: string }[];
}

export const noSilentStall: PromiseUnderTest = {
  id: 5,
  name: 'No silent stall',
  test: async (chaos) => {
    const federation = await chaos.federation();
    const senders = sources.map((source) => new Sender(federation.endpoints, source, chaos.history));
    const links = kafkaNames.map((node) => federation.link(node));
    for (const link of links) link.suffer({ kind: 'deaf', to: 'fetch' });
    const begun = Date.now();
    const since = () => Math.round((Date.now() - begun) / 1_000);
    chaos.history.note('fetching frozen');
    const events = senders.flatMap(({ source }) =>
      Array.from({ length: 10 }, () => pastCourse(federation.system(source))).flat(),
    );
    await Promise.all(senders.map((sender) => sender.say(events.filter(({ source }) => source === sender.source))));
    await pause(longerThanSession);
    const members = await hubsReading(federation.endpoints);
    // What the hubs had in flight may still bring some of it; the rest must wait.
    const seen = await until('the stall in the health of a hub', () => stalledParts(federation), bars.seen * 2)
      .then((stalled) => ({ seconds: since(), stalled }))
      .catch(() => ({ seconds: Infinity, stalled: [] as string[] }));
    chaos.history.note('stall seen', seen);
    // Connections on which a request was lost stay as they are: only who opens a new one gets on.
    for (const link of links) link.heal();
    const ids = events.map(({ id }) => id);
    const working = await until(
      'everything that waited in the ledger',
      async () => ((await appliedCount(federation, ids).catch(() => 0)) === ids.length ? true : undefined),
      bars.working * 2,
    )
      .then(since)
      .catch(() => Infinity);
    const lost = ids.length - (await appliedCount(federation, ids));
    await Promise.all(senders.map((sender) => sender.close()));
    return verdictOn({
      none: {
        lost,
        'seen too late': seen.seconds > bars.seen ? 1 : 0,
        'working too late': working > bars.working ? 1 : 0,
      },
      least: {
        'partitions that stood still': [seen.stalled.length, 1],
      },
      also: {
        'hubs in the group meanwhile': members,
        'seen after (s)': seen.seconds,
        'working after (s)': working,
        events: ids.length,
      },
    });
  },
};

/** Partitions that some hub says stand still; undefined while there are none. */
async function stalledParts({ endpoints }: TestFederation): Promise<string[] | undefined> {
  const { instances, operatorToken } = endpoints.hub;
  const all = await Promise.all(
    instances.map(({ url }) =>
      new JsonClient(url, operatorToken).get<Health>('/health').catch((): Health => ({ parts: [] })),
    ),
  );
  const stalled = all.flatMap(({ parts }) => parts.filter(({ state }) => state === 'stalled').map(({ name }) => name));
  return stalled.length > 0 ? stalled : undefined;
}
