import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  bucketOf,
  complaintEventType,
  hubRequestType,
  inTopic,
  outTopic,
  partDigests,
  sealIdentity,
  type ComplaintEventData,
  type ComplaintEventName,
  type HubRequestName,
  type LaporEvent,
  type ParticipantEventData,
} from '#contract';
import { applyTopology, KafkajsBroker } from '#messaging';
import { createKafkaUser, createTestDatabase, eventually, testKafka, type TestDatabase } from '#testing';
import { aKeyPair, aRegency, aRunningNode, type KeyPair, type RunningNode } from '../regency-node.builder.js';
import type { Regency } from '../regency/regency.js';
import { HeartbeatJob } from './heartbeat.job.js';

const report = {
  title: 'Jalan berlubang',
  body: 'Jalan berlubang.',
  channel: 'website',
  anonymous: false,
  secret: false,
};
/** What everybody shares of such a report. */
const shared = { id: '', trackingId: null, status: 'diproses' as const, ...report, answers: [], replies: [] };
const [banjarmasin, banjar] = codesOfTheirOwn();

let hub: KafkajsBroker;
let keys: KeyPair;
let database: TestDatabase;
let regencies: readonly Regency[];
let node: RunningNode;
/** What arrived in the in-topics, in the order of arrival. */
const arrived: LaporEvent[] = [];

beforeAll(async () => {
  const admin = { ...testKafka(), tls: false, clientId: 'regency-node-spec' };
  await applyTopology({ ...admin, participants: [banjarmasin, banjar] });
  keys = await aKeyPair();
  const kafkaPassword = randomUUID();
  await createKafkaUser(banjarmasin, kafkaPassword);
  await createKafkaUser(banjar, kafkaPassword);
  regencies = [
    aRegency(banjarmasin, { kafkaPassword, privateJwk: keys.privateJwk }),
    aRegency(banjar, { kafkaPassword, privateJwk: (await aKeyPair()).privateJwk }),
  ];
  database = await createTestDatabase();
  hub = new KafkajsBroker(admin);
  await hub.subscribe({
    groupId: `spec-${randomUUID()}`,
    topics: [inTopic(banjarmasin), inTopic(banjar)],
    handle: ({ records }) => {
      for (const { value } of records) arrived.push(JSON.parse(value?.toString() ?? '') as LaporEvent);
      return Promise.resolve();
    },
  });
  node = await start();
}, 60_000);

afterAll(async () => {
  await node.stop();
  await hub.close();
  await database.drop();
}, 60_000);

const start = (brokers = testKafka().brokers) =>
  aRunningNode(regencies, { databaseUrl: database.url, kafka: { brokers, tls: false } });

/** Codes that no other spec on the shared broker uses. */
function codesOfTheirOwn(): [string, string] {
  const province = String(randomInt(10, 63));
  const number = randomInt(10, 98);
  return [`${province}.${number}`, `${province}.${number + 1}`];
}

const sought = <Value>(look: () => Value | Promise<Value>, found: (value: Value) => boolean): Promise<Value> =>
  eventually(async () => {
    const value = await look();
    if (!found(value)) throw new Error(`Not found yet; last seen: ${JSON.stringify(value)}`);
    return value;
  });

const arrivedAbout = (subject: string, count: number) =>
  sought(
    () => arrived.filter((event) => event.subject === subject),
    (events) => events.length >= count,
  );

let version = 0;
function delivered<Name extends ComplaintEventName>(name: Name, subject: string, data: ComplaintEventData[Name]) {
  version += 1;
  return {
    specversion: '1.0',
    id: randomUUID(),
    source: 'national',
    type: complaintEventType(name),
    subject,
    time: new Date().toISOString(),
    ledgerversion: version,
    ledgerhash: 'a'.repeat(64),
    data,
  };
}

const deliver = (regency: string, ...values: (object | string)[]): Promise<void> =>
  hub.publish([
    {
      topic: outTopic(regency),
      records: values.map((value) => ({
        key: typeof value === 'object' && 'subject' in value ? String(value.subject) : 'poison',
        value: typeof value === 'string' ? value : JSON.stringify(value),
      })),
    },
  ]);

const fromNational = (trackingId: number, reporter?: string) =>
  delivered('filed', `national-${trackingId}`, { ...report, channel: 'website', ...(reporter && { reporter }) });

