import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FiledResponse } from '../agency/agency.response.js';
import { changed, citizenComplaint, handedOver, startSandbox } from '../running-sandbox.builder.js';
import type { Answer, RunningSandbox } from '../running-sandbox.builder.js';

let sandbox: RunningSandbox;
let trackingId: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  const { json } = await sandbox.agency('POST', '/api/v1/complaints', handedOver('63.71-2026-000001'));
  trackingId = (json as FiledResponse).trackingId;
});
afterAll(() => sandbox.stop());

const office = { code: '63.71', name: 'Kota Banjarmasin', office: null };
const reference = changed('63.71-2026-000001/2');

/** Every call that takes a body, with one that is good. */
const calls = () =>
  [
    ['agency', 'POST', '/api/v1/complaints', handedOver('63.71-2026-000002')],
    ['agency', 'POST', `/api/v1/complaints/${trackingId}/follow-ups`, { ...reference, text: 'Ya', by: office }],
    ['agency', 'POST', `/api/v1/complaints/${trackingId}/replies`, { ...reference, text: 'Ya' }],
    ['agency', 'POST', `/api/v1/complaints/${trackingId}/rating`, { ...reference, score: 3, comment: 'Ya' }],
    ['agency', 'POST', `/api/v1/complaints/${trackingId}/dispositions`, { ...reference, to: [office] }],
    ['agency', 'PUT', `/api/v1/complaints/${trackingId}/status`, { ...reference, status: 'Tunda', reason: 'Ya' }],
    ['agency', 'PUT', `/api/v1/complaints/${trackingId}/category`, { ...reference, category: 'Kesehatan' }],
    ['citizen', 'POST', '/api/citizen/complaints', citizenComplaint],
    ['citizen', 'POST', `/api/citizen/complaints/${trackingId}/replies`, { text: 'Ya' }],
    ['citizen', 'POST', `/api/citizen/complaints/${trackingId}/rating`, { score: 3 }],
    ['control', 'POST', `/api/admin/complaints/${trackingId}/dispose`, { to: [office] }],
    ['control', 'POST', `/api/admin/complaints/${trackingId}/reject`, { reason: 'Ya' }],
    ['control', 'PUT', '/control/behaviour', { stampZone: 'WIB', slowAccept: { seconds: 0 } }],
  ] as const;

/** A problem that names a field and a reason, for a body that is an object; anything but an error of ours otherwise. */
function expectRefusal({ status, headers, json }: Answer): void {
  expect(status).toBe(400);
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(json).toMatchObject({ status: 400, title: expect.any(String) });
}

describe('junk', () => {
  it('gets a problem that names the field and the reason', async () => {
    const { status, json } = await sandbox.agency('POST', '/api/v1/complaints', {
      ...handedOver('with blanks'),
      title: '',
      body: 'nul\0',
      channel: 7,
      anonymous: 'no',
      filedAt: 'kemarin',
      agency: { code: '63.71' },
      mood: 'bad',
    });
    expect(status).toBe(400);
    expect(json).toMatchObject({
      title: 'Fields not valid',
      errors: expect.arrayContaining([
        { field: 'mood', reason: 'is not part of this request' },
        { field: 'agencyReference', reason: 'must not contain blanks' },
        { field: 'title', reason: 'must have 1 to 300 characters' },
        { field: 'body', reason: 'must be well-formed text without NUL characters' },
        { field: 'channel', reason: 'must be text' },
        { field: 'anonymous', reason: 'must be true or false' },
        { field: 'filedAt', reason: expect.stringMatching(/RFC 3339/) },
        { field: 'agency.name', reason: 'is required' },
      ]),
    });
  });

  it('is refused for an agency that is none of the province’s', async () => {
    const complaint = { ...citizenComplaint, agencyCode: '31.71' };
    const { status, json } = await sandbox.citizen('POST', '/api/citizen/complaints', complaint);
    expect([status, json]).toMatchObject([400, { errors: [{ field: 'agencyCode' }] }]);
  });

  it('is refused when neither classification nor category is given', async () => {
    const path = `/api/v1/complaints/${trackingId}/category`;
    const { status, json } = await sandbox.agency('PUT', path, reference);
    expect([status, json]).toMatchObject([400, { errors: [{ field: 'classification' }, { field: 'category' }] }]);
  });

  it('is refused in every field of every call, and never an error of ours', async () => {
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('\0', '\ud800', 'x'.repeat(30_000), [null], { '': 1 }, -1, 1e308),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), junk, async (pick, field, value) => {
        const all = calls();
        const [who, method, path, body] = all[pick % all.length] ?? all[0];
        const names = Object.keys(body);
        const broken = { ...body, [names[field % names.length] ?? 'x']: value };
        const answer = await sandbox[who](method, path, broken);
        expect(answer.status).toBeLessThan(500);
        if (answer.status === 400) expectRefusal(answer);
      }),
      { numRuns: 300 },
    );
    await sandbox.control('DELETE', '/control/behaviour');
  });

  it.each(['', 'not json', '"text"', '7', 'null', '[]', '[{}]', '{"__proto__":{"title":"x"}}', '{"title":'])(
    'is refused as a whole body: %s',
    async (body) => {
      const answer = await sandbox.fetch('/api/v1/complaints', {
        method: 'POST',
        headers: { Authorization: `Bearer ${sandbox.agencyToken}`, 'Content-Type': 'application/json' },
        body,
      });
      expectRefusal(answer);
    },
  );

  it('is refused in query strings and paths', async () => {
    const statuses = async (paths: readonly string[]) =>
      Promise.all(paths.map(async (path) => (await sandbox.agency('GET', path)).status));
    const bad = ['after=x', 'after=-1', 'after=9999999999999999999', 'limit=0', 'limit=501', 'limit=x', 'who=me'];
    expect(await statuses(bad.map((query) => `/api/v1/changes?${query}`))).toEqual(bad.map(() => 400));
    expect(
      await statuses([
        '/api/v1/complaints',
        '/api/v1/complaints?agencyReference=%00',
        '/api/v1/complaints?agencyReference[a]=1',
        '/api/v1/complaints?agencyReference=a&agencyReference=b',
        `/api/v1/complaints/${trackingId}?include=everything`,
        `/api/v1/complaints/${trackingId}/references`,
        '/api/v1/complaints/%E0%A4%A',
      ]),
    ).toEqual([400, 400, 400, 400, 400, 400, 400]);
    expect(await statuses(['/api/v1/complaints/%00', '/api/v1/complaints/..%2f..', '/nowhere'])).toEqual([
      404, 404, 404,
    ]);
  });

  it.each(['application/json', 'application/x-www-form-urlencoded'])(
    'of 10 MB as %s gets a 413 problem',
    async (type) => {
      const answer = await sandbox.fetch('/api/v1/complaints', {
        method: 'POST',
        headers: { Authorization: `Bearer ${sandbox.agencyToken}`, 'Content-Type': type },
        body: JSON.stringify({ title: 'x'.repeat(10_000_000) }),
      });
      expect([answer.status, answer.json]).toMatchObject([413, { status: 413 }]);
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    },
  );

  it('is in the log of calls as what it was, not as an error of ours', async () => {
    await sandbox.agency('POST', '/api/v1/complaints', { agencyReference: 'nul\0', reference: ['a'] });
    const { status, json } = await sandbox.control('GET', '/control/calls');
    expect(status).toBe(200);
    expect((json as { calls: unknown[] }).calls.at(-1)).toMatchObject({ method: 'POST', status: 400, reference: null });
  });
});
