import type { BlindCase } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useReviewWords } from '../../i18n/review-words';

/** A case without whose it is: the report, and what followed until the round was opened. */
export function BlindReport({ shown }: { shown: BlindCase }) {
  const words = useReviewWords();
  const format = useFormat();
  const { title, body, receivedAt, steps } = shown;
  return (
    <article className="panel min-w-0 p-5 sm:p-6" data-testid="blind-case" data-number={shown.number}>
      <p className="text-note text-ink-soft">
        {words.report}
        {receivedAt !== null && ` · ${format.date(receivedAt)}`}
      </p>
      <h2 lang="id" className="text-lead font-[660] wrap-anywhere">
        {title ?? words.untitled}
      </h2>
      {body !== null && (
        <p lang="id" className="mt-1 wrap-anywhere whitespace-pre-line">
          {body}
        </p>
      )}
      <h3 className="mt-5 text-small font-[660]">{words.followed}</h3>
      <ol className="mt-2 grid gap-3">
        {steps.map(({ kind, at, text, attachments, closer }, index) => (
          <li
            key={`${at} ${kind} ${index}`}
            className={`border-l-[3px] pl-3 ${kind === 'answer' ? 'border-accent' : 'border-line-strong'}`}
            data-testid={`step-${kind}`}
          >
            <p className="text-note text-ink-soft">
              <span className="font-[620] text-ink">{words.kinds[kind]}</span>
              {closer !== null && ` ${words.closers[closer]}`}
              {` · ${format.dateTime(at)}`}
              {attachments > 0 && ` · ${words.attachments(format.number(attachments))}`}
            </p>
            {text !== null && (
              <p lang="id" className="mt-0.5 wrap-anywhere whitespace-pre-line">
                {text}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-5 border-t border-line pt-3 text-note text-ink-soft">{words.blind}</p>
    </article>
  );
}
