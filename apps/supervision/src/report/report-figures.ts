import type { CaseStatus } from '../case-timeline/case-status.js';
import type { FreshnessState } from '../monev/freshness.js';
import type { IndicatorName, IndicatorUnit } from '../monev/indicators.js';
import type { Interval } from '../monev/wilson.js';
import type { ReportKind } from './report-period.js';

/** A figure as the API of indicators gives it. */
export interface ReportedFigure {
  readonly indicator: IndicatorName;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly interval: Interval | null;
}

/** One of the figures of the first page, with what it was in the period before. */
export interface KeyFigure extends ReportedFigure {
  readonly label: string;
  readonly unit: IndicatorUnit;
  readonly before: number | null;
}

export interface ReportedParticipant {
  readonly code: string;
  readonly name: string;
  readonly received: number;
  readonly rank: number | null;
  /** From 0 to 100. */
  readonly score: number | null;
  /** Too few complaints to be compared. */
  readonly isTooFew: boolean;
  readonly freshness: FreshnessState;
  readonly figures: readonly ReportedFigure[];
}

/** An office of a participant, or several that are told as one. */
export interface ReportedOffice {
  readonly name: string;
  readonly figures: readonly ReportedFigure[];
}

export interface ReportedSign {
  readonly sign: string;
  readonly label: string;
  readonly rule: string;
  readonly complaints: number;
  readonly of: number;
}

export interface ReportedTrend {
  readonly word: string;
  readonly count: number;
  readonly expected: number;
}

export interface ReportBasis {
  readonly asOf: string;
  readonly cutOff: string | null;
  readonly indicatorsVersion: number;
  readonly calendarVersion: number | null;
  readonly formulaVersion: number;
  readonly formulaName: string;
  readonly minimumComplaints: number;
  readonly signSettingsVersion: number;
  readonly trendTestVersion: number;
  readonly smallestCell: number;
  /** Whether nothing came in while these figures were read. */
  readonly isOfOneMoment: boolean;
}

/** All that a report says: what is printed comes from here and nowhere else. */
export interface ReportFigures {
  readonly kind: ReportKind;
  readonly period: string;
  readonly periodBefore: string;
  readonly from: string;
  readonly to: string;
  /** Null for the whole province. */
  readonly participant: string | null;
  /** Of the participant, or of the province. */
  readonly name: string;
  readonly basis: ReportBasis;
  readonly key: readonly KeyFigure[];
  readonly statuses: readonly { readonly status: CaseStatus; readonly count: number }[];
  /** Twelve months up to the last of the period; null where nothing is known of a year before. */
  readonly months: readonly {
    readonly month: string;
    readonly received: number;
    readonly yearBefore: number | null;
  }[];
  /** In the order of the ranking: all, or the one that the report is about. */
  readonly participants: readonly ReportedParticipant[];
  /** Null for the province. */
  readonly offices: readonly ReportedOffice[] | null;
  readonly topics: readonly { readonly word: string; readonly count: number }[];
  readonly otherTopics: number;
  readonly trends: readonly ReportedTrend[];
  readonly signs: readonly ReportedSign[];
  /** Names of those that are silent as a whole, by sign. */
  readonly quiet: readonly { readonly label: string; readonly names: readonly string[] }[];
}

/** Those of the first page, in their order. */
export const keyIndicators: readonly IndicatorName[] = [
  'received',
  'followedUpShare',
  'completedShare',
  'onTimeShare',
  'meanDaysSinceReceipt',
  'medianDaysSinceReceipt',
  'closedBySystemShare',
  'rating',
];

export const figureOf = (figures: readonly ReportedFigure[], name: IndicatorName): ReportedFigure =>
  figures.find(({ indicator }) => indicator === name) ?? {
    ...{ indicator: name, value: null, numerator: null, denominator: null, interval: null },
  };
