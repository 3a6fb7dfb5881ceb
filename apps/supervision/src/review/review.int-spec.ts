import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { LedgerBuilder } from '../case-timeline/ledger.builder.js';
import { tableFile } from '../export/table-file.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { BlindCaseResponse } from './reading.response.js';
import type { ParticipantReviewListResponse } from './participant-review.response.js';
import type { PopulationResponse, ReviewedCaseListResponse, ReviewResultResponse } from './review-result.response.js';
import type { RoundListResponse, RoundPlanResponse, RoundResponse, RubricListResponse } from './review.response.js';
import { full, march, middling, people, poor, reviewCalls, tell as tellIn } from './reviews-under-test.builder.js';
import type { Refusal, Reviewer } from './reviews-under-test.builder.js';
import { populationHash, sampleKey } from './sample-key.mapper.js';

type Somebody = Reviewer;

let supervision: SupervisionUnderTest;
const cookies = new Map<Somebody, string>();
const ledger = new LedgerBuilder();
const tell = tellIn(ledger);

const { call, read, refusal, next, judge, judgeAll, open } = reviewCalls(() => supervision.url, cookies);

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  for (const somebody of Object.keys(people) as Somebody[]) {
    cookies.set(somebody, await supervision.signIn(people[somebody]));
  }
  for (let number = 1; number <= 20; number += 1) tell(`63.71-${number}`);
  for (let number = 1; number <= 6; number += 1) tell(`63.03-${number}`);
  tell('63.01-1');
  tell('63.71-100', { secret: true });
  tell('63.71-101', { answer: null });
  tell('63-1');
  await supervision.publish(ledger.entries);
  await supervision.holds(ledger.entries.length);
});
afterAll(() => supervision.close(), 30_000);

describe('opening a round', () => {
  it('is planned before: what could be drawn of each regency, and how much is', async () => {
    const query = new URLSearchParams({ ...march, total: '9', minimum: '2' }).toString();
    const plan = await read<RoundPlanResponse>('one', `/plan?${query}`);
    expect([plan.population, plan.cases, plan.strata.length]).toEqual([27, 9, 13]);
    const of = (code: string) => plan.strata.find(({ participant }) => participant.code === code);
    expect(of('63.71')).toMatchObject({ complaints: 22, secret: 1, unanswered: 1, size: 20, cases: 6 });
    expect(of('63.03')).toMatchObject({ size: 6, cases: 2 });
    expect(of('63.01')).toMatchObject({ size: 1, cases: 1 });
    expect(of('63.72')).toMatchObject({ complaints: 0, size: 0, cases: 0 });
  });

  it('draws the same cases for the same seed, and tells how', async () => {
    const [first, second] = [await open(), await open()];
    expect(first).toMatchObject({ seed: 'undian', cases: 9, population: 27, rubricVersion: 1, closedAt: null });
    expect(first.algorithm).toContain('SHA-256');
    const drawn = (round: number) =>
      supervision.application
        .get(DataSource)
        .query<{ complaint_id: string }[]>('select complaint_id from review_case where round_id = $1 order by number', [
          round,
        ]);
    expect(await drawn(second.id)).toEqual(await drawn(first.id));
    const ids = Array.from({ length: 20 }, (_, index) => `63.71-${index + 1}`);
    const expected = ids.toSorted((one, other) => (sampleKey('undian', one) < sampleKey('undian', other) ? -1 : 1));
    const own = (await drawn(first.id)).map((row) => row.complaint_id).filter((id) => id.startsWith('63.71'));
    expect(own).toEqual(expected.slice(0, 6));
    const all = [...ids, ...Array.from({ length: 6 }, (_, index) => `63.03-${index + 1}`), '63.01-1'];
    expect(first.populationSha256).toBe(populationHash(all));
    expect((await open({ seed: undefined })).seed).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is refused, naming what is wrong', async () => {
    const fields = async (over: object) => {
      const { status, body } = await refusal('one', '', { ...march, total: 9, minimum: 2, ...over });
      return [status, body.errors?.map(({ field }) => field)];
    };
    expect(await fields({ to: '2026-02-01' })).toEqual([400, ['to']]);
    expect(await fields({ from: '2020-01-01', to: '2020-01-31' })).toEqual([400, ['from']]);
    expect(await fields({ total: 0 })).toEqual([400, ['total']]);
    expect(await fields({ seed: ' ' })).toEqual([400, ['seed']]);
    expect(await fields({ rubric: 99 })).toEqual([400, ['rubric']]);
    for (const as of ['leader', 'ombudsman'] as const) expect((await refusal(as, '', march)).status).toBe(403);
    expect((await refusal('leader', '/plan?from=2026-03-01&to=2026-03-31')).status).toBe(403);
    expect((await refusal('one', '/999')).status).toBe(404);
  });
});

