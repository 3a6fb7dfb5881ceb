import { describe, expect, it } from '@jest/globals';
import { emptyTables } from './empty-tables.js';

const failure = (code: string): Error => Object.assign(new Error(`It failed with ${code}`), { code });

describe('emptying tables of an application that runs', () => {
  const asked: string[] = [];
  const failingFirst = (...failures: Error[]) => ({
    query: (statement: string): Promise<unknown> => {
      asked.push(statement);
      const next = failures.shift();
      return next === undefined ? Promise.resolve() : Promise.reject(next);
    },
  });

  it('asks again when it was the one to give way', async () => {
    await emptyTables(failingFirst(failure('40P01'), failure('40P01')), ['complaint', 'conflict']);
    expect(asked).toEqual(Array.from({ length: 3 }, () => 'TRUNCATE complaint, conflict CASCADE'));
  });

  it('hides nothing else', async () => {
    await expect(emptyTables(failingFirst(failure('42P01')), ['unknown'])).rejects.toThrow('42P01');
  });
});
