import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { ComplaintEvent } from '#contract';
import { DeliveryHandler, type DeliveryOutcome } from '../exchange/delivery.handler.js';
import { aRegency, aRunningNode, type RunningNode } from '../regency-node.builder.js';

interface CaseFile {
  status: string;
  answers: { by: string; text: string }[];
  history: { eventId: string; name: string; source: string; time: string; data: object }[];
  ledgerVersion: number | null;
}

const banjarmasin = aRegency('63.71');
const report = { title: 'Jembatan retak', body: 'Di perbatasan.', channel: 'walk-in', anonymous: false, secret: false };

let node: RunningNode;
let id: string;
let version: number;

beforeAll(async () => {
  node = await aRunningNode([banjarmasin]);
});
afterAll(() => node.stop());
beforeEach(async () => {
  version = 1;
  id = (await node.as('63.71').post<{ id: string }>('/complaints', report)).data.id;
});

const caseFile = async (): Promise<CaseFile> => (await node.as('63.71').get<CaseFile>(`/complaints/${id}`)).data;

const deliver = (source: string, name: string, data: object): Promise<DeliveryOutcome> => {
  version += 1;
  const type = `id.lapor.complaint.${name}.v1`;
  const envelope = { specversion: '1.0', id: randomUUID(), source, subject: id, time: new Date().toISOString() };
  const event = { ...envelope, type, ledgerversion: version, ledgerhash: 'a'.repeat(64), data };
  const value = Buffer.from(JSON.stringify(event));
  return node.app
    .get(DeliveryHandler, { strict: false })
    .receive(banjarmasin, { partition: 0, offset: randomUUID(), value });
};

/** The newest event of ours, as a ruling repeats it. */
async function ourClaim(): Promise<Pick<ComplaintEvent, 'source' | 'id' | 'time' | 'type' | 'data'>> {
  const { eventId, name, source, time, data } = (await caseFile()).history.at(-1) ?? {};
  const type = `id.lapor.complaint.${String(name)}.v1`;
  return { source, id: eventId, time, type, data } as ComplaintEvent;
}

const rule = (outcome: 'claim' | 'stands', claim: object) =>
  deliver('63', 'ruled', { conflictVersion: 3, outcome, reason: 'Diperiksa.', by: 'Koordinator', claim });

describe('a ruling on what we said', () => {
  const answer = 'Kami kira ini milik kami.';

  it('takes out of our case what lost, and leaves everything after it', async () => {
    await node.as('63.71').post(`/complaints/${id}/follow-ups`, { text: answer });
    const claim = await ourClaim();
    await deliver('national', 'replied', { text: 'Masih retak.' });
    expect(await rule('stands', claim)).toBe('applied');
    const after = await caseFile();
    expect(after).toMatchObject({
      status: 'belum-terverifikasi',
      answers: [],
      replies: ['Masih retak.'],
      ledgerVersion: 3,
    });
    expect(after.history.map(({ name }) => name)).toEqual(['filed', 'followedup', 'replied', 'ruled']);
  });

  it('makes hold what won, once, over what came between', async () => {
    await node.as('63.71').post(`/complaints/${id}/postponement`, { reason: 'Menunggu anggaran.' });
    const claim = await ourClaim();
    await deliver('national', 'completed', { by: 'reporter' });
    expect((await caseFile()).status).toBe('selesai');
    await rule('claim', claim);
    expect((await caseFile()).status).toBe('ditunda');
  });

  it('does not count our next event anew: the hub has had the one that lost', async () => {
    await node.as('63.71').post(`/complaints/${id}/follow-ups`, { text: answer });
    await rule('stands', await ourClaim());
    await node.as('63.71').post(`/complaints/${id}/follow-ups`, { text: 'Sudah kami perbaiki.' });
    const sent = await node.app
      .get(DataSource)
      .query<{ sequence: number }[]>(
        `SELECT (event::json ->> 'sequence')::integer AS sequence FROM outbox WHERE subject = $1 ORDER BY position`,
        [id],
      );
    expect(sent.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });
});
