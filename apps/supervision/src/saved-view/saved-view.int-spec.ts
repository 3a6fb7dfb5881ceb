import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { OfficeViewListResponse } from './office-view.response.js';
import type { SavedViewListResponse, SavedViewResponse } from './saved-view.response.js';

const people = {
  one: { sub: 'p1', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  other: { sub: 'p2', name: 'Hidayat', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
};
type Somebody = keyof typeof people;

let supervision: SupervisionUnderTest;
const cookies = new Map<Somebody, string>();

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}
interface Refusal {
  readonly errors?: readonly { readonly field: string; readonly reason: string }[];
}

async function call<Body>(
  as: Somebody,
  method: string,
  path: string,
  body?: object,
  of = 'views',
): Promise<Answer<Body>> {
  const response = await fetch(`${supervision.url}/api/${of}${path}`, {
    method,
    headers: { cookie: cookies.get(as) ?? '', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body };
}
const save = (as: Somebody, name: string, over: object = {}) =>
  call<SavedViewResponse & Refusal>(as, 'POST', '', {
    page: 'laporan',
    name,
    query: 'q=jalan',
    shared: false,
    ...over,
  });
const seen = async (as: Somebody, page = 'laporan'): Promise<string[]> => {
  const { body } = await call<SavedViewListResponse>(as, 'GET', `?page=${page}`);
  return body.items.map(({ name, own, savedBy, query }) => `${name} ${own ? 'own' : savedBy} ${query}`);
};

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  for (const somebody of Object.keys(people) as Somebody[]) {
    cookies.set(somebody, await supervision.signIn(people[somebody]));
  }
});
afterAll(() => supervision.close(), 30_000);

describe('views of a page', () => {
  it("are one's own, and of others what they share in the same office; of each page by itself", async () => {
    expect((await save('one', 'Jalan')).status).toBe(201);
    await save('one', 'Bersama', { query: 'status=diproses', shared: true });
    await save('one', 'Tenggat pekan ini', { page: 'tenggat', shared: true });
    await save('leader', 'Milik Banjarmasin', { shared: true });
    expect(await seen('one')).toEqual(['Bersama own status=diproses', 'Jalan own q=jalan']);
    expect(await seen('other')).toEqual(['Bersama Rahmawati status=diproses']);
    expect(await seen('other', 'tenggat')).toEqual(['Tenggat pekan ini Rahmawati q=jalan']);
    expect(await seen('leader')).toEqual(['Milik Banjarmasin own q=jalan']);
  });

  it('give way to one of the same name, and what was there before stays on record', async () => {
    await save('one', ' Jalan ', { query: 'q=jembatan' });
    expect(await seen('one')).toContain('Jalan own q=jembatan');
    expect(await seen('one')).not.toContain('Jalan own q=jalan');
    const kept = await supervision.application
      .get(DataSource)
      .query<{ query: string; ended: boolean }[]>(
        `select query, ended_at is not null as ended from saved_view where owner = 'p1' and name = 'Jalan' order by id`,
      );
    expect(kept).toEqual([
      { query: 'q=jalan', ended: true },
      { query: 'q=jembatan', ended: false },
    ]);
  });

  it('are taken away by whoever keeps them, and by nobody else', async () => {
    const { body } = await save('one', 'Sebentar', { shared: true });
    expect((await call('other', 'DELETE', `/${body.id}`)).status).toBe(404);
    expect((await call('one', 'DELETE', `/${body.id}`)).status).toBe(204);
    expect((await call('one', 'DELETE', `/${body.id}`)).status).toBe(404);
    expect(await seen('other')).not.toContain('Sebentar Rahmawati q=jalan');
  });

  it.each([
    ['name', { name: '   ' }],
    ['name', { name: 'x'.repeat(81) }],
    ['page', { page: 'rahasia' }],
    ['query', { query: 'q=satu#dua' }],
    ['query', { query: 'x'.repeat(2_001) }],
    ['shared', { shared: 'ya' }],
  ])('are refused at the field %s when it is %j', async (field, over) => {
    const before = await seen('one');
    const { status, body } = await save('one', 'Ditolak', over);
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
    expect(await seen('one')).toEqual(before);
  });
});

describe('views of an office', () => {
  const history = async (as: Somebody) => {
    const { body } = await call<OfficeViewListResponse>(as, 'GET', '', undefined, 'office-views');
    return body;
  };
  const change = (as: Somebody, id: number, what: 'withdraw' | 'restore') =>
    call<{ type?: string } | null>(as, 'POST', `/${id}/${what}`, {}, 'office-views');
  const told = async (name: string) => {
    const view = (await history('other')).items.find((one) => one.name === name);
    return view?.versions.map(({ query, savedBy, endedBy }) => `${query} ${savedBy} ${endedBy ?? 'in use'}`);
  };
  const newest = async (name: string): Promise<number> => {
    const view = (await history('other')).items.find((one) => one.name === name);
    return view?.versions[0]?.id ?? 0;
  };

  it('are told with all they said, by whom and until when; what is kept privately, and other offices, are not', async () => {
    await save('one', 'Piket', { query: 'q=lama', shared: true });
    await save('one', 'Piket', { query: 'q=baru', shared: true });
    await save('one', 'Rahasia saya');
    expect(await told('Piket')).toEqual(['q=baru Rahmawati in use', 'q=lama Rahmawati Rahmawati']);
    const { items, maySet } = await history('other');
    expect(maySet).toBe(true);
    expect(items.map(({ name }) => name)).not.toContain('Rahasia saya');
    expect(items.map(({ name }) => name)).not.toContain('Milik Banjarmasin');
    expect((await history('leader')).items.map(({ name }) => name)).toEqual(['Milik Banjarmasin']);
  });

  it('are taken away by a colleague, and used again as a version of its own', async () => {
    const id = await newest('Piket');
    expect((await change('other', id, 'withdraw')).status).toBe(204);
    expect((await change('other', id, 'withdraw')).status).toBe(404);
    expect(await told('Piket')).toEqual(['q=baru Rahmawati Hidayat', 'q=lama Rahmawati Rahmawati']);
    expect(await seen('one')).not.toContain('Piket own q=baru');

    const [, first] = (await history('other')).items.find(({ name }) => name === 'Piket')?.versions ?? [];
    expect((await change('other', first?.id ?? 0, 'restore')).status).toBe(204);
    expect(await told('Piket')).toEqual([
      'q=lama Hidayat in use',
      'q=baru Rahmawati Hidayat',
      'q=lama Rahmawati Rahmawati',
    ]);
    expect(await seen('one')).toContain('Piket own q=lama');
    expect((await change('one', id, 'restore')).status).toBe(204);
    expect(await told('Piket')).toEqual([
      'q=baru Rahmawati in use',
      'q=lama Hidayat Rahmawati',
      'q=baru Rahmawati Hidayat',
      'q=lama Rahmawati Rahmawati',
    ]);
  });

  it('are not used again in the place of what is in use, nor of what somebody keeps privately', async () => {
    const id = await newest('Piket');
    expect(await change('other', id, 'restore')).toMatchObject({
      status: 409,
      body: { type: 'urn:problem-type:lapor:in-use' },
    });
    await save('one', 'Piket', { query: 'q=sendiri', shared: false });
    expect(await change('other', id, 'restore')).toMatchObject({
      status: 409,
      body: { type: 'urn:problem-type:lapor:kept-privately' },
    });
    expect(await seen('one')).toContain('Piket own q=sendiri');
  });

  it('are changed by supervisors of the same office only', async () => {
    const [own] = (await history('leader')).items;
    const id = own?.versions[0]?.id ?? 0;
    expect((await history('leader')).maySet).toBe(false);
    for (const what of ['withdraw', 'restore'] as const) {
      expect((await change('leader', id, what)).status).toBe(403);
      expect((await change('one', id, what)).status).toBe(404);
    }
    expect((await history('leader')).items[0]?.versions[0]?.endedAt).toBeNull();
  });
});
