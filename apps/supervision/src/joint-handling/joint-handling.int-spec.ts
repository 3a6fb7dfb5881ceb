import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { tableFile } from '../export/table-file.builder.js';
import { ApiCaller } from '../meeting/api-caller.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { JointHandlingListResponse, JointHandlingResponse } from './joint-handling.response.js';

const people = {
  province: { sub: 'p1', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  lead: { sub: 'l1', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  member: { sub: 'l2', name: 'Yusuf', role: 'regency-leader', participant: '63.03' },
  stranger: { sub: 'l3', name: 'Hadi', role: 'regency-leader', participant: '63.05' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};

let supervision: SupervisionUnderTest;
const ledger = new LedgerBuilder();
const team = { lead: '63.71', members: ['63.03'], aim: 'Jembatan dapat dilalui' };
const bridge = { complaintId: '63.71-1', ...team };
const task = { participant: '63.03', text: 'Memasang rambu', due: '2999-01-01' };

let api: ApiCaller<keyof typeof people>;
type Somebody = keyof typeof people;
const taken = <Body = JointHandlingResponse>(as: Somebody, path: string, body: object | null = null): Promise<Body> =>
  api.taken<Body>(as, `/joint-handlings${path}`, body);
const refused = (as: Somebody, path: string, body: object | null = null) =>
  api.refused(as, `/joint-handlings${path}`, body);

const listed = async (as: Somebody, query = ''): Promise<string[]> =>
  (await taken<JointHandlingListResponse>(as, query)).items.map(({ complaint }) => complaint.id);

/** A bridge between two, disposed to one or to both. */
function tell(id: string, { secret = false, to = ['63.71'] } = {}): void {
  ledger.append(id, 'filed', { data: { ...report, secret }, redacted: secret, state: { handler: '63.71', secret } });
  const office = { word: 'Dinas PUPR' };
  ledger.append(id, 'disposed', {
    data: { to: to.map((participant, index) => ({ participant, lead: index === 0, office })) },
    state: {
      status: 'belum-ditindaklanjuti',
      assignments: to.map((participant, index) => ({ participant, lead: index === 0, office, task: 'open' as const })),
    },
  });
}

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  api = await ApiCaller.of(supervision, people);
  tell('63.71-1', { to: ['63.71', '63.03'] });
  tell('63.71-2', { secret: true });
  tell('63.71-3', { secret: true, to: ['63.71', '63.03'] });
  tell('63.71-4');
  await supervision.publish(ledger.entries);
  await supervision.holds(ledger.entries.length);
});
afterAll(() => supervision.close(), 30_000);

describe('a joint handling', () => {
  let id: number;

  it('is opened by the province, once at a time, with whom there is', async () => {
    for (const as of ['lead', 'ombudsman'] as const) expect(await refused(as, '', bridge)).toEqual([403]);
    expect(await refused('province', '', { ...bridge, complaintId: '63.71-99' })).toEqual([400, ['complaintId']]);
    expect(await refused('province', '', { ...bridge, lead: '99' })).toEqual([400, ['lead']]);
    expect(await refused('province', '', { ...bridge, members: ['63.71'] })).toEqual([400, ['members']]);
    expect(await refused('province', '', { ...bridge, aim: '' })).toEqual([400, ['aim']]);
    const opened = await taken('province', '', bridge);
    ({ id } = opened);
    expect(opened).toMatchObject({ lead: { code: '63.71' }, aim: team.aim, openedBy: 'Rahmawati', closedAt: null });
    expect(await refused('province', '', bridge)).toEqual([409]);
    expect(await listed('province')).toEqual(['63.71-1']);
  });

  it('is seen by who takes part, and by who reads all', async () => {
    for (const as of ['lead', 'member', 'ombudsman'] as const) expect(await listed(as)).toEqual(['63.71-1']);
    expect(await listed('stranger')).toEqual([]);
    for (const as of ['province', 'member', 'stranger'] as const) {
      const { items } = await taken<JointHandlingListResponse>(as, '');
      const told = await tableFile(await api.request(as, '/exports/joint-handlings.xlsx'));
      expect(told.column('Nomor')).toEqual(items.map((one) => one.id));
      expect(told.column('Nomor laporan')).toEqual(items.map(({ complaint }) => complaint.id));
      expect(told.column('Pemimpin')).toEqual(items.map(({ lead }) => lead.name));
      expect(told.column('Tujuan')).toEqual(items.map(({ aim }) => aim));
    }
    const none = await tableFile(await api.request('province', '/exports/joint-handlings.xlsx?state=closed'));
    expect([none.rows, none.facts.get('Keadaan')]).toEqual([[], 'Ditutup']);
    expect(await api.refused('province', '/exports/joint-handlings.csv?participant=99')).toEqual([
      400,
      ['participant'],
    ]);
    expect(await refused('stranger', `/${id}`)).toEqual([404]);
    expect(await refused('stranger', `/${id}/notes`, { text: 'Halo' })).toEqual([404]);
  });

  it('has tasks, which whoever does them says are done', async () => {
    expect(await refused('province', `/${id}/tasks`, { ...task, participant: '63.05' })).toEqual([
      400,
      ['participant'],
    ]);
    expect(await refused('lead', `/${id}/tasks`, task)).toEqual([403]);
    const { tasks } = await taken('province', `/${id}/tasks`, task);
    expect(tasks).toMatchObject([{ state: 'open', isOverdue: false, participant: { code: '63.03' }, last: null }]);
    const number = tasks[0]?.number ?? 0;
    const done = `/${id}/tasks/${number}/done`;
    expect((await taken('lead', `/${id}`)).tasks[0]?.canBeDone).toBe(false);
    expect((await taken('member', `/${id}`)).tasks[0]?.canBeDone).toBe(true);
    expect(await refused('lead', done, { text: 'Sudah' })).toEqual([403]);
    expect(await refused('ombudsman', done, { text: 'Sudah' })).toEqual([403]);
    expect(await refused('province', `/${id}/close`, { text: 'Selesai' })).toEqual([409]);
    const after = await taken('member', done, { text: 'Rambu terpasang' });
    expect(after.tasks).toMatchObject([{ state: 'done', last: { text: 'Rambu terpasang', by: 'Yusuf' } }]);
    expect(await refused('member', done, { text: 'Lagi' })).toEqual([409]);
    expect(await refused('member', `/${id}/tasks/${number}/reopened`, { text: 'Ulang' })).toEqual([403]);
    expect(await refused('province', `/${id}/tasks/99/done`, { text: 'A' })).toEqual([404]);
    expect(await refused('province', `/${id}/tasks/${number}/undone`, { text: 'A' })).toEqual([400]);
  });

  it('tells in one order what the ledger says and what was done together, each with who', async () => {
    await taken('lead', `/${id}/notes`, { text: 'Balok tiba besok' });
    const { timeline } = await taken('member', `/${id}`);
    expect(timeline.map(({ source, label, by, participant }) => [source, label, by ?? participant?.code])).toEqual([
      ['ledger', 'Laporan masuk', '63.71'],
      ['ledger', 'Didisposisikan ke Kota Banjarmasin (Dinas PUPR), bersama Kabupaten Banjar', '63.71'],
      ['joint', expect.stringContaining('Penanganan bersama dimulai'), 'Rahmawati'],
      ['joint', expect.stringContaining('Tugas Kabupaten Banjar'), 'Rahmawati'],
      ['joint', 'Tugas dinyatakan selesai', 'Yusuf'],
      ['joint', 'Catatan', 'Akhmad'],
    ]);
    expect(timeline.at(-1)?.text).toBe('Balok tiba besok');
  });

  it('is noted as an access to the complaint whose history it tells', async () => {
    const { items } = await api.taken<{ items: { name: string }[] }>('province', '/complaints/63.71-1/accesses');
    expect(items.map(({ name }) => name)).toEqual(expect.arrayContaining(['Rahmawati', 'Akhmad', 'Yusuf']));
    expect(items.map(({ name }) => name)).not.toContain('Hadi');
  });

  it('changes its team with a reason, and keeps the one before', async () => {
    const change = { lead: '63.03', members: ['63.71', '63.05'], aim: 'Jembatan baru', reason: 'Alur sungai pindah' };
    expect(await refused('member', `/${id}/team`, change)).toEqual([403]);
    const changed = await taken('province', `/${id}/team`, change);
    expect(changed).toMatchObject({ lead: { code: '63.03' }, aim: 'Jembatan baru' });
    expect(changed.timeline.filter(({ kind }) => kind === 'opened' || kind === 'team')).toHaveLength(2);
    expect(await listed('stranger')).toEqual(['63.71-1']);
  });

  it('is closed with its result, and never changes after', async () => {
    const closed = await taken('province', `/${id}/close`, { text: 'Dapat dilalui sejak 3 Mei' });
    expect(closed).toMatchObject({ result: 'Dapat dilalui sejak 3 Mei', closedBy: 'Rahmawati' });
    expect(await refused('member', `/${id}/notes`, { text: 'Lagi' })).toEqual([409]);
    expect(await listed('province', '?state=open')).toEqual([]);
    expect(await listed('province', '?state=closed&participant=63.05')).toEqual(['63.71-1']);
    expect(await refused('province', '?participant=99')).toEqual([400, ['participant']]);
    expect((await taken('province', '', bridge)).id).not.toBe(id);
  });
});

describe('of a secret complaint', () => {
  it('takes part only who may see the complaint', async () => {
    expect(await refused('province', '', { ...bridge, complaintId: '63.71-2' })).toEqual([400, ['members']]);
    const { id } = await taken('province', '', { ...bridge, complaintId: '63.71-3' });
    const change = { ...team, members: ['63.03', '63.05'], reason: 'Lagi' };
    expect(await refused('province', `/${id}/team`, change)).toEqual([400, ['members']]);
  });

  it('nothing is listed, and its texts are told to nobody', async () => {
    expect(await listed('province')).not.toContain('63.71-3');
    expect(await listed('member')).not.toContain('63.71-3');
    for (const as of ['province', 'member'] as const) {
      const told = await tableFile(await api.request(as, '/exports/joint-handlings.xlsx'));
      expect(told.column('Nomor laporan')).toEqual(await listed(as));
      expect(told.column('Nomor laporan')).not.toContain('63.71-3');
    }
    expect(await listed('member', '?complaint=63.71-3')).toEqual(['63.71-3']);
    expect(await listed('stranger', '?complaint=63.71-3')).toEqual([]);
    const [one] = (await taken<JointHandlingListResponse>('province', '?complaint=63.71-3')).items;
    const shown = await taken('province', `/${one?.id ?? 0}`);
    expect(shown.complaint.title).toBeNull();
    expect(shown.timeline.filter(({ source }) => source === 'ledger').map(({ text }) => text)).toEqual([null, null]);
  });

  it('nothing is left to who has no part in it, once it became secret', async () => {
    const { id } = await taken('province', '', { ...bridge, complaintId: '63.71-4' });
    expect((await taken('member', `/${id}`)).complaint.title).toBe(report.title);
    ledger.append('63.71-4', 'recategorised', { data: {}, state: { secret: true } });
    const newest = ledger.entries.slice(-1);
    await supervision.publish(newest);
    await supervision.holds(ledger.entries.length);
    expect(await refused('member', `/${id}`)).toEqual([404]);
    expect((await taken('lead', `/${id}`)).complaint.title).toBeNull();
  });
});
