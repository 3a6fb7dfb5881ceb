import { describe, expect, it } from '@jest/globals';

import { EnvironmentError, readEnvironment } from './environment.js';
import { variable } from './variable.js';

const problemsOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof EnvironmentError)
      return error.problems.map(({ variable: name, reason }) => `${name} ${reason}`);
    throw error;
  }
  return [];
};

describe('readEnvironment', () => {
  const specification = {
    port: variable.port('PORT', { default: 3100 }),
    databaseUrl: variable.url('DATABASE_URL'),
    brokers: variable.list('KAFKA_BROKERS', { default: ['127.0.0.1:9492'] }),
    tls: variable.boolean('KAFKA_TLS', { default: false }),
    level: variable.oneOf('LOG_LEVEL', ['debug', 'info'], { default: 'info' }),
    token: variable.secret('TOKEN'),
    provinceFile: variable.string('PROVINCE_FILE', { optional: true }),
  };

  it('turns texts into typed values and fills in defaults', () => {
    const environment = readEnvironment(specification, {
      DATABASE_URL: 'postgres://hub:word@127.0.0.1/hub',
      KAFKA_BROKERS: 'a:9092, b:9092',
      KAFKA_TLS: 'true',
      TOKEN: 'a-token-of-some-length',
    });

    expect(environment).toEqual({
      port: 3100,
      databaseUrl: 'postgres://hub:word@127.0.0.1/hub',
      brokers: ['a:9092', 'b:9092'],
      tls: true,
      level: 'info',
      token: 'a-token-of-some-length',
      provinceFile: undefined,
    });
    const typed: { port: number; level: 'debug' | 'info'; provinceFile: string | undefined } = environment;
    expect(typed.port).toBe(3100);
  });

  it('gives an object that nobody can change afterwards', () => {
    const environment = readEnvironment({ port: variable.port('PORT', { default: 1 }) }, {});
    expect(Object.isFrozen(environment)).toBe(true);
  });

  it('names every bad variable with its reason in one error', () => {
    const problems = problemsOf(() =>
      readEnvironment(specification, { PORT: '70000', KAFKA_TLS: 'perhaps', LOG_LEVEL: 'loud', TOKEN: 'short' }),
    );

    expect(problems).toEqual([
      'PORT is 70000, more than the most allowed, 65535',
      'DATABASE_URL is required and not set',
      'KAFKA_TLS is "perhaps", which is neither true nor false',
      'LOG_LEVEL is "loud", not one of debug, info',
      'TOKEN is shorter than 16 characters',
    ]);
  });

  it('treats an empty text as not set', () => {
    expect(problemsOf(() => readEnvironment({ url: variable.url('NATIONAL_URL') }, { NATIONAL_URL: '' }))).toEqual([
      'NATIONAL_URL is required and not set',
    ]);
  });

  it('never repeats the value of an address or a secret', () => {
    const problems = problemsOf(() =>
      readEnvironment(
        { url: variable.url('DATABASE_URL'), token: variable.secret('TOKEN'), key: variable.json('KEY', String) },
        { DATABASE_URL: 'hunter2', TOKEN: 'hunter2', KEY: '{"d":hunter2' },
      ),
    );

    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('hunter2');
  });

  it('accepts zero as a default and refuses what is not a whole number', () => {
    const count = variable.integer('COUNT', { default: 0, min: 0 });
    expect(readEnvironment({ count }, {}).count).toBe(0);
    expect(problemsOf(() => readEnvironment({ count }, { COUNT: '1.5' }))).toEqual([
      'COUNT is "1.5", which is not a whole number',
    ]);
    expect(problemsOf(() => readEnvironment({ count }, { COUNT: '-1' }))).toEqual([
      'COUNT is -1, less than the least allowed, 0',
    ]);
  });

  it('lets JSON and custom variables state their own reasons', () => {
    const key = variable.json('KEY', (parsed) => {
      if (typeof parsed !== 'object') throw new Error('is not a JSON object');
      return parsed;
    });
    const autopilot = variable.custom('AUTOPILOT', (text) => (text === 'off' ? 0 : Number(text)), { default: 0 });

    expect(readEnvironment({ key, autopilot }, { KEY: '{"kty":"EC"}', AUTOPILOT: '12' })).toEqual({
      key: { kty: 'EC' },
      autopilot: 12,
    });
    expect(problemsOf(() => readEnvironment({ key }, { KEY: '7' }))).toEqual(['KEY is not a JSON object']);
  });
});
