import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdfText } from '#testing';
import { tableFile } from '../export/table-file.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import { ApiCaller } from './api-caller.builder.js';
import type { CommitmentListResponse, CommitmentResponse } from './commitment.response.js';
import type { MeetingListResponse, MeetingResponse } from './meeting.response.js';

const people = {
  chair: { sub: 'p1', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l1', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  neighbour: { sub: 'l2', name: 'Yusuf', role: 'regency-leader', participant: '63.03' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
let supervision: SupervisionUnderTest;
let api: ApiCaller<keyof typeof people>;
type Somebody = keyof typeof people;
const taken = <Body = MeetingResponse>(as: Somebody, path: string, body: object | null = null): Promise<Body> =>
  api.taken<Body>(as, path, body);
const refused = (as: Somebody, path: string, body: object | null = null) => api.refused(as, path, body);
const plan = {
  ...{ scheduledAt: '2026-04-06T09:00:00+08:00', place: 'Ruang rapat', from: '2026-03-01', to: '2026-03-31' },
};
const promise = {
  ...{ kind: 'commitment', participant: '63.71', text: 'Menambah dua admin' },
  ...{ owner: 'Kepala Dinas Kominfo', due: '2999-05-01' },
};

const partOf = ({ parts }: MeetingResponse, code: string) => {
  const part = parts.find(({ participant }) => participant.code === code);
  if (part === undefined) throw new Error(`${code} has no part.`);
  return part;
};

/** Opens a meeting, begins it, writes what is given, and closes it. */
async function held(lines: readonly object[] = []): Promise<MeetingResponse> {
  const { id } = await taken('chair', '/meetings', plan);
  await taken('chair', `/meetings/${id}/begin`, {});
  for (const line of lines) await taken('chair', `/meetings/${id}/lines`, line);
  return taken('chair', `/meetings/${id}/close`, {});
}

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  api = await ApiCaller.of(supervision, people);
});
afterAll(() => supervision.close(), 30_000);

