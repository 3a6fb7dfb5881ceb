import { expect } from '@jest/globals';
import { filedAt } from '#contract';
import { report, type LedgerBuilder } from '../case-timeline/ledger.builder.js';
import type { BlindCaseResponse, NextCaseResponse } from './reading.response.js';
import type { RoundResponse } from './review.response.js';

/** Who signs in. */
export const people = {
  one: { sub: 'p1', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  other: { sub: 'p2', name: 'Hidayat', role: 'province-supervisor', participant: '63' },
  third: { sub: 'p3', name: 'Norlaila', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};

/** A report of March 2026 that is answered a day later, unless it is told otherwise. */
export const tell =
  (ledger: LedgerBuilder) =>
  (id: string, over: { secret?: boolean; answer?: string | null } = {}): void => {
    const { secret = false, answer = 'Sudah ditangani petugas Dinas PUPR Kota Banjarmasin pada 5 Maret 2026.' } = over;
    const handler = filedAt(id);
    ledger.append(id, 'filed', {
      time: '2026-03-02T09:00:00+08:00',
      data: { ...report, title: `Lampu padam di ${id.startsWith('63.71') ? 'Banjarmasin' : 'Martapura'}`, secret },
      redacted: secret,
      state: { handler, secret },
    });
    if (answer === null) return;
    const assignments = [{ participant: handler, lead: true, office: { word: 'Dinas PUPR' }, task: 'open' as const }];
    ledger.append(id, 'followedup', {
      time: '2026-03-05T10:00:00+08:00',
      data: { text: answer, office: { word: 'Dinas PUPR' }, attachments: [] },
      redacted: secret,
      state: { status: 'diproses', assignments },
    });
  };

export const march = { from: '2026-03-01', to: '2026-03-31' };
export const full = { answers: 2, done: 2, evidence: 1, civil: 1 };
export const poor = { answers: 0, done: 0, evidence: 0, civil: 1 };
export const middling = { answers: 1, done: 1, evidence: 0, civil: 1 };

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

export interface Refusal {
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly reason: string }[];
}

export type Reviewer = keyof typeof people;

/** Calls what is under `/api/reviews` in the names of people who have signed in. */
export function reviewCalls(url: () => string, cookies: ReadonlyMap<Reviewer, string>) {
  async function call<Body>(as: Reviewer, path: string, body: object | null = null): Promise<Answer<Body>> {
    const response = await fetch(`${url()}/api/reviews${path}`, {
      method: body === null ? 'GET' : 'POST',
      headers: { cookie: cookies.get(as) ?? '', ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body };
  }
  const read = async <Body>(as: Reviewer, path: string): Promise<Body> => {
    const { status, body } = await call<Body>(as, path);
    if (status !== 200) throw new Error(`${path} was answered by ${status}: ${JSON.stringify(body)}`);
    return body;
  };
  const refusal = (as: Reviewer, path: string, body: object | null = null) => call<Refusal>(as, path, body);
  const next = (as: Reviewer, round: number) => read<NextCaseResponse>(as, `/${round}/next`);
  const judge = (as: Reviewer, [round, number]: readonly [number, number], scores: object, note?: string) =>
    call<Refusal | null>(as, `/${round}/cases/${number}/judgements`, { scores, ...(note !== undefined && { note }) });

  /** Judges everything that waits for somebody, and gives the numbers. */
  async function judgeAll(
    as: Reviewer,
    round: number,
    scores: (shown: BlindCaseResponse) => object,
  ): Promise<number[]> {
    const numbers: number[] = [];
    for (let { case: shown } = await next(as, round); shown !== null; { case: shown } = await next(as, round)) {
      expect((await judge(as, [round, shown.number], scores(shown))).status).toBe(204);
      numbers.push(shown.number);
    }
    return numbers;
  }

  const open = async (over: object = {}): Promise<RoundResponse> => {
    const { status, body } = await call<RoundResponse>('one', '', {
      ...march,
      total: 9,
      minimum: 2,
      seed: 'undian',
      ...over,
    });
    expect(status).toBe(201);
    return body;
  };

  return { call, read, refusal, next, judge, judgeAll, open };
}
