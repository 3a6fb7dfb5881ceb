import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ComplaintsResponse, FiledResponse } from '../agency/agency.response.js';
import type { CallsResponse } from '../control/control.response.js';
import type { ChangesResponse } from '../feed/change-feed.response.js';
import { changed, citizenComplaint, eventually, handedOver, startSandbox } from '../running-sandbox.builder.js';
import type { RunningSandbox } from '../running-sandbox.builder.js';
import { GOOD_BEHAVIOUR } from './behaviour.js';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(async () => {
  await sandbox.control('DELETE', '/control/behaviour');
});
afterAll(() => sandbox.stop());

const behave = async (behaviour: object): Promise<void> => {
  const { status, text } = await sandbox.control('PUT', '/control/behaviour', behaviour);
  if (status !== 200) throw new Error(text);
};
const handOver = (reference: string) => sandbox.agency('POST', '/api/v1/complaints', handedOver(reference));
const heldUnder = async (reference: string) => {
  const { json } = await sandbox.agency('GET', `/api/v1/complaints?agencyReference=${reference}`);
  return (json as ComplaintsResponse).complaints;
};
const changes = async (query = '') => {
  const { json } = await sandbox.agency('GET', `/api/v1/changes${query}`);
  return json as ChangesResponse;
};

describe('refusing', () => {
  it('takes nothing, so many times, and only what it is aimed at', async () => {
    await behave({ refuse: { status: 503, times: 2, on: 'create' } });
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt += 1) statuses.push((await handOver('refused')).status);
    expect(statuses).toEqual([503, 503, 201]);
    expect(await heldUnder('refused')).toHaveLength(1);
    const { json } = await sandbox.control('GET', '/control/behaviour');
    expect(json).toEqual(GOOD_BEHAVIOUR);
  });

  it('can be aimed at follow-ups and at the status', async () => {
    const { json } = await handOver('aimed');
    const path = `/api/v1/complaints/${(json as FiledResponse).trackingId}`;
    const followUp = { ...changed('aimed/2'), text: 'Ya', by: { code: '63.71', name: 'Kota Banjarmasin' } };
    const status = { ...changed('aimed/3'), status: 'Tunda', reason: 'Menunggu anggaran' };

    await behave({ refuse: { status: 422, on: 'follow-up' } });
    expect((await sandbox.agency('POST', `${path}/follow-ups`, followUp)).status).toBe(422);
    expect((await sandbox.agency('PUT', `${path}/status`, status)).status).toBe(200);
    await behave({ refuse: { status: 422, on: 'status' } });
    expect((await sandbox.agency('POST', `${path}/follow-ups`, followUp)).status).toBe(201);
    expect((await sandbox.agency('PUT', `${path}/status`, status)).status).toBe(422);
  });

  it('can be aimed at everything an agency calls, and at nothing else', async () => {
    await behave({ refuse: { status: 500, on: 'all' } });
    expect((await sandbox.agency('GET', '/api/v1/changes')).status).toBe(500);
    expect((await sandbox.citizen('POST', '/api/citizen/complaints', citizenComplaint)).status).toBe(201);
  });
});

describe('a rate limit', () => {
  it('answers 429 with Retry-After above it', async () => {
    await behave({ rateLimit: { perSecond: 1 } });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => sandbox.agency('GET', '/api/v1/changes?limit=1')),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(answers.length);
    expect(new Set(refused.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['1']));
  });
});

