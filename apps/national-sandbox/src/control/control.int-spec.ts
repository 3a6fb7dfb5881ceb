import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintDigest } from '#contract';
import type { FiledResponse } from '../agency/agency.response.js';
import { changed, citizenComplaint, handedOver, startSandbox } from '../running-sandbox.builder.js';
import type { RunningSandbox } from '../running-sandbox.builder.js';
import type { CallsResponse, HeldComplaintsResponse } from './control.response.js';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

describe('what the sandbox holds', () => {
  it('is told with the digest and the version that others compare', async () => {
    const { trackingId } = (await sandbox.agency('POST', '/api/v1/complaints', handedOver('63.71-2026-000001')))
      .json as FiledResponse;
    await sandbox.agency('POST', `/api/v1/complaints/${trackingId}/follow-ups`, {
      ...changed('63.71-2026-000001/3'),
      text: 'Sudah ditambal.',
      by: { code: '63.71', name: 'Kota Banjarmasin' },
    });
    const fromCitizen = (await sandbox.citizen('POST', '/api/citizen/complaints', citizenComplaint))
      .json as FiledResponse;

    const { json } = await sandbox.control('GET', '/control/complaints');
    const [handed, filed] = (json as HeldComplaintsResponse).complaints;
    expect(handed).toMatchObject({
      complaintId: '63.71-2026-000001',
      status: 'diproses',
      agencyVersion: 3,
      changes: 2,
      digest: complaintDigest({
        id: '63.71-2026-000001',
        trackingId,
        status: 'diproses',
        title: 'Jalan berlubang',
        body: 'Di depan pasar.',
        answers: [{ by: '63.71', text: 'Sudah ditambal.' }],
        replies: [],
      }),
    });
    expect(filed).toMatchObject({ complaintId: `national-${fromCitizen.trackingId}`, agencyVersion: null });
  });
});

describe('the log of calls', () => {
  it('tells of each call by an agency once, and of no other', async () => {
    const { next } = (await sandbox.control('GET', '/control/calls')).json as CallsResponse;
    await sandbox.agency('POST', '/api/v1/complaints', handedOver('63.71-2026-000002'));
    await sandbox.citizen('POST', '/api/citizen/complaints', citizenComplaint);
    await sandbox.citizen('GET', '/api/v1/changes');
    const { calls } = (await sandbox.control('GET', `/control/calls?after=${next}`)).json as CallsResponse;
    expect(calls).toMatchObject([
      { method: 'POST', path: '/api/v1/complaints', status: 201, answered: true, reference: '63.71-2026-000002' },
      { method: 'GET', path: '/api/v1/changes', status: 401, answered: true, reference: null },
    ]);
  });
});

describe('the OpenAPI document', () => {
  it('says that the contract is an assumption, and knows every call of the agency', async () => {
    const { json } = await sandbox.fetch('/openapi.json');
    expect(json).toMatchObject({ info: { title: 'Simulasi – bukan SP4N-LAPOR!' } });
    const { paths, info } = json as { paths: object; info: { description: string } };
    expect(info.description).toContain('Assumption');
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/oauth/token',
        '/api/v1/complaints',
        '/api/v1/complaints/{trackingId}',
        '/api/v1/complaints/{trackingId}/references',
        '/api/v1/complaints/{trackingId}/status',
        '/api/v1/changes',
      ]),
    );
  });
});
