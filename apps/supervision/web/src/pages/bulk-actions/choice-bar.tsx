import { lazy, Suspense, useState } from 'react';
import type { BulkActionName } from '../../api/bulk-types';
import { useFormat } from '../../format/format-context';
import { useChoiceWords } from '../../i18n/choice-words';
import { mostChosen } from './use-choice';
import type { Choice } from './use-choice';

const actions = ['letters', 'agenda'] as const satisfies readonly BulkActionName[];

/** It is opened seldom, and brings the words of letters and meetings along. */
const BulkDialog = lazy(() => import('./bulk-dialog').then(({ BulkDialog }) => ({ default: BulkDialog })));

interface ChoiceBarProps {
  choice: Choice;
  /** How many complaints the list's filter leaves. */
  total: number;
  /** The filter, as the server takes it. */
  filter: object;
}

/** How many complaints are chosen, and what can be done with them. It is there once one is. */
export function ChoiceBar({ choice, total, filter }: ChoiceBarProps) {
  const words = useChoiceWords();
  const format = useFormat();
  const [action, setAction] = useState<BulkActionName | null>(null);
  const count = choice.isAll ? total : choice.ids.size;
  if (count === 0) return null;
  return (
    <section
      aria-label={words.actions}
      data-testid="choice-bar"
      className="panel no-print sticky bottom-2 z-20 mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 p-3 shadow-raised"
    >
      <p role="status" className="text-small font-[620]" data-testid="choice-count" data-value={count}>
        {choice.isAll ? words.allChosen(format.number(count)) : words.chosen(format.number(count))}
      </p>
      {!choice.isAll && total > count && total <= mostChosen && (
        <button type="button" className="link text-small" onClick={choice.chooseAll}>
          {words.chooseAll(format.number(total))}
        </button>
      )}
      <button type="button" className="link text-small" onClick={choice.clear}>
        {words.clear}
      </button>
      {Math.max(total, count) > mostChosen && (
        <p className="text-note text-ink-soft" data-testid="too-many">
          {words.tooMany(format.number(total), format.number(mostChosen))}
        </p>
      )}
      <div className="flex flex-wrap gap-2 sm:ml-auto">
        {actions.map((name) => (
          <button
            key={name}
            type="button"
            disabled={count > mostChosen}
            className={name === 'letters' ? 'button button-main' : 'button'}
            onClick={() => setAction(name)}
          >
            {words.acts[name]}
          </button>
        ))}
      </div>
      {action !== null && (
        <Suspense fallback={null}>
          <BulkDialog
            action={action}
            chosen={choice.isAll ? { filter } : { ids: [...choice.ids] }}
            onDone={choice.clear}
            onClose={() => setAction(null)}
          />
        </Suspense>
      )}
    </section>
  );
}
