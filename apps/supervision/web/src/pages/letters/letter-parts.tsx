import { Link } from '@tanstack/react-router';
import type { Letter, LetterVersion } from '../../api/types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../format/format-context';
import { useClockWords } from '../../i18n/clock-words';
import { useLetterWords } from '../../i18n/letter-words';

/** What the regency answered, in the order in which it came. */
export function Answers({ letter: { answers, participant } }: { letter: Letter }) {
  const words = useLetterWords();
  const format = useFormat();
  return (
    <section aria-labelledby="answers" className="panel p-5 sm:p-6" data-testid="letter-answers">
      <h2 id="answers" className="text-lead font-[660]">
        {words.answers}
      </h2>
      {answers.length === 0 && <p className="mt-1 text-small text-ink-soft">{words.answersNone}</p>}
      {answers.length > 0 && (
        <>
          <p className="text-note text-ink-soft">{words.answersExplained(participant.name)}</p>
          <ul className="mt-3 grid gap-4">
            {answers.map(({ at, text, office, attachments, isLate }) => (
              <li key={`${at} ${text}`} className="min-w-0 border-l-3 border-accent pl-4" data-testid="letter-answer">
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-ink-soft">
                  <time dateTime={at}>{format.dateTime(at)}</time>
                  {office !== null && <span lang="id">{office}</span>}
                  {isLate && <Badge tone="warning">{words.lateAnswer}</Badge>}
                </p>
                <p lang="id" className="mt-1 wrap-anywhere whitespace-pre-line">
                  {text}
                </p>
                {attachments.length > 0 && (
                  <ul aria-label={words.attachments} className="mt-1 text-small">
                    {attachments.map(({ url, name }) => (
                      <li key={url}>
                        <a href={url} rel="noreferrer" className="link wrap-anywhere">
                          {name}
                        </a>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The complaints of a letter by their numbers, each with the deadlines that it missed. */
export function ListedComplaints({ letter: { listed, stillLate, issuedOn } }: { letter: Letter }) {
  const words = useLetterWords();
  const clockWords = useClockWords();
  const format = useFormat();
  return (
    <section aria-labelledby="listed" className="panel p-5 sm:p-6" data-testid="letter-complaints">
      <h2 id="listed" className="text-lead font-[660]">
        {issuedOn === null ? words.complaintsDraft : words.complaints}
      </h2>
      {listed.length === 0 && <p className="mt-1 text-small text-ink-soft">{words.general}</p>}
      <ul className="mt-2 divide-y divide-line">
        {listed.map(({ id, trackingId, missed }) => (
          <li key={id} className="py-2 text-small">
            <Link to="/laporan/$id" params={{ id }} className="link wrap-anywhere">
              {id}
            </Link>
            {trackingId !== null && <span className="text-ink-soft">{` · LAPOR! ${trackingId}`}</span>}
            <span className="block text-note text-ink-soft">
              {missed
                .map(({ clock, deadlineDay }) => `${clockWords.names[clock]}: ${format.day(deadlineDay)}`)
                .join(' · ')}
            </span>
            {!stillLate.includes(id) && <span className="text-note text-completed">{words.noLongerLate}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every step of a letter, with who did it where a person did. */
export function Timeline({ letter: { timeline } }: { letter: Letter }) {
  const words = useLetterWords();
  const format = useFormat();
  return (
    <section aria-labelledby="way" className="panel p-5 sm:p-6" data-testid="letter-timeline">
      <h2 id="way" className="text-lead font-[660]">
        {words.timeline}
      </h2>
      <ol className="mt-3 grid gap-3">
        {timeline.map(({ step, at, by, text }) => (
          <li
            key={`${step} ${at ?? ''} ${text ?? ''}`}
            data-testid="letter-step"
            data-step={step}
            className="border-l-2 border-line-strong pl-3 text-small"
          >
            <span className="font-[600]">{words.steps[step]}</span>
            <span className="block text-note text-ink-soft">
              {at !== null && <time dateTime={at}>{format.dateTime(at)}</time>}
              {by !== null && ` ${words.by(by)}`}
            </span>
            {/* An answer stands whole above. */}
            {text !== null && step !== 'answered' && (
              <span lang="id" className="block wrap-anywhere">
                {text}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a draft said before, version by version. */
export function Versions({ versions }: { versions: readonly LetterVersion[] }) {
  const words = useLetterWords();
  const format = useFormat();
  return (
    <section aria-labelledby="versions" className="panel p-5 sm:p-6" data-testid="letter-versions">
      <h2 id="versions" className="text-lead font-[660]">
        {words.versions}
      </h2>
      <ol className="mt-2 grid gap-2 text-small">
        {versions.toReversed().map(({ version, by, at, subject, body, deadline, complaints }) => (
          <li key={version}>
            <details>
              <summary className="link">
                {`${words.versionOf(format.number(version))} · ${by} · ${format.dateTime(at)}`}
              </summary>
              <p lang="id" className="mt-1 font-[600] wrap-anywhere">
                {subject}
              </p>
              <p lang="id" className="wrap-anywhere whitespace-pre-line">
                {body}
              </p>
              <p className="text-note wrap-anywhere text-ink-soft">
                {[words.answerBy(format.day(deadline)), ...complaints].join(' · ')}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
