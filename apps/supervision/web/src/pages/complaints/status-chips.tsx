import type { CaseStatus, ComplaintPage } from '../../api/types';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { countOf, statuses } from '../../status/status';
import { StatusGlyph } from '../../status/status-glyph';
import { statusesOf } from './complaint-search';
import type { ComplaintSearch } from './complaint-search';

interface StatusChipsProps {
  search: ComplaintSearch;
  /** How many complaints each status has under all other filters; undefined while that is awaited, null for unknown. */
  totals: ComplaintPage['statuses'] | undefined | null;
  onChange: (part: Partial<ComplaintSearch>) => void;
}

const chip =
  'flex h-9 shrink-0 items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3 text-small font-[540] ' +
  'hover:border-accent aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-[620]';

export function StatusChips({ search, totals, onChange }: StatusChipsProps) {
  const messages = useMessages();
  const chosen = statusesOf(search);
  const unknown = totals === null ? null : undefined;
  const all = totals && statuses.reduce((sum, status) => sum + totals[countOf[status]], 0);
  const toggle = (status: CaseStatus) => {
    const next = statuses.filter((each) => (each === status ? !chosen.includes(each) : chosen.includes(each)));
    onChange({ status: next.length === 0 ? undefined : next.join(',') });
  };
  return (
    <div
      role="group"
      aria-label={messages.list.status}
      className="no-print -mx-4 mt-3 flex gap-2 overflow-x-auto px-4 py-1 sm:mx-0 sm:flex-wrap sm:px-0"
    >
      <button
        type="button"
        className={chip}
        aria-pressed={search.status === undefined}
        onClick={() => onChange({ status: undefined })}
      >
        {messages.allStatuses}
        <Total value={all} testId="chip-all" />
      </button>
      {statuses.map((status) => (
        <button
          key={status}
          type="button"
          className={chip}
          aria-pressed={chosen.includes(status)}
          onClick={() => toggle(status)}
        >
          <StatusGlyph status={status} />
          {messages.statusNames[status]}
          <Total value={totals?.[countOf[status]] ?? unknown} testId={`chip-${status}`} />
        </button>
      ))}
    </div>
  );
}

function Total({ value, testId }: { value: number | undefined | null; testId: string }) {
  const format = useFormat();
  return (
    <Figure
      value={value ?? null}
      text={value === undefined ? '…' : value === null ? '–' : format.number(value)}
      testId={testId}
      className="text-ink-faint"
    />
  );
}
