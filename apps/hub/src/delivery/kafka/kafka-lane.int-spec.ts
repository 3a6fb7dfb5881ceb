import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ledgerEntryType,
  ledgerTopic,
  outTopic,
  openIdentity,
  sealIdentity,
  type DeliveredEvent,
  type LedgerRecord,
} from '#contract';
import { loadProvince, participantsOf } from '#config';
import { KafkajsBroker, applyTopology, type Subscription, type TopicRecords } from '#messaging';
import { createTestDatabase, testKafka, type TestDatabase } from '#testing';
import type { PublicKey } from '../../participant/participant.js';
import { RecordingBroker, newKeyPair, startHub, until, type DeliveringHub } from '../delivery.builder.js';
import { happened, report } from '../entry.builder.js';

const disposedTo = (source: string, complaintId: string, participant: string) =>
  happened(source, complaintId, 'disposed', { to: [{ participant, lead: true }] });

describe('the Kafka lane on a real broker', () => {
  let database: TestDatabase;
  let broker: KafkajsBroker;
  let hub: DeliveringHub;
  let subscription: Subscription;
  let regencyKeys: Awaited<ReturnType<typeof newKeyPair>>;
  let identityKeys: Awaited<ReturnType<typeof newKeyPair>>;
  const records: { topic: string; key: string | null; json: string }[] = [];
  // The broker is shared with other specs: what is ours is known by its complaint.
  const run = randomUUID().slice(0, 8);
  const id = (name: string) => `national-${run}-${name}`;

  beforeAll(async () => {
    database = await createTestDatabase();
    [regencyKeys, identityKeys] = await Promise.all([newKeyPair(), newKeyPair()]);
    const address = {
      ...testKafka(),
      tls: false,
      clientId: 'kafka-lane-spec',
    };
    await applyTopology({ ...address, participants: participantsOf(loadProvince()).map(({ code }) => code) });
    broker = new KafkajsBroker(address);
    subscription = await broker.subscribe({
      groupId: `hub-spec-${run}`,
      topics: [ledgerTopic, outTopic('63.71'), outTopic('63.03')],
      handle: (batch) => {
        for (const { key, value } of batch.records) {
          if (key?.includes(run)) records.push({ topic: batch.topic, key, json: value?.toString('utf8') ?? '' });
        }
        return Promise.resolve();
      },
    });
    hub = await startHub({
      databaseUrl: database.url,
      broker,
      identityKey: identityKeys.privateKey,
      credentials: [{ code: '63.71', publicJwk: regencyKeys.publicKey as unknown as PublicKey }],
    });
  });

  afterAll(async () => {
    await hub.close();
    await subscription.stop();
    await broker.close();
    await database.drop();
  });

  const onTopic = <Kind>(topic: string, complaintId: string): Kind[] =>
    records
      .filter((record) => record.topic === topic && record.key === complaintId)
      .map(({ json }) => JSON.parse(json) as Kind);
  const versionsFor = (code: string, complaintId: string): number[] =>
    onTopic<DeliveredEvent>(outTopic(code), complaintId).map(({ ledgerversion }) => ledgerversion);
  const published = (complaintId: string, count: number) =>
    until(`${count} entries of ${complaintId} are published`, () => onTopic(ledgerTopic, complaintId).length === count);

  it('publishes every entry in order, and to each participant what it is to know', async () => {
    const complaint = id('order');
    await hub.record(happened('national', complaint, 'filed', report), disposedTo('national', complaint, '63.71'));
    await hub.record(
      happened('63.71', complaint, 'followedup', { text: 'Bukan jalan kota.' }),
      happened('63.71', complaint, 'transferred', { to: '63.03', reason: 'Jalan kabupaten' }),
      happened('63.03', complaint, 'followedup', { text: 'Kami periksa.' }),
    );
    await published(complaint, 5);
    await until('63.71 has what is its', () => versionsFor('63.71', complaint).length === 2);
    await until('63.03 has what is its', () => versionsFor('63.03', complaint).length === 4);
    const ledger = onTopic<LedgerRecord>(ledgerTopic, complaint);
    expect(ledger.map(({ type, id: place }) => [type, place])).toEqual(
      [1, 2, 3, 4, 5].map((version) => [ledgerEntryType, `${complaint}/${version}`]),
    );
    expect(ledger.map(({ data }) => data.state.handler)).toEqual(['national', '63.71', '63.71', '63.03', '63.03']);
    // 63.71 knows its own; 63.03 gets the story so far when it joins.
    expect(versionsFor('63.71', complaint)).toEqual([1, 2]);
    expect(versionsFor('63.03', complaint)).toEqual([1, 2, 3, 4]);
  });

  it('publishes nobody’s identity, and seals it to who handles the complaint', async () => {
    const complaint = id('identity');
    const reporter = await sealIdentity({ name: 'Siti Aminah' }, identityKeys.publicKey);
    await hub.record(
      happened('national', complaint, 'filed', { ...report, reporter }),
      disposedTo('national', complaint, '63.71'),
      happened('63.71', complaint, 'transferred', { to: '63.03', reason: 'Jalan kabupaten' }),
    );
    await published(complaint, 3);
    await until('63.71 has what is its', () => versionsFor('63.71', complaint).length === 2);
    await until('63.03 has what is its', () => versionsFor('63.03', complaint).length === 3);
    expect(records.some(({ topic, json }) => topic === ledgerTopic && json.includes('"reporter"'))).toBe(false);
    const [toldToHandler] = onTopic<{ data: { reporter?: string } }>(outTopic('63.71'), complaint);
    await expect(openIdentity(toldToHandler?.data.reporter ?? '', regencyKeys.privateKey)).resolves.toEqual({
      name: 'Siti Aminah',
    });
    // It has no key that the identity could be sealed to.
    const [toldToOther] = onTopic<{ data: { reporter?: string } }>(outTopic('63.03'), complaint);
    expect(toldToOther?.data.reporter).toBeUndefined();
  });

  it('publishes the course of a secret complaint without its words, and all of it to its parties', async () => {
    const complaint = id('secret');
    await hub.record(
      happened('national', complaint, 'filed', { ...report, secret: true }),
      disposedTo('national', complaint, '63.71'),
    );
    await published(complaint, 2);
    await until('the handler has it', () => versionsFor('63.71', complaint).length === 2);
    const ledgerJson = records
      .filter(({ topic, key }) => topic === ledgerTopic && key === complaint)
      .map(({ json }) => json);
    expect(ledgerJson.join('')).not.toContain(report.body);
    expect(onTopic<DeliveredEvent>(outTopic('63.71'), complaint)[0]?.data).toMatchObject({ body: report.body });
  });

  it('goes through a long backlog in batches, losing and reordering nothing', async () => {
    const complaints = Array.from({ length: 40 }, (_, index) => id(`backlog-${index}`));
    for (const complaint of complaints) {
      await hub.record(
        happened('national', complaint, 'filed', report),
        disposedTo('national', complaint, '63.71'),
        ...Array.from({ length: 8 }, (_, index) => happened('national', complaint, 'replied', { text: `${index}` })),
      );
    }
    await Promise.all(complaints.map((complaint) => published(complaint, 10)));
    await until('the participant has all', () => complaints.every((one) => versionsFor('63.71', one).length === 10));
    for (const complaint of complaints) {
      const versions = onTopic<LedgerRecord>(ledgerTopic, complaint).map(({ data }) => data.version);
      expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(versionsFor('63.71', complaint)).toEqual(versions);
    }
    expect(await hub.lane('kafka')).toMatchObject({ behind: 0, pending: 0 });
  });
});

