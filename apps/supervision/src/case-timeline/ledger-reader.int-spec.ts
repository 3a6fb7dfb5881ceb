import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually } from '#testing';
import { SupervisionUnderTest } from '../supervision.builder.js';
import { LedgerReader } from './ledger-reader.adapter.js';
import { publishedLedger } from './published-ledger.builder.js';

interface Health {
  status: string;
  parts: { name: string; state: string; lag: number; oldestWaitingAt: string | null; lastProgressAt: string | null }[];
}

describe('the liveness of supervision', () => {
  const entries = publishedLedger();
  let supervision: SupervisionUnderTest;

  beforeAll(async () => {
    supervision = await SupervisionUnderTest.start();
  });

  afterAll(() => supervision.close(), 30_000);

  const health = async (): Promise<Health> => {
    await supervision.application.get(LedgerReader).watch.look();
    return (await (await supervision.operate('GET', 'health')).json()) as Health;
  };

  it('is for the operator only', async () => {
    expect((await supervision.operate('GET', 'health', 'another-token-altogether')).status).toBe(401);
  });

  it('waits for tables, topic and broker', async () => {
    const response = await fetch(`${supervision.url}/health/ready`);
    expect(await response.json()).toEqual({ status: 'ready', checks: ['database', 'migrations', 'broker', 'topics'] });
  });

  it('shows what waits while the tables are held, and that all is well once they are released', async () => {
    const runner = supervision.application.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query('lock table projection_position in access exclusive mode');
    await supervision.publish(entries);
    await eventually(async () => {
      const { parts } = await health();
      expect(parts.reduce((sum, { lag }) => sum + lag, 0)).toBe(entries.length);
      expect(parts.filter(({ state }) => state === 'waiting').length).toBeGreaterThan(0);
    });
    expect((await fetch(`${supervision.url}/health/live`)).status).toBe(200);
    await runner.rollbackTransaction();
    await runner.release();
    await eventually(async () => {
      const { status, parts } = await health();
      expect(status).toBe('moving');
      expect(parts.map(({ state }) => state)).toEqual(parts.map(() => 'healthy'));
      expect(parts.length).toBe(4);
    });
  });
});
