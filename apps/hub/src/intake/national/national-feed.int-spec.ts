import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openIdentity, type ComplaintEvent } from '#contract';
import { createTestDatabase, eventually, type TestDatabase } from '#testing';
import type { NationalConfig } from '../../hub.config.js';
import { NATIONAL_PACE, type CallPace } from '../../participant/call-pace.js';
import { operatorToken, startIntake, type IntakeHub } from '../intake.builder.js';
import { FakeNational, json } from './fake-national.builder.js';
import { NationalFeedUnavailable } from './national-feed.client.js';
import { NationalFeedJob } from './national-feed.job.js';
import type { OutageListResponse } from './outage.response.js';
import { ReadNationalFeed } from './read-national-feed.handler.js';

const topic = 'lapor.in.national.v1';
const report = {
  title: 'Lampu padam',
  body: 'Gelap.',
  classification: 'Pengaduan',
  category: null,
  channel: 'Website',
  anonymous: false,
  secret: false,
  filedAt: '2026-03-02T09:15:00+08:00',
  agency: { code: '63.71', name: 'Kota Banjarmasin' },
};
let counter = 0;
const change = (kind: string, data: object, more: object = {}) => ({
  changeId: `chg-${++counter}`,
  cursor: String(counter),
  kind,
  trackingId: '1916449',
  agencyReference: null,
  reference: null,
  at: '2026-03-02T09:15:00+08:00',
  data,
  ...more,
});

