import { markup, type Markup } from '../evidence/markup.js';
import { countText, shareText } from './id-number.js';

export interface FunnelStage {
  readonly label: string;
  readonly count: number;
}

const [width, row, labelEnd, barStart, barEnd] = [483, 19, 118, 124, 400];

/** Stages below each other as SVG, each as long as its count: its name and its number stand beside it. */
export function funnelChart(stages: readonly FunnelStage[]): string {
  const whole = stages.reduce((sum, { count }) => sum + count, 0);
  const longest = Math.max(1, ...stages.map(({ count }) => count));
  const height = stages.length * row + 4;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${stages.flatMap(
    ({ label, count }, index) => {
      const y = index * row + 4;
      const long = Math.round(((barEnd - barStart) * count * 100) / longest) / 100;
      const share = whole === 0 ? null : count / whole;
      return [
        text(label, { x: labelEnd, y: y + 10, anchor: 'end' }),
        markup`<rect x="${barStart}" y="${y}" width="${Math.max(long, 0.8)}" height="13" fill="#1f5f8b"/>`,
        text(`${countText(count)} (${shareText(share)})`, { x: barStart + long + 5, y: y + 10, anchor: 'start' }),
      ];
    },
  )}</svg>`.text;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

const text = (words: string, { x, y, anchor }: Place): Markup =>
  markup`<text x="${x}" y="${y}" font-family="SourceSans3" font-size="8.5" text-anchor="${anchor}" fill="#1b1f24">${words}</text>`;
