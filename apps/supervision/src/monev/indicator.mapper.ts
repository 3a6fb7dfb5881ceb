import type { FactRow } from '../projection-figures/figure-cases.query.js';
import type { FigureFrame } from './figure-reading.query.js';
import type { IndicatorSort, Part } from './indicator.request.js';
import type {
  FigureCaseResponse,
  IndicatorDefinitionResponse,
  IndicatorGroupResponse,
  IndicatorResponse,
} from './indicator.response.js';
import {
  countedIndicators,
  indicatorDefinitions,
  type CountedIndicator,
  type Indicator,
  type IndicatorName,
} from './indicators.js';

/** Statuses that the page of complaints is to list, where they alone say which cases an indicator counts. */
const listed: Partial<Record<IndicatorName, string | null>> = {
  received: null,
  belumTerverifikasi: 'belum-terverifikasi',
  belumDitindaklanjuti: 'belum-ditindaklanjuti',
  diproses: 'diproses',
  selesai: 'selesai',
  ditunda: 'ditunda',
  diarsip: 'diarsip',
  followedUpShare: 'diproses,selesai',
  completedShare: 'selesai',
};

/**
 * @param participant null for the whole scope
 * @param part of a division, when the indicator is of no more
 */
export function indicatorResponse(
  indicator: Indicator,
  frame: FigureFrame,
  participant: string | null,
  part: Part | null = null,
): IndicatorResponse {
  return {
    ...indicator,
    interval: indicator.interval && { ...indicator.interval },
    cases: casesAddress(indicator.indicator, frame, participant, part),
    page: part === null ? pageAddress(indicator.indicator, frame, participant) : null,
  };
}

/** Where the cases behind an indicator are. */
function casesAddress(
  indicator: IndicatorName,
  frame: FigureFrame,
  participant: string | null,
  part: Part | null,
): string | null {
  if (!countedIndicators.includes(indicator as CountedIndicator)) return null;
  return `/api/indicators/cases?${queryOf(frame, { indicator, scope: frame.scope, participant, ...part })}`;
}

/** Of no one participant that page lists also what counts for nobody of the province. */
function pageAddress(indicator: IndicatorName, frame: FigureFrame, participant: string | null): string | null {
  const status = listed[indicator];
  if (status === undefined || participant === null) return null;
  return `/laporan?${queryOf(frame, { participant, status })}`;
}

function queryOf({ from, to, dateBasis }: FigureFrame, others: Readonly<Record<string, string | null>>): string {
  const said = Object.entries({ ...others, from, to, dateBasis }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return new URLSearchParams(said).toString();
}

export const definitionResponse = (indicator: IndicatorName): IndicatorDefinitionResponse => ({
  indicator,
  ...indicatorDefinitions[indicator],
});

/** Those without a value stand last, those with the same one in the order of their keys. */
export function sortGroups(groups: readonly IndicatorGroupResponse[], sort: IndicatorSort): IndicatorGroupResponse[] {
  const byKey = (one: IndicatorGroupResponse, other: IndicatorGroupResponse): number => (one.key < other.key ? -1 : 1);
  if (sort === 'key') return [...groups].sort(byKey);
  const [name, sign] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1];
  const valueOf = ({ indicators }: IndicatorGroupResponse): number | null =>
    indicators.find(({ indicator }) => indicator === name)?.value ?? null;
  return [...groups].sort((one, other) => {
    const [left, right] = [valueOf(one), valueOf(other)];
    if (left === null || right === null) return left === right ? byKey(one, other) : left === null ? 1 : -1;
    return sign * (left - right) || byKey(one, other);
  });
}

const secondsADay = 86_400;
const daysOf = (seconds: number | null): number | null => (seconds === null ? null : seconds / secondsADay);

export const caseResponse = (row: FactRow): FigureCaseResponse => ({
  id: row.complaint_id,
  participant: row.participant,
  status: row.status as FigureCaseResponse['status'],
  receivedDay: row.received_day === '-infinity' ? null : row.received_day,
  closedDay: row.closed_day === '-infinity' ? null : row.closed_day,
  daysSinceReceipt: daysOf(row.seconds_since_receipt),
  daysSinceDisposition: daysOf(row.seconds_since_disposition),
  closedBySystem: row.closed_by_system,
  reopened: row.reopened,
  rating: row.rating,
  dueDay: row.due_day,
  onTime: row.on_time,
});
