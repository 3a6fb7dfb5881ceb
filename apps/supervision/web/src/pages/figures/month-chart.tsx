import { useWidth } from '../../components/use-width';
import { useFormat } from '../../format/format-context';
import { chartHeight, layOutMonths } from './month-layout';
import type { MonthLayout, MonthPoint, PlacedPoint } from './month-layout';

/** Narrower than this the page scrolls the chart rather than squeeze it. */
const leastWidth = 300;

/** What the chart says, in the words of its page. */
export interface MonthChartWords {
  drawn: (from: string, to: string) => string;
  legend: { total: string; before: string; flagged: string };
  unknown: string;
}

/** Months as a line, with those of the year before. */
export function MonthChart({ points, words }: { points: readonly MonthPoint[]; words: MonthChartWords }) {
  const format = useFormat();
  const [element, width] = useWidth<HTMLDivElement>();
  const layout = layOutMonths(points, Math.max(leastWidth, width));
  const [first, last] = [points[0]?.month ?? '', points.at(-1)?.month ?? ''];
  return (
    <figure className="min-w-0">
      <div ref={element}>
        {width > 0 && (
          <svg
            role="img"
            aria-label={words.drawn(format.month(first), format.month(last))}
            viewBox={`0 0 ${layout.width} ${chartHeight}`}
            data-testid="trend-chart"
            className="block w-full print-exact"
          >
            <Frame layout={layout} />
            <path
              d={layout.pathBefore}
              fill="none"
              stroke="var(--ink-faint)"
              strokeWidth="1.75"
              strokeDasharray="5 4"
              strokeLinecap="round"
            />
            <path d={layout.path} fill="none" stroke="var(--accent)" strokeWidth="2.5" strokeLinejoin="round" />
            {layout.points.map((placed) => (
              <Month key={placed.point.month} placed={placed} floor={layout.floor} words={words} />
            ))}
          </svg>
        )}
      </div>
      <figcaption>
        <Legend hasFlagged={points.some(({ flagged }) => flagged > 0)} legend={words.legend} />
      </figcaption>
    </figure>
  );
}

function Frame({ layout: { steps, years, width, floor } }: { layout: MonthLayout }) {
  const format = useFormat();
  return (
    <g className="fill-ink-faint text-[13px]">
      {steps.map(({ value, y }) => (
        <g key={value}>
          <path d={`M52 ${y}H${width}`} stroke="var(--line)" strokeWidth={value === 0 ? 1.5 : 1} />
          <text x="44" y={y + 4} textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      {years.map(({ year, x }) => (
        <g key={year}>
          <path d={`M${x} ${floor}v6`} stroke="var(--line-strong)" />
          <text x={x} y={floor + 30} textAnchor={x > width - 40 ? 'end' : 'start'}>
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

const diamond = (x: number, y: number): string => `M${x} ${y - 4}l4 4-4 4-4-4z`;
const triangle = (x: number, y: number): string => `M${x} ${y}l5 8.5h-10z`;

interface MonthProps {
  placed: PlacedPoint;
  floor: number;
  words: MonthChartWords;
}

/** A dot, open where rows are left out, with a triangle on the floor; for the year before an open diamond. */
function Month({ placed: { point, x, y, yBefore }, floor, words }: MonthProps) {
  const format = useFormat();
  const title = [
    `${format.month(point.month)}: ${point.total === null ? words.unknown : format.number(point.total)}`,
    ...(point.totalYearBefore === null ? [] : [`${words.legend.before}: ${format.number(point.totalYearBefore)}`]),
    ...(point.flagged === 0 ? [] : [`${words.legend.flagged}: ${format.number(point.flagged)}`]),
  ].join('\n');
  return (
    <g>
      <title>{title}</title>
      {yBefore !== null && (
        <path d={diamond(x, yBefore)} fill="var(--surface)" stroke="var(--ink-faint)" strokeWidth="1.5" />
      )}
      {y !== null && (
        <circle
          cx={x}
          cy={y}
          r="3.6"
          fill={point.flagged > 0 ? 'var(--surface)' : 'var(--accent)'}
          stroke="var(--accent)"
          strokeWidth="1.5"
        />
      )}
      {point.flagged > 0 && <path d={triangle(x, floor + 6)} fill="var(--unhandled)" />}
    </g>
  );
}

function Legend({ hasFlagged, legend }: { hasFlagged: boolean } & Pick<MonthChartWords, 'legend'>) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-note text-ink-soft">
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 26 12" aria-hidden="true" className="h-3 w-6.5 print-exact">
          <path d="M0 6h26" stroke="var(--accent)" strokeWidth="2.5" />
          <circle cx="13" cy="6" r="3.6" fill="var(--accent)" />
        </svg>
        {legend.total}
      </li>
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 26 12" aria-hidden="true" className="h-3 w-6.5 print-exact">
          <path d="M0 6h26" stroke="var(--ink-faint)" strokeWidth="1.75" strokeDasharray="5 4" />
          <path d={diamond(13, 6)} fill="var(--surface)" stroke="var(--ink-faint)" strokeWidth="1.5" />
        </svg>
        {legend.before}
      </li>
      {hasFlagged && (
        <li className="flex items-center gap-1.5">
          <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 print-exact">
            <path d={triangle(6, 2)} fill="var(--unhandled)" />
          </svg>
          {legend.flagged}
        </li>
      )}
    </ul>
  );
}
