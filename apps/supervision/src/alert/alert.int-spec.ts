import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { alertLock } from '../clock/locks.js';
import { cellInstant, tableFile } from '../export/table-file.builder.js';
import type {
  AlertRuleListResponse,
  AlertSettingsResponse,
  ClosedWarningListResponse,
  OpenWarningListResponse,
  WarningResponse,
} from './alert.response.js';
import { AlertsUnderTest, later, morning, rule, type Somebody } from './alerts-under-test.builder.js';
import { RunAlerts } from './run-alerts.handler.js';

interface Refusal {
  readonly errors?: readonly { readonly field: string }[];
}

let alerts: AlertsUnderTest;
beforeAll(async () => {
  alerts = await AlertsUnderTest.start();
});
afterAll(() => alerts.close(), 30_000);

const call = <Body>(as: Somebody, path: string, body: object | null = null) => alerts.call<Body>(as, path, body);
const read = <Body>(as: Somebody, path: string) => alerts.read<Body>(as, path);
const run = (now: Date) => alerts.run(now);
const add = (over: Partial<typeof rule>) => alerts.add(over);
const open = (as?: Somebody) => alerts.open(as);
const change = (id: number, over: object) => alerts.change(id, over);
const words = (items: readonly WarningResponse[]): string[] =>
  items.map(({ kind, participant, count }) => `${kind} ${participant.code} ${count}`).sort();

