import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { ComplaintListResponse } from '../case-timeline/complaint-list.response.js';
import type { LetterListResponse } from '../letter/letter.response.js';
import {
  daysAhead,
  fieldsOf,
  LettersUnderTest,
  type Refusal,
  type Somebody,
} from '../letter/letters-under-test.builder.js';
import type { MeetingResponse } from '../meeting/meeting.response.js';
import type { BulkActionResponse, BulkPreviewResponse } from './bulk-action.response.js';

let api: LettersUnderTest;

beforeAll(async () => {
  api = await LettersUnderTest.start();
});
afterAll(() => api.close(), 30_000);

type Action = 'letters' | 'agenda';

const everything = ['63.71-1', '63.71-2', '63.71-3', '63.03-1', '63.71-5', '63.71-9', '63.71-77'];

async function preview(action: Action, request: object): Promise<BulkPreviewResponse> {
  const { status, body } = await api.call<BulkPreviewResponse>('supervisor', `bulk-actions/${action}/preview`, request);
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}

const run = (action: Action, request: object, { key, digest }: { key: string; digest: string }) =>
  api.call<BulkActionResponse>('supervisor', `bulk-actions/${action}`, { ...request, key, digest });

const letters = async () => (await api.call<LetterListResponse>('supervisor', 'letters')).body.items;
const actionsKept = async () => {
  const [row] = await api.supervision.application
    .get(DataSource)
    .query<{ count: number }[]>('select count(*)::integer as count from bulk_action');
  return row?.count;
};
/** What there is to be written twice, or half. */
const kept = async () => [(await letters()).length, await actionsKept()];

const shape = ({ parts }: Pick<BulkPreviewResponse, 'parts'>) =>
  parts.map(({ participant, complaints }) => [participant.code, complaints]);
const leftOut = ({ leftOut: left }: Pick<BulkPreviewResponse, 'leftOut'>) => left.map(({ id, reason }) => [id, reason]);

/** Gives up every letter, so that none names a complaint. */
async function withdrawAll(): Promise<void> {
  for (const { id, state } of await letters()) {
    if (state === 'draft') await api.call('supervisor', `letters/${id}/withdrawal`, { note: 'Beres.' });
  }
}

