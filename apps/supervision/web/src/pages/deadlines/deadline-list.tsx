import { Link } from '@tanstack/react-router';
import type { ClockItem } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useClockWords } from '../../i18n/clock-words';
import { useDeadlineWords } from '../../i18n/deadline-words';
import { StatusLabel } from '../../status/status-label';

const cell = 'px-3 py-2 align-baseline first:pl-5 last:pr-5';
const head = `${cell} text-left text-note font-[600] text-ink-soft`;

/** Deadlines with the complaint that each is of, the most urgent first. */
export function DeadlineList({ items }: { items: readonly ClockItem[] }) {
  const words = useDeadlineWords();
  const columns = [
    { label: words.complaint },
    { label: words.columns.participant, hidden: 'max-lg:hidden' },
    { label: words.clock, hidden: 'max-sm:hidden' },
    { label: words.deadline, hidden: 'max-sm:hidden' },
    { label: words.left, hidden: 'max-sm:hidden' },
  ];
  return (
    <div role="region" tabIndex={0} aria-label={words.list} className="panel relative mt-3 overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="deadline-list">
        <caption className="sr-only">{words.list}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            {columns.map(({ label, hidden = '' }) => (
              <th key={label} scope="col" className={`${head} ${hidden}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={`${item.complaintId} ${item.clock} ${item.participant.code} ${item.startedAt}`} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ item }: { item: ClockItem }) {
  const words = useDeadlineWords();
  const clockWords = useClockWords();
  const format = useFormat();
  const { complaintId: id, title, clock, participant, status, cycle } = item;
  const kind = cycle > 1 ? `${clockWords.names[clock]} · ${clockWords.cycle(cycle)}` : clockWords.names[clock];
  const day = item.deadlineDay === null ? clockWords.states.paused : format.day(item.deadlineDay);
  const left = useRemaining(item);
  return (
    <tr data-testid="deadline" data-id={id} className="relative border-b border-line last:border-0 hover:bg-hover">
      <th scope="row" className={`${cell} text-left font-normal`}>
        <Link
          to="/laporan/$id"
          params={{ id }}
          className="font-[600] wrap-anywhere after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
        >
          {title ?? words.untitled}
        </Link>
        <span className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-note text-ink-soft">
          <StatusLabel status={status} />
          <span className="wrap-anywhere">{id}</span>
          <span className="lg:hidden">{participant.name}</span>
        </span>
        <span className="mt-0.5 block text-note text-ink-soft sm:hidden">{`${kind} · ${day}${left === null ? '' : ` · ${left}`}`}</span>
      </th>
      <td className={`${cell} max-lg:hidden`}>{participant.name}</td>
      <td className={`${cell} max-sm:hidden`}>{kind}</td>
      <td className={`${cell} whitespace-nowrap max-sm:hidden`}>{day}</td>
      <td className={`${cell} whitespace-nowrap max-sm:hidden`}>{left}</td>
    </tr>
  );
}

function useRemaining({ remainingDays }: ClockItem): string | null {
  const words = useClockWords();
  const format = useFormat();
  if (remainingDays === null) return null;
  if (remainingDays === 0) return words.lastDay;
  return remainingDays > 0
    ? words.remaining(format.number(remainingDays))
    : words.overdueBy(format.number(-remainingDays));
}
