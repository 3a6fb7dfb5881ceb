import type { TopicTrend } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useTrendWords } from '../../i18n/trend-words';
import { columnsHeight, layOutColumns } from './column-layout';

/** The latest windows of a topic beside those of the year before; the words say what is drawn. */
export function WindowColumns({ topic }: { topic: TopicTrend }) {
  const words = useTrendWords();
  const format = useFormat();
  const { width, columns, expectedY } = layOutColumns(topic);
  const { recent, count, expected, recentYearAgo } = topic;
  const list = (counts: readonly number[]) => counts.map(format.number).join(', ');
  const told = [
    words.drawn(list(recent), format.number(count), format.decimal(expected)),
    ...(recentYearAgo === null ? [] : [words.drawnYearAgo(list(recentYearAgo))]),
  ].join(' ');
  return (
    <svg
      viewBox={`0 -2 ${width} ${columnsHeight + 4}`}
      role="img"
      aria-label={told}
      className="h-9 w-31 shrink-0 print-exact"
    >
      <path d={`M0 ${columnsHeight + 1}h${width}`} stroke="var(--line-strong)" />
      {columns.map((column, index) => (
        <rect
          key={column.x}
          x={column.x}
          y={column.y}
          width={column.width}
          height={column.height}
          fill={index === columns.length - 1 ? 'var(--accent)' : 'var(--line-strong)'}
        />
      ))}
      {columns.map(
        ({ x, width: wide, yearAgoY }) =>
          yearAgoY !== null && <path key={x} d={`M${x - 1} ${yearAgoY}h${wide + 2}`} stroke="var(--ink)" />,
      )}
      <path d={`M0 ${expectedY}h${width}`} stroke="var(--unhandled)" strokeDasharray="3 2.5" />
    </svg>
  );
}

/** What the columns and lines stand for, once for all rows. */
export function WindowLegend() {
  const { legend } = useTrendWords();
  const marks = [
    { name: legend.recent, mark: <rect x="3" y="1" width="8" height="10" fill="var(--line-strong)" /> },
    { name: legend.count, mark: <rect x="3" y="1" width="8" height="10" fill="var(--accent)" /> },
    { name: legend.yearAgo, mark: <path d="M1 6h12" stroke="var(--ink)" /> },
    { name: legend.expected, mark: <path d="M1 6h12" stroke="var(--unhandled)" strokeDasharray="3 2.5" /> },
  ];
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-note text-ink-soft">
      {marks.map(({ name, mark }) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg viewBox="0 0 14 12" aria-hidden="true" className="h-3 w-3.5 print-exact">
            {mark}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
