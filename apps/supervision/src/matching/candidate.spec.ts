import { describe, expect, it } from '@jest/globals';
import { candidatesAmong } from './candidate.js';

const noted = {
  title: 'Jalan berlubang',
  body: 'Jalan di depan pasar berlubang.',
  place: null,
  receivedAt: '2026-03-30T02:00:00Z',
};
const onDay = (day: number, more: Partial<typeof noted> = {}) => ({
  ...noted,
  ...more,
  receivedAt: `2026-04-0${day}T02:00:00Z`,
  day,
});

describe('candidates for a noted report', () => {
  it('are the likeliest first, and five at most', () => {
    const found = candidatesAmong(
      noted,
      [7, 3, 5, 1, 6, 2].map((day) => onDay(day)),
    );
    expect(found.map(({ day }) => day)).toEqual([1, 2, 3, 5, 6]);
  });

  it('leave out what is not worth a look', () => {
    expect(candidatesAmong(noted, [onDay(1, { title: 'Lampu mati', body: 'Gelap di jalan raya.' })])).toEqual([]);
  });
});