describe('reading a case', () => {
  it('shows the report and the answers, and neither whose they are nor what another said', async () => {
    const { id } = await open({ seed: 'buta' });
    const { case: shown, waiting } = await next('one', id);
    expect(waiting).toBe(9);
    expect(shown).toMatchObject({ number: 1, judgements: [], isOpen: true, state: 'unread' });
    expect(shown?.title).toBe('Lampu padam di [instansi]');
    expect(shown?.steps).toEqual([
      {
        kind: 'answer',
        at: '2026-03-05T10:00:00+08:00',
        text: 'Sudah ditangani petugas [dinas] [instansi] pada 5 Maret 2026.',
        attachments: 0,
        closer: null,
      },
    ]);
    expect((await judge('one', [id, 1], full, 'Baik.')).status).toBe(204);
    const second = await next('other', id);
    expect(second.case).toMatchObject({ number: 1, judgements: [] });
    expect(JSON.stringify(second)).not.toMatch(/63\.\d|Banjarmasin|PUPR|Rahmawati|Baik/);
    expect((await next('one', id)).case?.number).toBe(2);
  });

  it('is told only to who judges, and of a case only to who has', async () => {
    const { id } = await open({ seed: 'buta' });
    for (const as of ['leader', 'ombudsman'] as const) {
      expect((await refusal(as, `/${id}/next`)).status).toBe(403);
      expect((await judge(as, [id, 1], full)).status).toBe(403);
    }
    expect((await refusal('one', `/${id}/cases/1`)).status).toBe(404);
    expect((await judge('one', [id, 99], full)).status).toBe(404);
    const refused = await judge('one', [id, 1], { answers: 3, done: 1, evidence: 0, polite: 1 });
    expect([refused.status, refused.body?.errors?.map(({ field }) => field)]).toEqual([
      400,
      ['scores.answers', 'scores.civil', 'scores.polite'],
    ]);
  });

  it('can be changed until a second judgement is in, and nothing that was said is lost', async () => {
    const { id } = await open({ seed: 'ubah' });
    await judge('one', [id, 1], poor, 'Terlalu cepat.');
    await judge('one', [id, 1], full, 'Ternyata lengkap.');
    const mine = await read<BlindCaseResponse>('one', `/${id}/cases/1`);
    expect(mine.judgements[0]?.versions.map(({ scores, note }) => [scores, note])).toEqual([
      [poor, 'Terlalu cepat.'],
      [full, 'Ternyata lengkap.'],
    ]);
    expect((await judge('other', [id, 1], full)).status).toBe(204);
    expect((await judge('one', [id, 1], poor)).status).toBe(409);
    expect((await judge('third', [id, 1], poor)).status).toBe(409);
    const both = await read<BlindCaseResponse>('other', `/${id}/cases/1`);
    expect(both.judgements.map(({ reviewer }) => reviewer)).toEqual(['Rahmawati', 'Hidayat']);
    expect((await refusal('third', `/${id}/cases/1`)).status).toBe(404);
  });

  it('is taken of two only, however many send at once', async () => {
    const { id } = await open({ seed: 'serentak' });
    const answers = await Promise.all((['one', 'other', 'third'] as const).map((as) => judge(as, [id, 1], full)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 204, 409]);
  });
});

