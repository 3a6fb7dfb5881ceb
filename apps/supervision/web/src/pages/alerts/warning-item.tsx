import { useState } from 'react';
import type { Warning } from '../../api/alert-types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../format/format-context';
import { useNow } from '../../format/use-now';
import { useAlertWords } from '../../i18n/alert-words';
import { AcknowledgeForm } from './acknowledge-form';
import { CasesLink } from './cases-link';

interface WarningItemProps {
  warning: Warning;
  mayAcknowledge: boolean;
}

/** Whose it is, what, since when, who has seen it, and the way to what is behind it. */
export function WarningItem({ warning, mayAcknowledge }: WarningItemProps) {
  const words = useAlertWords();
  const format = useFormat();
  const [isAnswering, setIsAnswering] = useState(false);
  const { id, kind, participant, subjectName, count, openedCount, ruleName, closedAt, acknowledgements } = warning;
  const isSeen = acknowledgements.length > 0;
  const sentence = words.sentences[kind](format.number(count), subjectName ?? '');
  return (
    <li className="px-4 py-3.5 sm:px-5" data-testid="warning" data-id={id} data-kind={kind}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
            <span className="font-[640]">{participant.name}</span>
            <span className="wrap-anywhere">
              {sentence}
              {count !== openedCount && (
                <span className="text-ink-soft">{` · ${words.atFirst(format.number(openedCount))}`}</span>
              )}
            </span>
            {closedAt === null &&
              (isSeen ? (
                <Badge icon="check">{words.seen}</Badge>
              ) : (
                <Badge icon="warning" tone="alarm">
                  {words.unseen}
                </Badge>
              ))}
          </p>
          <p className="mt-0.5 text-note text-ink-soft">
            <span lang="id">{ruleName}</span>
            {' · '}
            <Span warning={warning} />
          </p>
          {isSeen && (
            <ul className="mt-1.5 grid gap-1 text-small" data-testid="acknowledgements">
              {acknowledgements.map(({ by, at, note }) => (
                <li key={`${by} ${at}`}>
                  <span className="font-[600]">{by}</span>
                  <span className="text-note text-ink-soft">{` · ${format.dateTime(at)}`}</span>
                  {note !== null && (
                    <q lang="id" className="block wrap-anywhere">
                      {note}
                    </q>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
          <CasesLink warning={warning} />
          {mayAcknowledge && !isAnswering && (
            <button type="button" className="button" onClick={() => setIsAnswering(true)}>
              {isSeen ? words.addNote : words.acknowledge}
            </button>
          )}
        </div>
      </div>
      {isAnswering && <AcknowledgeForm id={id} onClose={() => setIsAnswering(false)} />}
    </li>
  );
}

function Span({ warning: { openedAt, closedAt, ending } }: { warning: Warning }) {
  const words = useAlertWords();
  const format = useFormat();
  const now = useNow();
  if (closedAt === null) return words.since(format.dateTime(openedAt), format.duration(openedAt, now));
  const lasted = words.lasted(format.dateTime(openedAt), format.dateTime(closedAt));
  return ending === null ? lasted : `${lasted}, ${words.endings[ending]}`;
}
