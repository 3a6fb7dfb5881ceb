import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintDigest, type SharedComplaint } from '#contract';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { AgreementResponse } from './agreement.response.js';

const ledger = new LedgerBuilder();
let supervision: SupervisionUnderTest;

/** As every other system holds it. */
const bridge: SharedComplaint = {
  id: '63.71-1',
  trackingId: '1916449',
  status: 'diproses',
  title: report.title,
  body: report.body,
  answers: [
    { by: '63.71', text: 'Tiang diperiksa.' },
    { by: '63.03', text: 'Lampu diganti.' },
  ],
  replies: ['Masih padam.', 'Sudah menyala.'],
};

const ask = (ids: readonly string[], token?: string): Promise<Response> =>
  supervision.operate('GET', `agreement?ids=${ids.join(',')}`, token);

const agreementOn = async (...ids: string[]): Promise<AgreementResponse[]> =>
  (await ask(ids)).json() as Promise<AgreementResponse[]>;

const append = async (...entry: Parameters<LedgerBuilder['append']>): Promise<{ version: number; hash: string }> => {
  const { version, hash, ...appended } = ledger.append(...entry);
  await supervision.publish([{ version, hash, ...appended }]);
  await supervision.holds(ledger.entries.length);
  return { version, hash };
};

beforeAll(async () => {
  ledger.append('63.71-1', 'filed', { state: { trackingId: '1916449' } });
  for (const { by, text } of bridge.answers) ledger.append('63.71-1', 'followedup', { source: by, data: { text } });
  for (const text of bridge.replies) ledger.append('63.71-1', 'replied', { source: 'national', data: { text } });
  ledger.append('63.71-1', 'disposed', { data: { to: [] }, state: { status: 'diproses' } });
  ledger.append('63.71-2', 'filed', { data: { ...report, secret: true }, redacted: true, state: { secret: true } });
  ledger.append('63.10-1', 'filed', { source: '63.10' });
  supervision = await SupervisionUnderTest.start();
  await supervision.publish(ledger.entries);
  await supervision.holds(ledger.entries.length);
});

afterAll(() => supervision.close(), 30_000);

describe('what supervision holds of complaints, for comparing', () => {
  it('is the newest entry read, and the digest that every system makes of the same words', async () => {
    const newest = ledger.entries.findLast(({ complaintId }) => complaintId === bridge.id);
    expect(await agreementOn(bridge.id)).toEqual([
      { id: bridge.id, version: newest?.version, hash: newest?.hash, digest: complaintDigest(bridge) },
    ]);
  });

  it('is told of each that is held, by id, and of no other', async () => {
    const held = await agreementOn('63.71-1', 'national-404', '63.10-1');
    expect(held.map(({ id }) => id)).toEqual(['63.10-1', '63.71-1']);
    expect(await agreementOn('national-404')).toEqual([]);
  });

  it('has no digest of a secret complaint, whose words are not here', async () => {
    const secret = ledger.entries.find(({ complaintId }) => complaintId === '63.71-2');
    expect(await agreementOn('63.71-2')).toEqual([{ id: '63.71-2', version: 1, hash: secret?.hash, digest: null }]);
  });

  it('counts an answer that was not its author’s to give among the entries, not among the answers', async () => {
    const data = { text: 'Bukan jawaban kami.' };
    const conflict = await append(bridge.id, 'followedup', { source: '63.10', outcome: 'conflict', data });
    expect(await agreementOn(bridge.id)).toEqual([{ id: bridge.id, ...conflict, digest: complaintDigest(bridge) }]);
  });

  it('counts the answer of a claim that won by a ruling as its author’s, and none of one that lost', async () => {
    const ruling = (outcome: string, text: string) => {
      const claim = { source: '63.03', id: text, time: '2026-01-05T08:30:00+08:00', data: { text } };
      const type = 'id.lapor.complaint.followedup.v1';
      return { source: '63', data: { conflictVersion: 2, outcome, reason: 'R', by: 'K', claim: { ...claim, type } } };
    };
    await append('63.10-1', 'ruled', ruling('stands', 'Bukan jawaban kami.'));
    await append('63.10-1', 'ruled', ruling('claim', 'Sudah kami perbaiki.'));
    const { title, body } = report;
    const shared = {
      id: '63.10-1',
      trackingId: null,
      status: 'belum-terverifikasi',
      title,
      body,
      replies: [],
    } as const;
    const answers = [{ by: '63.03', text: 'Sudah kami perbaiki.' }];
    expect((await agreementOn('63.10-1'))[0]?.digest).toBe(complaintDigest({ ...shared, answers }));
  });

  it('differs from a system that has not heard the newest answer', async () => {
    const answer = await append(bridge.id, 'followedup', { data: { text: 'Kabel diganti.' } });
    const answered = { ...bridge, answers: [...bridge.answers, { by: '63.71', text: 'Kabel diganti.' }] };
    const [held] = await agreementOn(bridge.id);
    expect(held).toEqual({ id: bridge.id, ...answer, digest: complaintDigest(answered) });
    expect(held?.digest).not.toBe(complaintDigest(bridge));
  });

  it('is for the operator only', async () => {
    expect((await ask([bridge.id], 'another-token-altogether')).status).toBe(401);
  });

  it.each([
    ['nothing', ''],
    ['more than 500', `?ids=${Array.from({ length: 501 }, (_, number) => `63.71-${number}`).join(',')}`],
    ['what is no id', `?ids=${'6'.repeat(81)}`],
  ])('refuses to be asked about %s, and names the field', async (_what, query) => {
    const answer = await supervision.operate('GET', `agreement${query}`);
    const { errors } = (await answer.json()) as { errors: { field: string }[] };
    expect(answer.status).toBe(400);
    expect(new Set(errors.map(({ field }) => field))).toEqual(new Set(['ids']));
  });
});
