import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { openIdentity, sealIdentity } from '#contract';
import { createTestDatabase, type TestDatabase } from '#testing';
import type { PublicKey } from '../../participant/participant.js';
import { newSecret } from '../../participant/register-participants.handler.js';
import {
  RecordingBroker,
  newKeyPair,
  startHub,
  until,
  type DeliveringHub,
  type HubOptions,
} from '../delivery.builder.js';
import { happened, report } from '../entry.builder.js';
import { FakeReceiver } from './fake-receiver.builder.js';

const secret = newSecret();
const id = 'national-1916449';
const filed = (complaintId = id) => happened('national', complaintId, 'filed', report);
const disposedTo = (complaintId: string, ...codes: string[]) =>
  happened('national', complaintId, 'disposed', {
    to: codes.map((participant, index) => ({ participant, lead: index === 0 })),
  });
const replied = (complaintId: string, text: string) => happened('national', complaintId, 'replied', { text });

describe('the webhook lanes', () => {
  let database: TestDatabase;
  let receiver: FakeReceiver;
  let other: FakeReceiver;
  let hub: DeliveringHub;

  beforeEach(async () => {
    database = await createTestDatabase();
    receiver = await FakeReceiver.start();
    other = await FakeReceiver.start();
  });

  afterEach(async () => {
    await hub.close();
    await Promise.all([receiver.stop(), other.stop()]);
    await database.drop();
  });

  const start = async (options: Partial<HubOptions> = {}): Promise<void> => {
    hub = await startHub({
      databaseUrl: database.url,
      broker: new RecordingBroker(),
      credentials: [
        { code: '63.71', secret, delivery: { kind: 'webhook', url: receiver.url } },
        { code: '63.03', secret, delivery: { kind: 'webhook', url: other.url } },
      ],
      ...options,
    });
  };

  const isDone = (destination: string) => async () => {
    const lane = await hub.lane(destination);
    return lane?.behind === 0 && lane.pending === 0;
  };

  it('posts signed events, the story so far first, under the hash of their entry', async () => {
    await start();
    await hub.record(filed(), disposedTo(id, '63.71'), replied(id, 'Masih gelap.'));
    await until('all is posted', isDone('webhook:63.71'));
    expect(receiver.taken).toEqual([`${id}/1`, `${id}/2`, `${id}/3`]);
    for (const { headers, body, event } of receiver.arrived) {
      new Webhook(secret).verify(body, headers as Record<string, string>);
      expect(headers['webhook-id']).toBe(event.ledgerhash);
      expect(headers['content-type']).toBe('application/cloudevents+json');
    }
    expect(other.arrived).toEqual([]);
  });

  it('keeps the order of a complaint when one event fails, and goes on with other complaints', async () => {
    await start({ settings: { failuresThatOpen: 1_000, retry: { first: 20, longest: 50, mostAttempts: 100 } } });
    let broken = true;
    receiver.answer = ({ event }) => ({
      status: broken && event.subject === id && event.ledgerversion === 3 ? 500 : 204,
    });
    await hub.record(filed(), disposedTo(id, '63.71'), replied(id, 'Satu'), replied(id, 'Dua'));
    await hub.record(filed('national-2'), disposedTo('national-2', '63.71'));
    await until('the other complaint is told', () => receiver.taken.includes('national-2/2'));
    await until('it was tried again', async () => ((await hub.pending('webhook:63.71'))[0]?.attempts ?? 0) > 1);
    await hub.record(replied(id, 'Tiga'));
    await until('the last one waits', async () => (await hub.pending('webhook:63.71')).length === 3);
    expect(receiver.taken.filter((place) => place.startsWith(id))).toEqual([`${id}/1`, `${id}/2`]);
    broken = false;
    await until('everything is delivered', isDone('webhook:63.71'));
    const taken = receiver.arrived.map(({ event }) => `${event.subject}/${event.ledgerversion}`);
    expect([...new Set(taken.filter((place) => place.startsWith(id)))]).toEqual(
      [1, 2, 3, 4, 5].map((v) => `${id}/${v}`),
    );
    expect(taken.at(-1)).toBe(`${id}/5`);
  });

  it('holds back nobody else when one receiver is down', async () => {
    await start();
    receiver.answer = () => ({ status: 503 });
    await hub.record(filed(), disposedTo(id, '63.71', '63.03'), replied(id, 'Masih gelap.'));
    await until('the other receiver has it', isDone('webhook:63.03'));
    expect(other.taken).toEqual([`${id}/1`, `${id}/2`, `${id}/3`]);
    expect(await hub.lane('kafka')).toMatchObject({ behind: 0, lastError: null });
    await until(
      'it is tried until the circuit opens',
      async () => (await hub.lane('webhook:63.71'))?.circuit === 'open',
    );
    expect(await hub.lane('webhook:63.71')).toMatchObject({ givenUp: 0, lastError: 'answers 503' });
    receiver.answer = () => ({ status: 200 });
    await until('it has it too', isDone('webhook:63.71'));
    expect([...new Set(receiver.taken)]).toEqual([`${id}/1`, `${id}/2`, `${id}/3`]);
  });

  it('passes what others are told, however much, without waiting for news in between', async () => {
    await start({ settings: { lookedThroughAtOnce: 2, poll: 3_600_000 } });
    const theirs = Array.from({ length: 5 }, (_value, index) => filed(`national-${index + 1}`));
    await hub.record(...theirs, filed(), disposedTo(id, '63.71'));
    await until('all is posted', isDone('webhook:63.71'));
    expect(receiver.taken).toEqual([`${id}/1`, `${id}/2`]);
  });

  it('does not follow a redirect', async () => {
    await start();
    receiver.answer = () => ({ status: 307, location: other.url });
    await hub.record(filed(), disposedTo(id, '63.71'));
    await until('it was tried', async () => (await hub.lane('webhook:63.71'))?.lastError === 'answers 307');
    expect(other.arrived).toEqual([]);
  });

  it('takes a receiver along that is added while the hub runs', async () => {
    await start({ credentials: [], settings: { participantsPoll: 50 } });
    await hub.record(filed(), disposedTo(id, '63.71'));
    await hub.addCredentials({ code: '63.71', secret, delivery: { kind: 'webhook', url: receiver.url } });
    await until('it is told', () => receiver.taken.length === 2);
  });

  it('seals the reporter to who handles the complaint, and to nobody when anonymous', async () => {
    const identityKeys = await newKeyPair();
    const regencyKeys = await newKeyPair();
    await start({
      identityKey: identityKeys.privateKey,
      credentials: [
        {
          code: '63.71',
          secret,
          publicJwk: regencyKeys.publicKey as unknown as PublicKey,
          delivery: { kind: 'webhook', url: receiver.url },
        },
      ],
    });
    const reporter = await sealIdentity({ name: 'Siti Aminah', phone: '0811' }, identityKeys.publicKey);
    await hub.record(
      happened('national', id, 'filed', { ...report, reporter }),
      disposedTo(id, '63.71'),
      happened('national', 'national-2', 'filed', { ...report, anonymous: true, reporter }),
      disposedTo('national-2', '63.71'),
    );
    await until('all is posted', isDone('webhook:63.71'));
    const reporters = new Map(
      receiver.arrived.flatMap(({ event }) => ('channel' in event.data ? [[event.subject, event.data.reporter]] : [])),
    );
    const sealed = reporters.get(id)!;
    expect(sealed).not.toBe(reporter);
    await expect(openIdentity(sealed, regencyKeys.privateKey)).resolves.toEqual({ name: 'Siti Aminah', phone: '0811' });
    expect(reporters.get('national-2')).toBeUndefined();
  });
});
