import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { complaintDigest, openIdentity, parseEventJson, type ComplaintEvent } from '#contract';
import { aKeyPair, aRegency, aRunningNode, type KeyPair, type RunningNode } from '../regency-node.builder.js';

const report = {
  title: 'Lampu jalan padam',
  body: 'Lampu jalan di depan pasar padam sejak tiga hari lalu.',
  channel: 'walk-in',
  anonymous: false,
  secret: false,
};
const reporter = { name: 'Siti Contoh', phone: '0800-000-0000' };
const year = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Makassar', year: 'numeric' }).format(new Date());

let node: RunningNode;
let hub: KeyPair;

beforeAll(async () => {
  hub = await aKeyPair();
  node = await aRunningNode([aRegency('63.71'), aRegency('63.03')], {
    federation: {
      participants: new Set(['national', '63', '63.03', '63.71']),
      hubPublicJwk: hub.publicJwk,
      timeZone: 'Asia/Makassar',
    },
  });
});
afterAll(() => node.stop());

const file = async (code = '63.71', body: object = report): Promise<string> => {
  const { data } = await node.as(code).post<{ id: string }>('/complaints', body);
  return data.id;
};

/** What waits to be sent about a complaint. The broker of this spec is away. */
async function outgoing(subject: string): Promise<ComplaintEvent[]> {
  const rows = await node.app
    .get(DataSource)
    .query<{ event: string }[]>('SELECT event FROM outbox WHERE subject = $1 ORDER BY position', [subject]);
  return rows.map(({ event }) => {
    const parsed = parseEventJson(event);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.event as ComplaintEvent;
  });
}

describe('filing a complaint', () => {
  it('numbers the complaints of each regency by itself', async () => {
    const ids = [await file('63.03'), await file('63.03')];
    expect(ids).toEqual([`63.03-${year}-000001`, `63.03-${year}-000002`]);
    expect(await file('63.71')).toMatch(/^63\.71-\d{4}-\d{6}$/);
  });

  it('gives complaints that are filed at the same moment different numbers', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => file()));
    expect(new Set(ids).size).toBe(20);
  });

  it('keeps the reporter readable here, and lets the identity leave only sealed to the hub', async () => {
    const id = await file('63.71', { ...report, reporter });
    const { data } = await node.as('63.71').get<{ reporter: unknown; history: object[] }>(`/complaints/${id}`);
    expect(data.reporter).toEqual(reporter);
    expect(JSON.stringify(data.history)).not.toContain('Siti');
    const [filed] = await outgoing(id);
    expect(JSON.stringify(filed)).not.toContain('Siti');
    const sealed = filed && 'reporter' in filed.data ? filed.data.reporter : undefined;
    expect(await openIdentity(sealed ?? '', hub.privateJwk)).toEqual(reporter);
  });

  it('refuses what is missing or wrong by field', async () => {
    const { status, data, headers } = await node
      .as('63.71')
      .post<{ errors: { field: string }[] }>('/complaints', { ...report, title: '', channel: 'fax' });
    expect(status).toBe(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(data.errors.map(({ field }) => field).sort()).toEqual(['channel', 'title']);
  });

  it('says of what was noted on paper when it was received, by whom that is said, and when it was entered', async () => {
    const receivedAt = new Date(Date.now() - 2 * 86_400_000);
    const before = new Date();
    const noted = { by: 'Siti Aminah', receivedAt: receivedAt.toISOString() };
    const { data } = await node.as('63.71').post<{ id: string; filedAt: string }>('/complaints', { ...report, noted });
    expect(new Date(data.filedAt)).toEqual(receivedAt);
    const [filed] = await outgoing(data.id);
    expect(filed).toMatchObject({ time: receivedAt.toISOString(), data: { noted: { by: 'Siti Aminah' } } });
    const enteredAt = filed && 'noted' in filed.data ? filed.data.noted?.enteredAt : undefined;
    expect(new Date(enteredAt ?? '').getTime()).toBeGreaterThanOrEqual(before.getTime());
  });

  it.each([
    ['in the future', new Date(Date.now() + 3_600_000), 'lies in the future'],
    ['more than 90 days ago', new Date(Date.now() - 91 * 86_400_000), 'is more than 90 days ago'],
  ])('refuses at the field what was received %s', async (_when, receivedAt, reason) => {
    const noted = { by: 'Siti Aminah', receivedAt: receivedAt.toISOString() };
    const { status, data } = await node.as('63.03').post<unknown>('/complaints', { ...report, noted });
    expect(status).toBe(400);
    expect(data).toMatchObject({ errors: [{ field: 'noted.receivedAt', reason }] });
  });

  it('refuses a text that the contract cannot carry', async () => {
    const { status, data } = await node.as('63.71').post<unknown>('/complaints', { ...report, body: 'a\u0000b' });
    expect(status).toBe(422);
    expect(data).toMatchObject({ detail: expect.stringContaining('data.body') });
  });
});