interface CaseFile {
  status: string;
  reporter: object | null;
  answers: object[];
  history: { name: string; source: string }[];
  ledgerVersion: number;
}
const caseFile = (id: string, regency = banjarmasin, until: (caseFile: CaseFile) => boolean = () => true) =>
  sought(
    async () => (await node.as(regency).get<CaseFile>(`/complaints/${id}`)).data,
    (data) => 'history' in data && until(data),
  );

interface Unapplied {
  reason: string;
  awaitedComplaintId: string | null;
  value: string;
}
const unapplied = (until: (records: Unapplied[]) => boolean) =>
  sought(async () => (await node.as(banjarmasin).get<Unapplied[]>('/unapplied')).data, until);

describe('what officers do', () => {
  it("arrives in the regency's own in-topic, in the order in which it was done", async () => {
    const { data } = await node.as(banjar).post<{ id: string }>('/complaints', report);
    for (let count = 1; count <= 5; count += 1) {
      await node.as(banjar).post(`/complaints/${data.id}/follow-ups`, { text: `Jawaban ${count}` });
    }
    const events = await arrivedAbout(data.id, 6);
    expect(events.map(({ sequence, source }) => `${source} ${sequence}`)).toEqual(
      [1, 2, 3, 4, 5, 6].map((sequence) => `${banjar} ${sequence}`),
    );
  });

  it('waits while the broker is away and arrives when it is back', async () => {
    await node.stop();
    node = await start(['localhost:1']);
    const { data } = await node.as(banjar).post<{ id: string }>('/complaints', report);
    await node.stop();
    expect(arrived.some(({ subject }) => subject === data.id)).toBe(false);
    node = await start();
    expect(await arrivedAbout(data.id, 1)).toHaveLength(1);
  }, 60_000);

  it('includes signing in, without a name, and the heartbeat of the system', async () => {
    await node.as(banjarmasin).post('/sign-ins', { role: 'leader' });
    await node.app.get(HeartbeatJob).beat();
    const events = await sought(
      () => arrived.filter(({ subject }) => subject === banjarmasin),
      (found) =>
        found.some(({ type }) => type.includes('signed-in')) && found.some(({ type }) => type.includes('heartbeat')),
    );
    expect(events.find(({ type }) => type.includes('signed-in'))?.data).toEqual({ role: 'leader' });
  });
});