/** Stores nothing the first time, and the second time everything, but loses its acknowledgement. */
class UnsteadyBroker extends RecordingBroker {
  private turn = 0;

  override async publish(batches: readonly TopicRecords[]): Promise<void> {
    this.turn += 1;
    if (this.turn % 3 !== 1) await super.publish(batches);
    if (this.turn % 3 !== 0) throw new Error('no acknowledgement came');
  }
}

describe('the Kafka lane when the broker fails', () => {
  let database: TestDatabase;
  let hub: DeliveringHub;

  beforeEach(async () => {
    database = await createTestDatabase();
  });

  it('publishes again what was not acknowledged, and what came meanwhile after it', async () => {
    const broker = new UnsteadyBroker();
    hub = await startHub({ databaseUrl: database.url, broker, settings: { publishedAtOnce: 3 } });
    try {
      const entries = Array.from({ length: 6 }, (_, index) =>
        happened('63.71', '63.71-1', 'replied', { text: `${index}` }),
      );
      await hub.record(happened('63.71', '63.71-1', 'filed', report), ...entries);
      await until('everything is published', async () => (await hub.lane('kafka'))?.behind === 0);
      const places = broker.on(ledgerTopic).map(({ id: place }) => place);
      expect([...new Set(places)]).toEqual([1, 2, 3, 4, 5, 6, 7].map((version) => `63.71-1/${version}`));
      expect(await hub.lane('kafka')).toMatchObject({ lastError: 'no acknowledgement came' });
    } finally {
      await hub.close();
      await database.drop();
    }
  });
});
