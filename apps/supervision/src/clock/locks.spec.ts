import { expect, it } from '@jest/globals';
import * as locks from './locks.js';

it('No two advisory locks are the same: who takes one would wait for who has nothing to do with it', () => {
  const numbers = Object.values(locks);
  expect(new Set(numbers).size).toBe(numbers.length);
});
