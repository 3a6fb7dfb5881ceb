import { Link } from '@tanstack/react-router';
import type { CaseStatus, Overview } from '../../api/types';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { countOf, statusColour, statuses } from '../../status/status';
import { StatusGlyph } from '../../status/status-glyph';
import { listSearch } from './list-search';

/** The six statuses as one bar and as six figures below it, in the order a complaint meets them. */
export function StatusLedger({ overview }: { overview: Overview }) {
  const messages = useMessages();
  const format = useFormat();
  const { totals } = overview;
  return (
    <div className="mt-8">
      <StatusBar overview={overview} />
      <ul className="mt-4 grid grid-cols-2 gap-x-3 gap-y-1 sm:grid-cols-3 sm:gap-x-6 xl:grid-cols-[1.15fr_1.3fr_1fr_1fr_0.9fr_0.9fr] xl:gap-x-3.5">
        {statuses.map((status) => {
          const count = totals[countOf[status]];
          return (
            <li key={status}>
              <Link
                to="/laporan"
                search={{ ...listSearch(overview), status }}
                className="-mx-2 grid h-full content-start rounded-md px-2 py-2 hover:bg-hover"
              >
                <span className="flex items-center gap-1.5 text-small leading-tight font-[560] sm:whitespace-nowrap">
                  <StatusGlyph status={status} />
                  {messages.statusNames[status]}
                </span>
                <span className="mt-1 flex items-baseline gap-2">
                  <Figure
                    value={count}
                    text={format.number(count)}
                    testId={`figure-${countOf[status]}`}
                    className="-mx-0.5 px-0.5 text-[1.625rem] leading-8 font-[620] tracking-[-0.01em]"
                  />
                  <span className="text-note text-ink-faint">{format.share(count / totals.received)}</span>
                </span>
                <span className="text-note text-ink-faint">{messages.statusExplained[status]}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function StatusBar({ overview: { totals } }: { overview: Overview }) {
  const messages = useMessages();
  const format = useFormat();
  const isPresent = (status: CaseStatus) => totals[countOf[status]] > 0;
  const present = statuses.filter(isPresent);
  const words = present
    .map((status) => `${messages.statusNames[status]} ${format.share(totals[countOf[status]] / totals.received)}`)
    .join(', ');
  return (
    <div
      role="img"
      aria-label={`${messages.statusBar}: ${words}`}
      className="flex h-4 gap-[2px] overflow-hidden rounded-[4px]"
    >
      {present.map((status) => (
        <span
          key={status}
          title={`${messages.statusNames[status]}: ${format.number(totals[countOf[status]])}`}
          className={`min-w-[5px] bg-current transition-[flex-grow] duration-500 print-exact ${statusColour[status]}`}
          style={{ flexGrow: totals[countOf[status]], flexBasis: 0 }}
        />
      ))}
    </div>
  );
}
