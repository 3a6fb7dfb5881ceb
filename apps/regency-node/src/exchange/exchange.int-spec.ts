import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintEventType, sealIdentity } from '#contract';
import { aKeyPair } from '../regency-node.builder.js';
import { report, RunningExchange, sought } from './exchange.builder.js';
import { HeartbeatJob } from './heartbeat.job.js';

let exchange: RunningExchange;

beforeAll(async () => {
  exchange = await RunningExchange.start();
});

afterAll(() => exchange.close(), 60_000);

describe('what officers do', () => {
  it("arrives in the regency's own in-topic, in the order in which it was done", async () => {
    const { data } = await exchange.node.as(exchange.banjar).post<{ id: string }>('/complaints', report);
    for (let count = 1; count <= 5; count += 1) {
      await exchange.node.as(exchange.banjar).post(`/complaints/${data.id}/follow-ups`, { text: `Jawaban ${count}` });
    }
    const events = await exchange.arrivedAbout(data.id, 6);
    expect(events.map(({ sequence, source }) => `${source} ${sequence}`)).toEqual(
      [1, 2, 3, 4, 5, 6].map((sequence) => `${exchange.banjar} ${sequence}`),
    );
  });

  it('waits while the broker is away and arrives when it is back', async () => {
    await exchange.node.stop();
    await exchange.startNode(['localhost:1']);
    const { data } = await exchange.node.as(exchange.banjar).post<{ id: string }>('/complaints', report);
    await exchange.node.stop();
    expect(exchange.arrived.some(({ subject }) => subject === data.id)).toBe(false);
    await exchange.startNode();
    expect(await exchange.arrivedAbout(data.id, 1)).toHaveLength(1);
  });

  it('includes signing in, without a name, and the heartbeat of the system', async () => {
    await exchange.node.as(exchange.banjarmasin).post('/sign-ins', { role: 'leader' });
    await exchange.node.app.get(HeartbeatJob).beat();
    const events = await sought(
      () => exchange.arrived.filter(({ subject }) => subject === exchange.banjarmasin),
      (found) =>
        found.some(({ type }) => type.includes('signed-in')) && found.some(({ type }) => type.includes('heartbeat')),
    );
    expect(events.find(({ type }) => type.includes('signed-in'))?.data).toEqual({ role: 'leader' });
  });
});

describe('what the hub delivers', () => {
  it("becomes a case file of the regency, and nobody else's", async () => {
    const filed = exchange.filed(1_000_001);
    await exchange.deliver(filed, exchange.disposed(filed.subject));
    const known = await exchange.caseFile(filed.subject, ({ status }) => status === 'belum-ditindaklanjuti');
    expect(known.ledgerVersion).toBe(exchange.version);
    expect((await exchange.node.as(exchange.banjar).get(`/complaints/${filed.subject}`)).status).toBe(404);
  });

  it('is answered by events that name it as their cause', async () => {
    const filed = exchange.filed(1_000_002);
    const disposed = exchange.disposed(filed.subject);
    await exchange.deliver(filed, disposed);
    await exchange.caseFile(filed.subject, ({ history }) => history.length === 2);
    await exchange.node
      .as(exchange.banjarmasin)
      .post(`/complaints/${filed.subject}/follow-ups`, { text: 'Sudah ditambal.' });
    const [answer] = await exchange.arrivedAbout(filed.subject, 1);
    expect(answer).toMatchObject({ sequence: 1, causationid: disposed.id });
  });

  it('is applied once, however often it comes', async () => {
    const filed = exchange.filed(1_000_003);
    const answer = exchange.delivered('followedup', filed.subject, { text: 'Diteruskan.' });
    await exchange.deliver(filed, answer, answer, filed, answer);
    const last = exchange.filed(1_000_004);
    await exchange.deliver({
      ...last,
      subject: filed.subject,
      id: randomUUID(),
      type: complaintEventType('rated'),
      data: { score: 3 },
    });
    const known = await exchange.caseFile(filed.subject, ({ history }) => history.at(-1)?.name === 'rated');
    expect(known.history.map(({ name }) => name)).toEqual(['filed', 'followedup', 'rated']);
    expect(known.answers).toHaveLength(1);
  });

  it('shows who reported when the identity is sealed to this regency, and keeps it sealed when it is not', async () => {
    const reporter = { name: 'Budi Contoh', email: 'budi@contoh.example' };
    const readable = exchange.filed(1_000_005, await sealIdentity(reporter, exchange.keys.publicJwk));
    const sealed = exchange.filed(1_000_006, await sealIdentity(reporter, (await aKeyPair()).publicJwk));
    await exchange.deliver(readable, sealed);
    const known = await exchange.caseFile(readable.subject);
    expect(known.reporter).toEqual(reporter);
    expect(JSON.stringify(known.history)).not.toContain('reporter');
    expect((await exchange.caseFile(sealed.subject)).reporter).toBeNull();
  });

  it('is set aside and shown when it cannot be applied, and holds up nothing behind it', async () => {
    const good = exchange.filed(1_000_007);
    const foreign = { ...good, id: randomUUID(), type: 'id.lapor.complaint.teleported.v1' };
    const heartbeat = {
      ...good,
      id: randomUUID(),
      type: 'id.lapor.participant.heartbeat.v1',
      subject: 'national',
      data: {},
    };
    await exchange.deliver('no JSON at all', foreign, heartbeat, good);
    await exchange.caseFile(good.subject);
    const records = await exchange.unapplied((found) => found.length >= 3);
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
    const filed = exchange.filed(1_000_009);
    await exchange.deliver(
      exchange.delivered('verified', filed.subject, {}),
      exchange.delivered('followedup', filed.subject, { text: 'Mendahului.' }),
    );
    const waiting = await exchange.unapplied(
      (found) => found.filter((record) => record.awaitedComplaintId === filed.subject).length === 2,
    );
    expect(waiting[0]?.reason).toBe('The filing of the complaint did not arrive.');
    await exchange.deliver(filed);
    const known = await exchange.caseFile(filed.subject, ({ status }) => status === 'diproses');
    expect(known.history.map(({ name }) => name)).toEqual(['filed', 'verified', 'followedup']);
    await exchange.unapplied((found) => found.every((record) => record.awaitedComplaintId !== filed.subject));
  });
});
