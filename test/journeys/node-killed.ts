import { describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { burst } from './support/burst.js';
import { withAdmin } from './support/consumption.adapter.js';
import { everyEffectOnce } from './support/every-effect.js';
import type { SystemEvent } from './support/participant-system.client.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const sources = ['63.05', '63.06'] as const;
const neighbour = '63.11';
const copies = 3;

export function nodeKilled(running: () => TestFederation): void {
  describe('three nodes of Kafka', () => {
    it('keep every topic three times, also those of Kafka itself', async () => {
      await untilInStep(running(), copies);
      const topics = (await partitionsOf(running())).map(({ topic }) => topic);
      expect(new Set(topics)).toEqual(new Set([...topics, 'lapor.ledger.v1', '__consumer_offsets']));
    });

    it('go on when one is killed, and have lost nothing that was acknowledged', async () => {
      const federation = running();
      const said = burst(federation, { sources, neighbour, complaints: 8, answers: 2 });
      const sending = Promise.all([...said].map(([source, events]) => untilAcknowledged(federation, source, events)));
      const [first] = said.get(sources[0]) ?? [];
      await federation.ledger.untilOutcomes(sources[0], [first?.id ?? '']);
      await federation.kill('kafka-2');
      await sending;
      await everyEffectOnce(federation, [...said.values()].flat(), { neighbour });
      await federation.resume('kafka-2');
      await untilInStep(federation, copies);
    });

    it('take nothing when two are killed, say so by the gateway, and go on when they are back', async () => {
      const federation = running();
      const system = federation.system(sources[0]);
      const [before, after] = [system.filed(system.newComplaintId()), system.filed(system.newComplaintId())];
      expect((await system.gateway.send(before)).status).toBe(202);

      const killed = ['kafka-2', 'kafka-3'] as const;
      await Promise.all(killed.map((node) => federation.kill(node)));
      const refusal = await system.gateway.send(after);
      expect(refusal.status).toBe(503);
      expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(0);

      await Promise.all(killed.map((node) => federation.resume(node)));
      await until(
        'the gateway taking events again',
        async () => ((await system.gateway.send(after)).status === 202 ? true : undefined),
        60,
      );
      await everyEffectOnce(federation, [before, after], { neighbour });
    });
  });
}

/** As a system that keeps what it has to say until the broker has it, piece by piece in its order. */
async function untilAcknowledged(
  federation: TestFederation,
  source: string,
  events: readonly SystemEvent[],
): Promise<void> {
  const atOnce = 5;
  for (let start = 0; start < events.length; start += atOnce) {
    await until(
      `the broker having events of ${source} from the ${start + 1}th`,
      () =>
        federation
          .system(source)
          .send(...events.slice(start, start + atOnce))
          .then(() => true as const)
          .catch(() => undefined),
      60,
    );
  }
}

/** Resolves once as many nodes hold every partition as it is to have copies. */
async function untilInStep(federation: TestFederation, wanted: number): Promise<void> {
  await until(
    `every partition on ${wanted} nodes`,
    async () => {
      const partitions = await partitionsOf(federation);
      return partitions.every(({ inStep }) => inStep === wanted) ? true : undefined;
    },
    60,
  );
}

const partitionsOf = ({ endpoints }: TestFederation) =>
  withAdmin(endpoints, async (admin) => {
    const { topics } = await admin.fetchTopicMetadata();
    return topics.flatMap(({ name, partitions }) => partitions.map(({ isr }) => ({ topic: name, inStep: isr.length })));
  });