describe('warnings', () => {
  it('begin with rules that are data, set by the system', async () => {
    const { items, channels } = await read<AlertRuleListResponse>('supervisor', '/rules');
    expect(items.map(({ versions }) => versions.map(({ version, changedBy }) => [version, changedBy]))).toEqual(
      Array.from({ length: 6 }, () => [[1, 'sistem']]),
    );
    expect(channels).toEqual(['email']);
    const { versions, zone } = await read<AlertSettingsResponse>('supervisor', '/settings');
    expect([versions[0], zone]).toMatchObject([{ version: 1, quietFrom: '20:00', digestAt: '07:30' }, 'WITA']);
  });

  it('open where a condition holds; what is secret does not count', async () => {
    await run(morning);
    const found = await open();
    expect(words(found).filter((word) => !word.startsWith('stale'))).toEqual(['overdue 63.71 6']);
    expect(words(found).filter((word) => word.startsWith('stale'))).toHaveLength(2);
    expect(found.find(({ kind }) => kind === 'overdue')).toMatchObject({
      ...{ participant: { code: '63.71', name: 'Kota Banjarmasin' }, text: '6 tenggat lewat', openedCount: 6 },
      ...{ page: '/tenggat?participant=63.71', openedAt: morning.toISOString(), closedAt: null, acknowledgements: [] },
    });
  });

  it('do not ring twice while they are open', async () => {
    const before = await open();
    await run(later(morning, 60));
    const after = await open();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.map(({ readAt }) => readAt)).toEqual(before.map(() => later(morning, 60).toISOString()));
  });

  it('are those of their own participant to a leader, and all to an auditor; neither writes', async () => {
    expect(new Set((await open('leader')).map(({ participant }) => participant.code))).toEqual(new Set(['63.71']));
    expect(words(await open('ombudsman'))).toEqual(words(await open()));
    const [{ id } = { id: 0 }] = await open('leader');
    for (const as of ['leader', 'ombudsman'] as const) {
      expect((await call(as, `/${id}/acknowledgements`, { note: 'Dilihat.' })).status).toBe(403);
      expect((await call(as, '/rules', rule)).status).toBe(403);
    }
    expect((await open())[0]?.acknowledgements).toEqual([]);
    for (const path of ['/rules', '/settings', '/deliveries']) {
      expect((await call('leader', path)).status).toBe(403);
      expect((await call('ombudsman', path)).status).toBe(200);
    }
    expect((await fetch(`${alerts.supervision.url}/api/alerts/open`)).status).toBe(401);
  });

  it('are seen by a person, as often as there is something to say', async () => {
    const { id } = (await open()).find(({ kind }) => kind === 'overdue') ?? { id: 0 };
    expect((await call('supervisor', `/${id}/acknowledgements`, { note: 'Sudah ditelepon.' })).status).toBe(201);
    const { status, body } = await call<WarningResponse>('supervisor', `/${id}/acknowledgements`, {});
    expect([status, body.acknowledgements.map(({ by, note }) => [by, note])]).toEqual([
      201,
      [
        ['Rahmawati', 'Sudah ditelepon.'],
        ['Rahmawati', null],
      ],
    ]);
    const { items, unseen } = await read<OpenWarningListResponse>('supervisor', '/open');
    expect(unseen).toBe(items.length - 1);
    expect((await call('supervisor', '/99999/acknowledgements', {})).status).toBe(404);
    expect((await call('supervisor', '/99999999999/acknowledgements', {})).status).toBe(404);
    expect((await call('supervisor', `/${id}/acknowledgements`, { note: 7 })).status).toBe(400);
  });

  it('close by themselves, and ring anew when it begins again; each change of a rule is kept', async () => {
    const before = (await open()).find(({ kind }) => kind === 'overdue');
    const id = before?.rule ?? 0;
    expect(await change(id, { condition: { kind: 'overdue', parameters: { atLeast: 7 } } })).toBe(201);
    await run(later(morning, 120));
    expect(words(await open()).filter((word) => word.startsWith('overdue'))).toEqual([]);
    const closed = await read<ClosedWarningListResponse>('leader', '/closed?limit=1');
    expect(closed).toMatchObject({ items: [{ id: before?.id, ending: 'ended' }], next: null });
    expect(closed.items[0]?.acknowledgements).toHaveLength(2);
    expect((await call('supervisor', `/${before?.id}/acknowledgements`, {})).status).toBe(409);

    expect(await change(id, { condition: { kind: 'overdue', parameters: { atLeast: 5 } }, reason: 'Kembali.' })).toBe(
      201,
    );
    await run(later(morning, 180));
    const again = (await open()).find(({ kind }) => kind === 'overdue');
    expect(again?.id).not.toBe(before?.id);
    const { items } = await read<AlertRuleListResponse>('ombudsman', '/rules');
    const versions = items.find((one) => one.id === id)?.versions ?? [];
    expect(
      versions.map(({ version, changedBy, reason, condition }) => [version, changedBy, reason, condition.parameters]),
    ).toEqual([
      [3, 'Rahmawati', 'Kembali.', { atLeast: 5 }],
      [2, 'Rahmawati', 'Uji.', { atLeast: 7 }],
      [1, 'sistem', expect.any(String), { atLeast: 5 }],
    ]);
  });

  it('end with the rule that is switched off', async () => {
    const id = await add({});
    await run(later(morning, 190));
    expect((await open()).filter((warning) => warning.rule === id)).toHaveLength(1);
    expect(await change(id, { enabled: false })).toBe(201);
    await run(later(morning, 191));
    expect((await open()).filter((warning) => warning.rule === id)).toEqual([]);
    const { items } = await read<ClosedWarningListResponse>('supervisor', '/closed');
    expect(items[0]).toMatchObject({ rule: id, ending: 'rule' });
  });

  it('are in a file as on the page, the open ones before the ended ones; to a leader their own', async () => {
    for (const as of ['supervisor', 'leader', 'ombudsman'] as const) {
      const [standing, ended] = [await open(as), await read<ClosedWarningListResponse>(as, '/closed?limit=100')];
      expect([standing.length > 0 && ended.items.length > 0, ended.next]).toEqual([true, null]);
      const all = [...standing, ...ended.items];
      const file = await tableFile(await alerts.file(as));
      expect(file.column('Nomor')).toEqual(all.map(({ id }) => id));
      expect(file.column('Isi')).toEqual(all.map(({ text }) => text));
      expect(file.column('Kode instansi')).toEqual(all.map(({ participant }) => participant.code));
      expect(file.column('Sejak')).toEqual(all.map(({ openedAt }) => cellInstant(openedAt)));
      expect(file.column('Berakhir')).toEqual(all.map(({ closedAt }) => cellInstant(closedAt)));
      expect(file.column('Catatan')).toContain('Sudah ditelepon.');
    }
  });

  it('are not judged while complaints are counted anew: half of them say nothing', async () => {
    const dataSource = alerts.supervision.application.get(DataSource);
    const id = await add({});
    const own = async () => (await open()).filter((warning) => warning.rule === id);
    await dataSource.query('update figure_recount set finished_at = null');
    await run(later(morning, 192));
    expect(await own()).toEqual([]);
    await dataSource.query('update figure_recount set finished_at = now()');
    await run(later(morning, 193));
    expect(await own()).toHaveLength(1);
  });

  it('are looked for by one instance at a time', async () => {
    const dataSource = alerts.supervision.application.get(DataSource);
    const runner = dataSource.createQueryRunner();
    await runner.query('select pg_advisory_lock($1)', [alertLock]);
    expect(await alerts.supervision.application.get(RunAlerts).handle(morning)).toBe(false);
    await runner.query('select pg_advisory_unlock($1)', [alertLock]);
    await runner.release();
  });
});

