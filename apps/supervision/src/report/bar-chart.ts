import { markup, type Markup } from '../evidence/markup.js';
import { countText } from './id-number.js';

interface Series {
  readonly name: string;
  /** Null where nothing is known: no bar, which is not the same as a bar of nothing. */
  readonly values: readonly (number | null)[];
}

export interface BarChart {
  readonly labels: readonly string[];
  /** What it is about, and what it is compared with: filled, and empty with a dashed line round it. */
  readonly present: Series;
  readonly past: Series;
}

const [width, height] = [483, 176];
const plot = { left: 34, top: 24, right: width - 2, bottom: height - 22 } as const;

/** The smallest of 1, 2, 5 × 10ⁿ that is not below. */
export function niceCeiling(value: number): number {
  if (value <= 1) return 1;
  const size = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * size).find((step) => step >= value) ?? 10 * size;
}

/** Two rows of bars side by side, as SVG. Told apart by their lines as well as by their colour. */
export function barChart({ labels, present, past }: BarChart): string {
  const top = niceCeiling(Math.max(0, ...[...present.values, ...past.values].map((value) => value ?? 0)));
  const heightOf = (value: number): number => (value / top) * (plot.bottom - plot.top);
  const step = (plot.right - plot.left) / Math.max(1, labels.length);
  const bar = Math.min(14, step * 0.36);
  const columns = labels.map((label, index) => {
    const middle = plot.left + step * (index + 0.5);
    return [
      column({ x: middle - bar - 0.75, bar, height: heightOf(past.values[index] ?? 0), style: pastStyle }),
      column({ x: middle + 0.75, bar, height: heightOf(present.values[index] ?? 0), style: presentStyle }),
      ...valueAbove(present.values[index] ?? null, middle + 0.75 + bar / 2, heightOf),
      text(label, { x: middle, y: plot.bottom + 11, anchor: 'middle' }),
    ];
  });
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${[
    ...gridLines(top, heightOf),
    ...columns.flat(),
    ...legend(present.name, past.name),
  ]}</svg>`.text;
}

const presentStyle = { fill: '#1f5f8b', line: '#1f5f8b', dashes: 'none' } as const;
const pastStyle = { fill: '#ffffff', line: '#5b646f', dashes: '2 1.5' } as const;

interface Column {
  readonly x: number;
  readonly bar: number;
  readonly height: number;
  readonly style: typeof presentStyle | typeof pastStyle;
}

const column = ({ x, bar, height: tall, style: { fill, line, dashes } }: Column): Markup =>
  tall === 0 ? markup`` : rectangle({ x, y: plot.bottom - tall, width: bar, height: tall }, { fill, line, dashes });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const rectangle = (box: Box, { fill, line, dashes }: Readonly<Record<'fill' | 'line' | 'dashes', string>>): Markup =>
  markup`<rect x="${at(box.x)}" y="${at(box.y)}" width="${at(box.width)}" height="${at(box.height)}" fill="${fill}" stroke="${line}" stroke-width="0.7" stroke-dasharray="${dashes}"/>`;

function valueAbove(value: number | null, x: number, heightOf: (value: number) => number): Markup[] {
  if (value === null || value === 0) return [];
  return [text(countText(value), { x, y: plot.bottom - heightOf(value) - 2.5, anchor: 'middle', size: 6.5 })];
}

const gridLines = (top: number, heightOf: (value: number) => number): Markup[] =>
  [0, top / 2, top].flatMap((value) => {
    const y = plot.bottom - heightOf(value);
    return [
      markup`<line x1="${plot.left}" y1="${at(y)}" x2="${plot.right}" y2="${at(y)}" stroke="#c9cfd6" stroke-width="0.5"/>`,
      ...(Number.isInteger(value) ? [text(countText(value), { x: plot.left - 4, y: y + 2.5, anchor: 'end' })] : []),
    ];
  });

const legend = (present: string, past: string): Markup[] => [
  rectangle({ x: plot.left, y: 4, width: 8, height: 8 }, presentStyle),
  text(present, { x: plot.left + 12, y: 11, anchor: 'start', size: 8 }),
  rectangle({ x: plot.left + 190, y: 4, width: 8, height: 8 }, pastStyle),
  text(past, { x: plot.left + 202, y: 11, anchor: 'start', size: 8 }),
];

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size?: number;
}

const text = (words: string, { x, y, anchor, size = 7.5 }: Place): Markup =>
  markup`<text x="${at(x)}" y="${at(y)}" font-family="SourceSans3" font-size="${size}" text-anchor="${anchor}" fill="#1b1f24">${words}</text>`;

/** Two digits are finer than any printer. */
const at = (length: number): number => Math.round(length * 100) / 100;
