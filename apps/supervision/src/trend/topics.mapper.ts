import { isResidual } from '../monev/topics.js';
import { tellsFrom } from './reach.js';
import type { StretchRow, TopicKey, WindowRow } from './trend-cells.query.js';
import { topicKey, type Comparison, type Topic, type TrendDivision } from './trend.js';

/** By participant the month of its first report. */
export type FirstMonths = ReadonlyMap<string, string>;

/** Participants who tell of all days from one on. */
export const coveredFrom = (day: string, participants: readonly string[], firstMonths: FirstMonths): string[] =>
  participants.filter((code) => tellsFrom(day, firstMonths.get(code) ?? null));

/** The topics of these participants that say something, each by itself or over all of them. */
export function topicsOf(
  rows: readonly StretchRow[],
  participants: readonly string[],
  words: ReadonlyMap<string, string>,
  by: TrendDivision,
): Topic[] {
  const known = new Set(participants);
  const told = rows.filter(
    ({ participant, category }) =>
      known.has(participant) && category !== '' && !isResidual(words.get(category) ?? category),
  );
  if (by === 'participant') return told.map((row) => topicOf(row.participant, [row]));
  return [...Map.groupBy(told, ({ category }) => category).values()].map((group) => topicOf(null, group));
}

function topicOf(participant: string | null, rows: readonly StretchRow[]): Topic {
  const sum = (stretch: number): number => rows.reduce((total, { counts }) => total + (counts[stretch] ?? 0), 0);
  return { participant, category: rows[0]?.category ?? '', count: sum(0), recent: sum(1) };
}

/** What topics are made of: those of a whole scope of one of each participant. */
export const keysOf = (topics: readonly Topic[], participants: readonly string[]): TopicKey[] =>
  topics.flatMap(({ participant, category }) =>
    (participant === null ? participants : [participant]).map((code) => ({ participant: code, category })),
  );

/** A topic's reports by window, the oldest first. */
export interface TopicSeries {
  /** In the windows before. */
  readonly recent: readonly number[];
  readonly recentYearAgo: readonly number[];
  readonly countYearAgo: number;
}

/** By the key of a topic. */
export type SeriesByTopic = ReadonlyMap<string, TopicSeries>;

/** @param rows of windows up to the newest, the oldest first, and behind them those of a year ago */
export function seriesOf(rows: readonly WindowRow[], topics: readonly Topic[], windows: number): SeriesByTopic {
  const counts = new Map(topics.map((topic) => [topicKey(topic), new Array<number>(windows * 2).fill(0)]));
  for (const { participant, category, window, count } of rows) {
    const own =
      counts.get(topicKey({ participant, category })) ?? counts.get(topicKey({ participant: null, category }));
    if (own !== undefined) own[window] = (own[window] ?? 0) + count;
  }
  return new Map(
    [...counts].map(([key, own]) => [
      key,
      {
        recent: own.slice(0, windows - 1),
        recentYearAgo: own.slice(windows, -1),
        countYearAgo: own.at(-1) ?? 0,
      },
    ]),
  );
}

/** Whose data covers what. */
export interface Coverage {
  /** Participants whose topics are tested. */
  readonly covered: readonly string[];
  /** Those of them who told of the same windows a year ago. */
  readonly coveredYearAgo: readonly string[];
}

export const isYearAgoKnown = (participant: string | null, { covered, coveredYearAgo }: Coverage): boolean =>
  participant === null ? covered.length === coveredYearAgo.length : coveredYearAgo.includes(participant);

/** The same windows a year ago; null when data does not reach back that far. */
export function yearAgoOf(topic: Topic, series: SeriesByTopic, coverage: Coverage): Comparison | null {
  const own = series.get(topicKey(topic));
  if (own === undefined || !isYearAgoKnown(topic.participant, coverage)) return null;
  return { count: own.countYearAgo, recent: own.recentYearAgo.reduce((sum, count) => sum + count, 0) };
}
