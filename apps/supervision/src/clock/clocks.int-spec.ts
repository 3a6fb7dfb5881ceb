import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemBody } from '#http';
import type { ComplaintDetailResponse } from '../case-timeline/complaint-detail.response.js';
import { SupervisionUnderTest, until } from '../supervision.builder.js';
import type {
  ClockItemResponse,
  ClockListResponse,
  DueSummaryResponse,
  OmittedListResponse,
} from './clock.response.js';
import type { CalendarsResponse, RecomputeResponse } from './clock-settings.response.js';
import { people, someCases, withYearsToCome } from './some-clocks.builder.js';

describe('clocks by the API', () => {
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
  beforeAll(async () => {
    supervision = await SupervisionUnderTest.start();
    for (const name of ['supervisor', 'leader'] as const) cookies[name] = await supervision.signIn(people[name]);
    const { version, years } = await get<CalendarsResponse>('clock-settings/calendars');
    const calendars = { basedOn: version, years: withYearsToCome(years), reason: 'Belum ada SKB.' };
    expect(await call('POST', 'clock-settings/calendars', calendars)).toMatchObject({
      status: 201,
      body: { version: 5 },
    });
    await until(async () => (await get<RecomputeResponse>('clock-recomputes/5')).state === 'done');
    const { entries } = someCases();
    await supervision.publish(entries);
    await supervision.holds(entries.length);
  });
  afterAll(() => supervision.close(), 30_000);

  describe('of one complaint', () => {
    const detail = (id: string) => get<ComplaintDetailResponse>(`complaints/${id}`);

    it('tell when they end and why then, and on whose account time passed', async () => {
      const { clocks, shares, clockGap, clockBasis } = await detail('63.71-1');
      expect(clocks.map(({ clock, state, deadlineDay }) => [clock, state, deadlineDay])).toEqual([
        ['disposition', 'met', '2026-04-02'],
        ['completion', 'overdue', '2026-04-20'],
        ['first-follow-up', 'overdue', '2026-04-07'],
      ]);
      expect(clocks[2]).toMatchObject({
        participant: { code: '63.71', name: 'Kota Banjarmasin' },
        startedAt: '2026-03-30T02:12:00.000Z',
        startedByVersion: 2,
        cycle: 1,
        limit: 5,
        deadline: '2026-04-07T16:00:00.000Z',
        explanation:
          '5 hari kerja sejak disposisi 30 Mar 2026 10.12 WITA: 31 Mar, 1, 2, 6, 7 Apr; libur 3 Apr; ' +
          'sampai 7 Apr 24.00; kalender SKB 1497/2025, 2/2025, 5/2025',
        counted: ['2026-03-31', '2026-04-01', '2026-04-02', '2026-04-06', '2026-04-07'],
      });
      expect(clocks[2]?.remainingDays).toBeLessThan(0);
      expect((clocks[2]?.elapsedDays ?? 0) + (clocks[2]?.remainingDays ?? 0)).toBe(5);
      expect(shares.map(({ party, participant }) => [party, participant?.code])).toEqual([['regency', '63.71']]);
      expect(shares[0]?.workingDays).toBeLessThan((shares[0]?.hours ?? 0) / 24);
      expect(clockGap).toBeNull();
      expect(clockBasis).toMatchObject({ settingsVersion: 5, calendarVersion: 5, rebuild: null, recompute: null });
      expect(clockBasis.calendar).toContain('2025: SKB 1017/2024, 2/2024, 2/2024 + SKB 933/2025, 1/2025, 3/2025');
      expect(clockBasis.cutOff).not.toBeNull();
    });

    it('say what is left while they stand still', async () => {
      const paused = (await detail('63.71-2')).clocks.find(({ clock }) => clock === 'first-follow-up');
      expect(paused).toMatchObject({ state: 'paused', deadline: null, remainingDays: 5, elapsedDays: 0 });
    });

    it('are none of an export and of a year without a calendar, and the answer says so', async () => {
      expect(await detail('national-9')).toMatchObject({
        clocks: [],
        shares: [],
        clockGap: 'Diketahui dari ekspor; tenggat tidak dapat dihitung.',
      });
      expect(await detail('63.71-4')).toMatchObject({
        clocks: [],
        clockGap: 'Tenggat belum dapat dihitung: belum ada kalender hari kerja tahun 2099.',
      });
    });
  });

  describe('of all complaints', () => {
    it('are listed by how they stand, without those of secret reports', async () => {
      const all = await list('');
      expect(words(all).sort()).toEqual([
        '63.03-1 completion running',
        '63.03-1 disposition running',
        '63.71-1 completion overdue',
        '63.71-1 disposition met',
        '63.71-1 first-follow-up overdue',
        '63.71-2 completion paused',
        '63.71-2 disposition late',
        '63.71-2 first-follow-up paused',
      ]);
      for (const state of ['running', 'overdue', 'paused', 'met', 'late'] as const) {
        expect(words(await list(`state=${state}`))).toEqual(words(all.filter((item) => item.state === state)));
      }
      expect(words(await list('state=met,late&clock=disposition'))).toHaveLength(2);
      expect(words(await list('participant=63.03'))).toHaveLength(2);
    });

    it('are those that end soon, by working days left', async () => {
      const running = await list('state=running');
      for (const days of [0, 2, 3, 20]) {
        const expected = running.filter(({ remainingDays }) => (remainingDays ?? 0) <= days);
        expect(words(await list(`dueWithin=${days}`))).toEqual(words(expected));
      }
    });

    it('are counted by whose they are: those that ran out, and those that end soon', async () => {
      const counted = async (days: number, who?: 'leader') => {
        const { items, dueBy } = await get<DueSummaryResponse>(`clocks/due?dueWithin=${days}`, who);
        expect(Date.parse(dueBy)).not.toBeNaN();
        return items.map(({ participant: { code }, clock, overdue, dueSoon }) => [code, clock, overdue, dueSoon]);
      };
      for (const days of [0, 2, 3, 20]) {
        const listed = [...(await list('state=overdue')), ...(await list(`dueWithin=${days}`))];
        const groups = Map.groupBy(listed, ({ participant, clock }) => `${participant.code} ${clock}`);
        const expected = [...groups].sort().map(([key, items]) => {
          const overdue = items.filter(({ state }) => state === 'overdue').length;
          return [...key.split(' '), overdue, items.length - overdue];
        });
        expect(await counted(days)).toEqual(expected);
      }
      expect(new Set((await counted(20, 'leader')).map(([code]) => code))).toEqual(new Set(['63.71']));
    });

    it.each(['deadline', '-deadline', 'started', '-started'])('go on page by page in the order of %s', async (sort) => {
      const whole = words(await list(`sort=${sort}`));
      const paged: string[] = [];
      let after = '';
      do {
        const page: ClockListResponse = await get(`clocks?limit=3&sort=${sort}${after}`);
        paged.push(...words(page.items));
        after = page.next === null ? '' : `&after=${encodeURIComponent(page.next)}`;
      } while (after !== '');
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(8);
      const reverse = sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
      expect(words(await list(`sort=${reverse}`))).toEqual(whole.toReversed());
    });

    it('are for a leader those of their own regency', async () => {
      const ids = new Set((await list('', 'leader')).map(({ complaintId }) => complaintId));
      expect([...ids].sort()).toEqual(['63.71-1', '63.71-2']);
    });

    it('are not sent again to who has them', async () => {
      const headers = { cookie: cookies.supervisor, 'cache-control': 'max-age=0' };
      const first = await fetch(`${supervision.url}/api/clocks?state=overdue`, { headers });
      const etag = first.headers.get('etag') ?? '';
      expect(etag).not.toBe('');
      const again = await fetch(`${supervision.url}/api/clocks?state=overdue`, {
        headers: { ...headers, 'if-none-match': etag },
      });
      expect(again.status).toBe(304);
    });

    it('leave out what cannot be computed, and list it with its reason', async () => {
      const omitted = await get<OmittedListResponse>('clocks/omitted');
      expect(omitted).toMatchObject({
        items: [{ complaintId: '63.71-4', code: 'YEAR_WITHOUT_CALENDAR' }],
        next: null,
        basis: { settingsVersion: 5 },
      });
    });

    it.each([
      ['state=late,lost', 'state'],
      ['clock=egg-timer', 'clock'],
      ['participant=63.99', 'participant'],
      ['dueWithin=soon', 'dueWithin'],
      ['dueWithin=-1', 'dueWithin'],
      ['sort=title', 'sort'],
      ['after=bm8', 'after'],
      ['limit=0', 'limit'],
      ['colour=red', 'colour'],
    ])('refuse %s and name the field', async (query, field) => {
      const { status, body } = await call<ProblemBody>('GET', `clocks?${query}`);
      expect([status, body.errors?.map((error) => error.field)]).toEqual([400, expect.arrayContaining([field])]);
    });
  });

  it('are the same after a rebuild from offset zero', async () => {
    const before = await list('');
    await supervision.operate('POST', 'rebuild');
    await until(
      async () => ((await (await supervision.operate('GET', 'rebuild')).json()) as { state: string }).state === 'done',
    );
    expect(await list('')).toEqual(before);
  });
});
