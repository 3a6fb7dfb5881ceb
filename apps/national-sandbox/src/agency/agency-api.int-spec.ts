import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bucketOf, type RangeDigest } from '#contract';
import { AGENCY, changed, citizenComplaint, handedOver, startSandbox } from '../running-sandbox.builder.js';
import type { RunningSandbox } from '../running-sandbox.builder.js';
import type { ComplaintResponse, ComplaintsResponse, FiledResponse } from './agency.response.js';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

const by = { code: '63.71', name: 'Kota Banjarmasin', office: 'Dinas PUPR' };

async function handOver(reference: string): Promise<string> {
  const { json } = await sandbox.agency('POST', '/api/v1/complaints', handedOver(reference));
  return (json as FiledResponse).trackingId;
}

async function show(trackingId: string, query = ''): Promise<ComplaintResponse> {
  const { json } = await sandbox.agency('GET', `/api/v1/complaints/${trackingId}${query}`);
  return json as ComplaintResponse;
}

async function fileAsCitizen(different: object = {}): Promise<string> {
  const { json } = await sandbox.citizen('POST', '/api/citizen/complaints', { ...citizenComplaint, ...different });
  return (json as FiledResponse).trackingId;
}

describe('what the platform holds', () => {
  const digests = async (query: string) => {
    const { json } = await sandbox.agency('GET', `/api/v1/digests?${query}`);
    return (json as { ranges: RangeDigest[] }).ranges;
  };

  it('is told in ranges, and a range line by line', async () => {
    const trackingId = await handOver('63.71-2026-900001');
    const path = `/api/v1/complaints/${trackingId}/follow-ups`;
    await sandbox.agency('POST', path, { ...changed('63.71-2026-900001/2'), text: 'Akan diperbaiki.', by });
    const [root] = await digests('ranges=&detail=children');
    expect(root?.children?.reduce((sum, { count }) => sum + count, 0)).toBe(root?.count);
    const bucket = bucketOf('63.71-2026-900001');
    const [line, nothing] = await digests(`ranges=${bucket},${'f'.repeat(64)}&detail=complaints`);
    expect(nothing).toMatchObject({ count: 0, complaints: [] });
    expect(line?.complaints).toMatchObject([
      { id: '63.71-2026-900001', version: null, trackingId, status: 'diproses', parts: { answers: [{ by: '63.71' }] } },
    ]);
  });

  it('of one complaint is told as the feed tells it', async () => {
    const trackingId = await handOver('63.71-2026-900002');
    const { json } = await sandbox.agency('GET', `/api/v1/complaints/${trackingId}/changes`);
    expect(json).toMatchObject({ changes: [{ kind: 'created', trackingId, agencyReference: '63.71-2026-900002' }] });
  });

  it('is not told of what is no range', async () => {
    expect((await sandbox.agency('GET', '/api/v1/digests?ranges=xy&detail=children')).status).toBe(400);
    expect((await sandbox.agency('GET', '/api/v1/digests?ranges=&detail=all')).status).toBe(400);
  });
});

describe('access', () => {
  const token = (init: RequestInit) => sandbox.fetch('/oauth/token', { method: 'POST', ...init });
  const grant = new URLSearchParams({ grant_type: 'client_credentials' });
  const basic = (secret: string) => `Basic ${Buffer.from(`${AGENCY.id}:${secret}`).toString('base64')}`;

  it('is given for client credentials, for 15 minutes', async () => {
    const answer = await token({ headers: { Authorization: basic(AGENCY.secret) }, body: grant });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.json).toMatchObject({ token_type: 'Bearer', expires_in: 900 });
  });

  it('is refused to a wrong secret and a wrong grant as RFC 6749 wants', async () => {
    const wrong = await token({ headers: { Authorization: basic('wrong') }, body: grant });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('www-authenticate')).toMatch(/^Basic /);
    expect(wrong.json).toMatchObject({ error: 'invalid_client' });
    const password = await token({ body: new URLSearchParams({ grant_type: 'password' }) });
    expect([password.status, password.json]).toMatchObject([400, { error: 'unsupported_grant_type' }]);
  });

  it('is needed for every call, and a made-up token is none', async () => {
    const without = await sandbox.fetch('/api/v1/changes');
    expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const madeUp = await sandbox.fetch('/api/v1/changes', { headers: { Authorization: 'Bearer abc.def.ghi' } });
    expect([madeUp.status, madeUp.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"']);
  });
});