describe('accepting slowly', () => {
  it('takes the complaint although the caller gives up, and says so in the log of calls', async () => {
    await behave({ slowAccept: { seconds: 30, times: 1 } });
    const impatient = sandbox.fetch('/api/v1/complaints', {
      method: 'POST',
      headers: { Authorization: `Bearer ${sandbox.agencyToken}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(handedOver('slow')),
      signal: AbortSignal.timeout(1_000),
    });
    await expect(impatient).rejects.toThrow();

    expect(await heldUnder('slow')).toHaveLength(1);
    await eventually(async () => {
      const { json } = await sandbox.control('GET', '/control/calls');
      const call = (json as CallsResponse).calls.find(
        ({ method, reference }) => method === 'POST' && reference === 'slow',
      );
      expect(call).toMatchObject({ status: 201, answered: false });
    });
  });

  it('answers in the end whoever waits', async () => {
    await behave({ slowAccept: { seconds: 1, times: 1, on: 'create' } });
    const before = Date.now();
    expect((await handOver('patient')).status).toBe(201);
    expect(Date.now() - before).toBeGreaterThanOrEqual(990);
  });
});

describe('a careless feed', () => {
  it('lists each change twice, newest first, and still says rightly where to go on', async () => {
    await handOver('feed-1');
    await handOver('feed-2');
    const good = await changes();
    await behave({ duplicateChanges: true, outOfOrderChanges: true });
    const careless = await changes();
    expect(careless.next).toBe(good.next);
    expect(careless.changes.map(({ changeId }) => changeId)).toEqual(
      good.changes.toReversed().flatMap(({ changeId }) => [changeId, changeId]),
    );
  });
});

describe('stamps', () => {
  it('are in WITA unless told to be in WIB, and can hide their zone', async () => {
    await handOver('stamped');
    const filedAt = async () => (await heldUnder('stamped'))[0]?.filedAt;
    expect(await filedAt()).toBe('2026-03-02T09:15:00.000+08:00');
    await behave({ stampZone: 'WIB' });
    expect(await filedAt()).toBe('2026-03-02T08:15:00.000+07:00');
    await behave({ stampZone: 'WIB', stampWithoutZone: true });
    expect(await filedAt()).toBe('2026-03-02T08:15:00.000');
    const created = (await changes()).changes.find(({ agencyReference }) => agencyReference === 'stamped');
    expect(created?.data).toMatchObject({ filedAt: '2026-03-02T08:15:00.000' });
  });
});

describe('maintenance', () => {
  it('answers everything in HTML with 503, but the ways to end it', async () => {
    await behave({ maintenance: true });
    for (const path of ['/', '/api/v1/changes', '/oauth/token', '/openapi.json']) {
      const { status, headers, text } = await sandbox.agency('GET', path);
      expect([status, headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
      expect(text).toContain('Sedang dalam pemeliharaan');
    }
    expect((await sandbox.fetch('/health/ready')).status).toBe(200);
    expect((await sandbox.fetch('/perilaku')).status).toBe(200);
    await sandbox.control('DELETE', '/control/behaviour');
    expect((await sandbox.agency('GET', '/api/v1/changes')).status).toBe(200);
  });
});

describe('the verification of citizens’ complaints', () => {
  const file = async () => {
    const { json } = await sandbox.citizen('POST', '/api/citizen/complaints', citizenComplaint);
    return json as FiledResponse;
  };
  const statusOf = async ({ trackingId }: FiledResponse) =>
    ((await sandbox.agency('GET', `/api/v1/complaints/${trackingId}`)).json as FiledResponse).status;

  it('happens at once unless told otherwise', async () => {
    expect((await file()).status).toBe('Belum Ditindaklanjuti');
  });

  it('happens after the seconds it was told to wait', async () => {
    await behave({ autoVerification: { afterSeconds: 1 } });
    const filed = await file();
    expect(filed.status).toBe('Belum Terverifikasi');
    await eventually(async () => {
      expect(await statusOf(filed)).toBe('Belum Ditindaklanjuti');
    });
  });

  it('is left to an admin when it is switched off', async () => {
    await behave({ autoVerification: null });
    const filed = await file();
    const admin = (action: string, body: object = {}) =>
      sandbox.control('POST', `/api/admin/complaints/${filed.trackingId}/${action}`, body);
    expect(await statusOf(filed)).toBe('Belum Terverifikasi');
    expect((await admin('verify', { category: 'Kesehatan' })).status).toBe(201);
    expect((await admin('verify')).status).toBe(409);
    expect((await admin('dispose', { to: [{ code: '63', name: 'Provinsi Kalimantan Selatan' }] })).status).toBe(201);
    expect((await admin('recategorise', { classification: 'Aspirasi' })).status).toBe(201);
    expect((await sandbox.agency('GET', `/api/v1/complaints/${filed.trackingId}`)).json).toMatchObject({
      category: 'Kesehatan',
      classification: 'Aspirasi',
      dispositions: [{ to: [{ code: '63' }] }],
    });
  });

  it('can end in a rejection', async () => {
    await behave({ autoVerification: null });
    const { trackingId } = await file();
    const path = `/api/admin/complaints/${trackingId}/reject`;
    expect((await sandbox.citizen('POST', path, { reason: 'Tidak jelas' })).status).toBe(401);
    expect((await sandbox.control('POST', path, { reason: 'Tidak jelas' })).json).toMatchObject({ status: 'Arsip' });
  });
});

describe('the switches', () => {
  it('tell of each wrong field', async () => {
    const { status, json } = await sandbox.control('PUT', '/control/behaviour', {
      refuse: { status: 200, times: 0, on: 'everything' },
      rateLimit: 5,
      stampZone: 'WIT',
      mood: 'bad',
    });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      errors: [
        { field: 'mood', reason: 'is not part of this request' },
        { field: 'refuse.status', reason: 'must be a whole number from 400 to 599' },
        { field: 'refuse.times', reason: 'must be a whole number from 1 to 1000000' },
        { field: 'refuse.on', reason: 'must be one of create, follow-up, status, all' },
        { field: 'rateLimit', reason: 'must be an object' },
        { field: 'stampZone', reason: 'must be one of WITA, WIB' },
      ],
    });
  });

  it('need the token', async () => {
    expect((await sandbox.citizen('GET', '/control/behaviour')).status).toBe(401);
    expect((await sandbox.agency('GET', '/control/complaints')).status).toBe(401);
  });

  it('survive a restart, with what is left of them', async () => {
    await behave({ refuse: { status: 500, times: 2, on: 'create' }, stampZone: 'WIB' });
    await handOver('restart');
    sandbox = await sandbox.restart();
    const { json } = await sandbox.control('GET', '/control/behaviour');
    expect(json).toMatchObject({ refuse: { status: 500, times: 1, on: 'create' }, stampZone: 'WIB' });
  });
});
