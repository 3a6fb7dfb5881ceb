import { describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CodedError } from '#kernel';
import { HealthController, healthModule, type HealthOptions } from './health.module.js';
import { Problem } from './problem.js';

class Store {
  constructor(readonly answer: () => Promise<void>) {}
}

@Module({})
class StoreModule {}

async function readiness(answer: () => Promise<void>, options: Partial<HealthOptions> = {}): Promise<unknown> {
  const imports = [
    { module: StoreModule, providers: [{ provide: Store, useValue: new Store(answer) }], exports: [Store] },
  ];
  const checks = (store: Store) => ({ store: () => store.answer() });
  const module = healthModule({ imports, inject: [Store], checks, ...options });
  const app = await NestFactory.createApplicationContext(module, { logger: false });
  try {
    return await app.get(HealthController).ready();
  } catch (error) {
    if (error instanceof Problem) return error.body;
    throw error;
  } finally {
    await app.close();
  }
}

describe('healthModule', () => {
  it('is ready when every check of what was injected passes', async () => {
    expect(await readiness(() => Promise.resolve())).toEqual({ status: 'ready', checks: ['store'] });
  });

  it('gives the sentence of a coded error, and of other errors none', async () => {
    expect(await readiness(() => Promise.reject(new CodedError('CLOSED', 'The store is closed.')))).toMatchObject({
      errors: [{ field: 'store', reason: 'The store is closed.' }],
    });
    expect(await readiness(() => Promise.reject(new Error('password of hub refused')))).toMatchObject({
      errors: [{ field: 'store', reason: 'does not work' }],
    });
  });

  it('counts a check that throws instead of rejecting as failed', async () => {
    const answer = (): never => {
      throw new Error('at once');
    };
    expect(await readiness(answer)).toMatchObject({ status: 503 });
  });

  it('does not wait for a check that hangs', async () => {
    const hangs = () => new Promise<void>(() => undefined);
    expect(await readiness(hangs, { timeoutMilliseconds: 20 })).toMatchObject({
      status: 503,
      errors: [{ field: 'store', reason: 'does not answer within 20 ms' }],
    });
  });
});
