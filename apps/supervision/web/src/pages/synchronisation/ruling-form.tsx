import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { RequestError } from '../../api/fetch-json';
import { ruleOnConflict } from '../../api/synchronisation';
import type { Conflict, RulingOutcome } from '../../api/types';
import { Fault } from '../../components/fault';
import { useMessages } from '../../i18n/language';
import type { Messages } from '../../i18n/indonesian';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';
import { useOrder } from './use-order';

/** What became of the reader's own ruling. `refused`: the conflict was not open any more, or not to this ruling. */
export type Attempt = 'none' | 'sent' | 'refused';

interface RulingFormProps {
  conflict: Conflict;
  isSent: boolean;
  onAttempt: (attempt: Attempt) => void;
}

export function RulingForm({ conflict, isSent, onAttempt }: RulingFormProps) {
  const messages = useMessages();
  const words = useSynchronisationWords();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<RulingOutcome | null>(null);
  const [reason, setReason] = useState('');
  const [keepAsRule, setKeepAsRule] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const ruling = useOrder();
  const isReasonMissing = reason.trim() === '';

  const rule = async (chosen: RulingOutcome) => {
    const key = ['conflict', String(conflict.id)];
    const isTaken = await ruling.place(async () => {
      try {
        queries.setQueryData(key, await ruleOnConflict(conflict.id, { outcome: chosen, reason, keepAsRule }));
      } catch (error) {
        if (error instanceof RequestError && error.status === 409) onAttempt('refused');
        throw error;
      }
    });
    if (isTaken) onAttempt('sent');
    // Also of one that was refused the reader is to see how it stands now.
    const touched = [key, ['conflicts'], ['conflict-rules'], ['synchronisation']];
    await Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey })));
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (outcome !== null && !isReasonMissing) void rule(outcome);
  };

  if (isSent) {
    return (
      <p role="status" className="panel p-5 text-ink-soft sm:p-6">
        {words.sent}
      </p>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="panel no-print p-5 sm:p-6" data-testid="ruling-form">
      <h2 className="text-lead font-[660]">{words.ruling}</h2>
      <Outcomes conflict={conflict} chosen={outcome} onChoose={setOutcome} />
      {isAsked && outcome === null && <Fault text={words.outcomeMissing} />}
      <label className="mt-4 block">
        <span className="text-small font-[600]">{words.reason}</span>
        <span className="ml-2 text-note text-ink-faint">{words.reasonHint}</span>
        <textarea
          rows={3}
          maxLength={2_000}
          required
          aria-invalid={isAsked && isReasonMissing}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          className="mt-1 block w-full max-w-[52rem] rounded-md border border-line-strong bg-surface px-3 py-2"
        />
      </label>
      {isAsked && isReasonMissing && <Fault text={words.reasonMissing} />}
      <label className="mt-3 flex max-w-[52rem] items-start gap-2.5">
        <input
          type="checkbox"
          checked={keepAsRule}
          onChange={(event) => setKeepAsRule(event.target.checked)}
          className="mt-1 size-4 shrink-0 accent-(--accent)"
        />
        <span>
          <span className="text-small font-[600]">{words.keepAsRule}</span>
          <span className="block text-note text-ink-soft">
            {words.keepAsRuleExplained(words.fields[conflict.field], conflict.claimed.participant.name)}
          </span>
        </span>
      </label>
      <p className="mt-4 text-small text-ink-soft">{words.whatHappens.both}</p>
      {ruling.error !== null && <Fault text={faultOf(ruling.error, messages, words.refused)} />}
      <button type="submit" disabled={ruling.isPending} className="button button-main mt-3">
        {ruling.isPending ? words.sending : words.ruleOn}
      </button>
    </form>
  );
}

/** Who was faster is told by the page itself, which then shows that ruling. */
function faultOf(error: Error, messages: Messages, refused: string): string {
  if (!(error instanceof RequestError)) return messages.unreachable;
  return error.status === 503 ? messages.hubAway : `${refused} ${error.message}`;
}

interface OutcomesProps {
  conflict: Conflict;
  chosen: RulingOutcome | null;
  onChoose: (outcome: RulingOutcome) => void;
}

/** Both rulings, each with what it will do, before anything is decided. */
function Outcomes({ conflict: { statusIfClaimed }, chosen, onChoose }: OutcomesProps) {
  const messages = useMessages();
  const { outcomes, whatHappens, ruling } = useSynchronisationWords();
  const offered = [
    {
      outcome: 'claim',
      happens:
        statusIfClaimed === null ? whatHappens.cannotClaim : whatHappens.claim(messages.statusNames[statusIfClaimed]),
      isOpen: statusIfClaimed !== null,
    },
    {
      outcome: 'stands',
      happens: whatHappens.stands,
      isOpen: true,
    },
  ] as const;
  return (
    <div role="radiogroup" aria-label={ruling} className="mt-3 grid gap-3 md:grid-cols-2">
      {offered.map(({ outcome, happens, isOpen }) => (
        <label
          key={outcome}
          className={`flex items-start gap-3 rounded-md border p-4 ${
            chosen === outcome ? 'border-accent bg-accent-soft' : 'border-line-strong'
          } ${isOpen ? 'cursor-pointer hover:border-accent' : ''}`}
        >
          <input
            type="radio"
            name="outcome"
            value={outcome}
            disabled={!isOpen}
            checked={chosen === outcome}
            onChange={() => onChoose(outcome)}
            className="mt-1 size-4 shrink-0 accent-(--accent)"
          />
          <span>
            <span className={`font-[620] ${isOpen ? '' : 'text-ink-faint'}`}>{outcomes[outcome]}</span>
            <span className="block text-small text-ink-soft">{happens}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
