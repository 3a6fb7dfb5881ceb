import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemBody } from '#http';
import { SupervisionUnderTest, until } from '../supervision.builder.js';
import type { ClockItemResponse, ClockListResponse } from './clock.response.js';
import type {
  CalendarsResponse,
  ClockMoveListResponse,
  LimitsResponse,
  OutageListResponse,
  RecomputeResponse,
} from './clock-settings.response.js';
import { people, someCases } from './some-clocks.builder.js';

describe('clocks as they are set', () => {
  let supervision: SupervisionUnderTest;
  const cookies = { supervisor: '', leader: '' };
  type Somebody = keyof typeof cookies;

  const call = async <Body>(method: 'GET' | 'POST', path: string, data?: unknown, as: Somebody = 'supervisor') => {
    const response = await fetch(`${supervision.url}/api/${path}`, {
      method,
      headers: { cookie: cookies[as], 'content-type': 'application/json' },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body };
  };
  const get = async <Body>(path: string, as: Somebody = 'supervisor'): Promise<Body> =>
    supervision.get<Body>(`/api/${path}`, cookies[as]);
  const list = async (query: string, as: Somebody = 'supervisor'): Promise<ClockItemResponse[]> =>
    (await get<ClockListResponse>(`clocks?limit=100&${query}`, as)).items;
  const words = (items: readonly ClockItemResponse[]): string[] =>
    items.map(({ complaintId, clock, state }) => `${complaintId} ${clock} ${state}`);
  const recomputed = async (version: number): Promise<RecomputeResponse> => {
    await until(async () => (await get<RecomputeResponse>(`clock-recomputes/${version}`)).state === 'done');
    return get(`clock-recomputes/${version}`);
  };

  beforeAll(async () => {
    supervision = await SupervisionUnderTest.start();
    for (const name of ['supervisor', 'leader'] as const) cookies[name] = await supervision.signIn(people[name]);
    const { entries } = someCases();
    await supervision.publish(entries);
    await supervision.holds(entries.length);
  });
  afterAll(() => supervision.close(), 30_000);

  const reason = 'SE Sekda nomor 5.';

  it('are refused with the field at fault, and nothing is changed', async () => {
    const { version: basedOn, limits } = await get<LimitsResponse>('clock-settings/limits');
    const { version: calendar, years } = await get<CalendarsResponse>('clock-settings/calendars');
    const { rules } = await get<{ rules: object[] }>('clock-settings/rules');
    const limit = { ...limits[0], participant: '63.71' };
    const bad: [kind: string, data: object, field: string][] = [
      ['limits', { limits: [...limits, { ...limit, workingDays: 'tiga' }] }, 'limits.8.workingDays'],
      ['limits', { limits: [...limits, { ...limit, workingDays: -1 }] }, 'limits.8.workingDays'],
      ['limits', { limits: [...limits, { ...limit, participant: '62.01' }] }, 'limits.8.participant'],
      ['limits', { limits: [...limits, { ...limit, classification: 'keluhan' }] }, 'limits.8.classification'],
      ['limits', { limits: [...limits, { ...limit, from: '2026-02-30' }] }, 'limits.8.from'],
      ['limits', { limits: [...limits, { ...limit, clock: 'egg-timer' }] }, 'limits.8.clock'],
      ['limits', { limits: [...limits, limits[0]] }, 'limits.8'],
      ['limits', { limits, reason: ' ' }, 'reason'],
      ['calendars', { years: [...years, years[0]], basedOn: calendar }, `years.${years.length}.year`],
      [
        'calendars',
        { years: [{ ...years[0], holidays: ['2019-05-01', '2019-05-01'] }], basedOn: calendar },
        'years.0.holidays.1',
      ],
      [
        'calendars',
        { years: [{ ...years[0], jointLeave: ['2019-02-30'] }], basedOn: calendar },
        'years.0.jointLeave.0',
      ],
      [
        'calendars',
        {
          years: [{ ...years[0], amendments: [{ decree: 'SKB 1', published: '2999-01-01', adds: ['2019-01-01'] }] }],
          basedOn: calendar,
        },
        'years.0.amendments.0.published',
      ],
      ['rules', { rules: [{ ...rules[0], startedBy: ['dreamt'] }] }, 'rules.0.startedBy'],
      ['rules', { rules: [rules[0], rules[0]] }, 'rules.1.clock'],
    ];
    for (const [kind, data, field] of bad) {
      const { status, body } = await call<ProblemBody>('POST', `clock-settings/${kind}`, {
        basedOn,
        reason,
        ...data,
      });
      expect([kind, status, [...new Set(body.errors?.map((error) => error.field))]]).toEqual([kind, 400, [field]]);
    }
    expect((await get<LimitsResponse>('clock-settings/limits')).versions).toHaveLength(1);
    expect((await get<CalendarsResponse>('clock-settings/calendars')).versions).toHaveLength(1);
  });

  it('are for the province to change, and for everybody to read', async () => {
    const { version: basedOn, limits } = await get<LimitsResponse>('clock-settings/limits', 'leader');
    expect((await call('POST', 'clock-settings/limits', { basedOn, reason, limits }, 'leader')).status).toBe(403);
    const from = '2026-04-01T00:00:00+08:00';
    expect((await call('POST', 'national-outages', { from, reason }, 'leader')).status).toBe(403);
  });

  it('are another version when they change, with who, when and why; and what moved is told', async () => {
    const { version: basedOn, limits } = await get<LimitsResponse>('clock-settings/limits');
    const stricter = {
      clock: 'first-follow-up',
      workingDays: 3,
      classification: null,
      participant: '63.71',
      from: '2026-03-01',
    };
    const change = { basedOn, reason, limits: [...limits, stricter] };
    const { status, body } = await call<{ version: number }>('POST', 'clock-settings/limits', change);
    expect([status, body.version]).toEqual([201, 5]);
    expect(await recomputed(body.version)).toMatchObject({ state: 'done', moved: 1 });
    const moves = await get<ClockMoveListResponse>(`clock-recomputes/${body.version}/moves?limit=1`);
    expect(moves).toEqual({
      items: [
        {
          complaintId: '63.71-1',
          clock: 'first-follow-up',
          participant: { code: '63.71', name: 'Kota Banjarmasin' },
          cycle: 1,
          kind: 'moved',
          before: '2026-04-07T16:00:00.000Z',
          after: '2026-04-02T16:00:00.000Z',
        },
      ],
      next: null,
    });

    const now = await get<LimitsResponse>('clock-settings/limits');
    expect(now.versions).toMatchObject([{ version: 5, changedBy: 'Rahmawati', reason }, { version: 1 }]);
    expect(now.limits).toContainEqual(stricter);
    const before = await get<LimitsResponse>('clock-settings/limits?version=1');
    expect([before.version, before.limits]).toEqual([1, limits]);
    expect((await call('GET', 'clock-settings/limits?version=2')).status).toBe(404);
    expect((await call<ProblemBody>('POST', 'clock-settings/limits', change)).status).toBe(409);
  });

  it('stand still while the national platform was away, once somebody notes it', async () => {
    const outage = { from: '2026-03-31T08:00:00+08:00', reason: 'Situs nasional tidak dapat dibuka.' };
    const { body } = await call<{ id: number }>('POST', 'national-outages', outage);
    await recomputed(6);
    expect(words(await list('state=paused'))).toContain('63.71-1 first-follow-up paused');
    const overlapping = { ...outage, from: '2026-03-30T08:00:00+08:00' };
    expect(await call('POST', 'national-outages', overlapping)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'from' }] },
    });

    const end = { until: '2026-04-01T12:00:00+08:00' };
    expect((await call('POST', `national-outages/${body.id}/end`, { until: '2026-03-01T00:00:00+08:00' })).status).toBe(
      400,
    );
    expect((await call('POST', `national-outages/${body.id}/end`, end)).status).toBe(204);
    expect((await call('POST', `national-outages/${body.id}/end`, end)).status).toBe(404);
    await recomputed(7);
    const [clock] = await list('clock=first-follow-up&state=overdue');
    // Three working days less 31 March and 1 April.
    expect(clock?.deadlineDay).toBe('2026-04-07');
    expect((await get<OutageListResponse>('national-outages')).items).toMatchObject([
      {
        from: '2026-03-31T00:00:00.000Z',
        until: '2026-04-01T04:00:00.000Z',
        notedBy: 'Rahmawati',
        endedBy: 'Rahmawati',
      },
    ]);
  });

  it.each([
    [{ from: 'kemarin' }, 'from'],
    [{ from: '2026-03-31T08:00:00' }, 'from'],
    [{ from: '2999-03-31T08:00:00Z' }, 'from'],
    [{ from: '2026-06-01T08:00:00Z', until: '2026-05-01T08:00:00Z' }, 'until'],
    [{ from: '2026-06-01T08:00:00Z', reason: '' }, 'reason'],
  ])('refuse an outage of %j', async (data, field) => {
    const { status, body } = await call<ProblemBody>('POST', 'national-outages', { reason, ...data });
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, expect.arrayContaining([field])]);
  });
});
