import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../components/failure';
import { useFormat } from '../../format/format-context';
import { useClockWords } from '../../i18n/clock-words';
import { useLetterWords } from '../../i18n/letter-words';
import { useMessages } from '../../i18n/language';
import { lateComplaints } from './late-complaints';
import { lateQuery, mostLate } from './letters';

interface LateChoiceProps {
  participant: string;
  chosen: readonly string[];
  onChoose: (complaints: readonly string[]) => void;
}

/** Complaints of a regency that are late, to choose from; what is chosen and not listed stays to be seen. */
export function LateChoice({ participant, chosen, onChoose }: LateChoiceProps) {
  const messages = useMessages();
  const words = useLetterWords();
  const clockWords = useClockWords();
  const format = useFormat();
  const { data, error, refetch } = useQuery(lateQuery(participant));
  if (data === undefined) {
    if (error !== null) return <Failure error={error} retry={refetch} />;
    return (
      <p role="status" className="text-small text-ink-soft">
        {messages.loading}
      </p>
    );
  }
  const late = lateComplaints(data.items, chosen);
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className="min-w-0" data-testid="late-choice">
      <legend className="text-small font-[600]">{words.late}</legend>
      <p className="text-note text-ink-soft">{words.lateHint}</p>
      {late.length === 0 ? (
        <p className="mt-2 text-small">{words.lateNone}</p>
      ) : (
        <>
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
            <span data-testid="chosen-count">{words.chosen(format.number(chosen.length))}</span>
            <button type="button" className="link" onClick={() => onChoose(late.map(({ id }) => id))}>
              {words.chooseAll}
            </button>
            <button type="button" className="link" onClick={() => onChoose([])}>
              {words.chooseNone}
            </button>
          </div>
          <ul
            tabIndex={0}
            aria-label={words.late}
            className="relative mt-2 max-h-72 divide-y divide-line overflow-y-auto rounded-md border border-line-strong"
          >
            {late.map(({ id, title, missed }) => (
              <li key={id}>
                <label className="flex cursor-pointer items-start gap-3 px-3 py-2 text-small hover:bg-hover">
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={() => toggle(id)}
                    className="mt-1 size-4 shrink-0 accent-(--accent)"
                  />
                  <span className="min-w-0">
                    <span className="font-[600] wrap-anywhere">{id}</span>
                    {title !== null && <span className="wrap-anywhere">{` · ${title}`}</span>}
                    <span className="block text-note text-ink-soft">
                      {missed
                        .map(({ clock, day }) => `${clockWords.names[clock]}: ${day === null ? '–' : format.day(day)}`)
                        .join(' · ')}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {data.items.length >= mostLate && <p className="mt-1 text-note text-ink-soft">{words.lateMore}</p>}
        </>
      )}
    </fieldset>
  );
}
