import { describe, expect, it, test } from '@jest/globals';
import { barChart, niceCeiling } from './bar-chart.js';
import { funnelChart } from './funnel-chart.js';
import { changeText, countText, decimalText, figureText, intervalText, shareText } from './id-number.js';
import { printable } from './printable.js';

const rectangles = (svg: string): { x: number; width: number; height: number; dashes: string | undefined }[] =>
  [...svg.matchAll(/<rect [^>]+>/g)].map(([drawn]) => {
    const value = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(drawn)?.[1] ?? '';
    return {
      ...{ x: Number(value('x')), width: Number(value('width')), height: Number(value('height')) },
      dashes: / stroke-dasharray="([^"]*)"/.exec(drawn)?.[1],
    };
  });

describe('bars of months', () => {
  const chart = barChart({
    labels: ['Jan', 'Feb', 'Mar'],
    present: { name: '2026 <ini>', values: [50, 25, 0] },
    past: { name: '2025', values: [null, 100, 0] },
  });
  /** Without the two of the legend. */
  const bars = rectangles(chart).filter(({ height }) => height !== 8);

  it('are as high as their counts, and there is none of nothing and of what nobody knows', () => {
    expect(bars.map(({ dashes }) => dashes)).toEqual(['none', '2 1.5', 'none']);
    const [january = 0, past = 0, february = 0] = bars.map(({ height }) => height);
    expect([january / past, february / past]).toEqual([0.5, 0.25]);
  });

  it('say their numbers and whose they are, and no text is taken for markup', () => {
    expect(chart).toContain('>50</text>');
    expect(chart).toContain('2026 &lt;ini&gt;');
    for (const label of ['Jan', 'Feb', 'Mar', '2025']) expect(chart).toContain(`>${label}</text>`);
  });

  it('lie below a round number', () => {
    expect([0, 1, 3, 51, 100, 101, 1_294].map(niceCeiling)).toEqual([1, 1, 5, 100, 100, 200, 2_000]);
  });
});

describe('stages', () => {
  it('are as long as their counts, with number and share beside them', () => {
    const chart = funnelChart([
      { label: 'Diproses', count: 30 },
      { label: 'Selesai', count: 1_170 },
    ]);
    const [processed = 0, completed = 0] = rectangles(chart).map((bar) => bar.width);
    expect(processed / completed).toBeCloseTo(30 / 1_170, 2);
    expect(chart).toContain('>1.170 (97,5%)</text>');
  });

  it('divide by nothing without saying so', () => {
    expect(funnelChart([{ label: 'Selesai', count: 0 }])).toContain('>0 (–)</text>');
  });
});

test('Numbers are written as people here write them', () => {
  expect([countText(1_294), shareText(0.9421), decimalText(2.25), decimalText(-0.4)]).toEqual([
    '1.294',
    '94,2%',
    '2,3',
    '–0,4',
  ]);
  expect([countText(null), shareText(null), intervalText(null)]).toEqual(['–', '–', '–']);
  expect(intervalText({ low: 0.81, high: 0.975 })).toBe('81,0% – 97,5%');
  expect([figureText(12, 'complaints'), figureText(0.5, 'share'), figureText(4.25, 'days')]).toEqual([
    '12',
    '50,0%',
    '4,3',
  ]);
});

test('A change has its sign, and of shares it is told in points', () => {
  expect(changeText(0.5, 0.513, 'share')).toBe('+1,3 poin');
  expect(changeText(120, 100, 'complaints')).toBe('–20');
  expect(changeText(2, 2, 'days')).toBe('0,0');
  expect(changeText(null, 2, 'days')).toBe('–');
});

test('What our type lacks is replaced, not lost', () => {
  expect(printable('PUPR › Jalan “rusak” – 5 m² ≥ 中')).toBe('PUPR > Jalan “rusak” – 5 m² >= ?');
});
