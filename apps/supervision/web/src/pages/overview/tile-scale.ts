import type { Counts } from '../../api/types';
import { waiting } from '../../status/status';
import type { Indicator } from './overview-search';

type Level = 0 | 1 | 2 | 3 | 4;

export interface TileScale {
  /** Name of the five colours, `--<palette>-0` … `-4`. */
  palette: 'volume' | 'backlog' | 'share';
  value: (counts: Counts) => number | null;
  level: (value: number) => Level;
  /** The steps that occur, from low to high, each with its smallest and largest value. */
  steps: { level: Level; from: number; to: number }[];
  isShare: boolean;
}

const valueOf: Record<Indicator, (counts: Counts) => number | null> = {
  waiting,
  received: ({ received }) => received,
  followedUpShare: ({ followedUpShare }) => followedUpShare,
  completedShare: ({ completedShare }) => completedShare,
};

/** The bands in which monitoring reports grade a share: none, under a half, up to 90 %, above; and all of it. */
const shareSteps: TileScale['steps'] = [
  { level: 0, from: 0, to: 0 },
  { level: 1, from: 0.0001, to: 0.4999 },
  { level: 2, from: 0.5, to: 0.9 },
  { level: 3, from: 0.9001, to: 0.9999 },
  { level: 4, from: 1, to: 1 },
];

function shareLevel(share: number): Level {
  if (share <= 0) return 0;
  if (share < 0.5) return 1;
  if (share <= 0.9) return 2;
  return share < 1 ? 3 : 4;
}

/** Rounds up to 1, 2, 5, 10, 20, 50, …: limits that a reader can say. */
function roundLimit(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const step = [1, 2, 5, 10].find((factor) => value <= factor * magnitude) ?? 10;
  return step * magnitude;
}

function quantitySteps(most: number): TileScale['steps'] {
  const quarter = Math.max(1, Math.ceil(roundLimit(most) / 4));
  return [
    { level: 0, from: 0, to: 0 },
    ...([1, 2, 3, 4] as const).map((level) => ({ level, from: quarter * (level - 1) + 1, to: quarter * level })),
  ];
}

export function tileScale(indicator: Indicator, counts: readonly Counts[]): TileScale {
  const value = valueOf[indicator];
  if (indicator === 'followedUpShare' || indicator === 'completedShare') {
    return { palette: 'share', value, level: shareLevel, steps: shareSteps, isShare: true };
  }
  const most = Math.max(0, ...counts.map((each) => value(each) ?? 0));
  const steps = quantitySteps(most);
  const level = (quantity: number): Level => steps.find(({ to }) => quantity <= to)?.level ?? 4;
  return {
    palette: indicator === 'waiting' ? 'backlog' : 'volume',
    value,
    level,
    steps: steps.filter(({ from }) => from <= most),
    isShare: false,
  };
}
