import type { IndicatorGroupResponse, IndicatorResponse } from '../monev/indicator.response.js';
import { isResidual } from '../monev/topics.js';
import type { ReportedFigure, ReportedOffice, ReportFigures } from './report-figures.js';
import { foldSmall } from './small-cells.js';

/** Topics beyond these are told together. */
const topicsTold = 10;

const receivedOf = ({ indicators }: IndicatorGroupResponse): number =>
  indicators.find(({ indicator }) => indicator === 'received')?.value ?? 0;

const mostFirst = (one: { count: number; key: string }, other: { count: number; key: string }): number =>
  other.count - one.count || (one.key < other.key ? -1 : 1);

const cellsOf = (groups: readonly IndicatorGroupResponse[]) =>
  groups
    .map((group) => ({ key: group.key, group, count: receivedOf(group) }))
    .filter(({ count }) => count > 0)
    .toSorted(mostFirst);

/** The most frequent topics that say something, none of them a small cell; all others together. */
export function topicsOf(groups: readonly IndicatorGroupResponse[]): Pick<ReportFigures, 'topics' | 'otherTopics'> {
  const cells = cellsOf(groups);
  const named = cells.filter(({ key, group }) => key !== '' && !isResidual(group.name));
  const told = foldSmall(named).shown.slice(0, topicsTold);
  const all = cells.reduce((sum, { count }) => sum + count, 0);
  return {
    topics: told.map(({ group, count }) => ({ word: group.name, count })),
    otherTopics: all - told.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Offices with complaints enough; the others as one. */
export function officesOf(groups: readonly IndicatorGroupResponse[]): ReportedOffice[] {
  const { shown, folded } = foldSmall(cellsOf(groups));
  return [
    ...shown.map(({ key, group }) => ({
      name: key === '' ? 'Belum didisposisi ke OPD' : group.name,
      figures: group.indicators.map(figureOfResponse),
    })),
    ...(folded.length === 0
      ? []
      : [
          {
            name: folded.length === 1 ? 'OPD lain' : `${folded.length} OPD lain, digabung`,
            figures: together(folded.map(({ group }) => group.indicators)),
          },
        ]),
  ];
}

const figureOfResponse = ({ indicator, value, numerator, denominator }: IndicatorResponse): ReportedFigure => ({
  ...{ indicator, value, numerator, denominator, interval: null },
});

/** Of several offices: what they have in common is counted once more from its parts. */
function together(offices: readonly (readonly IndicatorResponse[])[]): ReportedFigure[] {
  return (offices[0] ?? []).map(({ indicator, denominator: divides }) => {
    const parts = offices.map((office) => office.find((one) => one.indicator === indicator));
    const numerator = parts.reduce((sum, part) => sum + (part?.numerator ?? 0), 0);
    if (divides === null) return { indicator, value: numerator, numerator, denominator: null, interval: null };
    const denominator = parts.reduce((sum, part) => sum + (part?.denominator ?? 0), 0);
    const value = denominator === 0 ? null : numerator / denominator;
    return { indicator, value, numerator, denominator, interval: null };
  });
}
