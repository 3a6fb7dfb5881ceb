import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { bucketOf, hubRequestType, partDigests, type HubRequestName, type ParticipantEventData } from '#contract';
import { eventually } from '#testing';
import { report, RunningExchange, sought } from './exchange.builder.js';

/** What everybody shares of such a report. */
const shared = { id: '', trackingId: null, status: 'diproses' as const, ...report, answers: [], replies: [] };

let exchange: RunningExchange;

beforeAll(async () => {
  exchange = await RunningExchange.start();
});

afterAll(() => exchange.close(), 60_000);

describe('what the hub asks for', () => {
  const requested = (subject: string, from: number, to: number) => ({
    specversion: '1.0',
    id: `resend-${randomUUID()}`,
    source: 'hub',
    type: hubRequestType('resend-requested'),
    subject,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    data: { from, to },
  });

  it('is sent again as it was, and nothing else', async () => {
    const { data } = await exchange.node.as(exchange.banjarmasin).post<{ id: string }>('/complaints', report);
    for (let count = 1; count <= 3; count += 1) {
      await exchange.node
        .as(exchange.banjarmasin)
        .post(`/complaints/${data.id}/follow-ups`, { text: `Jawaban ${count}` });
    }
    const first = await exchange.arrivedAbout(data.id, 4);
    await exchange.deliver(requested(data.id, 2, 3));
    const all = await exchange.arrivedAbout(data.id, 6);
    expect(all.slice(4)).toEqual(first.slice(1, 3));
  });

  const request = (name: HubRequestName, subject: string, data: object) => ({
    ...requested(subject, 1, 1),
    id: `${name}-${randomUUID()}`,
    type: hubRequestType(name),
    data,
  });
  const answerTo = async (id: string): Promise<ParticipantEventData['digest']> => {
    const digests = () =>
      exchange.arrived.flatMap((event) => (event.type === 'id.lapor.participant.digest.v1' ? [event.data] : []));
    const [answer] = await sought(
      () => digests().filter((digest) => digest.request === id),
      ({ length }) => length > 0,
    );
    if (!answer) throw new Error('It was found a moment ago.');
    return answer;
  };
  const lineOf = async (id: string) => {
    const asked = request('digest-requested', exchange.banjarmasin, {
      run: 1,
      ranges: [bucketOf(id)],
      detail: 'complaints',
    });
    await exchange.deliver(asked);
    return (await answerTo(asked.id)).ranges[0]?.complaints?.[0];
  };

  /** An event that has arrived is noted as sent a moment later. */
  const untilAllIsSent = (): Promise<void> =>
    eventually(async () => {
      const sql = 'SELECT count(*)::integer AS unsent FROM outbox WHERE sent_at IS NULL';
      expect(await exchange.node.app.get(DataSource).query(sql)).toEqual([{ unsent: 0 }]);
    });

  it('is what it holds, as its tables are now', async () => {
    const filed = exchange.filed(1_000_021);
    const disposed = exchange.disposed(filed.subject);
    await exchange.deliver(filed, disposed);
    await exchange.caseFile(filed.subject, ({ history }) => history.length === 2);
    await exchange.node.as(exchange.banjarmasin).post(`/complaints/${filed.subject}/follow-ups`, { text: 'Segera.' });
    await untilAllIsSent();
    const all = request('digest-requested', exchange.banjarmasin, { run: 1, ranges: [''], detail: 'children' });
    await exchange.deliver(all);
    const { waiting, ranges } = await answerTo(all.id);
    expect(waiting).toBe(0);
    expect(ranges[0]?.children?.reduce((sum, { count }) => sum + count, 0)).toBe(ranges[0]?.count);
    const parts = { answers: [{ by: exchange.banjarmasin, count: 1 }] };
    expect(await lineOf(filed.subject)).toMatchObject({ version: disposed.ledgerversion, said: 1, parts });
    await exchange.node.app.get(DataSource).query(`UPDATE complaint SET title = 'Lain' WHERE id = $1`, [filed.subject]);
    expect(await lineOf(filed.subject)).not.toMatchObject({ parts: { title: partDigests(shared).title } });
  });

  it('is to make a case anew, with what it said since, and not to go back behind what it was told', async () => {
    const filed = exchange.filed(1_000_022);
    const { subject } = filed;
    const answer = exchange.delivered('followedup', subject, { text: 'Sudah kami lihat.' });
    const disposed = exchange.disposed(subject);
    await exchange.deliver(filed, answer, disposed);
    await exchange.caseFile(subject, ({ history }) => history.length === 3);
    await exchange.node.as(exchange.banjarmasin).post(`/complaints/${subject}/follow-ups`, { text: 'Satu.' });
    await exchange.arrivedAbout(subject, 1);
    await exchange.node.app.get(DataSource).query('DELETE FROM complaint WHERE id = $1', [subject]);
    const version = disposed.ledgerversion;
    const events = [filed, answer, disposed];
    await exchange.deliver(request('complaint-restated', subject, { version, said: 0, events }));
    const known = await exchange.caseFile(subject);
    expect(known.answers).toEqual([
      { by: 'national', text: 'Sudah kami lihat.' },
      { by: exchange.banjarmasin, text: 'Satu.' },
    ]);
    expect(known.history.map(({ name }) => name)).toEqual(['filed', 'followedup', 'disposed', 'followedup']);
    expect(await lineOf(subject)).toMatchObject({ version, said: 1 });

    const old = request('complaint-restated', subject, { version: filed.ledgerversion, said: 1, events: [filed] });
    const rated = exchange.delivered('rated', subject, { score: 3 });
    await exchange.deliver(old, answer, rated);
    const after = await exchange.caseFile(subject, ({ history }) => history.at(-1)?.name === 'rated');
    expect(after.answers).toHaveLength(2);
    await exchange.node.as(exchange.banjarmasin).post(`/complaints/${subject}/follow-ups`, { text: 'Dua.' });
    expect((await exchange.arrivedAbout(subject, 2)).at(-1)).toMatchObject({ sequence: 2 });
  });

  it('is passed over when we have nothing of it, and set aside when it makes no sense', async () => {
    const { data } = await exchange.node.as(exchange.banjar).post<{ id: string }>('/complaints', report);
    await exchange.deliver(requested(data.id, 1, 9), {
      ...requested(data.id, 1, 9),
      source: exchange.banjar,
    });
    const records = await exchange.unapplied((found) => found.some(({ value }) => value.includes(data.id)));
    expect(exchange.arrived.filter(({ subject }) => subject === data.id)).toHaveLength(1);
    expect(records.find(({ value }) => value.includes(data.id))?.reason).toContain('source must be "hub"');
  });
});
