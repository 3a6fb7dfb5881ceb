import { expect, it } from '@jest/globals';
import { periodBefore } from './period-before.js';

it('goes back by whole months where a period is made of them, also over a new year', () => {
  expect(periodBefore({ from: '2026-01-01', to: '2026-01-31' })).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  expect(periodBefore({ from: '2026-04-01', to: '2026-06-30' })).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(periodBefore({ from: '2026-01-01', to: '2026-12-31' })).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});

it('goes back by as many days otherwise', () => {
  expect(periodBefore({ from: '2026-03-02', to: '2026-03-15' })).toEqual({ from: '2026-02-16', to: '2026-03-01' });
  expect(periodBefore({ from: '2026-03-02', to: '2026-03-02' })).toEqual({ from: '2026-03-01', to: '2026-03-01' });
});