describe('letters about many complaints', () => {
  it('are previewed by regency, with why each of the others is left out, and nothing is written', async () => {
    const before = await kept();
    const shown = await preview('letters', { ids: everything });
    expect(shape(shown)).toEqual([
      ['63.03', ['63.03-1']],
      ['63.71', ['63.71-1', '63.71-2', '63.71-3']],
    ]);
    expect(leftOut(shown)).toEqual([
      ['63.71-5', 'not-late'],
      ['63.71-9', 'secret'],
      ['63.71-77', 'unknown'],
    ]);
    expect([shown.chosen, shown.parts[0]?.participant.name]).toEqual([7, 'Kabupaten Banjar']);
    expect((shown.deadline ?? '') > daysAhead(5)).toBe(true);
    expect(await kept()).toEqual(before);
  });

  it('are chosen by the filter of the list as well, in which secret ones are not', async () => {
    const byFilter = await preview('letters', { filter: { participant: '63.71', status: 'belum-ditindaklanjuti' } });
    expect(shape(byFilter)).toEqual([['63.71', ['63.71-1', '63.71-2', '63.71-3']]]);
    expect([byFilter.chosen, leftOut(byFilter)]).toEqual([3, []]);
    const several = await preview('letters', { filter: { participant: '63.71,63.03' } });
    expect(several.digest).toBe((await preview('letters', { ids: everything })).digest);
  });

  it('are found by the filter of what is late, which the list has as well', async () => {
    const { body } = await api.call<ComplaintListResponse>('supervisor', 'complaints?late=true&sort=received');
    expect(body.items.map(({ id }) => id).toSorted()).toEqual(['63.03-1', '63.71-1', '63.71-2', '63.71-3']);
    expect(body.total).toBe(4);
    const shown = await preview('letters', { filter: { participant: '63.71', late: 'true' } });
    expect([shown.chosen, shown.leftOut]).toEqual([3, []]);
    expect(fieldsOf(await api.call<Refusal>('supervisor', 'complaints?late=mungkin'))).toEqual([400, ['late']]);
  });

  it('are kept as the preview showed them, each with who and when, once for each key', async () => {
    await withdrawAll();
    const [lettersBefore = 0, actionsBefore = 0] = await kept();
    const request = { ids: everything, deadline: daysAhead(9) };
    const shown = await preview('letters', request);
    const [first, second] = await Promise.all([run('letters', request, shown), run('letters', request, shown)]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect((await run('letters', request, shown)).body).toEqual(first.body);
    expect(await kept()).toEqual([lettersBefore + 2, actionsBefore + 1]);
    expect(first.body).toMatchObject({ action: 'letters', by: 'Rahmawati', leftOut: shown.leftOut });
    for (const [index, { id, participant, complaints }] of first.body.written.entries()) {
      expect([participant, complaints]).toEqual([shown.parts[index]?.participant, shown.parts[index]?.complaints]);
      const letter = await api.shown(id);
      expect(letter).toMatchObject({ state: 'draft', kind: 'teguran-1', participant, deadline: daysAhead(9) });
      expect(letter.versions.map(({ by, complaints: named }) => [by, named])).toEqual([['Rahmawati', complaints]]);
      expect(letter.preview?.problems).toEqual([]);
    }
    const again = await preview('letters', request);
    expect(again.parts).toEqual([]);
    const named = again.leftOut.filter(({ reason }) => reason === 'in-open-letter');
    expect(named.map(({ id, letter }) => [id, letter])).toEqual(
      expect.arrayContaining([['63.03-1', first.body.written[0]?.id]]),
    );
    expect(fieldsOf((await run('letters', request, again)) as never)).toEqual([400, ['digest']]);
  });

  it('are refused when something else would be written than was shown, and nothing is', async () => {
    await withdrawAll();
    const request = { ids: ['63.71-1', '63.71-2', '63.03-1'] };
    const shown = await preview('letters', request);
    const { id } = await api.draft({ complaints: ['63.71-2'] });
    const before = await kept();
    const refused = await run('letters', request, shown);
    expect([refused.status, (refused.body as unknown as Refusal).detail]).toEqual([
      409,
      'Things changed since the preview. Nothing was written: look at it again.',
    ]);
    expect(await kept()).toEqual(before);
    await api.call('supervisor', `letters/${id}/withdrawal`, { note: 'Beres.' });
    expect((await run('letters', request, shown)).status).toBe(201);
  });

  it('are refused with another last day than was shown', async () => {
    await withdrawAll();
    const request = { ids: ['63.71-1'], deadline: daysAhead(9) };
    const shown = await preview('letters', request);
    const before = await kept();
    expect((await run('letters', { ...request, deadline: daysAhead(20) }, shown)).status).toBe(409);
    expect(await kept()).toEqual(before);
  });

  it('are written by one of two who act at the same moment', async () => {
    await withdrawAll();
    const [lettersBefore = 0, actionsBefore = 0] = await kept();
    const request = { ids: ['63.71-1', '63.03-1'] };
    const shown = [await preview('letters', request), await preview('letters', request)];
    const done = await Promise.all(shown.map((one) => run('letters', request, one)));
    expect(done.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await kept()).toEqual([lettersBefore + 2, actionsBefore + 1]);
  });

  it('are written all or none: the second that cannot be kept takes the first with it', async () => {
    await withdrawAll();
    const request = { ids: ['63.71-1', '63.03-1'] };
    const shown = await preview('letters', request);
    const database = api.supervision.application.get(DataSource);
    await database.query(`alter table letter add constraint no_banjarmasin check (participant <> '63.71') not valid`);
    const before = await kept();
    expect((await run('letters', request, shown)).status).toBe(500);
    await database.query('alter table letter drop constraint no_banjarmasin');
    expect(await kept()).toEqual(before);
    expect((await run('letters', request, shown)).status).toBe(201);
  });

  it('have a key that is of one action of one person', async () => {
    await withdrawAll();
    const request = { ids: ['63.71-1'] };
    const shown = await preview('letters', request);
    expect((await run('letters', request, shown)).status).toBe(201);
    await withdrawAll();
    const other = { ids: ['63.03-1'] };
    const { digest } = await preview('letters', other);
    const before = await kept();
    expect((await run('letters', other, { key: shown.key, digest })).status).toBe(409);
    expect(await kept()).toEqual(before);
  });

  it.each(['leader', 'neighbour', 'ombudsman'] as const)('are not for a %s, not even to look', async (as: Somebody) => {
    const shown = await preview('letters', { ids: ['63.71-1'] });
    const { key, digest } = shown;
    for (const action of ['letters', 'agenda']) {
      const request = { ids: ['63.71-1'], ...(action === 'agenda' && { text: 'Dibahas.' }) };
      expect((await api.call(as, `bulk-actions/${action}/preview`, request)).status).toBe(403);
      expect((await api.call(as, `bulk-actions/${action}`, { ...request, key, digest })).status).toBe(403);
    }
  });

  it.each([
    ['nothing', {}, ['ids']],
    ['no ids', { ids: [] }, ['ids']],
    ['ids and a filter', { ids: ['63.71-1'], filter: {} }, ['ids']],
    ['too many', { ids: Array.from({ length: 501 }, (_, number) => `63.71-${number}`) }, ['ids']],
    ['a filter that means nothing', { filter: { status: 'ngawur' } }, ['filter.status']],
    ['a filter of who is not here', { filter: { participant: '99.99' } }, ['participant']],
    ['something else', { filter: { sekretaris: 'ya' } }, ['filter.sekretaris']],
    ['a day that is over', { ids: ['63.71-1'], deadline: daysAhead(-1) }, ['deadline']],
  ])('are refused about %s, at the field', async (_case, request, fields) => {
    await withdrawAll();
    const path = 'bulk-actions/letters/preview';
    expect(fieldsOf(await api.call<Refusal>('supervisor', path, request))).toEqual([400, fields]);
  });

  it('need the key and the digest of a preview', async () => {
    const without = await api.call<Refusal>('supervisor', 'bulk-actions/letters', { ids: ['63.71-1'] });
    expect(fieldsOf(without)[0]).toBe(400);
    expect(new Set(fieldsOf(without)[1] as string[])).toEqual(new Set(['key', 'digest']));
  });
});

describe('many complaints on an agenda', () => {
  const request = { ids: ['63.71-1', '63.71-5', '63.03-1', '63.71-9'], text: 'Laporan yang lama tidak bergerak.' };

  it('are left out while no meeting is planned', async () => {
    const shown = await preview('agenda', request);
    expect([shown.meeting, shown.parts]).toEqual([null, []]);
    expect(leftOut(shown).map(([, reason]) => reason)).toEqual(['no-meeting', 'no-meeting', 'no-meeting', 'secret']);
    expect((await run('agenda', request, shown)).status).toBe(400);
  });

  it('are items of the meeting that is planned, one for each that takes part, once for each key', async () => {
    const plan = {
      ...{ scheduledAt: '2026-04-06T09:00:00+08:00', place: 'Ruang rapat', participants: ['63', '63.71'] },
      ...{ from: '2026-03-01', to: '2026-03-31' },
    };
    const { status, body: meeting } = await api.call<MeetingResponse>('supervisor', 'meetings', plan);
    expect(status).toBe(201);
    const shown = await preview('agenda', request);
    expect(shown.meeting).toMatchObject({ id: meeting.id, place: 'Ruang rapat' });
    expect(shape(shown)).toEqual([['63.71', ['63.71-1', '63.71-5']]]);
    expect(leftOut(shown)).toEqual([
      ['63.03-1', 'not-in-meeting'],
      ['63.71-9', 'secret'],
    ]);
    const [first, second] = await Promise.all([run('agenda', request, shown), run('agenda', request, shown)]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const { parts } = (await api.call<MeetingResponse>('supervisor', `meetings/${meeting.id}`)).body;
    const lines = parts.flatMap(({ participant, lines: own }) =>
      own.map(({ kind, text, complaintIds, by }) => [participant.code, kind, text, complaintIds, by]),
    );
    expect(lines).toEqual([['63.71', 'item', request.text, ['63.71-1', '63.71-5'], 'Rahmawati']]);
    expect(leftOut(await preview('agenda', request))).toEqual(
      expect.arrayContaining([['63.71-1', 'on-agenda'] as const]),
    );
  });

  it('are refused when the meeting is no more the one that was shown', async () => {
    const others = { ids: ['63.71-2'], text: 'Dibahas.' };
    const shown = await preview('agenda', others);
    const id = shown.meeting?.id ?? 0;
    expect((await api.call('supervisor', `meetings/${id}/call-off`, { reason: 'Bentrok.' })).status).toBe(200);
    const before = await actionsKept();
    expect((await run('agenda', others, shown)).status).toBe(409);
    expect(await actionsKept()).toBe(before);
  });
});

describe('a filter that leaves too many', () => {
  it('is refused above five hundred, and taken at five hundred', async () => {
    const request = { filter: { participant: '63.05' } };
    for (let number = 1; number <= 500; number += 1) {
      api.ledger.append(`63.05-${number}`, 'filed', { time: new Date().toISOString(), state: { handler: '63.05' } });
    }
    await api.publish(500);
    expect((await preview('letters', request)).chosen).toBe(500);
    api.ledger.append('63.05-501', 'filed', { time: new Date().toISOString(), state: { handler: '63.05' } });
    await api.publish(1);
    const path = 'bulk-actions/letters/preview';
    expect(fieldsOf(await api.call<Refusal>('supervisor', path, request))).toEqual([400, ['filter']]);
  });
});