describe('a rule that cannot be used', () => {
  const refused = async (path: string, body: object): Promise<[number, string[] | undefined]> => {
    const { status, body: problem } = await call<Refusal>('supervisor', path, body);
    return [status, problem.errors?.map(({ field }) => field)];
  };

  it.each([
    [{ name: ' ' }, ['name']],
    [{ condition: { kind: 'overdue', parameters: { atLeast: 0 } } }, ['condition.parameters.atLeast']],
    [{ participants: ['national'] }, ['participants.0']],
    [{ emails: ['nobody'] }, ['emails.0']],
    [{ webhookUrl: 'http://example.go.id/' }, ['webhookUrl']],
    [{ webhookUrl: 'https://192.168.1.7/' }, ['webhookUrl']],
    [{ webhookUrl: 'ftp://example.go.id/' }, ['webhookUrl']],
    [{ delivery: 'sms' }, ['delivery']],
    [{ reason: undefined }, ['reason', 'reason', 'reason']],
    [{ other: 1 }, ['other']],
  ])('is refused field by field: %j', async (over, fields) => {
    const before = await read<AlertRuleListResponse>('supervisor', '/rules');
    const [status, named] = await refused('/rules', { ...rule, ...over });
    expect([status, [...new Set(named)]]).toEqual([400, [...new Set(fields)]]);
    expect(await read<AlertRuleListResponse>('supervisor', '/rules')).toEqual(before);
  });

  it('is not changed from what somebody else has changed since, nor into another kind', async () => {
    const id = await add({ enabled: false });
    const sent = { ...rule, enabled: false, basedOn: 1 };
    expect((await call('supervisor', `/rules/${id}/versions`, sent)).status).toBe(201);
    expect(await refused(`/rules/${id}/versions`, sent)).toEqual([409, ['basedOn']]);
    const other = { ...sent, basedOn: 2, condition: { kind: 'overdue', parameters: { atLeast: 5 } } };
    expect(await refused(`/rules/${id}/versions`, other)).toEqual([400, ['condition.kind']]);
    expect((await refused('/rules/9999/versions', sent))[0]).toBe(404);
    expect(await alerts.newest(id)).toMatchObject({ version: 2, condition: rule.condition });
  });

  it('goes for the settings of notices as well', async () => {
    const settings = { quietFrom: '20:00', quietTo: '07:00', quietDaysOff: true, digestAt: '07:30', reason: 'Uji.' };
    expect(await refused('/settings', { ...settings, digestAt: '25:00', basedOn: 1 })).toEqual([400, ['digestAt']]);
    expect(await refused('/settings', { ...settings, basedOn: 9 })).toEqual([409, ['basedOn']]);
    expect((await call('ombudsman', '/settings', { ...settings, basedOn: 1 })).status).toBe(403);
    expect((await read<AlertSettingsResponse>('supervisor', '/settings')).versions).toHaveLength(1);
  });
});
