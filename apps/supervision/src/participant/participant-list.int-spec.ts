import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemBody } from '#http';
import { people, someCases } from '../clock/some-clocks.builder.js';
import type { FreshnessListResponse } from '../monev/freshness.response.js';
import type { IndicatorListResponse } from '../monev/indicator.response.js';
import type { OverviewResponse } from '../monev/overview.response.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { InstanceSetting } from './participant-list.request.js';
import type { ParticipantListResponse } from './participant-list.response.js';

describe('the list of instances', () => {
  let supervision: SupervisionUnderTest;
  const cookies = { supervisor: '', leader: '', ombudsman: '' };
  type Somebody = keyof typeof cookies;

  const read = <Body>(path: string, as: Somebody = 'supervisor') => supervision.get<Body>(`/api/${path}`, cookies[as]);
  const shown = (as: Somebody = 'supervisor') => read<ParticipantListResponse>('participant-list', as);
  const post = async (path: string, data: object, as: Somebody = 'supervisor') => {
    const response = await fetch(`${supervision.url}/api/${path}`, {
      method: 'POST',
      headers: { cookie: cookies[as], 'content-type': 'application/json' },
      body: JSON.stringify(data),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as ProblemBody };
  };
  const set = async (
    code: string,
    part: object,
    { as = 'supervisor', ...more }: { as?: Somebody; reason?: string } = {},
  ) => {
    const { version, instances } = await shown();
    return post(
      'participant-list',
      {
        instances: instances.map((one) => (one.code === code ? { ...one, ...part } : one)),
        ...{ basedOn: version, reason: 'Uji.', ...more },
      },
      as,
    );
  };
  const one = async (code: string, as: Somebody = 'supervisor'): Promise<InstanceSetting | undefined> =>
    (await shown(as)).instances.find((instance) => instance.code === code);

  beforeAll(async () => {
    supervision = await SupervisionUnderTest.start();
    cookies.supervisor = await supervision.signIn(people.supervisor);
    cookies.leader = await supervision.signIn({
      ...{ sub: 'pimpinan', name: 'Pimpinan', role: 'regency-leader', participant: '63.71' },
    });
    cookies.ombudsman = await supervision.signIn({ sub: 'ombudsman', name: 'Auditor', role: 'ombudsman' });
    const { entries } = someCases();
    await supervision.publish(entries);
    await supervision.holds(entries.length);
  });
  afterAll(() => supervision.close(), 30_000);

  it('begins as the province was installed, and everybody reads it', async () => {
    const { version, present, instances, versions, maySet } = await shown();
    expect([version, present, maySet]).toEqual([1, 1, true]);
    expect(instances.map(({ code }) => code).slice(0, 2)).toEqual(['63', '63.01']);
    expect(versions).toMatchObject([{ version: 1, changedBy: 'bawaan', changes: [] }]);
    expect((await shown('ombudsman')).maySet).toBe(false);
    expect((await shown('leader')).maySet).toBe(false);
  });

  it('is the province’s to change', async () => {
    expect((await set('63.71', { shortName: 'Bjm' }, { as: 'leader' })).status).toBe(403);
    expect((await set('63.71', { shortName: 'Bjm' }, { as: 'ombudsman' })).status).toBe(403);
    expect((await fetch(`${supervision.url}/api/participant-list`)).status).toBe(401);
    expect((await shown()).present).toBe(1);
  });

  it('is refused with the field at fault, and nothing is changed', async () => {
    const { instances } = await shown();
    const at = instances.findIndex(({ code }) => code === '63.71');
    const taken = instances.find(({ code }) => code === '63.01');
    const bad: [part: object, field: string][] = [
      [{ name: 'Kabupaten Tanah Laut' }, `instances.${at}.name`],
      [{ name: '' }, `instances.${at}.name`],
      [{ name: 'Kota ≥ Banjarmasin' }, `instances.${at}.name`],
      [{ shortName: 'Tanah Laut' }, `instances.${at}.shortName`],
      [{ kind: 'desa' }, `instances.${at}.kind`],
      [{ tile: taken?.tile }, `instances.${at}.tile`],
      [{ tile: { column: -1, row: 0 } }, `instances.${at}.tile.column`],
      [{ tile: null }, `instances.${at}.tile`],
      [{ leftOn: '2026-02-30' }, `instances.${at}.leftOn`],
      [{ leftOn: '2020-01-01' }, `instances.${at}.leftOn`],
      [{ code: '62.01' }, `instances.${at}.code`],
      [{ decrees: [{ number: '1', decreedOn: 'kemarin' }] }, `instances.${at}.decrees.0.decreedOn`],
      [{ decrees: [{ number: ' ', decreedOn: '2026-01-01' }] }, `instances.${at}.decrees.0.number`],
      [{ liaison: { name: 'Siti', email: 'siti' } }, `instances.${at}.liaison.email`],
      [{ liaison: { name: 'Siti', phone: 'nomor' } }, `instances.${at}.liaison.phone`],
      [{ population: 5 }, `instances.${at}.population`],
    ];
    for (const [part, field] of bad) {
      const { status, body } = await set('63.71', part);
      expect([status, field, (body.errors ?? []).map((error) => error.field)]).toEqual([
        ...[400, field],
        expect.arrayContaining([expect.stringMatching(new RegExp(`^${field.replaceAll('.', String.raw`\.`)}$`))]),
      ]);
    }
    expect((await set('63.71', {}, { reason: ' ' })).body.errors?.[0]?.field).toBe('reason');
    expect((await post('participant-list', { instances: instances.slice(1), basedOn: 1, reason: 'Uji.' })).status).toBe(
      400,
    );
    expect((await shown()).present).toBe(1);
  });

  it('is seen at once where names and places are shown, and can be what it was', async () => {
    const before = await one('63.71');
    const part = { name: 'Kota Banjarmasin Raya', shortName: 'Bjm Raya', tile: { column: 0, row: 8 } };
    expect((await set('63.71', part)).status).toBe(201);
    const named = async (code: string) =>
      (await read<FreshnessListResponse>('freshness')).participants.find((known) => known.code === code)?.name;
    const tile = async (code: string) =>
      (await read<OverviewResponse>('overview')).participants.find((known) => known.code === code);
    expect(await named('63.71')).toBe('Kota Banjarmasin Raya');
    expect(await tile('63.71')).toMatchObject(part);
    expect(await read('me', 'leader')).toMatchObject({ participant: { name: 'Kota Banjarmasin Raya' } });
    const { versions } = await shown();
    expect(versions[0]).toMatchObject({ version: 2, changedBy: 'Rahmawati', reason: 'Uji.' });
    expect(versions[0]?.changes.map(({ field, before: was, after }) => [field, was, after]).slice(0, 2)).toEqual([
      ['name', 'Kota Banjarmasin', 'Kota Banjarmasin Raya'],
      ['shortName', 'Banjarmasin', 'Bjm Raya'],
    ]);

    const first = await read<ParticipantListResponse>('participant-list?version=1');
    expect(first.instances.find(({ code }) => code === '63.71')).toEqual(before);
    await supervision.restart();
    expect(await named('63.71')).toBe('Kota Banjarmasin Raya');
    const undone = { instances: first.instances, basedOn: 2, reason: 'Kembali ke isi versi 1.' };
    expect((await post('participant-list', undone)).status).toBe(201);
    expect(await named('63.71')).toBe('Kota Banjarmasin');
    expect(await one('63.71')).toEqual(before);
    expect((await shown()).versions.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it('is not changed over the head of who was faster, nor read in a version there never was', async () => {
    const { instances } = await shown();
    const late = await post('participant-list', { instances, basedOn: 1, reason: 'Terlambat.' });
    expect([late.status, late.body.errors?.[0]?.field]).toEqual([409, 'basedOn']);
    const response = await fetch(`${supervision.url}/api/participant-list?version=99`, {
      headers: { cookie: cookies.supervisor },
    });
    expect(response.status).toBe(404);
  });

  it('carries decrees that keterhubungan rests on, however they were recorded', async () => {
    const connected = async () => {
      const { groups } = await read<IndicatorListResponse>('indicators?by=participant&from=2026-01-01&to=2026-01-31');
      const own = groups.find(({ key }) => key === '63.71');
      return own?.indicators.find(({ indicator }) => indicator === 'connected')?.value;
    };
    expect(await connected()).toBe(0);
    const decree = { number: '188/1', decreedOn: '2026-01-05', endsOn: null };
    expect((await set('63.71', { decrees: [decree] })).status).toBe(201);
    expect(await connected()).toBe(1);
    const corrected = { participant: '63.71', number: '188/1', decreedOn: '2026-02-05' };
    expect((await post('decrees', corrected)).status).toBe(204);
    expect(await connected()).toBe(0);
    expect((await one('63.71'))?.decrees).toEqual([{ ...decree, decreedOn: '2026-02-05' }]);
    expect((await shown()).versions[0]).toMatchObject({
      changes: [{ field: 'decrees', before: '188/1 (2026-01-05)', after: '188/1 (2026-02-05)' }],
    });
    expect((await set('63.71', { decrees: [] })).status).toBe(201);
    expect(await connected()).toBe(0);
  });

  it('tells a leader the contact of their own instance only', async () => {
    const liaison = { name: 'Siti Rahmah', position: null, phone: '+62 511 3305001', email: null };
    expect((await set('63.71', { liaison })).status).toBe(201);
    expect((await set('63.01', { liaison: { ...liaison, name: 'Badrun' } })).status).toBe(201);
    expect((await one('63.71', 'leader'))?.liaison).toEqual(liaison);
    expect(JSON.stringify(await shown('leader'))).not.toContain('Badrun');
    expect(JSON.stringify(await shown('ombudsman'))).toContain('Badrun');
  });

  it('keeps the past of who leaves it: figures of periods that began before stay, later ones are without', async () => {
    const counted = async (from: string) =>
      (await read<OverviewResponse>(`overview?from=${from}`)).participants.map(({ code }) => code);
    const whole = await read<OverviewResponse>('overview?from=2026-01-01');
    expect((await set('63.71', { leftOn: '2999-07-01' })).status).toBe(201);
    expect(await counted('2999-06-30')).toContain('63.71');
    expect(await counted('2999-07-01')).not.toContain('63.71');
    expect((await counted('2999-07-01')).length).toBe(13);
    expect((await read<OverviewResponse>('overview?from=2026-01-01')).totals).toEqual(whole.totals);
    const ranked = await read<{ participants: { code: string }[] }>('rankings?from=2999-07-01&to=2999-12-31');
    expect(JSON.stringify(ranked)).not.toContain('63.71');
    const own = await read<IndicatorListResponse>('indicators?by=participant&participant=63.71&from=2999-07-01');
    expect(own.groups.map(({ key }) => key)).toEqual(['63.71']);
    const { participants } = await read<FreshnessListResponse>('freshness');
    expect(participants.find(({ code }) => code === '63.71')?.leftOn).toBe('2999-07-01');
  });
});
