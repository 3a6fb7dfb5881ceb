import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { BrokerUnavailable } from '#messaging';
import { LedgerReader } from '../case-timeline/ledger-reader.adapter.js';
import { LedgerBuilder } from '../case-timeline/ledger.builder.js';
import { publishedLedger } from '../case-timeline/published-ledger.builder.js';
import { ProjectionRepository } from '../case-timeline/projection.repository.js';
import type { OverviewResponse } from '../monev/overview.response.js';
import { createApplication } from '../supervision.application.js';
import { SupervisionUnderTest, until } from '../supervision.builder.js';
import { LedgerEnd } from './ledger-end.client.js';
import { RebuildHandler } from './rebuild.handler.js';
import type { RebuildResponse } from './rebuild.response.js';

let supervision: SupervisionUnderTest;
const entries = publishedLedger();

const progress = async (): Promise<RebuildResponse> =>
  (await supervision.operate('GET', 'rebuild')).json() as Promise<RebuildResponse>;
const isDone = async (): Promise<boolean> => (await progress()).state === 'done';

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  await supervision.publish(entries);
  await supervision.holds(entries.length);
});

afterAll(() => supervision.close(), 30_000);

describe('rebuilding from offset zero', () => {
  it('is for the operator only', async () => {
    expect((await supervision.operate('POST', 'rebuild', 'another-token-altogether')).status).toBe(401);
    expect((await fetch(`${supervision.url}/v1/operator/snapshot`)).status).toBe(401);
  });

  it('gives what was there, and tells how far it is', async () => {
    expect((await progress()).state).toBe('idle');
    const before = await supervision.snapshot();

    const begun = await supervision.operate('POST', 'rebuild');
    expect(begun.status).toBe(202);
    expect(await begun.json()).toMatchObject({ total: entries.length, startedAt: expect.any(String) as unknown });
    await until(isDone);

    expect(await progress()).toMatchObject({ done: entries.length, total: entries.length });
    expect((await progress()).finishedAt).not.toBeNull();
    expect(await supervision.snapshot()).toEqual(before);
  });

  it('empties nothing when the ledger cannot be read', async () => {
    const before = await supervision.snapshot();
    const { broker, ledger } = supervision.config;
    const unreachable = new LedgerEnd({ ...broker, brokers: ['127.0.0.1:1'] }, ledger.topic);
    const handler = new RebuildHandler(
      unreachable,
      supervision.application.get(ProjectionRepository),
      supervision.application.get(LedgerReader),
    );
    await expect(handler.begin()).rejects.toThrow(BrokerUnavailable);
    expect(await supervision.snapshot()).toEqual(before);
  });

  it('goes on after a crash in the midst of it, where it was', async () => {
    const before = await supervision.snapshot();
    const ends = await supervision.application.get(LedgerEnd).offsets();
    await supervision.application.get(ProjectionRepository).beginAgain(ends);
    expect((await progress()).state).toBe('running');
    await supervision.restart();

    await until(isDone);
    expect(await supervision.snapshot()).toEqual(before);
  });

  it('begins no second one while one runs', async () => {
    await supervision.application.get(ProjectionRepository).beginAgain(['5', '5', '5', '5']);
    const { startedAt } = await progress();
    const again = (await (await supervision.operate('POST', 'rebuild')).json()) as RebuildResponse;
    expect(again).toMatchObject({ state: 'running', startedAt });
    await supervision.restart();
    await until(isDone);
  });

  it('is shown by the overview while it runs', async () => {
    const cookie = await supervision.signIn({ sub: 's', role: 'province-supervisor', participant: '63' });
    const dataSource = supervision.application.get(DataSource);
    await dataSource.query(
      'update projection_position set rebuild_target = next_offset + 3, rebuild_reached_at = null',
    );
    const { rebuild } = await supervision.get<OverviewResponse>('/api/overview', cookie);
    expect(rebuild).toEqual({ done: entries.length, total: entries.length + 12 });
    await supervision.operate('POST', 'rebuild');
    await dataSource.query('update projection_position set rebuild_target = next_offset, rebuild_reached_at = now()');
  });

  it('is followed by another instance, which leaves the reading that has ended', async () => {
    const before = await supervision.snapshot();
    const other = await createApplication({ ...supervision.config, port: 0 });
    await supervision.operate('POST', 'rebuild');
    await until(isDone);
    expect(await supervision.snapshot()).toEqual(before);

    const ledger = new LedgerBuilder();
    for (let number = 1; number <= 40; number += 1) ledger.append(`63.71-${number}`, 'filed');
    await supervision.publish(ledger.entries);
    await supervision.holds(before.entries + 40);
    await other.close();
  });

  it('leaves records that are no entries behind, with their place, and goes on', async () => {
    const before = await supervision.snapshot();
    const entry = new LedgerBuilder().append('63.72-1', 'filed');
    await supervision.publishRecords([
      { key: '63.72-1', value: 'no JSON' },
      { key: '63.72-1', value: '{"type":"unknown"}' },
    ]);
    await supervision.publish([entry]);
    await supervision.holds(before.entries + 1);
    const kept = await supervision.application
      .get(DataSource)
      .query<{ reason: string }[]>('select reason from unreadable_record');
    expect(kept.map(({ reason }) => reason)).toContain('is not JSON');
    expect(kept).toHaveLength(2);
  });
});
