import { describe, expect, it } from '@jest/globals';
import { rankTopics } from './topics.js';

const counted = [
  { word: 'Penerangan', count: 25 },
  { word: 'Topik Lainnya', count: 300 },
  { word: 'Infrastruktur Jalan', count: 77 },
  { word: 'Kesehatan', count: 25 },
  { word: null, count: 4 },
];

describe('rankTopics', () => {
  it('names the most frequent first and sums up all others', () => {
    expect(rankTopics(counted, 2)).toEqual({
      topics: [
        { word: 'Infrastruktur Jalan', count: 77 },
        { word: 'Kesehatan', count: 25 },
      ],
      others: 329,
    });
  });

  it('never ranks a word that says no more than "other"', () => {
    const { topics, others } = rankTopics(counted, 10);
    expect(topics.map(({ word }) => word)).toEqual(['Infrastruktur Jalan', 'Kesehatan', 'Penerangan']);
    expect(others).toBe(304);
  });
});
