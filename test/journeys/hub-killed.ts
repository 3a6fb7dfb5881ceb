import { describe, expect, it } from '@jest/globals';
import { inTopic } from '#contract';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { BreakableFederation } from './support/breakable-federation.adapter.js';
import { hubGroup, withAdmin } from './support/consumption.adapter.js';
import { everyEffectOnce } from './support/every-effect.js';
import { holdAppends } from './support/held-appends.adapter.js';
import { type SystemEvent } from './support/participant-system.client.js';

const [code, neighbour] = ['63.01', '63.10'] as const;

/** Complaints filed at one regency, passed on to another: each event has an effect on the national side and at the other. */
const complaints = 40;
const answersEach = 4;
/** Steps in whose midst the hub is killed: once with complaints, once with answers on their way. */
const killedAfter: readonly number[] = [1, 4];

export function hubKilled(running: () => BreakableFederation): void {
  describe('a hub that is killed', () => {
    const workload = (): SystemEvent[][] => {
      const system = running().federation.system(code);
      const rounds = Array.from({ length: complaints }, () => {
        const id = system.newComplaintId();
        const to = [
          { participant: code, lead: true },
          { participant: neighbour, lead: false },
        ];
        return [
          system.filed(id, { sequence: 1 }),
          system.event('disposed', id, { to }, { sequence: 2 }),
          ...Array.from({ length: answersEach }, (_, index) =>
            system.event('followedup', id, { text: `Jawaban ${index + 1}` }, { sequence: index + 3 }),
          ),
        ];
      });
      // One step of every complaint after another, as many officers work side by side.
      return Array.from({ length: answersEach + 2 }, (_, step) => rounds.flatMap((round) => round[step] ?? []));
    };

    it('in mid-flow, again and again, loses nothing and does nothing twice', async () => {
      const { federation, hub } = running();
      const system = federation.system(code);
      const steps = workload();
      for (const [index, step] of steps.entries()) {
        const sending = system.send(...step);
        if (killedAfter.includes(index)) {
          await federation.ledger.untilOutcomes(
            code,
            step.slice(0, 1).map(({ id }) => id),
          );
          await hub.kill();
          await hub.start();
        }
        await sending;
      }
      await everyEffectOnce(running().federation, steps.flat(), { neighbour });
    });

    it('before its transaction is committed, has lost nothing when it is back', async () => {
      const { federation, hub, endpoints } = running();
      const system = federation.system(code);
      const filed = system.filed(system.newComplaintId());
      const appends = await holdAppends(endpoints.postgres.hub ?? '');
      try {
        await system.send(filed);
        await appends.untilOneWaits();
        await hub.kill();
      } finally {
        await appends.release();
      }
      await hub.start();
      await everyEffectOnce(running().federation, [filed], { neighbour });
    });

    it('after its transaction is committed and before its offset is, does nothing twice when it is back', async () => {
      const { federation, hub, endpoints } = running();
      const before = await federation.ledger.entries();
      await hub.kill();
      // The broker then knows as little of what was read as when the hub dies between the two.
      await withAdmin(endpoints, (admin) =>
        until('the group of the killed hub empty', () =>
          admin
            .resetOffsets({ groupId: hubGroup, topic: inTopic(code), earliest: true })
            .then(() => true as const)
            .catch(() => undefined),
        ),
      );
      await hub.start();
      const filed = federation.system(code).filed(federation.system(code).newComplaintId());
      await federation.system(code).send(filed);
      await everyEffectOnce(running().federation, [filed], { neighbour });
      const after = await federation.ledger.entries();
      expect(after.slice(0, before.length)).toEqual(before);
    });
  });
}
