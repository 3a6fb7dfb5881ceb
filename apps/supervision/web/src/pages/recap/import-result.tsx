import { useEffect, useRef } from 'react';
import type { ImportedRecap } from '../../api/types';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useRecapWords } from '../../i18n/recap-words';
import { FlaggedRows } from './flagged-rows';
import { columnName } from './column-name';

/** What became of a file: what was read, what does not add up, what was refused and why. */
export function ImportResult({ imported }: { imported: ImportedRecap }) {
  const messages = useMessages();
  const words = useRecapWords();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [imported]);
  const { id, isNew, rows, flagged, total, refused } = imported;
  const names = { ...words.fields, ...messages.statusNames };
  return (
    <section aria-labelledby="imported" className="panel p-5 sm:p-6" data-testid="recap-result">
      <h2 id="imported" ref={heading} tabIndex={-1} className="flex items-center gap-2 text-lead font-[660]">
        <Icon name="check" className="size-5 text-completed" />
        {words.result(format.number(rows), format.number(total))}
      </h2>
      {!isNew && <p className="mt-1 text-small text-ink-soft">{words.resultKnown}</p>}
      {flagged === 0 && refused.length === 0 && <p className="mt-1 text-small text-ink-soft">{words.resultWhole}</p>}
      {flagged > 0 && (
        <>
          <p className="mt-2 text-small font-[600]">{words.resultFlagged(format.number(flagged))}</p>
          <FlaggedRows filter={{ import: id }} />
        </>
      )}
      {refused.length > 0 && (
        <>
          <p className="mt-4 text-small font-[600]">{words.resultRefused(format.number(refused.length))}</p>
          <ul className="mt-1.5 grid gap-1 text-small" data-testid="refused-rows">
            {refused.map(({ row, field, reason }) => (
              <li key={row} className="wrap-anywhere">
                <span className="text-ink-soft">{`${words.row(String(row))}, ${columnName(words, names, field)}`}</span>
                : {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