describe('what the hub delivers', () => {
  it("becomes a case file of the regency, and nobody else's", async () => {
    const filed = fromNational(1_000_001);
    await deliver(
      banjarmasin,
      filed,
      delivered('disposed', filed.subject, { to: [{ participant: banjarmasin, lead: true }] }),
    );
    const known = await caseFile(filed.subject, banjarmasin, ({ status }) => status === 'belum-ditindaklanjuti');
    expect(known.ledgerVersion).toBe(version);
    expect((await node.as(banjar).get(`/complaints/${filed.subject}`)).status).toBe(404);
  });

  it('is answered by events that name it as their cause', async () => {
    const filed = fromNational(1_000_002);
    const disposed = delivered('disposed', filed.subject, { to: [{ participant: banjarmasin, lead: true }] });
    await deliver(banjarmasin, filed, disposed);
    await caseFile(filed.subject, banjarmasin, ({ history }) => history.length === 2);
    await node.as(banjarmasin).post(`/complaints/${filed.subject}/follow-ups`, { text: 'Sudah ditambal.' });
    const [answer] = await arrivedAbout(filed.subject, 1);
    expect(answer).toMatchObject({ sequence: 1, causationid: disposed.id });
  });

  it('is applied once, however often it comes', async () => {
    const filed = fromNational(1_000_003);
    const answer = delivered('followedup', filed.subject, { text: 'Diteruskan.' });
    await deliver(banjarmasin, filed, answer, answer, filed, answer);
    const last = fromNational(1_000_004);
    await deliver(banjarmasin, {
      ...last,
      subject: filed.subject,
      id: randomUUID(),
      type: complaintEventType('rated'),
      data: { score: 3 },
    });
    const known = await caseFile(filed.subject, banjarmasin, ({ history }) => history.at(-1)?.name === 'rated');
    expect(known.history.map(({ name }) => name)).toEqual(['filed', 'followedup', 'rated']);
    expect(known.answers).toHaveLength(1);
  });

  it('shows who reported when the identity is sealed to this regency, and keeps it sealed when it is not', async () => {
    const reporter = { name: 'Budi Contoh', email: 'budi@contoh.example' };
    const readable = fromNational(1_000_005, await sealIdentity(reporter, keys.publicJwk));
    const sealed = fromNational(1_000_006, await sealIdentity(reporter, (await aKeyPair()).publicJwk));
    await deliver(banjarmasin, readable, sealed);
    const known = await caseFile(readable.subject);
    expect(known.reporter).toEqual(reporter);
    expect(JSON.stringify(known.history)).not.toContain('reporter');
    expect((await caseFile(sealed.subject)).reporter).toBeNull();
  });

  it('is set aside and shown when it cannot be applied, and holds up nothing behind it', async () => {
    const good = fromNational(1_000_007);
    const foreign = { ...good, id: randomUUID(), type: 'id.lapor.complaint.teleported.v1' };
    const heartbeat = {
      ...good,
      id: randomUUID(),
      type: 'id.lapor.participant.heartbeat.v1',
      subject: 'national',
      data: {},
    };
    await deliver(banjarmasin, 'no JSON at all', foreign, heartbeat, good);
    await caseFile(good.subject);
    const records = await unapplied((found) => found.length >= 3);
    expect(records.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        'It does not follow the contract: is not JSON.',
        'It does not follow the contract: type is not a type of this contract: id.lapor.complaint.teleported.v1.',
        'It is not about a complaint.',
      ]),
    );
    expect(records.map(({ value }) => value)).toContain('no JSON at all');
  });

  it('waits for its filing when it comes before it', async () => {
    const filed = fromNational(1_000_009);
    await deliver(
      banjarmasin,
      delivered('verified', filed.subject, {}),
      delivered('followedup', filed.subject, { text: 'Mendahului.' }),
    );
    const waiting = await unapplied(
      (found) => found.filter((record) => record.awaitedComplaintId === filed.subject).length === 2,
    );
    expect(waiting[0]?.reason).toBe('The filing of the complaint did not arrive.');
    await deliver(banjarmasin, filed);
    const known = await caseFile(filed.subject, banjarmasin, ({ status }) => status === 'diproses');
    expect(known.history.map(({ name }) => name)).toEqual(['filed', 'verified', 'followedup']);
    await unapplied((found) => found.every((record) => record.awaitedComplaintId !== filed.subject));
  });
});

