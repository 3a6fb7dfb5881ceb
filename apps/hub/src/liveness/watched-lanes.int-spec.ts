import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Sighting } from '#messaging';
import { createTestDatabase, type TestDatabase } from '#testing';
import { startHub, RecordingBroker, until, type DeliveringHub } from '../delivery/delivery.builder.js';
import { happened, report } from '../delivery/entry.builder.js';
import { LaneDirectory } from '../delivery/lane-directory.handler.js';
import { LaneRepository } from '../delivery/lane/lane.repository.js';
import { LaneProgressQuery } from '../delivery/status/lane-progress.query.js';
import { newSecret } from '../participant/register-participants.handler.js';
import { WatchedLanes } from './watched-lanes.adapter.js';

/** Nobody listens there. */
const nowhere = 'http://127.0.0.1:1/';

describe('watching the delivery lanes', () => {
  const broker = new RecordingBroker();
  let database: TestDatabase;
  let hub: DeliveringHub;

  beforeEach(async () => {
    database = await createTestDatabase();
    broker.isDown = false;
    hub = await startHub({
      databaseUrl: database.url,
      broker,
      credentials: [{ code: '63.71', secret: newSecret(), delivery: { kind: 'webhook', url: nowhere } }],
    });
  });

  afterEach(async () => {
    await hub.close();
    await database.drop();
  });

  const inside = { strict: false };
  const lanesSeenBy = (instanceId: string, directory: Pick<LaneDirectory, 'lanes'> = hub.get(LaneDirectory, inside)) =>
    new WatchedLanes({
      directory,
      query: new LaneProgressQuery(hub.get(DataSource, inside)),
      leases: hub.get(LaneRepository, inside),
      instanceId,
    });
  const lane = async (destination: string, watched = lanesSeenBy('spec')): Promise<Sighting | undefined> =>
    (await watched.look()).find(({ name }) => name === `delivery ${destination}`);

  it('sees nothing wait where everything is delivered', async () => {
    await hub.record(happened('63.71', '63.71-1', 'filed', report));
    await until('it is published', async () => (await hub.lane('kafka'))?.cursor === 1);
    expect(await lane('kafka')).toMatchObject({ lag: 0, oldestWaitingAt: null, excuse: null });
  });

  it('sees what waits, how old it is, and that it is tried again', async () => {
    broker.isDown = true;
    await hub.record(happened('63.71', '63.71-1', 'filed', report));
    await until('an attempt failed', async () => (await lane('kafka'))?.failure !== null);
    const before = await lane('kafka');
    expect(before).toMatchObject({ lag: 1, oldestWaitingAt: expect.any(Date) as unknown, excuse: null });
    await until('it is tried again', async () => (await lane('kafka'))?.activity !== before?.activity);
  });

  it('lets a lane stand still whose destination is down', async () => {
    await hub.record(
      ...Array.from({ length: 5 }, (_value, index) => happened('national', `national-${index}`, 'filed', report)),
      ...Array.from({ length: 5 }, (_value, index) =>
        happened('national', `national-${index}`, 'disposed', { to: [{ participant: '63.71', lead: true }] }),
      ),
    );
    await until('it is left alone', async () => (await lane('webhook:63.71'))?.excuse?.includes('down') === true);
  });

  it('leaves a lane to the instance that works it', async () => {
    await until('the lane is taken', async () => (await hub.lane('kafka'))?.holder !== undefined);
    expect(await lane('kafka', lanesSeenBy('another'))).toMatchObject({
      excuse: expect.stringContaining('Worked by spec') as unknown,
    });
  });

  it('has everything before a lane that nobody takes, and no excuse for it', async () => {
    await hub.record(happened('63.71', '63.71-1', 'filed', report));
    const watched = lanesSeenBy('spec', {
      lanes: () => Promise.resolve([{ destination: 'nobody', circuit: null, begin: () => [] }]),
    });
    expect(await lane('nobody', watched)).toMatchObject({ lag: 1, excuse: null });
  });
});
