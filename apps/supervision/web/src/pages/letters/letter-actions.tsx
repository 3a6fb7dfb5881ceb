import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Letter } from '../../api/types';
import { Fault, FieldFaults } from '../../components/fault';
import { useLetterWords } from '../../i18n/letter-words';
import { useOrder } from '../synchronisation/use-order';
import { LetterFault } from './letter-fault';
import { endLetter, issueLetter, lettersKey } from './letters';

/** What a supervisor of the province can do with a letter as it stands. */
export function LetterActions({ letter, onChange }: { letter: Letter; onChange: () => void }) {
  if (letter.state === 'draft') return <DraftActions letter={letter} onChange={onChange} />;
  return letter.canSettle ? <SentActions letter={letter} /> : null;
}

function DraftActions({ letter, onChange }: { letter: Letter; onChange: () => void }) {
  const words = useLetterWords();
  const queries = useQueryClient();
  const order = useOrder();
  const [step, setStep] = useState<'none' | 'issue' | 'withdraw'>('none');
  const { id, version, preview } = letter;
  const problems = preview?.problems ?? [];
  const issue = async () => {
    await order.place(() => issueLetter(id, version));
    // Also of what was refused the newest is to be seen: somebody else may have been faster.
    await queries.invalidateQueries({ queryKey: lettersKey });
  };
  return (
    <section aria-label={words.issue} className="panel no-print mt-4 grid gap-3 p-5" data-testid="draft-actions">
      {problems.length > 0 && <FieldFaults title={words.notYet} faults={problems} fields={words.fields} />}
      {order.error !== null && <LetterFault error={order.error} />}
      {step === 'issue' && <p className="text-small">{words.issueExplained}</p>}
      {step !== 'withdraw' && (
        <div className="flex flex-wrap gap-2">
          {step === 'issue' ? (
            <>
              <button
                type="button"
                disabled={order.isPending}
                className="button button-main"
                onClick={() => void issue()}
              >
                {order.isPending ? words.sending : words.issueSure}
              </button>
              <button type="button" disabled={order.isPending} className="button" onClick={() => setStep('none')}>
                {words.cancel}
              </button>
            </>
          ) : (
            <>
              <button
                type="button"
                disabled={problems.length > 0}
                className="button button-main"
                onClick={() => setStep('issue')}
              >
                {words.issue}
              </button>
              <button type="button" className="button" onClick={onChange}>
                {words.change}
              </button>
              <button type="button" className="button" onClick={() => setStep('withdraw')}>
                {words.withdraw}
              </button>
            </>
          )}
        </div>
      )}
      {step === 'withdraw' && (
        <NoteForm
          submitLabel={words.withdrawSure}
          onSubmit={(note) => endLetter(id, 'withdrawal', note)}
          onCancel={() => setStep('none')}
        />
      )}
    </section>
  );
}

function SentActions({ letter: { id, participant, nextKind, stillLate } }: { letter: Letter }) {
  const words = useLetterWords();
  const [isSettling, setIsSettling] = useState(false);
  if (isSettling) {
    return (
      <section aria-label={words.settle} className="panel no-print mt-4 p-5" data-testid="settle-form">
        <NoteForm
          submitLabel={words.settleSure}
          onSubmit={(note) => endLetter(id, 'settlement', note)}
          onCancel={() => setIsSettling(false)}
        />
      </section>
    );
  }
  return (
    <div className="no-print mt-4 flex flex-wrap gap-2">
      <button type="button" className="button" onClick={() => setIsSettling(true)}>
        {words.settle}
      </button>
      {nextKind !== null && (
        <Link
          to="/surat/baru"
          search={{ participant: participant.code, kind: nextKind, follows: id, complaints: stillLate.join(',') }}
          className="button"
          data-testid="escalate"
        >
          {words.escalate(words.kinds[nextKind])}
        </Link>
      )}
    </div>
  );
}

interface NoteFormProps {
  submitLabel: string;
  onSubmit: (note: string) => Promise<unknown>;
  onCancel: () => void;
}

function NoteForm({ submitLabel, onSubmit, onCancel }: NoteFormProps) {
  const words = useLetterWords();
  const queries = useQueryClient();
  const order = useOrder();
  const id = useId();
  const [note, setNote] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = note.trim() === '';
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (isMissing) return;
    await order.place(() => onSubmit(note.trim()));
    await queries.invalidateQueries({ queryKey: lettersKey });
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-3">
      <div>
        <label htmlFor={id} className="text-small font-[600]">
          {words.note}
        </label>
        <span className="ml-2 text-note text-ink-soft">{words.noteHint}</span>
        <textarea
          id={id}
          rows={2}
          maxLength={2_000}
          value={note}
          aria-invalid={isAsked && isMissing}
          onChange={(event) => setNote(event.target.value)}
          className="mt-1 block w-full max-w-[46rem] rounded-md border border-line-strong bg-surface px-3 py-2"
        />
      </div>
      {isAsked && isMissing && <Fault text={words.noteMissing} />}
      {order.error !== null && <LetterFault error={order.error} />}
      <div className="flex flex-wrap gap-2">
        <button type="submit" disabled={order.isPending} className="button button-main">
          {order.isPending ? words.sending : submitLabel}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