describe('a commitment', () => {
  const report = (as: Somebody, id: number, kind: string, text = 'Dua admin ditunjuk 3 Mei.') =>
    refused(as, `/commitments/${id}/reports`, { kind, text });
  const said = (as: Somebody, id: number, kind: string) =>
    taken<CommitmentResponse>(as, `/commitments/${id}/reports`, { kind, text: 'Dua admin ditunjuk 3 Mei.' });

  it('is reported by whoever promised and judged by the province; the next meeting opens with it', async () => {
    const closed = await held([
      { ...promise, text: 'Melatih admin' },
      { ...promise, text: 'Menutup tunggakan', due: '2026-01-05' },
      { ...promise, text: 'Rapat dinas', participant: '63.03' },
    ]);
    const { items } = await taken<CommitmentListResponse>('leader', `/commitments?meeting=${closed.id}`);
    expect(items.map(({ text, state }) => [text, state])).toEqual([
      ['Menutup tunggakan', 'overdue'],
      ['Melatih admin', 'open'],
    ]);
    const [late = 0, training = 0] = items.map(({ id }) => id);
    expect(await refused('leader', '/commitments?participant=63.03')).toEqual([403]);
    expect(await report('neighbour', training, 'reported')).toEqual([404]);
    for (const as of ['chair', 'ombudsman'] as const) expect(await report(as, training, 'reported')).toEqual([403]);
    expect(await report('leader', training, 'confirmed')).toEqual([403]);
    expect(await report('leader', training, 'reported', ' ')).toEqual([400, ['text']]);
    expect(await report('leader', training, 'carried')).toEqual([400, ['kind']]);
    expect(await said('leader', training, 'reported')).toMatchObject({ state: 'open', isWaiting: true });
    expect(await said('chair', training, 'returned')).toMatchObject({ state: 'open', isWaiting: false });
    expect(await report('chair', training, 'returned')).toEqual([409]);
    await said('leader', training, 'reported');
    const done = await said('chair', training, 'confirmed');
    expect(done.state).toBe('done');
    expect(done.reports.map(({ kind, by, participant }) => [kind, by, participant?.code])).toEqual([
      ['reported', 'Akhmad', '63.71'],
      ['returned', 'Rahmawati', '63'],
      ['reported', 'Akhmad', '63.71'],
      ['confirmed', 'Rahmawati', '63'],
    ]);
    expect(await report('leader', training, 'reported')).toEqual([409]);

    const next = await taken('chair', '/meetings', plan);
    expect(next.former).toBe(closed.id);
    const { former, agenda } = partOf(next, '63.71');
    const told = former.filter(({ meeting }) => meeting === closed.id).map(({ text, state }) => [text, state]);
    expect(told).toEqual([
      ['Melatih admin', 'done'],
      ['Menutup tunggakan', 'overdue'],
    ]);
    expect(agenda.filter(({ rule }) => rule === 'commitment').map(({ subject }) => subject)).toContain(String(late));
    expect(agenda.filter(({ rule }) => rule === 'commitment').map(({ subject }) => subject)).not.toContain(
      String(training),
    );
    await taken('chair', `/meetings/${next.id}/call-off`, { reason: 'Cukup' });
  });

  it('can be carried on in a meeting that has begun; there it is a commitment of its own', async () => {
    const closed = await held([{ ...promise, text: 'Membeli server' }]);
    const [commitment] = (await taken<CommitmentListResponse>('chair', `/commitments?meeting=${closed.id}`)).items;
    const old = commitment?.id ?? 0;
    const { id } = await taken('chair', '/meetings', plan);
    const into = { meeting: id, due: '2999-09-01', reason: 'Anggaran belum turun' };
    expect(await refused('chair', `/commitments/${old}/carry`, into)).toEqual([409]);
    await taken('chair', `/meetings/${id}/begin`, {});
    expect(await refused('leader', `/commitments/${old}/carry`, into)).toEqual([403]);
    expect(await refused('chair', `/commitments/${old}/carry`, { ...into, meeting: 9_999 })).toEqual([404]);
    const carried = await taken<CommitmentResponse>('chair', `/commitments/${old}/carry`, into);
    expect(carried).toMatchObject({ state: 'carried', reports: [{ kind: 'carried', carriedTo: id }] });
    expect(await refused('chair', `/commitments/${old}/carry`, into)).toEqual([409]);
    const line = partOf(await taken('chair', `/meetings/${id}`), '63.71').lines.at(-1);
    expect(line).toMatchObject({ text: 'Membeli server', due: '2999-09-01', carriedFrom: old });
    // Struck out there, it is unsettled here again.
    await taken('chair', `/meetings/${id}/lines/${line?.id ?? 0}/strike`, { reason: 'Keliru' });
    const again = (await taken<CommitmentListResponse>('chair', `/commitments?meeting=${closed.id}&state=open`)).items;
    expect(again.map((one) => one.id)).toEqual([old]);
    await taken<CommitmentResponse>('chair', `/commitments/${old}/carry`, into);
    await taken('chair', `/meetings/${id}/close`, {});
    const file = await api.request('chair', `/meetings/${id}/documents/0`);
    const text = (await pdfText(new Uint8Array(await file.arrayBuffer()))).pages.join('\n').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Diteruskan (Rahmawati: Anggaran belum turun)');
    expect(text).toContain(`Membeli server (terusan komitmen ${old})`);
  });

  it('is told by a closed meeting as it stood then', async () => {
    await held([{ ...promise, text: 'Menata arsip' }]);
    const second = await held();
    const of = async () =>
      partOf(await taken('chair', `/meetings/${second.id}`), '63.71').former.find(
        ({ text }) => text === 'Menata arsip',
      );
    const before = await of();
    expect(before?.state).toBe('open');
    await said('chair', before?.id ?? 0, 'confirmed');
    expect(await of()).toEqual(before);
  });

  it('is counted where its meeting is listed, with what was found there, until it is settled', async () => {
    const finding = { kind: 'finding', participant: '63.71', text: 'Jawaban terlambat' };
    const { id } = await taken('chair', '/meetings', plan);
    const counted = async (as: Somebody) => {
      const { items } = await taken<MeetingListResponse>(as, '/meetings');
      const of = items.find((meeting) => meeting.id === id);
      return of && [of.findings, of.commitments, of.unsettledCommitments];
    };
    expect(await counted('chair')).toEqual([0, 0, 0]);
    await taken('chair', `/meetings/${id}/begin`, {});
    await taken('chair', `/meetings/${id}/lines`, finding);
    await taken('chair', `/meetings/${id}/lines`, { ...finding, participant: '63.03' });
    const { parts } = await taken('chair', `/meetings/${id}/lines`, { ...finding, text: 'Keliru' });
    const wrong = parts.flatMap(({ lines }) => lines).find(({ text }) => text === 'Keliru')?.id ?? 0;
    await taken('chair', `/meetings/${id}/lines/${wrong}/strike`, { reason: 'Keliru' });
    for (const text of ['Mengecat', 'Menyapu']) await taken('chair', `/meetings/${id}/lines`, { ...promise, text });
    await taken('chair', `/meetings/${id}/lines`, { ...promise, participant: '63.03', due: '2026-01-05' });
    expect(await counted('chair')).toEqual([2, 3, 0]);
    await taken('chair', `/meetings/${id}/close`, {});
    expect(await counted('chair')).toEqual([2, 3, 3]);
    const { items } = await taken<CommitmentListResponse>('leader', `/commitments?meeting=${id}`);
    await said('chair', items[0]?.id ?? 0, 'confirmed');
    expect(await counted('chair')).toEqual([2, 3, 2]);
    expect(await counted('leader')).toEqual([1, 2, 1]);
  });

  it('is asked for by filters that are checked', async () => {
    expect(await refused('chair', '/commitments?participant=99')).toEqual([400, ['participant']]);
    expect(await refused('chair', '/commitments?state=late')).toEqual([400, ['state']]);
    const { items } = await taken<CommitmentListResponse>('chair', '/commitments?participant=63.03');
    expect(items.map(({ text }) => text)).toEqual([promise.text, 'Rapat dinas']);
    expect(await refused('chair', '/commitments/99999999999/reports', { kind: 'dropped', text: 'A' })).toEqual([404]);
  });

  it('is in a file as in the list, for who may read it', async () => {
    for (const [as, query] of [
      ['chair', ''],
      ['chair', 'state=overdue'],
      ['leader', ''],
    ] as const) {
      const { items, next } = await taken<CommitmentListResponse>(as, `/commitments?${query}`);
      const file = await tableFile(await api.request(as, `/exports/commitments.xlsx?${query}`));
      expect([next, items.length > 0]).toEqual([null, true]);
      expect(file.column('Nomor')).toEqual(items.map(({ id }) => id));
      expect(file.column('Komitmen')).toEqual(items.map(({ text }) => text));
      expect(file.column('Kode instansi')).toEqual(items.map(({ participant }) => participant.code));
      expect(file.column('Tenggat')).toEqual(items.map(({ due }) => new Date(due)));
      expect(file.column('Kabar terakhir')).toEqual(items.map(({ reports }) => reports.at(-1)?.text ?? null));
      expect(file.facts.get('Keadaan komitmen')).toBe(query === '' ? undefined : 'Lewat tenggat');
      if (as === 'leader') expect(new Set(file.column('Kode instansi'))).toEqual(new Set(['63.71']));
    }
    expect(await refused('leader', '/exports/commitments.xlsx?participant=63.03')).toEqual([403]);
    expect(await refused('chair', '/exports/commitments.xlsx?after=1')).toEqual([400, ['after']]);
  });
});
