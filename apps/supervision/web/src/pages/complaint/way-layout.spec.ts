import { describe, expect, it } from '@jest/globals';
import type { Hop } from '../../api/types';
import { layOutWay } from './way-layout';

const hop = (code: string, day: number, how: Hop['how']): Hop => ({
  participant: { code, name: code },
  arrivedAt: `2026-01-0${day}T00:00:00Z`,
  leftAt: null,
  how,
});
const backAndForth = [
  hop('63.71', 1, 'filed'),
  hop('63.03', 2, 'transferred'),
  hop('63', 3, 'transferred'),
  hop('63.03', 4, 'disposed'),
];

describe('layOutWay', () => {
  it('gives each participant one lane, the province above its regencies', () => {
    expect(layOutWay(backAndForth, 1200).lanes.map(({ code }) => code)).toEqual(['63', '63.71', '63.03']);
    expect(layOutWay([hop('63.71', 1, 'filed'), hop('national', 2, 'moved')], 1200).lanes[0]?.code).toBe('national');
  });

  it('runs from left to right and returns to the lane it was in before', () => {
    const { boxes, links } = layOutWay(backAndForth, 1200);
    const lefts = boxes.map(({ left }) => left);
    expect(lefts).toEqual([...lefts].sort((one, other) => one - other));
    expect(boxes[1]?.top).toBe(boxes[3]?.top);
    expect(links).toHaveLength(3);
  });

  it('grows wider than the page rather than squeezing its boxes', () => {
    const long = Array.from({ length: 12 }, (_, index) => hop(index % 2 ? '63.01' : '63.02', 1, 'transferred'));
    const { width, boxes } = layOutWay(long, 800);
    expect(width).toBeGreaterThan(800);
    expect(Math.min(...boxes.map((box) => box.width))).toBeGreaterThanOrEqual(140);
  });
});
