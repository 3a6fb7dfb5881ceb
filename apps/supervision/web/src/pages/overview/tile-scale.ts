import type { Counts, IndicatorName } from '../../api/types';
import { waiting } from '../../status/status';
import { indicatorUnits, lowerIsBetter } from '../figures/indicator-families';
import type { CountIndicator } from './overview-search';

type Level = 0 | 1 | 2 | 3 | 4;

/** Values of one colour, and how its bounds are said. */
interface Step {
  level: Level;
  from: number;
  to: number;
  says: { is: number } | { below: number } | { above: number } | { between: [from: number, to: number] };
}

export interface TileScale {
  /** Name of the five colours, `--<palette>-0` … `-4`. */
  palette: 'volume' | 'backlog' | 'share';
  level: (value: number) => Level;
  /** The steps that occur, from low to high. */
  steps: Step[];
}

interface CountScale extends TileScale {
  value: (counts: Counts) => number | null;
  isShare: boolean;
}

const valueOf: Record<CountIndicator, (counts: Counts) => number | null> = {
  waiting,
  received: ({ received }) => received,
  followedUpShare: ({ followedUpShare }) => followedUpShare,
  completedShare: ({ completedShare }) => completedShare,
};

/** The bands in which monitoring reports grade a share: none, under a half, up to 90 %, above; and all of it. */
const shareSteps: Step[] = [
  { level: 0, from: 0, to: 0, says: { is: 0 } },
  { level: 1, from: 0.0001, to: 0.4999, says: { below: 0.5 } },
  { level: 2, from: 0.5, to: 0.9, says: { between: [0.5, 0.9] } },
  { level: 3, from: 0.9001, to: 0.9999, says: { above: 0.9 } },
  { level: 4, from: 1, to: 1, says: { is: 1 } },
];

function shareLevel(share: number): Level {
  if (share <= 0) return 0;
  if (share < 0.5) return 1;
  if (share <= 0.9) return 2;
  return share < 1 ? 3 : 4;
}

/** Between limits, each of which belongs to the step below it; what is above the last one is the last step. */
function stepsBetween(first: Level, limits: readonly number[]): Step[] {
  return limits.slice(1).map((to, index) => {
    const from = limits[index] ?? 0;
    return { level: (first + index) as Level, from, to, says: { between: [from, to] } };
  });
}

const levelAmong =
  (steps: readonly Step[]) =>
  (value: number): Level =>
    steps.find(({ to }) => value <= to)?.level ?? 4;

/** Of a share of which little is good; most are small. */
const lowShareSteps: Step[] = [
  { level: 0, from: 0, to: 0, says: { is: 0 } },
  ...stepsBetween(1, [0, 0.05, 0.1, 0.25]),
  { level: 4, from: 0.25, to: 1, says: { above: 0.25 } },
];

/** From one to five stars. */
const ratingSteps = stepsBetween(1, [1, 2, 3, 4, 5]);

/** Not good, less good, good, very good: the bands of an IKM in PermenPANRB 14/2017. */
const satisfactionSteps = stepsBetween(1, [25, 64.99, 76.6, 88.3, 100]);

/** Rounds up to 1, 2, 5, 10, 20, 50, …: limits that a reader can say. */
function roundLimit(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const step = [1, 2, 5, 10].find((factor) => value <= factor * magnitude) ?? 10;
  return step * magnitude;
}

const quarterOf = (most: number): number => Math.max(1, Math.ceil(roundLimit(most) / 4));

function countSteps(most: number): Step[] {
  const quarter = quarterOf(most);
  return [
    { level: 0, from: 0, to: 0, says: { is: 0 } },
    ...([1, 2, 3, 4] as const).map((level): Step => {
      const [from, to] = [quarter * (level - 1) + 1, quarter * level];
      return { level, from, to, says: from === to ? { is: from } : { between: [from, to] } };
    }),
  ];
}

const upTo = (most: number, steps: Step[]): Pick<TileScale, 'level' | 'steps'> => ({
  level: levelAmong(steps),
  steps: steps.filter(({ from }) => from <= most),
});

/** A count in five steps up to the most that occurs. */
export const countScale = (most: number): Pick<TileScale, 'level' | 'steps'> => upTo(most, countSteps(most));

/** Of what every participant's counts say. */
export function tileScale(indicator: CountIndicator, counts: readonly Counts[]): CountScale {
  const value = valueOf[indicator];
  if (indicator === 'followedUpShare' || indicator === 'completedShare') {
    return { palette: 'share', value, level: shareLevel, steps: shareSteps, isShare: true };
  }
  const most = Math.max(0, ...counts.map((each) => value(each) ?? 0));
  return { palette: indicator === 'waiting' ? 'backlog' : 'volume', value, ...countScale(most), isShare: false };
}

/** Of any indicator, by the values that occur. */
export function indicatorScale(indicator: IndicatorName, values: readonly number[]): TileScale {
  const most = Math.max(0, ...values);
  switch (indicatorUnits[indicator]) {
    case 'complaints':
      return {
        palette: indicator === 'belumTerverifikasi' || indicator === 'belumDitindaklanjuti' ? 'backlog' : 'volume',
        ...countScale(most),
      };
    case 'days': {
      const quarter = quarterOf(most);
      return {
        palette: 'backlog',
        ...upTo(
          most,
          stepsBetween(
            0,
            [0, 1, 2, 3, 4].map((part) => part * quarter),
          ),
        ),
      };
    }
    case 'share':
      return lowerIsBetter.includes(indicator)
        ? { palette: 'backlog', level: levelAmong(lowShareSteps), steps: lowShareSteps }
        : { palette: 'share', level: shareLevel, steps: shareSteps };
    case 'points': {
      const steps = indicator === 'rating' ? ratingSteps : satisfactionSteps;
      return { palette: 'share', level: levelAmong(steps), steps };
    }
  }
}
