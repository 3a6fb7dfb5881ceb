import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ComplaintEvent } from '#contract';
import { createTestDatabase, type TestDatabase } from '#testing';
import {
  RecordingBroker,
  operatorToken,
  startHub,
  until,
  type DeliveringHub,
  type HubOptions,
} from '../delivery.builder.js';
import { happened, report } from '../entry.builder.js';
import { LaneRepository } from '../lane/lane.repository.js';
import { FakeNational, type Call } from './fake-national.builder.js';

const maintenance = { status: 503, html: '<!doctype html><h1>Sedang dalam pemeliharaan</h1>' };

const filed = (id: string) => happened('63.71', id, 'filed', report);
const followedUp = (id: string, text = 'Kami periksa.') => happened('63.71', id, 'followedup', { text });
const completed = (id: string) => happened('63.71', id, 'completed', { by: 'admin' });

describe('the national lane', () => {
  let database: TestDatabase;
  let national: FakeNational;
  let broker: RecordingBroker;
  const hubs: DeliveringHub[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    national = await FakeNational.start();
    broker = new RecordingBroker();
  });

  afterEach(async () => {
    await Promise.all(hubs.splice(0).map((hub) => hub.close()));
    await national.stop();
    await database.drop();
  });

  const start = async (options: Partial<HubOptions> = {}): Promise<DeliveringHub> => {
    const hub = await startHub({ databaseUrl: database.url, broker, national: { url: national.url }, ...options });
    hubs.push(hub);
    return hub;
  };

  const registrations = (): ComplaintEvent[] => broker.on('lapor.in.national.v1');

  /** Plays the intake: brings in what was announced. */
  const register = (hub: DeliveringHub, count: number) =>
    until(`${count} registrations are announced`, () => registrations().length >= count).then(() =>
      hub.record(...registrations()),
    );

  const isDone = (hub: DeliveringHub, entries: number) => async () => {
    const lane = await hub.lane('national');
    return lane?.cursor === entries && (await hub.pending('national')).length === 0;
  };

  const creates = (): Call[] => national.calls.filter(({ method, path }) => method === 'POST' && path === '');

  it('hands a complaint over, announces its tracking id, and tells what happens to it in order', async () => {
    const hub = await start();
    await hub.record(filed('63.71-1'));
    await register(hub, 1);
    expect(registrations()).toMatchObject([
      { id: 'registered-1900001', source: 'national', subject: '63.71-1', data: { trackingId: '1900001' } },
    ]);
    await hub.record(followedUp('63.71-1'), completed('63.71-1'));
    await until('everything is delivered', isDone(hub, 4));
    expect(national.complaints).toMatchObject([
      { agencyReference: '63.71-1', references: ['63.71-1/3', '63.71-1/4'], status: 'Selesai' },
    ]);
  });

  it('delivers a follow-up that came before the complaint had its tracking id', async () => {
    const hub = await start();
    await hub.record(filed('63.71-1'), followedUp('63.71-1'));
    await until('both are delivered', isDone(hub, 2));
    expect(national.taken).toEqual(['63.71-1/2']);
  });

  it('hands over what happened long ago once something happens again', async () => {
    const hub = await start();
    const longAgo = { time: '2020-03-02T09:15:00+08:00' };
    await hub.record({ ...filed('63.71-1'), ...longAgo }, { ...followedUp('63.71-1'), ...longAgo });
    await until('the lane has passed it by', isDone(hub, 2));
    expect(national.calls).toEqual([]);
    await hub.record(completed('63.71-1'));
    await until('it is delivered', isDone(hub, 3));
    expect(national.complaints).toMatchObject([{ references: ['63.71-1/2', '63.71-1/3'], status: 'Selesai' }]);
    expect(registrations()).toHaveLength(1);
  });

  it('lets an entry wait that needs a tracking id, and blames nobody for it', async () => {
    const hub = await start();
    await hub.record(filed('63.71-1'));
    await until('it is handed over', isDone(hub, 1));
    await hub.record(followedUp('63.71-1'));
    await until('it waits', async () => (await hub.pending('national')).length === 1);
    await until('it was tried', async () => (await hub.pending('national'))[0]?.lastError !== null);
    expect(await hub.pending('national')).toMatchObject([{ state: 'retrying', attempts: 0 }]);
    await hub.record(...registrations());
    await until('it is delivered', isDone(hub, 3));
    expect(national.taken).toEqual(['63.71-1/2']);
  });

  it('makes no second complaint when the platform took the first but did not answer in time', async () => {
    national.behave = (call) => (call.method === 'POST' && creates().length === 1 ? 'take-silently' : 'take');
    const hub = await start();
    await hub.record(filed('63.71-1'));
    await register(hub, 1);
    expect(national.complaints).toHaveLength(1);
    expect(creates()).toHaveLength(1);
  });

  it('makes no second change when the platform took the first but did not answer in time', async () => {
    const hub = await start();
    await hub.record(filed('63.71-1'));
    await register(hub, 1);
    national.behave = ({ path }) => (path.endsWith('/follow-ups') ? 'take-silently' : 'take');
    await hub.record(followedUp('63.71-1'));
    await until('it is delivered', isDone(hub, 3));
    expect(national.taken).toEqual(['63.71-1/3']);
  });

  it('looks up what a holder that died may have sent', async () => {
    const recorder = await startHub({ databaseUrl: database.url, broker });
    hubs.push(recorder);
    await recorder.record(filed('63.71-1'), filed('63.71-2'));
    const lanes = recorder.get(LaneRepository, { strict: false });
    const dead = await lanes.take({ destination: 'national', circuit: 'closed' }, 'a holder that will die', 600);
    await lanes.announceSending(dead!.lease, 2);
    // It had handed over the first complaint and died before it could write that down.
    national.complaints.push({
      trackingId: '1900001',
      agencyReference: '63.71-1',
      status: 'Belum Terverifikasi',
      references: [],
    });
    const next = await start();
    await until('both are delivered', isDone(next, 2));
    expect(national.complaints.map(({ agencyReference }) => agencyReference)).toEqual(['63.71-1', '63.71-2']);
    expect(
      registrations()
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(['63.71-1', '63.71-2']);
    await expect(lanes.saveCursor(dead!.lease, 1)).rejects.toMatchObject({ code: 'LEASE_LOST' });
  });

  it('keeps an announcement for later when the broker is down, without handing over twice', async () => {
    broker.isDown = true;
    const hub = await start();
    await hub.record(filed('63.71-1'));
    await until('it waits', async () => (await hub.pending('national')).length === 1);
    expect(await hub.pending('national')).toMatchObject([{ state: 'retrying', attempts: 0 }]);
    broker.isDown = false;
    await until('it is delivered', isDone(hub, 1));
    expect(national.complaints).toHaveLength(1);
    expect(registrations()).toHaveLength(1);
  });

  it('holds a complaint back in its order, and no other complaint, when the platform refuses an entry', async () => {
    national.behave = ({ path, reference }) =>
      path.endsWith('/follow-ups') && reference === '63.71-1/3' ? { status: 422 } : 'take';
    const hub = await start();
    await hub.record(filed('63.71-1'), filed('63.71-2'));
    await register(hub, 2);
    await hub.record(followedUp('63.71-1'), completed('63.71-1'), followedUp('63.71-2'), completed('63.71-2'));
    await until('the lane has come to the end', async () => (await hub.lane('national'))?.behind === 0);
    await until('the other complaint is told', () => national.taken.includes('63.71-2/4'));
    expect(await hub.pending('national')).toMatchObject([
      { position: 5, state: 'given-up', lastError: 'refused with 422: text is refused' },
      { position: 6, state: 'retrying', attempts: 0, lastError: null },
    ]);
    expect(await hub.lane('national')).toMatchObject({ pending: 1, givenUp: 1 });

    await hub.record(followedUp('63.71-1', 'Sekali lagi.'));
    await until('it waits behind them', async () => (await hub.pending('national')).length === 3);
    national.behave = () => 'take';
    const retried = await fetch(`${hub.url}/v1/deliveries/national/pending/5/retry`, {
      method: 'POST',
      headers: { authorization: `Bearer ${operatorToken}` },
    });
    expect(retried.status).toBe(204);
    await until('everything is delivered', isDone(hub, 9));
    expect(national.taken).toEqual(['63.71-1/3', '63.71-1/4', '63.71-1/5', '63.71-2/3', '63.71-2/4']);
  });

  it('gives up an entry that fails again and again while the platform is otherwise well', async () => {
    const hub = await start({ settings: { failuresThatOpen: 1_000 } });
    await hub.record(filed('63.71-1'));
    await register(hub, 1);
    national.behave = ({ path }) => (path.endsWith('/follow-ups') ? { status: 500 } : 'take');
    await hub.record(followedUp('63.71-1'));
    await until('it is given up', async () => (await hub.lane('national'))?.givenUp === 1);
    expect(await hub.pending('national')).toMatchObject([{ attempts: 3, lastError: 'answers 500' }]);
  });

  it('opens the circuit under maintenance, gives up nothing, and delivers everything once afterwards', async () => {
    national.behave = () => maintenance;
    const hub = await start({ settings: { calledAtOnce: 10 } });
    const ids = Array.from({ length: 60 }, (_, index) => `63.71-${index}`);
    await hub.record(...ids.map(filed));
    await until('the circuit is open', async () => (await hub.lane('national'))?.circuit === 'open');
    const before = national.calls.length;
    await until('it was tried again and again', () => national.calls.length > before + 6);
    const down = await hub.lane('national');
    expect(down).toMatchObject({ givenUp: 0, lastError: 'answers 503' });
    // What was not taken up yet stays in the ledger, for days if need be.
    expect(down?.behind).toBeGreaterThan(0);
    national.behave = () => 'take';
    await until('everything is delivered', isDone(hub, 60));
    expect(national.complaints.map(({ agencyReference }) => agencyReference).sort()).toEqual([...ids].sort());
    expect(await hub.lane('national')).toMatchObject({ circuit: 'closed', pending: 0 });
  });

  it('calls nobody before the platform wants to be called again', async () => {
    let refusals = 0;
    national.behave = () => (refusals++ === 0 ? { status: 429, headers: { 'Retry-After': '1' } } : 'take');
    const hub = await start();
    await hub.record(filed('63.71-1'), filed('63.71-2'), filed('63.71-3'));
    await until('everything is delivered', isDone(hub, 3));
    const [refused, ...others] = national.calls;
    const later = others.filter(({ at }) => at - refused!.at >= 1_000);
    // Those that were on their way already could not know.
    expect(later.map(({ reference }) => reference)).toContain(refused!.reference);
    expect(national.complaints).toHaveLength(3);
  });

  it('says in the lane that the platform asked for a long pause', async () => {
    national.behave = () => ({ status: 429, headers: { 'Retry-After': '60' } });
    const hub = await start();
    await hub.record(filed('63.71-1'));
    await until(
      'it is asked to',
      async () => (await hub.lane('national'))?.lastError === 'asks to come back after 60 s',
    );
  });

  it('brings everything, each thing once, to a platform that lets in one call a second', async () => {
    let admitted = -Infinity;
    national.behave = ({ at }) => {
      if (at - admitted < 1_000) return { status: 429, headers: { 'Retry-After': '1' } };
      admitted = at;
      return 'take';
    };
    const hub = await start();
    await hub.record(filed('63.71-1'), ...['Satu.', 'Dua.', 'Tiga.'].map((text) => followedUp('63.71-1', text)));
    await until('everything is delivered', isDone(hub, 4));
    expect(national.complaints).toHaveLength(1);
    expect(national.taken).toEqual(['63.71-1/2', '63.71-1/3', '63.71-1/4']);
  });

  it('calls no more often than agreed', async () => {
    const hub = await start({ national: { url: national.url, requestsPerSecond: 50 } });
    const begin = Date.now();
    await hub.record(...Array.from({ length: 40 }, (_, index) => filed(`63.71-${index}`)));
    await until('everything is delivered', isDone(hub, 40));
    expect(national.calls.at(-1)!.at - begin).toBeGreaterThanOrEqual(39 * 20);
  });

  it('gets a new token once the old one is not accepted', async () => {
    const hub = await start();
    await hub.record(filed('63.71-1'));
    await until('it is delivered', isDone(hub, 1));
    national.forgetTokens();
    await hub.record(filed('63.71-2'));
    await until('it is delivered', isDone(hub, 2));
    expect(national.tokens).toBe(2);
    expect(await hub.lane('national')).toMatchObject({ lastError: null });
  });

  it('is worked by one instance at a time, and by the other one when that goes', async () => {
    const startAs = (clientId: string) =>
      start({ national: { url: national.url, clientId }, settings: { calledAtOnce: 5 } });
    const instances = [await startAs('one'), await startAs('two')] as const;
    const ids = Array.from({ length: 60 }, (_, index) => `63.71-${index}`);
    const [recorder] = instances;
    await recorder.record(...ids.slice(0, 30).map(filed));
    await until('the first half is delivered', isDone(recorder, 30));
    const clients = new Set(national.calls.map(({ client }) => client));
    expect(clients.size).toBe(1);

    const working = instances[clients.has('one') ? 0 : 1];
    const waiting = instances[clients.has('one') ? 1 : 0];
    await waiting.record(...ids.slice(30).map(filed));
    await working.close();
    hubs.splice(hubs.indexOf(working), 1);
    await until('the second half is delivered', isDone(waiting, 60));
    expect(national.complaints.map(({ agencyReference }) => agencyReference).sort()).toEqual([...ids].sort());
  });
});
