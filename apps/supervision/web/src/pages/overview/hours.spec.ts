import { describe, expect, it } from '@jest/globals';
import { hourFacts } from './hours';

const nothing = (): number[][] => Array.from({ length: 7 }, () => Array<number>(24).fill(0));
const grid = (...cells: [weekday: number, hour: number, received: number][]): number[][] => {
  const hours = nothing();
  for (const [weekday, hour, received] of cells) hours[weekday]?.splice(hour, 1, received);
  return hours;
};

describe('hours in which complaints come in', () => {
  it('are outside office hours before eight, from four on, and at the weekend', () => {
    const facts = hourFacts(grid([0, 8, 3], [4, 15, 2], [0, 7, 1], [4, 16, 1], [5, 10, 1], [6, 10, 2]));
    expect(facts).toEqual({ total: 10, busiest: { weekday: 0, hour: 8, received: 3 }, closedShare: 0.5 });
  });

  it('have no busiest one and no share when nothing came in', () => {
    expect(hourFacts(nothing())).toEqual({ total: 0, busiest: null, closedShare: null });
  });
});
