import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { handedOver, changed, citizenComplaint, startSandbox } from '../running-sandbox.builder.js';
import type { RunningSandbox } from '../running-sandbox.builder.js';
import type { FiledResponse } from '../agency/agency.response.js';
import type { ChangeResponse, ChangesResponse } from './change-feed.response.js';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

async function read(after: string, limit = 100): Promise<ChangesResponse> {
  const { json } = await sandbox.agency('GET', `/api/v1/changes?after=${after}&limit=${limit}`);
  return json as ChangesResponse;
}

async function readToEnd(from: string, limit: number): Promise<readonly ChangeResponse[]> {
  const all: ChangeResponse[] = [];
  for (let after = from; ;) {
    const { changes, next } = await read(after, limit);
    if (changes.length === 0) return all;
    all.push(...changes);
    after = next;
  }
}

describe('the feed', () => {
  it('is empty at first and says to ask from its start', async () => {
    expect((await sandbox.agency('GET', '/api/v1/changes')).json).toEqual({ changes: [], next: '0' });
  });

  it('tells who made a change, so that an agency knows its echo', async () => {
    const { next } = await read('0');
    const { trackingId } = (await sandbox.agency('POST', '/api/v1/complaints', handedOver('63.71-2026-000001')))
      .json as FiledResponse;
    await sandbox.agency('POST', `/api/v1/complaints/${trackingId}/replies`, {
      ...changed('63.71-2026-000001/2'),
      text: 'Halo',
    });
    await sandbox.citizen('POST', `/api/citizen/complaints/${trackingId}/replies`, { text: 'Halo juga' });
    expect((await read(next)).changes).toMatchObject([
      { kind: 'created', agencyReference: '63.71-2026-000001', reference: '63.71-2026-000001' },
      { kind: 'reply', agencyReference: '63.71-2026-000001', reference: '63.71-2026-000001/2' },
      { kind: 'reply', agencyReference: '63.71-2026-000001', reference: null, data: { text: 'Halo juga' } },
    ]);
  });

  it('tells of a citizen’s way through it, and never who the citizen is', async () => {
    const { next } = await read('0');
    const { trackingId } = (await sandbox.citizen('POST', '/api/citizen/complaints', citizenComplaint))
      .json as FiledResponse;
    await sandbox.citizen('POST', `/api/citizen/complaints/${trackingId}/close`);
    await sandbox.citizen('POST', `/api/citizen/complaints/${trackingId}/rating`, { score: 2, comment: 'Lama' });
    const { changes } = await read(next);
    expect(changes.map(({ kind, data }) => [kind, data.status])).toEqual([
      ['created', 'Belum Terverifikasi'],
      ['verified', 'Belum Ditindaklanjuti'],
      ['disposed', 'Belum Ditindaklanjuti'],
      ['status', 'Selesai'],
      ['rating', 'Selesai'],
    ]);
    expect(changes[3]?.data).toMatchObject({ closedBy: 'reporter' });
    expect(JSON.stringify(changes)).not.toMatch(/Siti|0811/);
  });

  it('misses nothing for who reads on while a slow writer commits late', async () => {
    const { trackingId } = (await sandbox.agency('POST', '/api/v1/complaints', handedOver('slow-writer')))
      .json as FiledResponse;
    const start = (await readToEnd('0', 500)).at(-1)?.cursor ?? '0';

    const slow = new pg.Client({ connectionString: sandbox.databaseUrl });
    await slow.connect();
    try {
      await slow.query('BEGIN');
      await slow.query(
        `INSERT INTO change (tracking_id, kind, at, data)
         VALUES ($1, 'reply', now(), '{"status": "Belum Terverifikasi", "text": "Terlambat"}')`,
        [trackingId],
      );
      await sandbox.agency('POST', '/api/v1/complaints', handedOver('quick-writer'));
      const first = await read(start);
      expect(first.changes.map(({ agencyReference }) => agencyReference)).toEqual(['quick-writer']);
      await slow.query('COMMIT');
      expect((await read(first.next)).changes).toMatchObject([{ kind: 'reply', data: { text: 'Terlambat' } }]);
    } finally {
      await slow.end();
    }
  });

  it('counts from 1 without gap, and lists each change once, while many write and read', async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let number = 0; number < 10; number += 1) {
        await sandbox.agency('POST', '/api/v1/complaints', handedOver(`writer-${writer}-${number}`));
      }
    });
    const readers = Array.from({ length: 6 }, () => readToEnd('0', 7));
    await Promise.all([...writers, ...readers]);

    const all = await readToEnd('0', 500);
    expect(all.map(({ cursor }) => cursor)).toEqual(all.map((_, index) => String(index + 1)));
    expect(new Set(all.map(({ changeId }) => changeId)).size).toBe(all.length);
    for (const seen of await Promise.all(readers)) expect(seen).toEqual(all.slice(0, seen.length));
  });
});
