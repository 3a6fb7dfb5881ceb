import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually } from '#testing';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { CaseSign } from './sign.js';
import { assumedParameters } from './sign-parameters.js';
import type { PastedAnswerListResponse, SignCasesResponse, SignListResponse } from './sign.response.js';
import type { SignSettingsResponse } from './sign-settings.response.js';

const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
};
const pasted = (number: number) => `Laporan ${number} Anda telah kami teruskan ke dinas terkait, terima kasih.`;
const at = (day: number, hour = 9): string =>
  `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`;

let supervision: SupervisionUnderTest;
const cookies = { supervisor: '', leader: '' };
const ledger = new LedgerBuilder();

/** Files a complaint on a day of March 2026. */
function file(id: string, day: number, over: Record<string, unknown> = {}, secret = false): void {
  ledger.append(id, 'filed', {
    time: at(day),
    data: secret ? {} : { ...report, body: `Nomor ${id}: ${uncommon(id)}`, ...over },
    redacted: secret,
    state: { handler: id.slice(0, 5), secret, category: { word: 'Jalan' } },
  });
}

/** Words that no other complaint has. */
const uncommon = (id: string): string =>
  [...'abcdef'].map((letter) => `${letter}${[...id].map((sign) => `${sign.charCodeAt(0)}`).join('')}x`).join(' ');

const answer = (id: string, day: number, text: string, hour = 9) =>
  ledger.append(id, 'followedup', { time: at(day, hour), data: { text }, state: { status: 'diproses' } });
const close = (id: string, day: number, by: string, hour = 9) =>
  ledger.append(id, 'completed', {
    time: at(day, hour),
    data: { by },
    state: { status: 'selesai', closedBy: by as 'admin' },
  });

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  cookies.supervisor = await supervision.signIn(people.supervisor);
  cookies.leader = await supervision.signIn(people.leader);
  for (let number = 1; number <= 5; number += 1) {
    file(`63.71-${number}`, number);
    answer(`63.71-${number}`, number + 1, pasted(number));
  }
  for (const number of [1, 2]) answer(`63.71-${number}`, 8, 'Petugas kami sudah memeriksa lokasi bersama lurah.');
  file('63.71-6', 6, {}, true);
  close('63.71-6', 7, 'admin');
  file('63.72-1', 2);
  close('63.72-1', 3, 'system');
  file('63.72-2', 2);
  answer('63.72-2', 3, 'Petugas memeriksa lokasi besok pagi bersama lurah.');
  const way = ['63.72', '63.01', '63.72', '63.01'];
  for (const [index, to] of way.slice(1).entries()) {
    const source = way[index] ?? '';
    ledger.append('63.72-2', 'transferred', {
      source,
      time: at(4 + index),
      data: { to, reason: 'Bukan kami.' },
      state: { handler: to },
    });
  }
  file('63.04-1', 2);
  const twin = {
    title: 'Lampu padam',
    body: 'Lampu jalan depan sekolah dasar padam total sejak kemarin malam',
    place: 'Jl. Veteran',
  };
  file('63.03-1', 10, twin);
  file('63.72-3', 12, { ...twin, place: 'Jl Veteran' });
  answer('63.03-1', 13, 'Sudah diganti lampunya oleh petugas lapangan.');
  answer('63.72-3', 13, 'Anggaran belum tersedia, mohon bersabar menunggu.');
  await supervision.publish(ledger.entries);
  await supervision.holds(ledger.entries.length);
});
afterAll(() => supervision.close(), 30_000);

const get = <Body>(path: string, as: keyof typeof cookies = 'supervisor'): Promise<Body> =>
  supervision.get<Body>(path, cookies[as]);