describe('reading the national feed', () => {
  let database: TestDatabase;
  let national: FakeNational;
  let hub: IntakeHub;
  let read: () => Promise<boolean>;

  beforeEach(async () => {
    [database, national] = await Promise.all([createTestDatabase(), FakeNational.start()]);
    hub = await startIntake(database.url, nationalConfig());
    // The job reads once at start; what follows is read by the specs themselves.
    await eventually(() => {
      expect(national.calls).toContain('/api/v1/changes?limit=100');
    });
    const reader = hub.get(ReadNationalFeed, { strict: false });
    read = () => reader.handle();
  });

  afterEach(async () => {
    await hub.close();
    await national.stop();
    await database.drop();
  });

  const nationalConfig = (): NationalConfig => ({
    url: national.url,
    clientId: 'agency',
    clientSecret: 'agency-secret',
    webhookSecret: 'webhook-secret',
    pollSeconds: 3_600,
    requestsPerSecond: 100,
    stampOffset: '+07:00',
  });
  const events = () => hub.broker.events(topic) as ComplaintEvent[];

  it('writes what is new and seals who reported', async () => {
    national.changes = [change('created', report), change('verified', { classification: 'Aspirasi', category: null })];
    national.reporters = { '1916449': { name: 'Pelapor Contoh', phone: '0800', email: null } };
    await read();
    expect(events().map(({ type, subject }) => [type, subject])).toEqual([
      ['id.lapor.complaint.filed.v1', 'national-1916449'],
      ['id.lapor.complaint.verified.v1', 'national-1916449'],
    ]);
    const { reporter } = events()[0]?.data as { reporter: string };
    expect(await openIdentity(reporter, hub.identityKey)).toEqual({ name: 'Pelapor Contoh', phone: '0800' });
    expect(JSON.stringify(hub.broker.records)).not.toContain('Pelapor Contoh');
  });

  it('does not ask who reported when they chose to be anonymous', async () => {
    national.changes = [change('created', { ...report, anonymous: true })];
    await read();
    expect(events()[0]?.data).not.toHaveProperty('reporter');
    expect(national.calls.filter((call) => call.includes('include=reporter'))).toEqual([]);
  });

  it('reads on from where it was, page by page', async () => {
    national.changes = Array.from({ length: 250 }, () => change('reply', { text: 'Halo' }));
    await read();
    expect(events()).toHaveLength(250);
    national.changes.push(change('reply', { text: 'Lagi' }));
    const before = national.calls.length;
    await read();
    expect(events()).toHaveLength(251);
    expect(national.calls.slice(before)).toEqual(['/api/v1/changes?limit=100&after=250']);
  });

  it('reads smaller pages at a slower pace, so that no page outlasts its turn', async () => {
    const pace = hub.get<CallPace>(NATIONAL_PACE, { strict: false });
    for (let refusal = 0; refusal < 20; refusal += 1) pace.turnedAway(refusal * 2_000, 1_000);
    await read();
    expect(national.calls.at(-1)).toBe('/api/v1/changes?limit=10');
  });

  it('does not move on before the broker has it', async () => {
    national.changes = [change('reply', { text: 'Halo' })];
    hub.broker.mood = 'down';
    await expect(read()).rejects.toThrow('does not acknowledge');
    hub.broker.mood = 'well';
    await read();
    expect(events()).toHaveLength(1);
  });

  it('takes a page that is doubled and mixed up as what it is', async () => {
    const created = change('created', { ...report, anonymous: true });
    const reply = change('reply', { text: 'Halo' }, { at: '2026-03-03T09:15:00+08:00' });
    national.changes = [reply, created, reply, created];
    await read();
    expect(events().map(({ type }) => type)).toEqual(['id.lapor.complaint.filed.v1', 'id.lapor.complaint.replied.v1']);
  });

  it('leaves out its own echo, and keeps what it cannot translate as it came', async () => {
    const odd = change('merged', { with: '1' });
    national.changes = [change('follow-up', { text: 'x' }, { reference: '63.71-1/4' }), odd, { nonsense: true }];
    await read();
    expect(hub.broker.records.map(({ value }) => JSON.parse(value) as unknown)).toEqual([
      { nonsense: true },
      expect.objectContaining({ changeId: odd.changeId, kind: 'merged' }),
    ]);
  });

  it.each<[string, (national: FakeNational) => void]>([
    ['too many calls', ({ moods }) => moods.push((response) => response.writeHead(429, { 'retry-after': '0' }).end())],
    [
      'a token that ran out',
      ({ moods }) =>
        moods.push((response) => {
          json(response, {}, 401);
        }),
    ],
  ])('asks again after %s', async (_what, misbehave) => {
    national.changes = [change('reply', { text: 'Halo' })];
    misbehave(national);
    await read();
    expect(events()).toHaveLength(1);
  });

  it.each<[string, (national: FakeNational) => void]>([
    [
      'maintenance in HTML',
      ({ moods }) => moods.push((response) => response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>')),
    ],
    [
      'HTML that says it is well',
      ({ moods }) => moods.push((response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>')),
    ],
    [
      'a feed that is none',
      ({ moods }) =>
        moods.push((response) => {
          json(response, { changes: 5 });
        }),
    ],
    ['an error', ({ moods }) => moods.push((response) => response.writeHead(500).end())],
    ['a connection that breaks', ({ moods }) => moods.push((response) => response.destroy())],
  ])('gives up for now at %s, and misses nothing', async (_what, misbehave) => {
    national.changes = [change('reply', { text: 'Halo' })];
    misbehave(national);
    await expect(read()).rejects.toThrow(NationalFeedUnavailable);
    await read();
    expect(events()).toHaveLength(1);
  });

  it('reads at once when a signed webhook comes, and turns away any other', async () => {
    national.changes = [change('reply', { text: 'Halo' })];
    const body = JSON.stringify({ changeId: 'x' });
    const post = (signature: string) =>
      fetch(`${hub.url}/v1/national/webhook`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'x-lapor-signature': signature },
      });
    expect((await post('sha256=00')).status).toBe(401);
    const signature = createHmac('sha256', 'webhook-secret').update(body).digest('hex');
    expect((await post(`sha256=${signature}`)).status).toBe(204);
    await eventually(() => {
      expect(events()).toHaveLength(1);
    });
  });

  it('tells the operator when the platform did not answer, and since when it does again', async () => {
    const outages = async (): Promise<OutageListResponse['outages']> => {
      const answer = await fetch(`${hub.url}/v1/outages`, { headers: { authorization: `Bearer ${operatorToken}` } });
      return ((await answer.json()) as OutageListResponse).outages;
    };
    const poll = (): void => {
      hub.get(NationalFeedJob, { strict: false }).trigger();
    };
    expect(await outages()).toEqual([]);
    national.moods.push((response) => response.writeHead(503).end());
    poll();
    await eventually(async () => {
      expect(await outages()).toMatchObject([{ until: null }]);
    });
    poll();
    await eventually(async () => {
      const [outage] = await outages();
      expect(Date.parse(String(outage?.until))).toBeGreaterThan(Date.parse(String(outage?.from)));
    });
    expect((await fetch(`${hub.url}/v1/outages`)).status).toBe(401);
  });
});