describe('what the hub asks for', () => {
  const requested = (subject: string, from: number, to: number) => ({
    specversion: '1.0',
    id: `resend-${randomUUID()}`,
    source: 'hub',
    type: hubRequestType('resend-requested'),
    subject,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    data: { from, to },
  });

  it('is sent again as it was, and nothing else', async () => {
    const { data } = await node.as(banjarmasin).post<{ id: string }>('/complaints', report);
    for (let count = 1; count <= 3; count += 1) {
      await node.as(banjarmasin).post(`/complaints/${data.id}/follow-ups`, { text: `Jawaban ${count}` });
    }
    const first = await arrivedAbout(data.id, 4);
    await deliver(banjarmasin, requested(data.id, 2, 3));
    const all = await arrivedAbout(data.id, 6);
    expect(all.slice(4)).toEqual(first.slice(1, 3));
  });

  const request = (name: HubRequestName, subject: string, data: object) => ({
    ...requested(subject, 1, 1),
    id: `${name}-${randomUUID()}`,
    type: hubRequestType(name),
    data,
  });
  const answerTo = async (id: string): Promise<ParticipantEventData['digest']> => {
    const digests = () =>
      arrived.flatMap((event) => (event.type === 'id.lapor.participant.digest.v1' ? [event.data] : []));
    const [answer] = await sought(
      () => digests().filter((digest) => digest.request === id),
      ({ length }) => length > 0,
    );
    if (!answer) throw new Error('It was found a moment ago.');
    return answer;
  };
  const disposedHere = (subject: string) =>
    delivered('disposed', subject, { to: [{ participant: banjarmasin, lead: true }] });
  const lineOf = async (id: string) => {
    const asked = request('digest-requested', banjarmasin, { run: 1, ranges: [bucketOf(id)], detail: 'complaints' });
    await deliver(banjarmasin, asked);
    return (await answerTo(asked.id)).ranges[0]?.complaints?.[0];
  };

  /** An event that has arrived is noted as sent a moment later. */
  const untilAllIsSent = (): Promise<void> =>
    eventually(async () => {
      const sql = 'SELECT count(*)::integer AS unsent FROM outbox WHERE sent_at IS NULL';
      expect(await node.app.get(DataSource).query(sql)).toEqual([{ unsent: 0 }]);
    });

  it('is what it holds, as its tables are now', async () => {
    const filed = fromNational(1_000_021);
    const disposed = disposedHere(filed.subject);
    await deliver(banjarmasin, filed, disposed);
    await caseFile(filed.subject, banjarmasin, ({ history }) => history.length === 2);
    await node.as(banjarmasin).post(`/complaints/${filed.subject}/follow-ups`, { text: 'Segera.' });
    await untilAllIsSent();
    const all = request('digest-requested', banjarmasin, { run: 1, ranges: [''], detail: 'children' });
    await deliver(banjarmasin, all);
    const { waiting, ranges } = await answerTo(all.id);
    expect(waiting).toBe(0);
    expect(ranges[0]?.children?.reduce((sum, { count }) => sum + count, 0)).toBe(ranges[0]?.count);
    const parts = { answers: [{ by: banjarmasin, count: 1 }] };
    expect(await lineOf(filed.subject)).toMatchObject({ version: disposed.ledgerversion, said: 1, parts });
    await node.app.get(DataSource).query(`UPDATE complaint SET title = 'Lain' WHERE id = $1`, [filed.subject]);
    expect(await lineOf(filed.subject)).not.toMatchObject({ parts: { title: partDigests(shared).title } });
  });

  it('is to make a case anew, with what it said since, and not to go back behind what it was told', async () => {
    const filed = fromNational(1_000_022);
    const { subject } = filed;
    const answer = delivered('followedup', subject, { text: 'Sudah kami lihat.' });
    const disposed = disposedHere(subject);
    await deliver(banjarmasin, filed, answer, disposed);
    await caseFile(subject, banjarmasin, ({ history }) => history.length === 3);
    await node.as(banjarmasin).post(`/complaints/${subject}/follow-ups`, { text: 'Satu.' });
    await arrivedAbout(subject, 1);
    await node.app.get(DataSource).query('DELETE FROM complaint WHERE id = $1', [subject]);
    const version = disposed.ledgerversion;
    const events = [filed, answer, disposed];
    await deliver(banjarmasin, request('complaint-restated', subject, { version, said: 0, events }));
    const known = await caseFile(subject);
    expect(known.answers).toEqual([
      { by: 'national', text: 'Sudah kami lihat.' },
      { by: banjarmasin, text: 'Satu.' },
    ]);
    expect(known.history.map(({ name }) => name)).toEqual(['filed', 'followedup', 'disposed', 'followedup']);
    expect(await lineOf(subject)).toMatchObject({ version, said: 1 });

    const old = request('complaint-restated', subject, { version: filed.ledgerversion, said: 1, events: [filed] });
    const rated = delivered('rated', subject, { score: 3 });
    await deliver(banjarmasin, old, answer, rated);
    const after = await caseFile(subject, banjarmasin, ({ history }) => history.at(-1)?.name === 'rated');
    expect(after.answers).toHaveLength(2);
    await node.as(banjarmasin).post(`/complaints/${subject}/follow-ups`, { text: 'Dua.' });
    expect((await arrivedAbout(subject, 2)).at(-1)).toMatchObject({ sequence: 2 });
  });

  it('is passed over when we have nothing of it, and set aside when it makes no sense', async () => {
    const { data } = await node.as(banjar).post<{ id: string }>('/complaints', report);
    await deliver(banjarmasin, requested(data.id, 1, 9), { ...requested(data.id, 1, 9), source: banjar });
    const records = await unapplied((found) => found.some(({ value }) => value.includes(data.id)));
    expect(arrived.filter(({ subject }) => subject === data.id)).toHaveLength(1);
    expect(records.find(({ value }) => value.includes(data.id))?.reason).toContain('source must be "hub"');
  });
});
