import { describe, expect, it } from '@jest/globals';
import type { Formula } from '../../api/types';
import { createFormat } from '../../format/format';
import { indonesianFigures } from '../../i18n/indonesian-figures';
import { indonesianRanking } from '../../i18n/indonesian-ranking';
import { weightText } from './formula-text';

const speech = { format: createFormat('id', 'Asia/Makassar'), words: indonesianFigures };
const weights: Formula['weights'] = [
  { indicator: 'followedUpShare', weight: 6 },
  { indicator: 'closedBySystemShare', weight: 2 },
  { indicator: 'meanDaysSinceReceipt', weight: 2, worst: 30 },
  { indicator: 'rating', weight: 10 },
];
const told = (index: number) => {
  const weight = weights[index];
  return weight && weightText(weight, weights, indonesianRanking, speech);
};

describe('weightText', () => {
  it('says what share of the score an indicator decides, whatever its weights come to', () => {
    expect(weights.map((_weight, index) => told(index)?.share)).toEqual(['30%', '10%', '10%', '50%']);
  });

  it('says which values give all of it, and which nothing', () => {
    expect(told(0)?.scale).toBe('100% memberi nilai penuh, 0% tidak memberi nilai');
    expect(told(1)?.scale).toBe('0% memberi nilai penuh, 100% tidak memberi nilai');
    expect(told(2)?.scale).toBe('0 hari memberi nilai penuh, 30 hari atau lebih tidak memberi nilai');
    expect(told(3)?.scale).toBe('5 memberi nilai penuh, 1 tidak memberi nilai');
  });
});
