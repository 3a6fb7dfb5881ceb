import { freshnessResponse } from '../monev/overview.mapper.js';
import { caseAddresses } from './case-address.mapper.js';
import { growthOf } from './growth.js';
import { sortName, type PageEnd, type SortName, type SortValue } from './sorted-page.js';
import { isYearAgoKnown } from './topics.mapper.js';
import { trendRuleInWords } from './trend-words.js';
import { topicKey, trendRule, type TestedTopic, type TrendSort } from './trend.js';
import type { TrendReading } from './trend.query.js';
import type { TrendListResponse, TrendResponse, TrendTestResponse } from './trend.response.js';
import type { Days, WindowLength } from './windows.js';

/** What a topic is sorted by, and the key that no other has. */
export function endOfTopic(topic: TestedTopic, sort: TrendSort, words: TrendReading['words']): PageEnd {
  const values: Readonly<Record<SortName<TrendSort>, SortValue>> = {
    pValue: topic.pValue,
    count: topic.count,
    ratio: ratioOf(topic),
    excess: topic.count - topic.expected,
    word: wordOf(topic, words),
    participant: topic.participant ?? '',
  };
  return { value: values[sortName(sort)], key: topicKey(topic) };
}

export interface TrendSource {
  readonly reading: TrendReading;
  /** Of the window. */
  readonly days: Days;
  readonly now: Date;
}

export function trendResponse(topic: TestedTopic, { reading, days, now }: TrendSource): TrendResponse {
  const { participant, category, count, recent: _sum, ...tested } = topic;
  const { freshness, instances, covered, words } = reading;
  const series = reading.series.get(topicKey(topic));
  const yearAgoKnown = isYearAgoKnown(participant, reading);
  const yearAgo = yearAgoKnown ? series : undefined;
  return {
    ...{ participant, category, count, ...tested, yearAgoKnown },
    name: instances.find(({ code }) => code === participant)?.name ?? '',
    freshness: participant === null ? null : freshnessResponse(freshness, participant, now),
    word: wordOf(topic, words),
    ratio: ratioOf(topic),
    recent: [...(series?.recent ?? [])],
    recentYearAgo: yearAgo === undefined ? null : [...yearAgo.recentYearAgo],
    yearOnYear: {
      before: yearAgo?.countYearAgo ?? null,
      growth: growthOf(count, yearAgo?.countYearAgo ?? 0, yearAgo !== undefined).growth,
    },
    ...caseAddresses({
      ...{ participants: participant === null ? covered : [participant], category },
      ...{ ...days, dateBasis: 'received' },
    }),
  };
}

export const untestedResponse = ({ instances, covered, firstMonths }: TrendReading): TrendListResponse['untested'] =>
  instances
    .filter(({ code }) => !covered.includes(code))
    .map(({ code, name }) => ({ participant: code, name, since: firstMonths.get(code) ?? null }));

export const testResponse = (window: WindowLength): TrendTestResponse => {
  const { version, ...parameters } = trendRule;
  return { version, rule: trendRuleInWords(trendRule, window), parameters };
};

const ratioOf = ({ count, expected }: TestedTopic): number | null => (expected === 0 ? null : count / expected);

const wordOf = ({ category }: TestedTopic, words: TrendReading['words']): string => words.get(category) ?? category;
