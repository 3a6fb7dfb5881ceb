import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { Endpoints } from '../../apps/local/src/federation/endpoints.js';
import { burst } from './support/burst.js';
import { everyEffectOnce } from './support/every-effect.js';
import { lapor } from './support/operator-command.adapter.js';
import type { SystemEvent } from './support/participant-system.client.js';
import { SecondServer } from './support/second-server.adapter.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const sources = ['63.05', '63.06'] as const;
const neighbour = '63.10';
/** What hangs on the restored server. The regencies and the national platform did not lose anything. */
const ours = ['supervision', 'hub'] as const;

export function restored(running: () => TestFederation): void {
  describe('a backup that is restored on another server', () => {
    let server: SecondServer | undefined;

    afterAll(() => server?.stop());

    const say = async (size: { complaints: number; answers: number }): Promise<SystemEvent[]> => {
      const federation = running();
      const said = burst(federation, { sources, neighbour, ...size });
      await Promise.all([...said].map(([source, events]) => federation.system(source).send(...events)));
      const events = [...said.values()].flat();
      await everyEffectOnce(federation, events, { neighbour });
      return events;
    };
    const chain = async (): Promise<string[]> => {
      const entries = await running().ledger.entries();
      return entries.map(({ complaintId, version, hash }) => `${complaintId} ${version} ${hash}`).sort();
    };
    const databaseOf = (app: keyof Endpoints['postgres']): string => running().endpoints.postgres[app] ?? '';

    it('holds again all that was published since, and nobody is told anything twice', async () => {
      const federation = running();
      const before = await say({ complaints: 3, answers: 2 });
      server = await SecondServer.prepare();
      const backup = join(federation.home.path, 'backup');
      expect(await lapor(federation, 'backup', backup)).toMatchObject({ code: 0 });
      const after = await say({ complaints: 4, answers: 3 });
      const asPublished = await chain();

      for (const app of ours) await federation.halt(app);
      const restoration = await lapor(federation, 'restore', backup, '--into', server.dataFolder, '--json');
      expect(restoration).toMatchObject({ code: 0, errors: '' });
      await server.start(federation.endpoints.databaseServer.url);
      for (const app of ours.toReversed()) {
        await federation.resume(app, { environment: { DATABASE_URL: server.at(databaseOf(app)) } });
      }

      expect(await chain()).toEqual(asPublished);
      await everyEffectOnce(federation, [...before, ...after], { neighbour });
      const ids = [...new Set([...before, ...after].map(({ subject }) => subject))];
      await until(
        'every complaint held alike',
        () => Promise.all(ids.map((id) => federation.untilAgreed(id, [neighbour]))),
        60,
      );
    });

    it('goes on from there', async () => {
      await say({ complaints: 2, answers: 1 });
    });
  });
}