describe('a round that is read', () => {
  let round: number;
  const isBad = ({ number }: BlindCaseResponse): boolean => number <= 2;

  it('knows of each case how far it is, and what waits for whom', async () => {
    ({ id: round } = await open({ seed: 'selesai' }));
    expect(await judgeAll('one', round, () => full)).toHaveLength(9);
    expect(await judgeAll('other', round, (shown) => (isBad(shown) ? poor : full))).toHaveLength(9);
    const shown = await read<RoundResponse>('one', `/${round}`);
    expect(shown.progress).toMatchObject({ cases: 9, once: 0, states: { disputed: 2, agreed: 7, unread: 0 } });
    expect(shown.progress.reviewers).toEqual([
      { name: 'Hidayat', cases: 9 },
      { name: 'Rahmawati', cases: 9 },
    ]);
    expect(shown.mine).toEqual({ waiting: 0, disputed: [1, 2] });
    expect((await read<RoundResponse>('third', `/${round}`)).mine).toEqual({ waiting: 2, disputed: [] });
    expect((await read<RoundResponse>('leader', `/${round}`)).mine).toBeNull();
  });

  it('cannot be closed while two differ: a third reads blind, or one of both settles', async () => {
    const waiting = await refusal('one', `/${round}/close`, {});
    expect([waiting.status, waiting.body.detail]).toEqual([409, '2 of 9 cases wait for a reading.']);
    const { case: third } = await next('third', round);
    expect(third).toMatchObject({ number: 1, state: 'disputed', judgements: [] });
    expect((await refusal('third', `/${round}/cases/1/settlement`, { scores: full, reason: 'Saya' })).status).toBe(409);
    expect((await judge('third', [round, 1], middling)).status).toBe(204);
    expect((await refusal('one', `/${round}/cases/1/settlement`, { scores: full, reason: 'Kami' })).status).toBe(409);
    const missing = await refusal('one', `/${round}/cases/2/settlement`, { scores: full, reason: ' ' });
    expect([missing.status, missing.body.errors?.[0]?.field]).toEqual([400, 'reason']);
    const settlement = { scores: poor, reason: 'Jawaban itu menyangkut laporan lain.' };
    expect((await refusal('other', `/${round}/cases/2/settlement`, settlement)).status).toBe(204);
    expect((await refusal('other', `/${round}/cases/2/settlement`, settlement)).status).toBe(409);
    expect((await judge('third', [round, 2], full)).status).toBe(409);
  });

  it('tells nothing of its results before it is closed', async () => {
    for (const path of ['results', 'results/cases', 'population?participant=63.71']) {
      expect([path, (await refusal('one', `/${round}/${path}`)).status]).toEqual([path, 409]);
    }
    expect((await refusal('leader', `/${round}/close`, {})).status).toBe(403);
    const { status, body } = await call<RoundResponse>('one', `/${round}/close`, {});
    expect([status, body.closedBy, body.mine]).toEqual([200, 'Rahmawati', null]);
  });

  it('tells each regency’s score with its interval, and how far its readers agreed', async () => {
    const result = await read<ReviewResultResponse>('leader', `/${round}/results`);
    const { items } = await read<ReviewedCaseListResponse>('ombudsman', `/${round}/results/cases`);
    expect(items).toHaveLength(9);
    for (const { participant, size, drawn, read: count, score, cases } of result.participants) {
      const own = items.filter((item) => item.participant.code === participant.code);
      expect([participant.code, own.length, count]).toEqual([participant.code, drawn, drawn]);
      expect(cases !== null).toBe(participant.code === '63.71');
      if (score === null) continue;
      const mean = own.reduce((sum, item) => sum + (item.score ?? 0), 0) / own.length;
      expect(score.mean).toBeCloseTo(mean, 12);
      if (size === drawn) expect(score.interval).toEqual({ low: score.mean, high: score.mean });
      else expect(score.interval.high - score.interval.low).toBeGreaterThan(0);
    }
    expect(result.province).toMatchObject({ size: 27, read: 9, covered: 27 });
    const [answers] = result.agreement.criteria;
    expect(result.agreement).toMatchObject({
      cases: 9,
      near: 7,
      pairs: [{ reviewers: ['Rahmawati', 'Hidayat'], cases: 9 }],
    });
    expect(answers).toMatchObject({ code: 'answers', cases: 9, same: 7, kappa: 0 });
    expect(result.agreement.criteria.at(-1)).toMatchObject({ code: 'civil', same: 9, kappa: null });
  });

  it('is a file that says the same', async () => {
    const { province, participants } = await read<ReviewResultResponse>('leader', `/${round}/results`);
    const told = [province, ...participants.filter(({ size }) => size > 0)];
    const address = `${supervision.url}/api/exports/review-results.xlsx?id=${round}`;
    const { column } = await tableFile(await fetch(address, { headers: { cookie: cookies.get('leader') ?? '' } }));
    expect(column('Nilai')).toEqual(told.map(({ score }) => score?.mean ?? null));
    expect(column('Nilai: batas atas')).toEqual(told.map(({ score }) => score?.interval.high ?? null));
    expect(column('Dibaca')).toEqual(told.map((one) => one.read));
  });

  it('opens the cases behind a figure, with every word, and to a leader their own', async () => {
    expect((await refusal('leader', `/${round}/results/cases`)).status).toBe(403);
    expect((await refusal('leader', `/${round}/results/cases?participant=63.03`)).status).toBe(403);
    expect((await refusal('one', `/${round}/results/cases?participant=64.01`)).status).toBe(400);
    const own = await read<ReviewedCaseListResponse>('leader', `/${round}/results/cases?participant=63.71`);
    expect([own.items.length, own.withheld]).toEqual([6, 0]);
    expect(own.items.every(({ id, version }) => id.startsWith('63.71-') && version === 2)).toBe(true);
    const { items } = await read<ReviewedCaseListResponse>('one', `/${round}/results/cases`);
    expect(items.slice(0, 2).map(({ state, score }) => [state, score])).toEqual([
      ['third', 0.475],
      ['settled', 0.15],
    ]);
    expect(items[1]?.settlement).toMatchObject({ by: 'Hidayat', reason: 'Jawaban itu menyangkut laporan lain.' });
    const { ids } = await read<PopulationResponse>('leader', `/${round}/population?participant=63.71`);
    expect(ids).toHaveLength(20);
    expect((await refusal('leader', `/${round}/population?participant=63.03`)).status).toBe(403);
  });

  it('is told of one regency beside the round before it, to a leader of their own', async () => {
    const of = async (as: Somebody, query: string) => {
      const address = `${supervision.url}/api/participant-reviews${query}`;
      const response = await fetch(address, { headers: { cookie: cookies.get(as) ?? '' } });
      return { status: response.status, body: (await response.json()) as ParticipantReviewListResponse & Refusal };
    };
    const whole = await read<ReviewResultResponse>('one', `/${round}/results`);
    const expected = whole.participants.find(({ participant }) => participant.code === '63.71');
    const { status, body } = await of('leader', '?participant=63.71');
    expect([status, body.items.length]).toEqual([200, 1]);
    const [own] = body.items;
    expect(own).toMatchObject({ round, ...march, isReviewed: true, isTooFew: false, size: 20, read: 6 });
    expect(own?.score).toEqual(expected?.score);
    expect(own?.criteria.map(({ code, estimate }) => ({ code, estimate }))).toEqual(expected?.criteria);
    // Of six cases the first was read by a third, and the second settled: both lay apart.
    expect(own?.agreement.cases).toBe(6);
    expect(own?.agreement.near).toBeLessThanOrEqual(6);
    const few = await of('ombudsman', '?participant=63.03');
    expect(few.body.items[0]).toMatchObject({ isReviewed: true, isTooFew: true, read: 2 });
    expect((await of('one', '?participant=63')).body.items[0]).toMatchObject({ isReviewed: false, score: null });
    expect((await of('leader', '?participant=63.03')).status).toBe(403);
    expect((await of('leader', '')).status).toBe(400);
    const nobody = await of('one', '?participant=64.01');
    expect([nobody.status, nobody.body.errors?.[0]?.field]).toEqual([400, 'participant']);
  });

  it('never changes again', async () => {
    expect((await judge('third', [round, 3], poor)).status).toBe(409);
    expect((await refusal('one', `/${round}/close`, {})).status).toBe(409);
    expect((await next('third', round)).case).toBeNull();
    const before = await read<ReviewResultResponse>('one', `/${round}/results`);
    const first = ledger.entries.length;
    const { items } = await read<ReviewedCaseListResponse>('one', `/${round}/results/cases?participant=63.71`);
    ledger.append(items[0]?.id ?? '', 'followedup', { data: { text: 'Tambahan.' }, state: { secret: true } });
    await supervision.publish(ledger.entries.slice(first));
    await supervision.holds(ledger.entries.length);
    expect(await read<ReviewResultResponse>('one', `/${round}/results`)).toEqual(before);
    const after = await read<ReviewedCaseListResponse>('one', `/${round}/results/cases?participant=63.71`);
    expect([after.items.length, after.withheld]).toEqual([5, 1]);
    expect((await read<PopulationResponse>('one', `/${round}/population?participant=63.71`)).withheld).toBe(1);
  });
});

