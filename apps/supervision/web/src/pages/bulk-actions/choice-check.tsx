import { useChoiceWords } from '../../i18n/choice-words';
import type { Choice } from './use-choice';

const label = 'relative z-1 inline-grid size-9 cursor-pointer place-items-center rounded-md hover:bg-hover';
const box = 'size-4.5 accent-accent';

interface ChoiceCheckProps {
  choice: Choice;
  complaint: { id: string; title: string | null };
}

/** Chooses one complaint of the list. */
export function ChoiceCheck({ choice, complaint: { id, title } }: ChoiceCheckProps) {
  const words = useChoiceWords();
  return (
    <label className={`no-print ${label}`}>
      <input
        type="checkbox"
        aria-label={words.choose(title ?? id)}
        checked={choice.has(id)}
        disabled={choice.isAll}
        onChange={() => choice.toggle(id)}
        className={box}
      />
    </label>
  );
}

interface PageCheckProps {
  choice: Choice;
  ids: readonly string[];
  /** Where no column says what it is for. */
  hasLabel?: boolean;
}

/** Chooses every complaint of the page that is shown. */
export function PageCheck({ choice, ids, hasLabel = false }: PageCheckProps) {
  const words = useChoiceWords();
  const count = ids.filter((id) => choice.has(id)).length;
  return (
    <label className={hasLabel ? 'no-print mb-2 inline-flex min-h-9 items-center gap-2.5 text-small' : label}>
      <input
        type="checkbox"
        aria-label={words.choosePage}
        checked={count === ids.length}
        disabled={choice.isAll}
        ref={(input) => {
          if (input !== null) input.indeterminate = count > 0 && count < ids.length;
        }}
        onChange={() => choice.togglePage(ids)}
        className={box}
      />
      {hasLabel && words.choosePage}
    </label>
  );
}
