import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Operator } from '../../apps/local/src/actors/operator.client.js';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from './support/test-federation.adapter.js';

interface Snapshot {
  readonly complaints: number;
  readonly entries: number;
  readonly sha256: string;
}

interface Rebuild {
  readonly state: 'idle' | 'running' | 'done';
  readonly done: number;
  readonly total: number;
}

export function rebuild(running: () => TestFederation): void {
  describe('supervision rebuilt from the start of the ledger', () => {
    let federation: TestFederation;
    let operator: Operator;

    beforeAll(() => {
      federation = running();
      operator = new Operator(federation.endpoints);
    });

    const snapshot = (): Promise<Snapshot> => operator.supervision.get('/operator/snapshot');

    const untilItHoldsTheLedger = async (): Promise<Snapshot> => {
      await federation.ledger.untilDelivered();
      const { length } = await federation.ledger.entries();
      return until(`${length} ledger entries in supervision`, async () => {
        const held = await snapshot();
        return held.entries === length ? held : undefined;
      });
    };

    const untilRebuilt = async (): Promise<Rebuild> => {
      await operator.supervision.post('/operator/rebuild');
      return until('the rebuild done', async () => {
        const progress = await operator.supervision.get<Rebuild>('/operator/rebuild');
        return progress.state === 'done' ? progress : undefined;
      });
    };

    it('equals what it was', async () => {
      const before = await untilItHoldsTheLedger();
      expect(before.entries).toBeGreaterThan(0);
      const { done, total } = await untilRebuilt();
      expect(done).toBe(total);
      expect(total).toBeGreaterThanOrEqual(before.entries);
      expect(await snapshot()).toEqual(before);
    });

    it('has again what its own database had lost, and goes on from there', async () => {
      const before = await untilItHoldsTheLedger();
      await loseEverySecondComplaint(federation.endpoints.postgres.supervision);
      expect(await snapshot()).not.toEqual(before);
      await untilRebuilt();
      expect(await snapshot()).toEqual(before);

      const trackingId = await federation.citizen.file({ title: 'Setelahnya', body: 'Baru.', agencyCode: '63.10' });
      await federation.ledger.untilCourse(`national-${trackingId}`, 'national disposed');
      await federation.untilAgreed(`national-${trackingId}`, ['63.10']);
    });
  });
}

async function loseEverySecondComplaint(databaseUrl: string | undefined): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const lost = `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM complaint_case) AS numbered
      WHERE place % 2 = 0`;
    await client.query(`DELETE FROM case_entry WHERE complaint_id IN (${lost})`);
    await client.query(`DELETE FROM complaint_case WHERE id IN (${lost})`);
  } finally {
    await client.end();
  }
}