const call = async (
  method: 'GET' | 'POST',
  path: string,
  body: object | null = null,
  as: keyof typeof cookies = 'supervisor',
) => {
  const response = await fetch(`${supervision.url}${path}`, {
    method,
    headers: { cookie: cookies[as], ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as { errors?: { field: string; reason: string }[] } };
};
const march = 'from=2026-03-01&to=2026-03-31';
const list = (query = march) => get<SignListResponse>(`/api/signs?${query}`);
const counted = async (query = march) => {
  const { signs } = await list(query);
  return (sign: CaseSign, participant: string) =>
    signs.find((one) => one.sign === sign)?.participants.find((one) => one.participant.code === participant);
};

describe('GET /api/signs', () => {
  it('tells each sign with its rule, and how often each participant shows it', async () => {
    const told = await list();
    expect(told).toMatchObject({ scope: '14-instansi', from: '2026-03-01', settingsVersion: 1, recount: null });
    expect(told.signs[0]).toMatchObject({ label: 'Ditutup tanpa tindak lanjut', total: { complaints: 2, of: 11 } });
    const of = await counted();
    expect(of('pasted-answer', '63.71')).toMatchObject({ complaints: 5, of: 6, share: 5 / 6 });
    expect(of('closed-without-follow-up', '63.72')).toMatchObject({ complaints: 1, of: 2 });
    expect(of('passed-on', '63.72')).toMatchObject({ complaints: 1 });
    expect(of('passed-on', '63.01')).toMatchObject({ complaints: 0, of: 1, cases: null });
    for (const code of ['63.03', '63.72']) {
      expect([of('answered-differently', code)?.complaints, of('reported-twice', code)?.complaints]).toEqual([1, 1]);
    }
    expect(of('verified-late', '63.04')).toMatchObject({ complaints: 0, open: 1 });
  });

  it('counts by the day of receipt or of closing, and in the scope that is asked for', async () => {
    expect((await counted('from=2026-03-06&to=2026-03-31'))('pasted-answer', '63.71')?.complaints).toBe(0);
    const closed = await counted('dateBasis=closed&period=2026-03');
    expect(closed('closed-without-follow-up', '63.71')?.complaints).toBe(1);
    expect(closed('pasted-answer', '63.71')?.complaints).toBe(0);
    expect((await list('scope=pemprov')).signs[0]?.participants.map(({ participant }) => participant.code)).toEqual([
      '63',
    ]);
    const sorted = (await list(`${march}&sort=-complaints`)).signs.find(({ sign }) => sign === 'pasted-answer');
    expect(sorted?.participants[0]?.participant.code).toBe('63.71');
  });

  it('opens the cases of each, with why, and counts secret ones without listing them', async () => {
    const { signs } = await list();
    for (const { sign, total, participants } of signs) {
      for (const { complaints, cases } of [total, ...participants]) {
        if (cases === null) continue;
        const { items, withheld, rule } = await get<SignCasesResponse>(cases);
        expect([sign, items.length + withheld]).toEqual([sign, complaints]);
        expect(items.every(({ why }) => why !== '')).toBe(true);
        expect(rule).not.toBe('');
      }
    }
    const secret = await get<SignCasesResponse>('/api/signs/cases?sign=closed-without-follow-up&participant=63.71');
    expect(secret).toMatchObject({ items: [], withheld: 1 });
  });

  it('shows where a complaint went round, and whom it is like', async () => {
    const [passedOn] = (await get<SignCasesResponse>('/api/signs/cases?sign=passed-on')).items;
    expect(passedOn).toMatchObject({ id: '63.72-2', participant: { code: '63.01' }, answerable: { code: '63.72' } });
    expect(passedOn?.chain.map(({ code }) => code)).toEqual(['63.72', '63.01', '63.72', '63.01']);
    expect(passedOn?.loop.map(({ code }) => code)).toEqual(['63.72', '63.01', '63.72']);
    expect(passedOn?.why).toContain('Berputar pada Kota Banjarbaru → Kabupaten Tanah Laut → Kota Banjarbaru.');
    const { items } = await get<SignCasesResponse>('/api/signs/cases?sign=answered-differently&limit=1');
    expect(items).toMatchObject([{ id: '63.03-1', alike: [{ id: '63.72-3', textShare: 1, answerShare: 0 }] }]);
  });

  it('is read page by page', async () => {
    const first = await get<SignCasesResponse>('/api/signs/cases?sign=pasted-answer&limit=3');
    const rest = await get<SignCasesResponse>(`/api/signs/cases?sign=pasted-answer&limit=3&after=${first.next}`);
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((one) => `63.71-${one}`));
    expect(rest.next).toBeNull();
  });

  it('shows a leader the cases of their own participant only', async () => {
    expect((await call('GET', '/api/signs/cases?sign=passed-on', null, 'leader')).status).toBe(403);
    expect((await call('GET', '/api/signs/pasted-answers?participant=63.72', null, 'leader')).status).toBe(403);
    const own = await get<SignCasesResponse>('/api/signs/cases?sign=pasted-answer&participant=63.71', 'leader');
    expect(own.items).toHaveLength(5);
  });

  it('gathers pasted answers', async () => {
    const { items } = await get<PastedAnswerListResponse>('/api/signs/pasted-answers');
    expect(items).toEqual([
      {
        participant: { code: '63.71', name: 'Kota Banjarmasin' },
        complaints: 5,
        text: pasted(1),
        ids: [1, 2, 3, 4, 5].map((one) => `63.71-${one}`),
      },
    ]);
  });

  it.each([
    ['signs?participant=99', 'participant'],
    ['signs?from=2026-02-30', 'from'],
    ['signs?from=2026-03-02&to=2026-03-01', 'to'],
    ['signs?sort=mood', 'sort'],
    ['signs/cases?sign=mood', 'sign'],
    ['signs/cases?sign=passed-on&limit=0', 'limit'],
    ['signs/pasted-answers?participant=99', 'participant'],
  ])('refuses %s at %s', async (path, field) => {
    const { status, body } = await call('GET', `/api/${path}`);
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
  });
});

describe('participants of whom nothing is heard', () => {
  const of = async (sign: string) => {
    const { participantSigns } = await list();
    const found = participantSigns.find((one) => one.sign === sign)?.participants ?? [];
    return (code: string) => found.find(({ participant }) => participant.code === code);
  };
  /** A day of the province, whose clock is eight hours ahead. */
  const daysAgo = (days: number): string =>
    new Date(Date.now() - days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

  it('are those without a sign-in for a month; of whom none was ever heard nobody can tell', async () => {
    await supervision.application
      .get(DataSource)
      .query('insert into participant_sign_in values ($1, $2), ($3, $4)', ['63.71', daysAgo(40), '63.72', daysAgo(3)]);
    const quiet = await of('nobody-signed-in');
    expect(quiet('63.71')).toMatchObject({ isShown: true, lastDay: daysAgo(40) });
    expect(quiet('63.72')?.isShown).toBe(false);
    expect(quiet('63.01')).toMatchObject({ isShown: null, lastDay: null });
  });

  it('are those whose complaints stopped where many had come', async () => {
    const late = new LedgerBuilder();
    for (let number = 0; number < 90; number += 1) {
      const time = new Date(Date.now() - (20 + (number % 100)) * 86_400_000).toISOString();
      late.append(`63.05-${number}`, 'filed', { time, data: { ...report }, state: { handler: '63.05' } });
    }
    late.append('63.06-1', 'filed', {
      time: new Date(Date.now() - 20 * 86_400_000).toISOString(),
      state: { handler: '63.06' },
    });
    await supervision.publish(late.entries);
    await supervision.holds(ledger.entries.length + late.entries.length);
    const silent = await of('sudden-silence');
    expect(silent('63.05')).toMatchObject({ isShown: true, lastDay: daysAgo(20) });
    expect(silent('63.06')).toMatchObject({ isShown: false });
    expect(silent('63.06')?.chance).toBeGreaterThan(0.5);
  });
});

describe('/api/sign-settings', () => {
  const settings = () => get<SignSettingsResponse>('/api/sign-settings');

  it.each([
    [{ lowRating: -1 }, ['parameters.lowRating']],
    [{ lowRating: 'dua', mood: 1 }, ['parameters.mood', 'parameters.lowRating']],
  ])('refuses %j at its fields and changes nothing', async (over, fields) => {
    const parameters = { ...assumedParameters, ...over };
    const refusal = await call('POST', '/api/sign-settings', { parameters, basedOn: 1, reason: 'Coba.' });
    expect([refusal.status, refusal.body.errors?.map(({ field }) => field)]).toEqual([400, fields]);
    expect((await settings()).version).toBe(1);
  });

  it('is for the province to set, once for each version', async () => {
    const change = { parameters: { ...assumedParameters, sameAnswers: 6 }, basedOn: 1, reason: 'Lima terlalu peka.' };
    expect((await call('POST', '/api/sign-settings', change, 'leader')).status).toBe(403);
    expect((await call('POST', '/api/sign-settings', change)).status).toBe(201);
    expect((await call('POST', '/api/sign-settings', change)).status).toBe(409);
    const { version, versions, parameters } = await settings();
    expect([version, versions.map(({ changedBy }) => changedBy)]).toEqual([2, ['Rahmawati', 'bawaan']]);
    expect(parameters.find(({ name }) => name === 'sameAnswers')?.value).toBe(6);
  });

  it('has every complaint judged anew', async () => {
    await eventually(async () => {
      const told = await list();
      expect(told).toMatchObject({ settingsVersion: 2, recount: null });
      expect(told.signs.find(({ sign }) => sign === 'pasted-answer')?.total.complaints).toBe(0);
    });
  });
});