describe('a complaint that an agency hands over', () => {
  it('gets a tracking id of seven digits and waits for the agency', async () => {
    const { status, json } = await sandbox.agency('POST', '/api/v1/complaints', handedOver('63.71-2026-000001'));
    expect(status).toBe(201);
    expect(json).toEqual({
      trackingId: expect.stringMatching(/^\d{7}$/),
      status: 'Belum Terverifikasi',
      url: expect.stringMatching(/\/laporan\/\d{7}$/),
    });
  });

  it('is there twice when it is sent twice, and both are found by the reference', async () => {
    const ids = [await handOver('63.71-2026-000002'), await handOver('63.71-2026-000002')];
    const { json } = await sandbox.agency('GET', '/api/v1/complaints?agencyReference=63.71-2026-000002');
    expect((json as ComplaintsResponse).complaints.map(({ trackingId }) => trackingId)).toEqual(ids);
  });

  it('is not found under a reference that never came', async () => {
    const { status, json } = await sandbox.agency('GET', '/api/v1/complaints?agencyReference=63.71-2026-999999');
    expect([status, json]).toEqual([200, { complaints: [] }]);
  });

  it('goes its way by the calls of the agency', async () => {
    const trackingId = await handOver('63.71-2026-000003');
    const call = (method: string, what: string, version: number, body: object) =>
      sandbox.agency(method, `/api/v1/complaints/${trackingId}/${what}`, {
        ...changed(`63.71-2026-000003/${version}`),
        ...body,
      });
    const answers = [
      await call('POST', 'dispositions', 2, { to: [by] }),
      await call('POST', 'follow-ups', 3, { text: 'Sudah ditambal.', by }),
      await call('POST', 'replies', 4, { text: 'Terima kasih.' }),
      await call('PUT', 'category', 5, { classification: 'Pengaduan Tidak Berkadar Pengawasan' }),
      await call('PUT', 'status', 6, { status: 'Selesai', closedBy: 'reporter' }),
      await call('POST', 'rating', 7, { score: 5 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 200, 200, 201]);
    expect(answers.map(({ json }) => (json as FiledResponse).status)).toEqual([
      'Belum Ditindaklanjuti',
      'Proses',
      'Proses',
      'Proses',
      'Selesai',
      'Selesai',
    ]);
    const at = '2026-03-04T10:00:00.000+08:00';
    expect(await show(trackingId)).toMatchObject({
      agencyReference: '63.71-2026-000003',
      status: 'Selesai',
      closedBy: 'reporter',
      classification: 'Pengaduan Tidak Berkadar Pengawasan',
      category: 'Pekerjaan Umum dan Penataan Ruang',
      filedAt: '2026-03-02T09:15:00.000+08:00',
      rating: { score: 5, comment: null, at },
      dispositions: [{ to: [by], at, reference: '63.71-2026-000003/2' }],
      followUps: [{ text: 'Sudah ditambal.', by, at, reference: '63.71-2026-000003/3' }],
      replies: [{ text: 'Terima kasih.', at, reference: '63.71-2026-000003/4' }],
      statusHistory: [
        { status: 'Belum Terverifikasi' },
        { status: 'Belum Ditindaklanjuti' },
        { status: 'Proses' },
        { status: 'Selesai', closedBy: 'reporter', reference: '63.71-2026-000003/6' },
      ],
    });
  });

  it('tells whether a change was taken, and how often', async () => {
    const trackingId = await handOver('63.71-2026-000004');
    const reference = '63.71-2026-000004/2';
    const look = async () =>
      (await sandbox.agency('GET', `/api/v1/complaints/${trackingId}/references?reference=${reference}`)).json;
    const reply = () =>
      sandbox.agency('POST', `/api/v1/complaints/${trackingId}/replies`, { ...changed(reference), text: 'Halo' });

    expect(await look()).toEqual({ reference, taken: false, changes: [] });
    await reply();
    await reply();
    expect(await look()).toMatchObject({ taken: true, changes: [{ kind: 'reply' }, { kind: 'reply' }] });
  });

  it('is a 404 problem when there is none', async () => {
    for (const path of ['/9999999', '/9999999/references?reference=a/1', '/siapa']) {
      const { status, headers } = await sandbox.agency('GET', `/api/v1/complaints${path}`);
      expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    }
  });
});

describe('the identity of a reporter', () => {
  it('is told on request to who handles the complaint, and not otherwise', async () => {
    const trackingId = await fileAsCitizen();
    expect(await show(trackingId)).not.toHaveProperty('reporter');
    expect(await show(trackingId, '?include=reporter')).toMatchObject({
      reporter: { name: 'Siti Aminah', phone: '0811 5000 000', email: null },
    });
  });

  it('is never told of who is anonymous', async () => {
    const trackingId = await fileAsCitizen({ anonymous: true });
    expect(await show(trackingId, '?include=reporter')).toMatchObject({ reporter: null });
  });

  it('stays with the agency that handed the complaint over', async () => {
    const trackingId = await handOver('63.71-2026-000005');
    expect(await show(trackingId, '?include=reporter')).toMatchObject({ reporter: null });
  });
});
