import { upperTail } from './beta-binomial.js';
import { adjustForMany } from './false-discovery.js';

/** What a topic is compared with, and from when on it is called a trend. */
export interface TrendRule {
  /** Counts up when the rule or one of its parameters changes. */
  readonly version: number;
  /** How many windows before the one that is looked at. */
  readonly recentWindows: number;
  /** So many days back lies the same season: whole weeks, so that weekdays are the same. */
  readonly seasonDays: number;
  /** Fewer reports in a window are never a trend. */
  readonly minimumReports: number;
  /** How many of all trends found may be by chance, from 0 to 1. */
  readonly falseDiscoveryRate: number;
  /** Reports that are added to a window of a year ago and to the mean of those before it. */
  readonly seasonWeight: number;
  /**
   * By what part of itself the rate of a window differs from that of others although nothing happened, as a standard
   * deviation: reports come in bursts.
   */
  readonly spread: number;
}

/**
 * The spread is an assumption, checked on the regencies of East Java in 2023: half of them differ by 0.3 or less from
 * month to month beyond what counting brings with it. If rates were taken to be steady, as by a Poisson test, many times
 * more would be called a trend by chance than the rule says.
 */
export const trendRule: TrendRule = {
  version: 1,
  recentWindows: 8,
  seasonDays: 364,
  minimumReports: 5,
  falseDiscoveryRate: 0.05,
  seasonWeight: 5,
  spread: 0.3,
};

export const trendDivisions = ['participant', 'scope'] as const;
export type TrendDivision = (typeof trendDivisions)[number];

export const trendSorts = [
  ...(['pValue', '-pValue', 'count', '-count', 'ratio', '-ratio', 'excess', '-excess'] as const),
  ...(['word', '-word', 'participant', '-participant'] as const),
] as const;
export type TrendSort = (typeof trendSorts)[number];

/** Reports in a window, and in all the windows before it together. */
export interface Comparison {
  readonly count: number;
  readonly recent: number;
}

/** Reports of one category. */
export interface Topic extends Comparison {
  /** Null for a whole scope. */
  readonly participant: string | null;
  readonly category: string;
}

/** As if there were no seasons. */
export interface ScreenedTopic extends Topic {
  /** How likely so many or more are if nothing happened. */
  readonly pValue: number;
  /** Whether it would be a trend. Only of these the season matters: it can but make them less so. */
  readonly isSurprising: boolean;
}

export interface TestedTopic extends Topic {
  /** What was to be expected, not rounded. */
  readonly expected: number;
  /** At least 1; 1 also where no season is known, or none had to be asked for. */
  readonly seasonFactor: number;
  /** How likely so many or more are if nothing happened. */
  readonly pValue: number;
  /** Adjusted for all that were tested; 1 below the minimum. */
  readonly qValue: number;
  readonly isTrend: boolean;
}

/** What tells a topic from every other. */
export const topicKey = ({ participant, category }: Pick<Topic, 'participant' | 'category'>): string =>
  `${participant ?? ''}/${category}`;

/**
 * Every topic that is tested, in the order given. Whether one is depends on its reports in all windows together and not
 * on those in the newest: otherwise only surprises would be tested, and chance would pass.
 */
export function screenTopics(topics: readonly Topic[], rule: TrendRule): ScreenedTopic[] {
  const tested = topics
    .filter(({ count, recent }) => count + recent >= rule.minimumReports)
    .map((topic) => ({ ...topic, pValue: chanceOf(topic, 1, rule) }));
  return withVerdict(tested, rule).map(({ qValue: _qValue, isTrend, ...topic }) => ({
    ...topic,
    isSurprising: isTrend,
  }));
}

/**
 * The trends among what was screened. Asking for the seasons of all others would not make other trends, since it could
 * only raise their p.
 * @param yearAgoOf the same windows a year ago; null when data does not reach back that far
 */
export function judgeTopics(
  screened: readonly ScreenedTopic[],
  yearAgoOf: (topic: Topic) => Comparison | null,
  rule: TrendRule,
): TestedTopic[] {
  const judged = screened.map(({ isSurprising, ...topic }) => {
    const seasonFactor = isSurprising ? seasonFactorOf(yearAgoOf(topic), rule) : 1;
    return {
      ...{ ...topic, seasonFactor, expected: (topic.recent / rule.recentWindows) * seasonFactor },
      pValue: seasonFactor === 1 ? topic.pValue : chanceOf(topic, seasonFactor, rule),
    };
  });
  return withVerdict(judged, rule);
}

function withVerdict<One extends { readonly count: number; readonly pValue: number }>(
  topics: readonly One[],
  { minimumReports, falseDiscoveryRate }: TrendRule,
): (One & { readonly qValue: number; readonly isTrend: boolean })[] {
  // Those below the minimum cannot be found, and so must not make it easier for others to be.
  const qValues = adjustForMany(topics.map(({ count, pValue }) => (count < minimumReports ? 1 : pValue)));
  return topics.map((topic, index) => {
    const qValue = qValues[index] ?? 1;
    return { ...topic, qValue, isTrend: qValue <= falseDiscoveryRate };
  });
}

/**
 * Of all reports in these windows, how likely the newest holds so many or more. That compares counts without knowing
 * how frequent the topic is: where windows are Poisson counts whose rates differ by gamma factors and no season by more,
 * it is exact.
 */
function chanceOf({ count, recent }: Comparison, seasonFactor: number, { recentWindows, spread }: TrendRule): number {
  const share = seasonFactor / (seasonFactor + recentWindows);
  const concentration = (recentWindows + 1) / spread ** 2;
  return upperTail(count, {
    trials: count + recent,
    alpha: share * concentration,
    beta: (1 - share) * concentration,
  });
}

/**
 * How a window stood against those before it, a year ago: near 1 where there were few reports. Not below 1: a season
 * explains why more come, and that fewer came a year ago is no reason to call as many as always a trend.
 */
function seasonFactorOf(yearAgo: Comparison | null, { seasonWeight, recentWindows }: TrendRule): number {
  if (yearAgo === null) return 1;
  return Math.max(1, (yearAgo.count + seasonWeight) / (yearAgo.recent / recentWindows + seasonWeight));
}