describe('the steps of an officer', () => {
  it('change the case file and put their event into the outbox, numbered without gap', async () => {
    const id = await file();
    const regency = node.as('63.71');
    await regency.post(`/complaints/${id}/verification`, { classification: 'aspirasi' });
    await regency.post(`/complaints/${id}/disposition`, {
      to: [{ participant: '63.71', office: { word: 'Dinas Perhubungan' }, lead: true }],
    });
    await regency.post(`/complaints/${id}/follow-ups`, { text: 'Sedang diperbaiki.' });
    await regency.post(`/complaints/${id}/replies`, { text: 'Terima kasih.' });
    await regency.post(`/complaints/${id}/postponement`, { reason: 'Menunggu suku cadang' });
    await regency.post(`/complaints/${id}/resumption`, {});
    await regency.post(`/complaints/${id}/category`, { category: { word: 'Lampu jalan' } });
    await regency.post(`/complaints/${id}/attachments`, {
      attachments: [{ url: 'https://foto.example/1.jpg', mediaType: 'image/jpeg', bytes: 10, sha256: 'a'.repeat(64) }],
    });
    await regency.post(`/complaints/${id}/link`, { duplicateOf: `63.03-${year}-000001` });
    await regency.post(`/complaints/${id}/completion`, { by: 'admin' });
    await regency.post(`/complaints/${id}/reopening`, { reason: 'Padam lagi' });
    await regency.post(`/complaints/${id}/completion`, { by: 'reporter' });
    const last = await regency.post(`/complaints/${id}/rating`, { score: 4 });
    expect(last.status).toBe(200);
    expect(last.data).toMatchObject({ id, status: 'selesai', category: { word: 'Lampu jalan' } });

    const events = await outgoing(id);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_event, index) => index + 1));
    expect(events.map(({ type }) => type.split('.')[3])).toEqual([
      'filed',
      'verified',
      'disposed',
      'followedup',
      'replied',
      'postponed',
      'resumed',
      'recategorised',
      'attached',
      'linked',
      'completed',
      'reopened',
      'completed',
      'rated',
    ]);
    const { data } = await regency.get<{ history: { name: string }[] }>(`/complaints/${id}`);
    expect(data.history).toHaveLength(events.length);
    expect(data).toMatchObject({ answers: [{ by: '63.71', text: 'Sedang diperbaiki.' }], replies: ['Terima kasih.'] });
  });

  it('can archive, withdraw and transfer', async () => {
    const regency = node.as('63.71');
    const [archived, withdrawn, transferred] = [await file(), await file(), await file()];
    expect((await regency.post(`/complaints/${archived}/archiving`, { reason: 'Ganda' })).data).toMatchObject({
      status: 'diarsip',
    });
    expect((await regency.post(`/complaints/${withdrawn}/withdrawal`, {})).data).toMatchObject({ status: 'diarsip' });
    expect(
      (await regency.post(`/complaints/${transferred}/transfer`, { to: '63.03', reason: 'Bukan wewenang' })).data,
    ).toMatchObject({ status: 'belum-terverifikasi', handler: '63.03' });
  });

  it('keep their order when many happen at the same moment', async () => {
    const id = await file();
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        node.as('63.71').post(`/complaints/${id}/follow-ups`, { text: `Jawaban ${index}` }),
      ),
    );
    const events = await outgoing(id);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('leave nothing behind when they are refused', async () => {
    const id = await file();
    await node.as('63.71').post(`/complaints/${id}/completion`, { by: 'admin' });
    const refused = await node.as('63.71').post(`/complaints/${id}/postponement`, { reason: 'Nanti' });
    expect(refused.status).toBe(409);
    expect(refused.data).toMatchObject({ detail: 'This cannot happen while it is selesai.' });
    expect(await outgoing(id)).toHaveLength(2);
  });

  it('are refused when the contract has no words for them', async () => {
    const id = await file();
    const refused = await node.as('63.71').post(`/complaints/${id}/postponement`, {
      reason: 'Nanti',
      until: '2026-13-45T00:00:00Z',
    });
    expect(refused.status).toBe(422);
    expect(refused.data).toMatchObject({ detail: expect.stringContaining('data.until') });
  });

  it('need a complaint that the regency knows', async () => {
    const { status } = await node.as('63.71').post('/complaints/63.71-1999-000001/follow-ups', { text: 'Ya' });
    expect(status).toBe(404);
  });
});

