import { useRef, useState } from 'react';
import type { KeyboardEvent, SubmitEvent } from 'react';
import type { Rubric } from '../../api/types';
import { Fault, OrderFault } from '../../components/fault';
import { useReviewWords } from '../../i18n/review-words';
import { useOrder } from '../synchronisation/use-order';
import { levelOfKey, nextUnscored } from './scores';
import type { Scores } from './scores';

interface ScoreFormProps {
  title: string;
  explained: string;
  criteria: Rubric['criteria'];
  /** What stands before anything is changed. */
  given: { scores: Scores; text: string };
  /** What is written beside the scores: a note, or a reason that must not be missing. */
  writing: { label: string; hint?: string; missing?: string };
  submitLabel: string;
  onSubmit: (scores: Scores, text: string) => Promise<unknown>;
}

/** Scores by mouse, by touch, or without leaving the keyboard: a digit chooses and goes on. */
export function ScoreForm({ title, explained, criteria, given, writing, submitLabel, onSubmit }: ScoreFormProps) {
  const words = useReviewWords();
  const form = useRef<HTMLFormElement>(null);
  const [scores, setScores] = useState<Scores>(given.scores);
  const [text, setText] = useState(given.text);
  const [isAsked, setIsAsked] = useState(false);
  const order = useOrder();
  const isUnscored = nextUnscored(criteria, scores, null) !== null;
  const isTextMissing = writing.missing !== undefined && text.trim() === '';

  const focusOn = (code: string | null, scored: Scores): void => {
    const level = code === null ? undefined : (scored[code] ?? 0);
    const target = code === null ? 'textarea' : `input[name="${code}"][value="${level}"]`;
    form.current?.querySelector<HTMLElement>(target)?.focus();
  };

  const choose = (code: string, level: number): Scores => {
    const scored = { ...scores, [code]: level };
    setScores(scored);
    return scored;
  };

  const press = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
      return;
    }
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const criterion = criteria.find(({ code }) => code === target.name);
    const level = criterion === undefined ? null : levelOfKey(event.key, criterion);
    if (criterion === undefined || level === null) return;
    event.preventDefault();
    const scored = choose(criterion.code, level);
    focusOn(nextUnscored(criteria, scored, criterion.code), scored);
  };

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsAsked(true);
    if (isUnscored) focusOn(nextUnscored(criteria, scores, null), scores);
    if (isUnscored || isTextMissing || order.isPending) return;
    void order.place(() => onSubmit(scores, text.trim()));
  };

  return (
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={press}
      noValidate
      aria-label={title}
      data-testid="score-form"
      className="panel no-print grid content-start gap-4 p-5 sm:p-6 lg:sticky lg:top-4"
    >
      <div>
        <h2 className="text-lead font-[660]">{title}</h2>
        <p className="mt-0.5 text-note text-ink-soft">{explained}</p>
      </div>
      {criteria.map((criterion, index) => (
        <Levels
          key={criterion.code}
          criterion={criterion}
          chosen={scores[criterion.code]}
          isFirst={index === 0}
          isMissing={isAsked && scores[criterion.code] === undefined}
          onChoose={(level) => choose(criterion.code, level)}
        />
      ))}
      <label className="block">
        <span className="text-small font-[600]">{writing.label}</span>
        {writing.hint !== undefined && <span className="ml-2 text-note text-ink-soft">{writing.hint}</span>}
        <textarea
          rows={2}
          maxLength={2_000}
          value={text}
          aria-invalid={isAsked && isTextMissing}
          onChange={(event) => setText(event.target.value)}
          className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-3 py-2"
        />
      </label>
      {isAsked && isUnscored && <Fault text={words.unscored} />}
      {isAsked && isTextMissing && <Fault text={writing.missing ?? ''} />}
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      <button type="submit" disabled={order.isPending} className="button button-main justify-self-start">
        {order.isPending ? words.sending : submitLabel}
      </button>
    </form>
  );
}

interface LevelsProps {
  criterion: Rubric['criteria'][number];
  chosen: number | undefined;
  isFirst: boolean;
  isMissing: boolean;
  onChoose: (level: number) => void;
}

/** One criterion: its levels are the browser's own radio buttons, each with the digit that chooses it. */
function Levels({ criterion, chosen, isFirst, isMissing, onChoose }: LevelsProps) {
  const { code, label, question, levels } = criterion;
  return (
    <fieldset className={isMissing ? 'rounded-md outline-2 outline-offset-4 outline-unhandled' : ''}>
      <legend lang="id" className="text-small font-[640]">
        {label}
      </legend>
      <p lang="id" className="text-note text-ink-soft">
        {question}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {levels.map((level, index) => (
          <label
            key={level}
            className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-md border border-line-strong px-3 text-small hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:font-[620] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={code}
              value={index}
              checked={chosen === index}
              autoFocus={isFirst && index === (chosen ?? 0)}
              onChange={() => onChoose(index)}
              className="accent-(--accent) outline-none"
            />
            <span lang="id">{level}</span>
            <kbd aria-hidden="true" className="text-note text-ink-soft">
              {index + 1}
            </kbd>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