describe('a case that becomes secret while its round is open', () => {
  it('is read by nobody any more, and counts for nothing', async () => {
    const { id } = await open({ seed: 'rahasia' });
    await judgeAll('one', id, () => full);
    const [drawn] = await supervision.application
      .get(DataSource)
      .query<{ complaint_id: string; number: number }[]>(
        `select complaint_id, number from review_case where round_id = $1 and participant = '63.03' limit 1`,
        [id],
      );
    const first = ledger.entries.length;
    ledger.append(drawn?.complaint_id ?? '', 'verified', { state: { secret: true } });
    await supervision.publish(ledger.entries.slice(first));
    await supervision.holds(ledger.entries.length);
    expect(await judgeAll('other', id, () => full)).toHaveLength(8);
    expect((await judge('other', [id, drawn?.number ?? 0], full)).status).toBe(409);
    expect((await refusal('one', `/${id}/cases/${drawn?.number}`)).status).toBe(404);
    expect((await call<RoundResponse>('one', `/${id}/close`, {})).body.progress.states.lapsed).toBe(1);
    const { participants } = await read<ReviewResultResponse>('one', `/${id}/results`);
    expect(participants.find(({ participant }) => participant.code === '63.03')).toMatchObject({ drawn: 2, read: 1 });
    const both = await supervision.get<ParticipantReviewListResponse>(
      '/api/participant-reviews?participant=63.03',
      cookies.get('one') ?? '',
    );
    expect(both.items.map(({ round, read: count }) => [round, count])).toEqual([
      [id, 1],
      [expect.any(Number), 2],
    ]);
  });
});

describe('rubrics', () => {
  it('are versions: a round keeps the one it was opened with', async () => {
    const criterion = { code: 'answers', label: 'Menjawab', question: 'Dijawab?', levels: ['Tidak', 'Ya'], weight: 1 };
    const rubric = { name: 'Pendek', reason: 'Uji coba.', criteria: [criterion], disagreement: 0 };
    expect((await refusal('leader', '/rubrics', rubric)).status).toBe(403);
    const refused = await refusal('one', '/rubrics', { ...rubric, criteria: [{ ...criterion, levels: ['Ya'] }] });
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([400, 'criteria.0.levels']);
    const before = await open();
    expect((await refusal('one', '/rubrics', rubric)).status).toBe(201);
    expect((await read<RubricListResponse>('leader', '/rubrics')).items.map(({ version }) => version)).toEqual([2, 1]);
    expect((await open()).rubric.criteria).toEqual([criterion]);
    expect((await read<RoundResponse>('one', `/${before.id}`)).rubric.version).toBe(1);
    const { items } = await read<RoundListResponse>('leader', '');
    expect(items[0]).toMatchObject({ rubricVersion: 2, openedBy: 'Rahmawati' });
  });
});
