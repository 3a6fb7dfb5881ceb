import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/format-context';
import { useDeadlineWords } from '../../i18n/deadline-words';
import type { Due } from './deadlines';
import type { DeadlineState, DeadlinesSearch } from './deadlines-search';

interface DueTableProps {
  due: readonly Due[];
  search: DeadlinesSearch;
}

const cell = 'px-3 py-1.5 align-baseline first:pl-5 last:pr-5';
const head = `${cell} text-note font-[600] text-ink-soft`;

/** Whose deadlines ran out and whose will, each number the way to its list. */
export function DueTable({ due, search }: DueTableProps) {
  const words = useDeadlineWords();
  const { columns } = words;
  const format = useFormat();
  return (
    <div role="region" tabIndex={0} aria-label={words.table} className="panel relative mt-5 overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="due-table">
        <caption className="sr-only">{words.table}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className={`${head} text-left`}>
              {columns.participant}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.late}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.soon}
            </th>
            <th scope="col" className={`${head} text-right max-sm:hidden`}>
              {columns.first}
            </th>
          </tr>
        </thead>
        <tbody>
          {due.map(({ code, name, overdue, dueSoon, firstDay }) => (
            <tr
              key={code}
              data-testid="due-row"
              data-code={code}
              aria-current={search.participant === code ? 'true' : undefined}
              className="border-b border-line last:border-0 hover:bg-hover aria-[current=true]:bg-accent-soft"
            >
              <th scope="row" className={`${cell} text-left font-[560]`}>
                {name}
              </th>
              <td className={`${cell} text-right`}>
                <Count count={overdue} state="overdue" of={{ code, name }} />
              </td>
              <td className={`${cell} text-right`}>
                <Count count={dueSoon} state="soon" of={{ code, name }} />
              </td>
              <td className={`${cell} text-right whitespace-nowrap max-sm:hidden`}>{format.day(firstDay)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CountProps {
  count: number;
  state: DeadlineState;
  of: { code: string; name: string };
}

function Count({ count, state, of: { code, name } }: CountProps) {
  const words = useDeadlineWords();
  const format = useFormat();
  if (count === 0) return <span className="text-ink-soft">0</span>;
  return (
    <Link
      to="/tenggat"
      search={(before) => ({
        ...before,
        state: state === 'overdue' ? undefined : state,
        participant: code,
        after: undefined,
      })}
      className="font-[640] underline decoration-line-strong decoration-1 underline-offset-4 hover:decoration-current"
      data-testid={`due-${code}-${state}`}
      data-value={count}
    >
      {format.number(count)}
      <span className="sr-only">, {words.opens(words.states[state], name)}</span>
    </Link>
  );
}
