import { expect, it } from '@jest/globals';
import { instantAt } from './instant-at';

it('says an instant with the offset of the zone', () => {
  expect(instantAt('2026-07-06', '09:00', 'Asia/Makassar')).toBe('2026-07-06T09:00:00+08:00');
  expect(instantAt('2026-07-06', '23:30', 'Asia/Jakarta')).toBe('2026-07-06T23:30:00+07:00');
  expect(instantAt('2026-07-06', '09:00', 'UTC')).toBe('2026-07-06T09:00:00+00:00');
});
