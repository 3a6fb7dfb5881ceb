import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintEventType, inTopic, type ComplaintEvent } from '#contract';
import { createTestDatabase, type TestDatabase } from '#testing';
import { LedgerConsumer } from '../complaint/ledger.consumer.js';
import { LedgerQuery } from '../complaint/ledger.query.js';
import { operatorToken, startHub, type DeliveringHub } from '../delivery/delivery.builder.js';
import { LoopBroker } from '../parked/parked.builder.js';
import { LinkModule } from './link.module.js';

const report = { title: 'Jalan', body: 'Berlubang.', channel: 'walk-in', anonymous: false, secret: false };
const noted = { by: 'Siti Aminah', enteredAt: '2026-03-30T09:00:00+08:00' };

const filed = (subject: string, more: object = {}): ComplaintEvent =>
  ({
    specversion: '1.0',
    id: `filed-${subject}`,
    source: subject.split('-')[0],
    subject,
    type: complaintEventType('filed'),
    time: '2026-03-29T15:00:00+08:00',
    data: { ...report, ...more },
  }) as ComplaintEvent;

describe('joining two reports of one matter', () => {
  let database: TestDatabase;
  let hub: DeliveringHub;

  beforeAll(async () => {
    database = await createTestDatabase();
    const broker = new LoopBroker();
    hub = await startHub({ databaseUrl: database.url, broker, modules: [LinkModule] });
    broker.consumer = hub.get(LedgerConsumer, { strict: false });
    const reports = [filed('63.71-kertas', { noted }), filed('national-1'), filed('national-2')];
    for (const event of reports) {
      await broker.publish([
        { topic: inTopic(event.source), records: [{ key: event.subject, value: JSON.stringify(event) }] },
      ]);
    }
  });

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  const link = async (id: string, request: object): Promise<{ status: number; body: { eventId?: string } }> => {
    const answer = await fetch(`${hub.url}/v1/complaints/${id}/link`, {
      method: 'POST',
      headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return { status: answer.status, body: (await answer.json()) as { eventId?: string } };
  };
  const request = { duplicateOf: 'national-1', reason: 'Pelapor dan tempatnya sama.', by: 'Koordinator Kalsel' };
  const entries = (id: string) => hub.get(LedgerQuery, { strict: false }).ofComplaint(id);

  it('is said by the province, with who compared them and why, and both stay as they are', async () => {
    expect(await link('63.71-kertas', request)).toMatchObject({ status: 202 });
    const [, joined] = await entries('63.71-kertas');
    expect(joined).toMatchObject({ outcome: 'applied', event: { source: '63', data: request } });
    expect(joined?.state).toMatchObject({ duplicateOf: 'national-1', status: 'belum-terverifikasi' });
    expect(joined?.recipients).toEqual(expect.arrayContaining(['63.71', 'national']));
    expect(await entries('national-1')).toHaveLength(1);
  });

  it('once, however often it is asked for', async () => {
    const first = await link('63.71-kertas', request);
    expect(await link('63.71-kertas', request)).toEqual(first);
    expect(await entries('63.71-kertas')).toHaveLength(2);
  });

  it.each([
    ['with itself', 'national-2', { ...request, duplicateOf: 'national-2' }, 'duplicateOf'],
    ['with one that nobody knows', 'national-2', { ...request, duplicateOf: 'national-9' }, 'duplicateOf'],
    ['that nobody knows', '63.71-nihil', request, 'id'],
    ['that is joined to another already', '63.71-kertas', { ...request, duplicateOf: 'national-2' }, 'id'],
    ['with one that is joined itself', 'national-2', { ...request, duplicateOf: '63.71-kertas' }, 'duplicateOf'],
  ])('is refused for a report %s', async (_what, id, asked, field) => {
    const { status, body } = await link(id, asked);
    expect([status, body]).toEqual([409, expect.objectContaining({ errors: [expect.objectContaining({ field })] })]);
  });

  it('is refused without a reason and a name', async () => {
    const { status, body } = await link('national-2', { duplicateOf: 'national-1', reason: ' ', by: '' });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toMatch(/reason.*by|by.*reason/);
  });
});
