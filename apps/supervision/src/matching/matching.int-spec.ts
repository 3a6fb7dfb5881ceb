import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { FakeHub, hubToken } from '../synchronisation/fake-hub.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { MatchListResponse } from './match.response.js';

const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
type Somebody = keyof typeof people;

const noted = { by: 'Siti Aminah', enteredAt: '2026-03-31T09:00:00+08:00' };
const holes = {
  ...report,
  title: 'Jalan berlubang di Pasar Lama',
  body: 'Jalan di depan pasar berlubang dan banyak motor jatuh.',
};
const sameHoles = {
  ...report,
  title: 'Lubang jalan Pasar Lama',
  body: 'Di depan pasar jalan berlubang, motor jatuh tiap hari.',
};

/** Four on paper, one of them secret; on the national platform the same holes, another matter, and the same long ago. */
function ledger() {
  const built = new LedgerBuilder();
  const file = (id: string, time: string, data: object, secret = false): void => {
    built.append(id, 'filed', { time, data: { ...data, secret }, ...(secret ? { state: { secret } } : {}) });
  };
  file('63.71-kertas', '2026-03-30T10:00:00+08:00', { ...holes, noted });
  file('63.71-lain', '2026-03-29T10:00:00+08:00', { ...report, title: 'Banjir', body: 'Air setinggi lutut.', noted });
  file('63.71-rahasia', '2026-03-30T10:00:00+08:00', { ...holes, noted }, true);
  file('63.71-biasa', '2026-03-30T10:00:00+08:00', holes);
  file('national-1', '2026-04-02T10:00:00+07:00', sameHoles);
  file('national-2', '2026-04-02T10:00:00+07:00', { ...report, title: 'Lampu mati', body: 'Gelap.' });
  file('national-3', '2025-04-02T10:00:00+07:00', sameHoles);
  return built.entries;
}

describe('reports that were noted on paper', () => {
  let hub: FakeHub;
  let supervision: SupervisionUnderTest;
  const cookies = new Map<Somebody, string>();

  const call = async (as: Somebody, path: string, data?: object) => {
    const response = await fetch(`${supervision.url}/api/matches${path}`, {
      method: data === undefined ? 'GET' : 'POST',
      headers: { cookie: cookies.get(as) ?? '', 'content-type': 'application/json' },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as MatchListResponse };
  };
  const suggested = async (): Promise<[string, string[]][]> =>
    (await call('supervisor', '')).body.items.map(({ id, candidates }) => [id, candidates.map((one) => one.id)]);

  beforeAll(async () => {
    hub = await FakeHub.start();
    supervision = await SupervisionUnderTest.start({ hub: { url: hub.url, operatorToken: hubToken } });
    for (const name of Object.keys(people) as Somebody[]) cookies.set(name, await supervision.signIn(people[name]));
    const entries = ledger();
    await supervision.publish(entries);
    await supervision.holds(entries.length);
  });
  beforeEach(() => {
    hub.forget();
  });
  afterAll(async () => {
    await supervision.close();
    await hub.stop();
  });

  it('are listed with what the national platform has that may be the same, and how alike the two are', async () => {
    expect(await suggested()).toEqual([
      ['63.71-kertas', ['national-1']],
      ['63.71-lain', []],
    ]);
    const [first] = (await call('ombudsman', '')).body.items;
    expect(first).toMatchObject({ notedBy: 'Siti Aminah', receivedAt: '2026-03-30T02:00:00.000Z' });
    expect(first?.candidates[0]?.similarity.score).toBeGreaterThan(0.5);
  });

  it('are listed page by page', async () => {
    const first = (await call('supervisor', '?limit=1')).body;
    expect(first.items.map(({ id }) => id)).toEqual(['63.71-kertas']);
    const second = (await call('supervisor', `?limit=1&after=${encodeURIComponent(first.next ?? '')}`)).body;
    expect(second.items.map(({ id }) => id)).toEqual(['63.71-lain']);
    expect((await call('supervisor', '?after=kemarin')).status).toBe(400);
  });

  it('are for the province to compare: a leader does not see them, and an auditor joins none', async () => {
    expect((await call('leader', '')).status).toBe(403);
    const pair = { candidate: 'national-1', reason: 'Sama.' };
    expect((await call('ombudsman', '/63.71-kertas/join', pair)).status).toBe(403);
    expect((await call('ombudsman', '/63.71-kertas/dismissal', { candidate: 'national-1' })).status).toBe(403);
    expect(hub.asked).toEqual([]);
  });

  it('are joined by a person, through the hub, in their name', async () => {
    hub.answer('POST /v1/complaints/63.71-kertas/link', { eventId: 'linked' }, 202);
    const join = await call('supervisor', '/63.71-kertas/join', { candidate: 'national-1', reason: 'Tempatnya sama.' });
    expect(join.status).toBe(202);
    expect(hub.asked).toMatchObject([
      { body: { duplicateOf: 'national-1', reason: 'Tempatnya sama.', by: 'Rahmawati' } },
    ]);
  });

  it('are not joined without a reason, nor when they were never noted on paper', async () => {
    expect((await call('supervisor', '/63.71-kertas/join', { candidate: 'national-1', reason: ' ' })).status).toBe(400);
    const pair = { candidate: 'national-1', reason: 'Sama.' };
    for (const id of ['63.71-biasa', '63.71-rahasia', 'nihil']) {
      expect((await call('supervisor', `/${id}/join`, pair)).status).toBe(404);
    }
    expect(hub.asked).toEqual([]);
  });

  it('are not suggested again once a person said that they are two matters', async () => {
    expect((await call('supervisor', '/63.71-kertas/dismissal', { candidate: 'national-1' })).status).toBe(204);
    expect((await suggested())[0]).toEqual(['63.71-kertas', []]);
  });
});
