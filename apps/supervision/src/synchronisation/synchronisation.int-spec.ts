import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProblemBody } from '#http';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { ConflictListResponse, ConflictResponse, ConflictRuleListResponse } from './conflict.response.js';
import { FakeHub, hubConflict, hubParticipant, hubToken } from './fake-hub.builder.js';
import type {
  DeliveryListResponse,
  GapListResponse,
  ParkedListResponse,
  ReceiptListResponse,
} from './messages.response.js';
import type { SynchronisationResponse } from './synchronisation.response.js';

const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
type Somebody = keyof typeof people;

let hub: FakeHub;
let supervision: SupervisionUnderTest;
const cookies = new Map<Somebody, string>();

interface Answered<Body> {
  status: number;
  body: Body;
}

const call = async <Body>(as: Somebody, path: string, data?: object): Promise<Answered<Body>> => {
  const response = await fetch(`${supervision.url}/api/synchronisation${path}`, {
    method: data === undefined ? 'GET' : 'POST',
    headers: { cookie: cookies.get(as) ?? '', 'content-type': 'application/json' },
    ...(data === undefined ? {} : { body: JSON.stringify(data) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body };
};
const get = async <Body>(as: Somebody, path = ''): Promise<Body> => {
  const { status, body } = await call<Body>(as, path);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
};

beforeAll(async () => {
  hub = await FakeHub.start();
  supervision = await SupervisionUnderTest.start({ hub: { url: hub.url, operatorToken: hubToken } });
  for (const name of Object.keys(people) as Somebody[]) cookies.set(name, await supervision.signIn(people[name]));
});
beforeEach(() => {
  hub.forget();
});
afterAll(async () => {
  await supervision.close();
  await hub.stop();
});

describe('GET /api/synchronisation', () => {
  beforeEach(() => {
    hub.answer('GET /v1/synchronisation', {
      asOf: '2026-01-02T03:00:00.000Z',
      openConflicts: 3,
      participants: [
        hubParticipant('63.01', { lastHeartbeatAt: null, parked: 4, openConflicts: 3 }),
        hubParticipant('63.71', { outgoing: null, delivery: 'gateway', openConflicts: 2, held: 5, gaps: 1 }),
      ],
    });
  });

  it('tells a supervisor and an auditor of every participant, and asks the hub as its operator', async () => {
    for (const person of ['supervisor', 'ombudsman'] as const) {
      const { openConflicts, participants } = await get<SynchronisationResponse>(person);
      expect(openConflicts).toBe(3);
      expect(participants).toMatchObject([
        { code: '63.01', connection: { state: 'never', heardAt: null }, parked: 4 },
        { code: '63.71', connection: { state: 'ok', delivery: 'gateway' }, outgoing: null, held: 5, gaps: 1 },
      ]);
    }
    expect(hub.asked.map(({ authorization }) => authorization)).toEqual([`Bearer ${hubToken}`, `Bearer ${hubToken}`]);
  });

  it('tells a leader of their own regency and of nobody else', async () => {
    const { openConflicts, participants } = await get<SynchronisationResponse>('leader');
    expect(participants.map(({ code }) => code)).toEqual(['63.71']);
    expect(openConflicts).toBe(2);
  });

  it('lets nobody in without a session, and hands the token of the hub to nobody', async () => {
    expect((await fetch(`${supervision.url}/api/synchronisation`)).status).toBe(401);
    expect(JSON.stringify(await get('supervisor'))).not.toContain(hubToken);
  });
});

describe('the messages behind a figure', () => {
  const message = {
    ...{ id: 9, place: 'lapor.in.63.71.v1/0@42', receivedAt: '2026-01-02T03:00:00.000Z', participant: '63.71' },
    ...{ source: null, eventId: null, complaintId: null, cause: 'INVALID_EVENT', bytes: 80, state: 'open' },
    ...{ errors: [{ field: 'data.title', reason: 'is required' }], attempts: 0, lastOutcome: null },
  };
  const group = {
    cause: 'INVALID_EVENT',
    count: 1,
    oldest: message.receivedAt,
    newest: message.receivedAt,
    example: [],
  };

  it('are the parked ones of this participant, by cause and one by one', async () => {
    hub.answer('GET /v1/parked/groups', {
      groups: [
        { ...group, participant: '63.71' },
        { ...group, participant: '63.01' },
      ],
    });
    hub.answer('GET /v1/parked', { parked: [message], next: 9, total: 1 });
    const parked = await get<ParkedListResponse>('leader', '/participants/63.71/parked?limit=1&after=3');
    expect(parked).toMatchObject({ next: 9, total: 1, groups: [{ cause: 'INVALID_EVENT', count: 1 }] });
    expect(parked.messages).toMatchObject([{ id: 9, errors: [{ field: 'data.title', reason: 'is required' }] }]);
    expect(hub.asked.find(({ path }) => path === '/v1/parked')?.query).toEqual({
      participant: '63.71',
      state: 'open',
      after: '3',
      limit: '1',
    });
    expect(await get('leader', '/participants/63.71/parked')).toMatchObject({ next: null });
  });

  it('are the gaps of this participant, with who has to do something about each', async () => {
    const gap = { complaintId: '63.71-1', from: 2, to: 3, held: 4, since: message.receivedAt, asked: 3 };
    hub.answer('GET /v1/gaps', {
      gaps: [
        { ...gap, source: '63.71', state: 'unanswered', owner: '63', nextAskAt: null },
        { ...gap, source: '63.01', state: 'asked', owner: '63.01', nextAskAt: null },
      ],
      total: 2,
    });
    const { gaps } = await get<GapListResponse>('supervisor', '/participants/63.71/gaps');
    expect(gaps).toMatchObject([
      { complaintId: '63.71-1', state: 'unanswered', owner: { code: '63', name: 'Provinsi Kalimantan Selatan' } },
    ]);
  });

  it('are what its own lane has not delivered', async () => {
    hub.answer('GET /v1/synchronisation', {
      asOf: '',
      openConflicts: 0,
      participants: [
        hubParticipant('63.71', { delivery: 'webhook' }),
        hubParticipant('63.03', { delivery: 'gateway' }),
      ],
    });
    hub.answer('GET /v1/deliveries', {
      lanes: [{ destination: 'webhook:63.71', lastError: 'ECONNREFUSED', lastErrorAt: null, lastProgressAt: null }],
    });
    const pending = {
      ...{ position: 7, complaintId: '63.71-1', state: 'retrying', attempts: 2 },
      ...{ nextAttemptAt: message.receivedAt, lastError: 'ECONNREFUSED' },
    };
    hub.answer('GET /v1/deliveries/webhook%3A63.71/pending', { pending: [pending], next: 7 });
    expect(await get<DeliveryListResponse>('supervisor', '/participants/63.71/deliveries')).toMatchObject({
      entries: [{ position: 7, state: 'retrying' }],
      lastError: 'ECONNREFUSED',
      next: null,
    });
    expect(await get('supervisor', '/participants/63.03/deliveries')).toMatchObject({ entries: [], lastError: null });
    expect((await call('supervisor', '/participants/91.99/deliveries')).status).toBe(404);
  });

  it('are the receipts in which it stands, the newest first', async () => {
    const receipt = { asOf: message.receivedAt, issuedAt: message.receivedAt, complete: false };
    const own = { code: '63.71', name: 'x', state: 'differences', compared: 40, differences: 2 };
    const last = { id: 70, asOf: message.receivedAt, state: 'complete', differences: 0 } as const;
    const participants = [hubParticipant('63.71'), hubParticipant('63.01', { lastReceipt: last })];
    hub.answer('GET /v1/synchronisation', { asOf: '', openConflicts: 0, participants });
    hub.answer('GET /v1/receipts', {
      receipts: [
        { ...receipt, id: 68, participants: [own] },
        { ...receipt, id: 69, participants: [{ ...own, state: 'complete', differences: 0 }] },
        { ...receipt, id: 70, participants: [{ ...own, code: '63.01' }] },
      ],
      next: 70,
    });
    const { receipts } = await get<ReceiptListResponse>('leader', '/participants/63.71/receipts');
    expect(receipts.map(({ id, state, differences }) => [id, state, differences])).toEqual([
      [69, 'complete', 0],
      [68, 'differences', 2],
    ]);
    expect(hub.asked.at(-1)?.query).toEqual({ after: '10', limit: '60' });
  });

  it('are the differences that a receipt lists, as it was signed', async () => {
    const listed = {
      complaintId: '63.71-1',
      kind: 'differs',
      fields: [{ name: 'status', owner: '63.71' }],
      healed: true,
    };
    const left = { complaintId: '63.71-2', kind: 'behind', fields: [], healed: false };
    const content = { participants: [{ code: '63.71', differences: 4, listed: [listed, left] }] };
    const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
    const signed = { payload, protected: 'x', signature: 'y' };
    hub.answer('GET /v1/receipts/68', signed);
    expect(await get('leader', '/participants/63.71/receipts/68')).toEqual({
      total: 4,
      differences: [
        { complaintId: '63.71-2', kind: 'behind', fields: [], healed: false },
        { complaintId: '63.71-1', kind: 'differs', fields: ['status'], healed: true },
      ],
    });
    expect((await call('supervisor', '/participants/63.01/receipts/68')).status).toBe(404);
    expect(await get('ombudsman', '/receipts/68')).toEqual(signed);
    expect((await call('leader', '/receipts/68')).status).toBe(403);
  });

  it.each(['parked', 'gaps', 'deliveries', 'receipts', 'receipts/1'])(
    'are no business of another regency: %s',
    async (list) => {
      expect(await call('leader', `/participants/63.01/${list}`)).toMatchObject({ status: 403 });
      expect(hub.asked).toEqual([]);
    },
  );
});

describe('conflicts', () => {
  it('are listed with both sides in words, a page at a time', async () => {
    hub.answer('GET /v1/conflicts', { conflicts: [hubConflict()], next: 17, total: 8 });
    const page = await get<ConflictListResponse>('ombudsman', '/conflicts?limit=1&participant=63.01');
    expect(page).toMatchObject({ next: 17, total: 8 });
    expect(page.conflicts).toMatchObject([
      {
        id: 17,
        mayRule: false,
        statusIfClaimed: 'selesai',
        claimed: {
          participant: { code: '63.01', name: 'Kabupaten Tanah Laut' },
          label: 'Selesai, ditutup oleh admin',
          facts: [
            { name: 'note', value: 'Sudah selesai.' },
            { name: 'by', value: 'admin' },
          ],
        },
        standing: { name: 'followedup', label: 'Ditindaklanjuti oleh Dinas PUPR' },
        cause: 'NOT_OWNER',
        handler: { code: '63.71', name: 'Kota Banjarmasin' },
      },
    ]);
    expect(hub.asked[0]?.query).toEqual({ state: 'open', after: '0', limit: '1', participant: '63.01' });
  });

  it('are a leader’s to read where their regency is a side', async () => {
    hub.answer('GET /v1/conflicts', { conflicts: [], next: 0, total: 0 });
    await get('leader', '/conflicts?state=ruled');
    expect(hub.asked[0]?.query).toMatchObject({ state: 'ruled', participant: '63.71' });
    expect((await call('leader', '/conflicts?participant=63.01')).status).toBe(403);
    hub.answer('GET /v1/conflicts/17', hubConflict());
    expect((await call('leader', '/conflicts/17')).status).toBe(404);
    hub.answer('GET /v1/conflicts', { conflicts: [hubConflict()], next: 17, total: 1 });
    expect((await call('leader', '/conflicts/17')).status).toBe(200);
    expect(hub.asked.at(-1)?.query).toEqual({ participant: '63.71', complaint: '63.71-1', after: '16', limit: '1' });
  });

  it('are ruled on in the name of who is signed in', async () => {
    const ruling = { outcome: 'claim', reason: 'Benar.', by: 'Rahmawati', ruledAt: '2026-01-03T01:00:00Z', rule: null };
    hub.answer(
      'POST /v1/conflicts/17/ruling',
      { conflict: hubConflict({ ruling: { ...ruling, outcome: 'claim' } }) },
      202,
    );
    const ordered = { outcome: 'claim', reason: '  Benar. ', keepAsRule: true };
    const { status, body } = await call<ConflictResponse>('supervisor', '/conflicts/17/ruling', ordered);
    expect({ status, ruling: body.ruling }).toEqual({ status: 202, ruling });
    expect(hub.asked.map((asked) => asked.body)).toEqual([
      { outcome: 'claim', reason: 'Benar.', keepAsRule: true, by: 'Rahmawati' },
    ]);
  });

  it.each([
    [{ outcome: 'claim', reason: ' ' }, 'reason'],
    [{ outcome: 'claim' }, 'reason'],
    [{ outcome: 'both', reason: 'Ya.' }, 'outcome'],
    [{ outcome: 'claim', reason: 'Ya.', by: 'Orang lain' }, 'by'],
  ])('are not ruled on by %j', async (order, field) => {
    const { status, body } = await call<ProblemBody>('supervisor', '/conflicts/17/ruling', order);
    expect({ status, field: body.errors?.[0]?.field }).toEqual({ status: 400, field });
    expect(hub.asked).toEqual([]);
  });

  it.each(['leader', 'ombudsman'] as const)('are not the %s’s to rule on, nor rules to withdraw', async (person) => {
    const reason = 'Karena.';
    expect((await call(person, '/conflicts/17/ruling', { outcome: 'claim', reason })).status).toBe(403);
    expect((await call(person, '/conflict-rules/1/withdrawal', { reason })).status).toBe(403);
    expect(hub.asked).toEqual([]);
  });

  it('that somebody else ruled on first are told as such', async () => {
    hub.answer('POST /v1/conflicts/17/ruling', { title: 'Ruled already', status: 409, detail: 'By Sri.' }, 409);
    expect(await call('supervisor', '/conflicts/17/ruling', { outcome: 'stands', reason: 'Tetap.' })).toMatchObject({
      status: 409,
      body: { title: 'Ruled already', detail: 'By Sri.' },
    });
  });

  it('are settled by rules, which are listed and withdrawn', async () => {
    const rule = {
      ...{ id: 4, version: 2, field: 'status', claimant: '63.01', owner: 'any', outcome: 'stands', used: 12 },
      ...{ reason: 'Bukan wewenang.', by: 'Rahmawati', since: '2026-01-01T00:00:00Z', withdrawn: null },
    };
    hub.answer('GET /v1/conflict-rules', { rules: [rule] });
    hub.answer('POST /v1/conflict-rules/4/withdrawal', { ...rule, withdrawn: {} });
    expect(await get<ConflictRuleListResponse>('ombudsman', '/conflict-rules')).toMatchObject({
      mayRule: false,
      rules: [{ id: 4, version: 2, claimant: { name: 'Kabupaten Tanah Laut' }, owner: null, used: 12 }],
    });
    expect((await call('leader', '/conflict-rules')).status).toBe(403);
    expect((await call('supervisor', '/conflict-rules/4/withdrawal', { reason: 'Usang.' })).status).toBe(204);
    expect(hub.asked.at(-1)?.body).toEqual({ by: 'Rahmawati', reason: 'Usang.' });
  });
});

describe('a hub', () => {
  it.each([
    ['that does not know its operator', 401],
    ['that is in trouble', 500],
    ['that sends its caller elsewhere', 302],
  ])('%s is away', async (_what, status) => {
    hub.answer('GET /v1/synchronisation', { title: 'x', status }, status);
    expect(await call('supervisor', '')).toMatchObject({
      status: 503,
      body: { type: 'urn:problem-type:lapor:hub-away', title: 'Hub away', status: 503 },
    });
  });

  it('that nobody started is away, in time for who waits before the page', async () => {
    const alone = await SupervisionUnderTest.start({ hub: { url: 'http://127.0.0.1:1', operatorToken: hubToken } });
    const cookie = await alone.signIn(people.supervisor);
    const response = await fetch(`${alone.url}/api/synchronisation`, { headers: { cookie } });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    await alone.close();
  });

  it('that is not configured is not connected', async () => {
    const alone = await SupervisionUnderTest.start();
    const cookie = await alone.signIn(people.supervisor);
    const response = await fetch(`${alone.url}/api/synchronisation`, { headers: { cookie } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: 'urn:problem-type:lapor:hub-not-connected' });
    await alone.close();
  });
});
