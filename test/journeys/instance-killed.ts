import { describe, expect, it } from '@jest/globals';
import { inTopic } from '#contract';
import { hubNames, type HubName } from '../../apps/local/src/federation/layout.js';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { burst } from './support/burst.js';
import { sharesOf } from './support/consumption.adapter.js';
import { everyEffectOnce } from './support/every-effect.js';
import type { SystemEvent } from './support/participant-system.client.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const sources = ['63.01', '63.02', '63.03', '63.04'] as const;
const neighbour = '63.10';
const pair: readonly HubName[] = hubNames.slice(0, 2);

export function instanceKilled(running: () => TestFederation): void {
  describe('two instances of the hub', () => {
    it('share the in-topics, and the one that survives takes over what the killed one did', async () => {
      const federation = running();
      await untilShared(federation, pair);
      const holder = (await federation.ledger.holders()).get('national');
      const killed = pair.find((instance) => instance === holder) ?? 'hub';
      const survivor = killed === 'hub' ? 'hub-2' : 'hub';
      const ledger = federation.ledgerTold(survivor);

      const said = burst(federation, { sources, neighbour, complaints: 16, answers: 3 });
      const events = [...said.values()].flat();
      const send = (part: (those: readonly SystemEvent[]) => readonly SystemEvent[]) =>
        Promise.all([...said].map(([source, those]) => federation.system(source).send(...part(those))));
      const sending = send((those) => those.slice(0, those.length / 2));
      await ledger.untilOutcomes('63.01', [said.get('63.01')?.[0]?.id ?? '']);
      await federation.kill(killed);
      await sending;
      await send((those) => those.slice(those.length / 2));

      await everyEffectOnce(federation, events, { neighbour, ledger });
      await untilShared(federation, [survivor]);
      expect(new Set((await ledger.holders()).values())).toEqual(new Set([survivor]));

      await federation.resume(killed);
      await untilShared(federation, pair);
      const more = burst(federation, { sources, neighbour, complaints: 2, answers: 1 });
      await Promise.all([...more].map(([source, those]) => federation.system(source).send(...those)));
      await everyEffectOnce(federation, [...more.values()].flat(), { neighbour });
    });
  });
}

/** Resolves once these instances, and no other, read every partition of the in-topics, each its part. */
async function untilShared({ endpoints }: TestFederation, instances: readonly HubName[]): Promise<void> {
  const topics = Object.keys(endpoints.participants).map(inTopic);
  await until(
    `the in-topics read by ${instances.join(' and ')}`,
    async () => {
      const shares = await sharesOf(endpoints);
      const partitions = [...shares.values()].flat();
      const readAll = topics.every((topic) => partitions.some((place) => place.startsWith(`${topic}/`)));
      const everyoneReads = instances.every((instance) => (shares.get(instance) ?? []).length > 0);
      return readAll && everyoneReads && shares.size === instances.length ? true : undefined;
    },
    60,
  );
}
