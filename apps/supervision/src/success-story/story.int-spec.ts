import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { StoryCheckResponse, StoryDraftResponse, StoryListResponse, StoryResponse } from './story.response.js';

const people = {
  one: { sub: 'p1', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  other: { sub: 'p2', name: 'Hidayat', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  neighbour: { sub: 'm', name: 'Norlaila', role: 'regency-leader', participant: '63.03' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
type Somebody = keyof typeof people;

let supervision: SupervisionUnderTest;
const cookies = new Map<Somebody, string>();
const ledger = new LedgerBuilder();

interface Refusal {
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly reason: string }[];
}

async function call<Body>(as: Somebody, path: string, body: object | null = null) {
  const response = await fetch(`${supervision.url}/api/success-stories${path}`, {
    method: body === null ? 'GET' : 'POST',
    headers: { cookie: cookies.get(as) ?? '', ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Body };
}
const statusOf = async (as: Somebody, path: string, body: object | null = null) => (await call(as, path, body)).status;

/** What somebody without a session reads. */
async function read(path = '', headers: Record<string, string> = {}) {
  // Without a word of its own on caches, fetch asks that none be used when it is given a condition.
  const asked = { 'cache-control': 'max-age=0', ...headers };
  const response = await fetch(`${supervision.url}/kisah-sukses${path}`, { redirect: 'manual', headers: asked });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const text = {
  title: 'Tiga ruas jalan terang lagi',
  reported: 'Lampu penerangan di tiga ruas jalan padam selama sepekan.',
  done: 'Dinas Perhubungan mengganti 14 lampu dalam lima hari kerja & memeriksa <semua> tiang.',
};
const propose = (as: Somebody, complaint: string, over: object = {}) =>
  call<StoryResponse & Refusal>(as, '', { complaint, ...text, ...over });

async function proposed(complaint: string, over: object = {}, as: Somebody = 'one'): Promise<StoryResponse> {
  const { status, body } = await propose(as, complaint, over);
  if (status !== 201) throw new Error(`A story was answered by ${status}: ${JSON.stringify(body)}`);
  return body;
}
const decide = (as: Somebody, id: number, over: object = {}) =>
  call<StoryResponse & Refusal>(as, `/${id}/decision`, { version: 1, approve: true, ...over });

async function published(complaint: string, over: object = {}): Promise<number> {
  const { id, versions } = await proposed(complaint, over);
  const { status } = await decide('other', id, { version: versions[0]?.version });
  if (status !== 201) throw new Error(`A decision was answered by ${status}.`);
  return id;
}

/** A report of March 2026 that is completed in April, unless it is told otherwise. */
function tell(
  id: string,
  over: { secret?: boolean; handler?: string; completed?: boolean; disputed?: boolean } = {},
): void {
  const { secret = false, handler = '63.71', completed = true, disputed = false } = over;
  ledger.append(id, 'filed', {
    time: '2026-03-17T09:00:00+08:00',
    data: {
      ...report,
      title: 'Lampu padam',
      body: 'Nama saya Siti Aminah, nomor 0812-3456-7890. Lampu di depan rumah padam.',
      secret,
    },
    redacted: secret,
    state: { handler, secret, trackingId: `19164${id.replaceAll(/\D/g, '').slice(-2)}` },
  });
  ledger.append(id, 'followedup', {
    source: handler,
    time: '2026-03-20T09:00:00+08:00',
    data: { text: 'Ibu Siti Aminah yang terhormat, lampu sudah kami ganti.' },
    redacted: secret,
    state: { status: 'diproses' },
  });
  if (disputed) ledger.append(id, 'rated', { outcome: 'conflict', source: '63.03', data: { score: 1 } });
  if (!completed) return;
  ledger.append(id, 'completed', {
    source: handler,
    time: '2026-04-02T09:00:00+08:00',
    data: { by: 'admin' },
    state: { status: 'selesai', closedBy: 'admin' },
  });
}

async function publish(): Promise<void> {
  const { entries } = await supervision.snapshot();
  const added = ledger.entries.slice(entries);
  await supervision.publish(added);
  await supervision.holds(ledger.entries.length);
}

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  for (const somebody of Object.keys(people) as Somebody[]) {
    cookies.set(somebody, await supervision.signIn(people[somebody]));
  }
  for (let number = 10; number <= 30; number += 1) tell(`63.71-${number}`);
  tell('63.03-10', { handler: '63.03' });
  tell('63.71-91', { secret: true });
  tell('63.71-92', { completed: false });
  tell('63.71-93', { disputed: true });
  await publish();
});
afterAll(() => supervision.close(), 30_000);

describe('proposing a story', () => {
  it('begins with the case as it can be read without its people', async () => {
    const { body } = await call<StoryDraftResponse>('leader', '/draft?complaint=63.71-10');
    expect(body).toMatchObject({ participant: { code: '63.71', name: 'Kota Banjarmasin' }, month: '2026-04' });
    expect(body.body).toBe('Nama saya [nama], nomor [nomor]. Lampu di depan rumah padam.');
    expect(body.answers).toEqual(['Ibu [nama] yang terhormat, lampu sudah kami ganti.']);
  });

  it('is for the province, and for a leader of own cases', async () => {
    expect((await propose('leader', '63.71-11')).status).toBe(201);
    expect((await propose('neighbour', '63.71-11')).status).toBe(404);
    expect((await propose('ombudsman', '63.71-11')).status).toBe(403);
    expect((await propose('one', '63.71-999')).status).toBe(404);
  });

  it('is refused of a case that is secret, open or disputed', async () => {
    for (const [id, why] of [
      ['63.71-91', 'secret'],
      ['63.71-92', 'not-completed'],
      ['63.71-93', 'disputed'],
    ] as const) {
      const { status, body } = await propose('one', id);
      expect([status, body.detail]).toEqual([409, `No story is told of this case: it is ${why}.`]);
      expect(JSON.stringify((await call('one', `/draft?complaint=${id}`)).body)).not.toContain('Siti');
    }
  });

  it('is refused where it gives somebody away, field by field, and nothing is kept', async () => {
    const { status, body } = await propose('one', '63.71-12', {
      title: 'Terima kasih dari Siti Aminah',
      reported: 'Hubungi 0812 3456 7890 atau warga@contoh.id tentang laporan 63.71-12.',
      acknowledged: true,
    });
    expect(status).toBe(400);
    expect(body.errors?.map(({ field, reason }) => [field, reason.replace('may give somebody away ', '')])).toEqual([
      ['title', '(known): Siti Aminah'],
      ['reported', '(telephone): 0812 3456 7890'],
      ['reported', '(email): warga@contoh.id'],
      ['reported', '(known): 63.71-12'],
    ]);
    const { items } = (await call<StoryListResponse>('one', '')).body;
    expect(items.some(({ complaint }) => complaint === '63.71-12')).toBe(false);
  });

  it('asks a person about what may give somebody away, and keeps the answer', async () => {
    const done = { done: 'Petugas dan Pak Hasan memasang lampu baru di RT 05 pada malam itu juga.' };
    const checked = (await call<StoryCheckResponse>('one', '/check', { complaint: '63.71-13', ...text, ...done })).body;
    expect(checked.leaks.map(({ field, kind, isCertain }) => [field, kind, isCertain])).toEqual([
      ['done', 'person', false],
      ['done', 'place', false],
    ]);
    const refused = await propose('one', '63.71-13', done);
    expect([refused.status, refused.body.errors?.map(({ field }) => field)]).toEqual([
      400,
      ['acknowledged', 'acknowledged'],
    ]);
    const story = await proposed('63.71-13', { ...done, acknowledged: true });
    expect(story.versions[0]?.acknowledged).toEqual(checked.leaks);
  });

  it('names every field that is not valid', async () => {
    const { status, body } = await propose('one', '63.71-12', { title: ' ', done: 'x', reported: undefined });
    expect([status, [...new Set(body.errors?.map(({ field }) => field))]]).toEqual([
      400,
      ['title', 'reported', 'done'],
    ]);
  });
});

describe('a story', () => {
  it('is public only once another person of the province has approved it', async () => {
    const { id, publicAddress, versions } = await proposed('63.71-14');
    expect([publicAddress, versions[0]?.state]).toEqual([null, 'proposed']);
    expect((await read(`/${id}`)).status).toBe(404);
    expect((await read()).text).not.toContain(`/kisah-sukses/${id}"`);
    expect((await decide('one', id)).status).toBe(403);
    expect((await decide('leader', id)).status).toBe(403);
    expect((await decide('ombudsman', id)).status).toBe(403);
    expect((await read(`/${id}`)).status).toBe(404);
    const { status, body } = await decide('other', id);
    expect([status, body.publicAddress, body.versions[0]?.state]).toEqual([201, `/kisah-sukses/${id}`, 'published']);
    expect(body.versions[0]).toMatchObject({ proposedBy: 'Rahmawati', decidedBy: 'Hidayat' });
    const page = await read(`/${id}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('mengganti 14 lampu dalam lima hari kerja &amp; memeriksa &lt;semua&gt; tiang');
    expect(page.text).toContain('Kota Banjarmasin, April 2026');
    expect((await read()).text).toContain(`href="/kisah-sukses/${id}"`);
    expect((await decide('other', id)).status).toBe(409);
  });

  it('is decided once, however many do so at once', async () => {
    const { id } = await proposed('63.71-15', {}, 'leader');
    const answers = await Promise.all([decide('one', id), decide('other', id, { approve: false, reason: 'Belum.' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('that is declined says why, and stays inside', async () => {
    const { id } = await proposed('63.71-16');
    const unsaid = await decide('other', id, { approve: false });
    expect([unsaid.status, unsaid.body.errors?.[0]?.field]).toEqual([400, 'reason']);
    const { body } = await decide('other', id, { approve: false, reason: 'Terlalu singkat.' });
    expect(body.versions[0]).toMatchObject({ state: 'declined', decisionReason: 'Terlalu singkat.' });
    expect((await read(`/${id}`)).status).toBe(404);
  });

  it('is changed by another version, which is not public before it is approved', async () => {
    const id = await published('63.71-17');
    const second = await proposed('63.71-17', { title: 'Empat ruas jalan terang lagi' });
    expect([second.id, second.versions.map(({ state }) => state)]).toEqual([id, ['proposed', 'published']]);
    expect((await read(`/${id}`)).text).toContain('Tiga ruas');
    await proposed('63.71-17', { title: 'Lima ruas jalan terang lagi' });
    expect((await decide('other', id, { version: 2 })).status).toBe(409);
    const { body } = await decide('other', id, { version: 3 });
    expect(body.versions.map(({ state }) => state)).toEqual(['published', 'superseded', 'replaced']);
    const page = await read(`/${id}`);
    expect(page.text).toContain('Lima ruas');
    expect(page.text).not.toContain('Tiga ruas');
  });

  it('that is withdrawn is gone from pages and feed, and kept with who and why', async () => {
    const id = await published('63.71-18');
    const before = await read(`/${id}`);
    expect(await statusOf('leader', `/${id}/withdrawal`, { reason: 'Salah.' })).toBe(403);
    expect(await statusOf('one', `/${id}/withdrawal`, { reason: ' ' })).toBe(400);
    const { body } = await call<StoryResponse>('one', `/${id}/withdrawal`, { reason: 'Warga keberatan.' });
    expect(body.versions[0]).toMatchObject({
      ...{ state: 'withdrawn', withdrawnBy: 'Rahmawati', withdrawalReason: 'Warga keberatan.' },
    });
    const etag = before.headers.get('etag') ?? '';
    for (const path of [`/${id}`, '', '/umpan.xml']) {
      expect((await read(path, { 'if-none-match': etag })).text).not.toContain(`kisah-sukses/${id}"`);
    }
    expect((await read(`/${id}`, { 'if-none-match': etag })).status).toBe(404);
    expect(await statusOf('one', `/${id}/withdrawal`, { reason: 'Lagi.' })).toBe(409);
  });

  it('disappears by itself when its case becomes secret, is opened again or disputed', async () => {
    const ids = [await published('63.71-19'), await published('63.71-20'), await published('63.71-21')];
    for (const id of ids) expect((await read(`/${id}`)).status).toBe(200);
    ledger.append('63.71-19', 'reopened', { data: { reason: 'x' }, redacted: true, state: { secret: true } });
    ledger.append('63.71-20', 'reopened', { data: { reason: 'Padam lagi.' }, state: { status: 'diproses' } });
    ledger.append('63.71-21', 'rated', { outcome: 'conflict', source: '63.03', data: { score: 1 } });
    await publish();
    for (const id of ids) expect((await read(`/${id}`)).status).toBe(404);
    const told = (await call<StoryListResponse>('one', '')).body.items.filter(({ id }) => ids.includes(id));
    expect(told.map(({ unfit, publicAddress }) => [unfit, publicAddress])).toEqual([
      ['disputed', null],
      ['not-completed', null],
      ['secret', null],
    ]);
    ledger.append('63.71-21', 'ruled', {
      source: '63',
      data: { conflictVersion: 4, outcome: 'stands', reason: 'x', by: 'Hidayat', claim: claim('63.71-21') },
    });
    await publish();
    expect((await read(`/${ids[2]}`)).status).toBe(200);
  });

  it('is seen inside by the province, auditors and the leader whose case it is', async () => {
    const { id } = await proposed('63.03-10');
    for (const as of ['one', 'ombudsman', 'neighbour'] as const) expect(await statusOf(as, `/${id}`)).toBe(200);
    expect(await statusOf('leader', `/${id}`)).toBe(404);
    const own = (await call<StoryListResponse>('leader', '')).body;
    expect(own.items.every(({ complaint }) => complaint.startsWith('63.71-'))).toBe(true);
    expect((await call<StoryListResponse>('ombudsman', '')).body.mayPropose).toBe(false);
    expect(await statusOf('one', '/99999999999')).toBe(404);
  });
});

describe('what the public reads', () => {
  it('holds no case, no person and no day, loads nothing and sets no cookie', async () => {
    const id = await published('63.71-22');
    for (const path of ['', `/${id}`, '/umpan.xml', '/999999']) {
      const { headers, text: page } = await read(path, { cookie: cookies.get('one') ?? '' });
      expect(page).not.toMatch(/63\.71|19164|Siti|Rahmawati|Hidayat|\d{4}-\d{2}-(?!01T00:00:00)\d{2}|laporan\//);
      expect(headers.get('set-cookie')).toBeNull();
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; img-src data:; style-src 'sha256-[^']+'; /);
    }
  });

  it('is asked for again with what was read last', async () => {
    await published('63.71-23');
    for (const path of ['', '/umpan.xml']) {
      const { headers } = await read(path);
      expect(headers.get('cache-control')).toBe('public, no-cache');
      const again = await read(path, { 'if-none-match': headers.get('etag') ?? '' });
      expect([again.status, again.text]).toEqual([304, '']);
    }
  });

  it('is divided into pages', async () => {
    for (let number = 24; number <= 30; number += 1) await published(`63.71-${number}`);
    const fillers = Array.from({ length: 14 }, (_, index) => `63.71-${200 + index}`);
    for (const id of fillers) tell(id);
    await publish();
    for (const id of fillers) await published(id);
    const linked = (page: string) => [...page.matchAll(/href="\/kisah-sukses\/(\d+)"/g)].map(([, id]) => id);
    const [first, second] = [await read('?halaman=1'), await read('?halaman=2')];
    expect(linked(first.text)).toHaveLength(20);
    expect(first.text).toContain('href="/kisah-sukses?halaman=2"');
    expect(linked(second.text).length).toBeGreaterThan(0);
    expect(linked(first.text).filter((id) => linked(second.text).includes(id))).toEqual([]);
    expect((await read('?halaman=x')).text).toBe(first.text);
  });

  it('is a feed that another reader reads', async () => {
    const { headers, text: xml } = await read('/umpan.xml');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = elementsOf(xml);
    expect(feed.slice(0, 4).map(({ path }) => path)).toEqual(['feed', 'feed/id', 'feed/title', 'feed/updated']);
    expect(feed.every(({ uri }) => uri === 'http://www.w3.org/2005/Atom')).toBe(true);
    const entries = feed.filter(({ path }) => path === 'feed/entry');
    expect(entries.length).toBeGreaterThan(20);
    for (const required of ['id', 'title', 'updated', 'content']) {
      expect(feed.filter(({ path }) => path === `feed/entry/${required}`)).toHaveLength(entries.length);
    }
    const ids = feed.filter(({ path }) => path === 'feed/entry/id').map(({ text: id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(new RegExp(`^${supervision.url}/kisah-sukses/\\d+$`));
    expect(feed.find(({ path }) => path === 'feed/entry/content')?.text).toContain('& memeriksa <semua> tiang');
    for (const { text: instant } of feed.filter(({ path }) => path.endsWith('/updated'))) {
      expect(instant).toMatch(/^\d{4}-\d{2}-01T00:00:00\+08:00$/);
    }
  });

  it('is all there is without a session', async () => {
    expect((await read('/1/versi')).status).toBe(302);
    expect((await read('/umpan.json')).status).toBe(302);
    expect((await fetch(`${supervision.url}/api/success-stories`)).status).toBe(401);
  });
});

const claim = (id: string) => ({
  ...{ source: '63.03', id: `${id}-4`, time: '2026-04-03T09:00:00+08:00', type: 'id.lapor.complaint.rated.v1' },
  data: { score: 1 },
});

interface Element {
  readonly path: string;
  readonly uri: string;
  text: string;
}

/** What a strict reader of XML finds, in its order. */
function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri }) => {
    const element = { path: [open.at(-1)?.path, local].filter(Boolean).join('/'), uri, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}