describe('who may ask', () => {
  it('is the regency itself with its own token', async () => {
    const id = await file('63.03');
    const stranger = { headers: { Authorization: 'Bearer token-of-63.71' } };
    expect((await node.as('63.03').get(`/complaints/${id}`)).status).toBe(200);
    expect((await node.as('63.03').get(`/complaints/${id}`, stranger)).status).toBe(401);
    expect((await node.as('63.03').get(`/complaints/${id}`, { headers: { Authorization: '' } })).status).toBe(401);
    expect((await node.as('63.71').get(`/complaints/${id}`)).status).toBe(404);
    expect((await node.as('62.01').get('/complaints')).status).toBe(404);
  });
});

describe('the queue', () => {
  it('gives pages in the order of filing, of one status when asked', async () => {
    const regency = node.as('63.03');
    for (let count = 0; count < 52; count += 1) await file('63.03');
    type Page = { complaints: { id: string; status: string }[]; next: string | null };
    const first = (await regency.get<Page>('/complaints')).data;
    expect(first.complaints).toHaveLength(50);
    expect(first.next).toBe(first.complaints[49]?.id);
    const second = (await regency.get<Page>('/complaints', { params: { after: first.next } })).data;
    const ids = [...first.complaints, ...second.complaints].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);

    await regency.post(`/complaints/${ids[3]}/archiving`, { reason: 'Ganda' });
    const archived = (await regency.get<Page>('/complaints', { params: { status: 'diarsip' } })).data;
    expect(archived).toEqual({ complaints: [expect.objectContaining({ id: ids[3] })], next: null });
    expect((await regency.get('/complaints', { params: { status: 'baru' } })).status).toBe(400);
  });
});

describe('the agreement', () => {
  it('is a digest of what every system must hold alike, of the complaints that are known here', async () => {
    const id = await file();
    await node.as('63.71').post(`/complaints/${id}/follow-ups`, { text: 'Sudah diganti.' });
    const { data } = await node.as('63.71').get<unknown>('/agreement', { params: { ids: `${id},63.71-1999-000001` } });
    const digest = complaintDigest({
      id,
      trackingId: null,
      status: 'diproses',
      title: report.title,
      body: report.body,
      answers: [{ by: '63.71', text: 'Sudah diganti.' }],
      replies: [],
    });
    expect(data).toEqual([{ id, version: null, hash: null, digest }]);
  });
});

describe('a node whose hub is away', () => {
  it('is ready all the same: officers can work', async () => {
    const { status } = await node.as('63.71').get('/health/ready', { baseURL: node.url });
    expect(status).toBe(200);
  });
});
