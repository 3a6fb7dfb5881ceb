import { expect, it } from '@jest/globals';
import { readHours } from './hours.mapper.js';

it('Hours are laid out by weekday from Monday, and those in which nothing came are there', () => {
  const grid = readHours([
    { weekday: 1, hour: 0, received: 3 },
    { weekday: 7, hour: 23, received: 5 },
  ]);
  expect(grid.map((hours) => hours.length)).toEqual(Array(7).fill(24));
  expect([grid[0]?.[0], grid[6]?.[23]]).toEqual([3, 5]);
  expect(grid.flat().reduce((sum, count) => sum + count, 0)).toBe(8);
});
