import { caseStatuses } from '../case-timeline/case-status.js';
import { indicatorDefinitions, type IndicatorName } from '../monev/indicators.js';
import { wilsonInterval } from '../monev/wilson.js';
import {
  keyIndicators,
  type KeyFigure,
  type ReportedFigure,
  type ReportedParticipant,
  type ReportFigures,
} from './report-figures.js';

export const figure = (indicator: IndicatorName, numerator: number, denominator: number): ReportedFigure => ({
  ...{ indicator, numerator, denominator },
  value: denominator === 0 ? null : numerator / denominator,
  interval: wilsonInterval(numerator, denominator),
});

export const counted = (indicator: IndicatorName, value: number): ReportedFigure => ({
  ...{ indicator, value, numerator: value, denominator: null, interval: null },
});

/** @param onTime of twenty */
export const someParticipant = (
  code: string,
  onTime: number | null,
  over: Partial<ReportedParticipant> = {},
): ReportedParticipant => ({
  ...{ code, name: `Kabupaten ${code}`, received: 20, rank: 1, score: 80, isTooFew: false, freshness: 'segar' },
  figures: [counted('received', 20), ...(onTime === null ? [] : [figure('onTimeShare', onTime, 20)])],
  ...over,
});

export const keyFigure = (indicator: IndicatorName, value: number | null, before: number | null): KeyFigure => {
  const { label, unit } = indicatorDefinitions[indicator];
  return { indicator, label, unit, before, value, numerator: null, denominator: null, interval: null };
};

/** Figures in which nothing calls for attention. */
export const calmFigures = (over: Partial<ReportFigures> = {}): ReportFigures => ({
  ...{ kind: 'bulanan', period: '2026-03', periodBefore: '2026-02', from: '2026-03-01', to: '2026-03-31' },
  participant: null,
  name: 'Provinsi Kalimantan Selatan',
  basis: {
    ...{ asOf: '2026-04-05', cutOff: '2026-04-05T01:00:00.000Z', indicatorsVersion: 1, calendarVersion: 2 },
    ...{ formulaVersion: 1, formulaName: 'Penanganan laporan', minimumComplaints: 10, signSettingsVersion: 1 },
    ...{ trendTestVersion: 1, smallestCell: 5, isOfOneMoment: true },
  },
  key: keyIndicators.map((indicator) => keyFigure(indicator, 0.9, 0.9)),
  statuses: caseStatuses.map((status) => ({ status, count: status === 'selesai' ? 1_294 : 0 })),
  months: Array.from({ length: 12 }, (_, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    received: index * 10,
    yearBefore: index < 3 ? null : index * 8,
  })),
  participants: [someParticipant('63', 18), someParticipant('63.01', 16)],
  offices: null,
  topics: [{ word: 'Jalan Berlubang', count: 77 }],
  otherTopics: 23,
  trends: [],
  signs: [],
  quiet: [],
  ...over,
});
