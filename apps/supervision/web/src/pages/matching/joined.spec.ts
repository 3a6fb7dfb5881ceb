import { describe, expect, it } from '@jest/globals';
import type { Match, MatchCandidate } from '../../api/types';
import { shownMatches } from './joined';

const match = (id: string, receivedAt: string): Match => ({
  id,
  receivedAt,
  trackingId: null,
  title: '',
  body: '',
  place: null,
  status: 'belum-terverifikasi',
  countsFor: null,
  notedBy: '',
  enteredAt: receivedAt,
  candidates: [],
});
const candidate: MatchCandidate = {
  ...match('national-1', '2026-04-02'),
  similarity: { score: 1, text: 1, place: null, daysApart: 0 },
};
const [first, second, third] = [
  match('63.71-a', '2026-04-03'),
  match('63.71-c', '2026-04-01'),
  match('63.71-b', '2026-04-01'),
];

describe('shownMatches', () => {
  it('shows what waits in the order of the server', () => {
    expect(shownMatches([first, second, third], []).map(({ match: { id } }) => id)).toEqual([
      '63.71-a',
      '63.71-c',
      '63.71-b',
    ]);
  });

  it('keeps in its place what was joined, whether or not the server still lists it', () => {
    const joined = [{ match: second, candidate }];
    const stillListed = shownMatches([first, second, third], joined);
    const noLongerListed = shownMatches([first, third], joined);
    expect(noLongerListed).toEqual(stillListed);
    expect(noLongerListed.map((shown) => [shown.match.id, shown.candidate?.id])).toEqual([
      ['63.71-a', undefined],
      ['63.71-c', 'national-1'],
      ['63.71-b', undefined],
    ]);
  });
});
