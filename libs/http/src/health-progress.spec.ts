import { afterEach, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { BearerGuard } from './bearer.guard.js';
import type { PartProgress } from './health-progress.controller.js';
import { healthModule } from './health.module.js';
import { applyHttpDefaults } from './http-defaults.js';

const token = 'token-of-this-spec';

const part = (over: Partial<PartProgress> = {}): PartProgress => ({
  name: 'lapor.ledger.v1/0',
  state: 'waiting',
  lag: 3,
  lastProgressAt: null,
  oldestWaitingAt: new Date(5_000),
  stalledSince: null,
  reason: 'password of hub refused',
  ...over,
});

const stalled = part({ state: 'stalled', stalledSince: new Date(9_000) });

describe('the progress of an app', () => {
  let app: NestExpressApplication;

  const asked = async (parts: readonly PartProgress[], path: string, headers: Record<string, string> = {}) => {
    const progress = { report: () => () => parts, readers: new BearerGuard(token) };
    app = await NestFactory.create<NestExpressApplication>(healthModule({ checks: {}, progress }), { logger: false });
    applyHttpDefaults(app);
    await app.listen(0, '127.0.0.1');
    const response = await fetch((await app.getUrl()) + path, { headers });
    return { status: response.status, body: await response.json() };
  };

  afterEach(() => app.close());

  it('is shown part by part to who may read it', async () => {
    const { status, body } = await asked([part(), stalled], '/health', { Authorization: `Bearer ${token}` });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'stalled',
      parts: [
        { name: 'lapor.ledger.v1/0', lag: 3, oldestWaitingAt: '1970-01-01T00:00:05.000Z', stalledSince: null },
        { state: 'stalled', stalledSince: '1970-01-01T00:00:09.000Z', reason: 'password of hub refused' },
      ],
    });
  });

  it('is shown to nobody else', async () => {
    expect(await asked([part()], '/health')).toMatchObject({ status: 401 });
  });

  it('is live while what waits is worked on', async () => {
    expect(await asked([part()], '/health/live')).toEqual({ status: 200, body: { status: 'live' } });
  });

  it('is not live when something stalls, which is named without its reason', async () => {
    const { status, body } = await asked([part({ name: 'other' }), stalled], '/health/live');
    expect(status).toBe(503);
    expect(body).toMatchObject({
      errors: [{ field: 'lapor.ledger.v1/0', reason: 'nothing moved since 1970-01-01T00:00:09.000Z' }],
    });
    expect(JSON.stringify(body)).not.toContain('password');
  });
});
