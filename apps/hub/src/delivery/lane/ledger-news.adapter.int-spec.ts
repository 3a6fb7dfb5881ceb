import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { createTestDatabase, eventually, type TestDatabase } from '#testing';
import { ledgerChannel } from '../../complaint/ledger.typeorm-repository.js';
import type { HubConfig } from '../../hub.config.js';
import { LedgerNews } from './ledger-news.adapter.js';

const never = new AbortController().signal;
const longer = 50_000;

describe('LedgerNews', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let news: LedgerNews;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
    Logger.overrideLogger(['error', 'warn', 'log']);
  });

  beforeEach(async () => {
    news = new LedgerNews({ databaseUrl: database.url } as HubConfig);
    await news.onApplicationBootstrap();
  });

  afterEach(async () => {
    await news.beforeApplicationShutdown();
  });

  it('ends a pause with the next commit', async () => {
    const waiting = news.wait(news.heard, longer, never);
    await client.query(`NOTIFY ${ledgerChannel}`);
    await waiting;
  });

  it('begins no pause when there was news since it was last asked', async () => {
    const { heard } = news;
    await client.query(`NOTIFY ${ledgerChannel}`);
    await eventually(() => {
      expect(news.heard).toBe(heard + 1);
    });
    await news.wait(heard, longer, never);
  });

  it('ends a pause after its time, or when it is stopped', async () => {
    await news.wait(news.heard, 1, never);
    const stop = new AbortController();
    const waiting = news.wait(news.heard, longer, stop.signal);
    stop.abort();
    await waiting;
  });

  it('listens again after its connection was lost, and takes the gap for news', async () => {
    const { heard } = news;
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'hub ledger news' AND datname = current_database()`,
    );
    await eventually(() => {
      expect(news.heard).toBe(heard + 1);
    });
    await client.query(`NOTIFY ${ledgerChannel}`);
    await eventually(() => {
      expect(news.heard).toBe(heard + 2);
    });
  });
});
