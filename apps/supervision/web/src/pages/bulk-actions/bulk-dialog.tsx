import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { postJson, RequestError } from '../../api/fetch-json';
import type { BulkAction, BulkActionName } from '../../api/bulk-types';
import { Fault, FieldFaults } from '../../components/fault';
import { useFormat } from '../../format/format-context';
import { useBulkWords } from '../../i18n/bulk-words';
import { useMessages } from '../../i18n/language';
import { useLetterWords } from '../../i18n/letter-words';
import { lettersKey } from '../letters/letters';
import { meetingsKey } from '../meetings/meetings';
import { useSettled } from '../letters/use-settled';
import { useOrder } from '../synchronisation/use-order';
import { BulkPreviewShown } from './bulk-preview';
import { usePreview } from './use-preview';

interface BulkDialogProps {
  action: BulkActionName;
  chosen: object;
  /** What was chosen has been dealt with. */
  onDone: () => void;
  onClose: () => void;
}

/** Says exactly what would happen to the chosen complaints, does it when that is what is wanted, and says what was done. */
export function BulkDialog({ action, chosen: chosenNow, onDone, onClose }: BulkDialogProps) {
  const words = useBulkWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // What is chosen when it opens holds for as long as it is open.
  const [chosen] = useState(chosenNow);
  const [done, setDone] = useState<BulkAction | null>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // To be read from its beginning, not filled in.
    title.current?.focus();
    return () => shown?.close();
  }, []);
  const close = () => {
    onClose();
    if (done !== null) onDone();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      data-testid="bulk-dialog"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      className="m-auto max-h-[calc(100dvh-1.5rem)] w-[min(44rem,calc(100vw-1.5rem))] overflow-y-auto rounded-[10px] border border-line bg-surface p-4 text-ink shadow-raised backdrop:bg-black/50 sm:p-6"
    >
      <div className="relative grid gap-3">
        <h2 id={heading} ref={title} tabIndex={-1} className="text-lead font-[660] outline-none">
          {words.titles[action]}
        </h2>
        {done === null ? (
          <BulkForm action={action} chosen={chosen} onDone={setDone} onCancel={close} />
        ) : (
          <Done done={done} onClose={close} />
        )}
      </div>
    </dialog>
  );
}

interface BulkFormProps {
  action: BulkActionName;
  chosen: object;
  onDone: (done: BulkAction) => void;
  onCancel: () => void;
}

const field = 'mt-1 block rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-small';
/** Milliseconds after which a day that is typed is taken to be meant. */
const typing = 400;

function BulkForm({ action, chosen, onDone, onCancel }: BulkFormProps) {
  const words = useBulkWords();
  const format = useFormat();
  const queries = useQueryClient();
  const order = useOrder();
  const [deadline, setDeadline] = useState('');
  const [text, setText] = useState(words.textGiven);
  const settled = useSettled(deadline, typing);
  const address = `/api/bulk-actions/${action}`;
  const isAgenda = action === 'agenda';
  // The text is not in the preview: it says itself what it is.
  const asked = isAgenda ? { text: words.textGiven } : settled === '' ? {} : { deadline: settled };
  const { preview, error, again } = usePreview(address, { ...chosen, ...asked });
  const parts = preview?.parts.length ?? 0;
  const isReady = parts > 0 && settled === deadline && (!isAgenda || text.trim() !== '') && order.error === null;
  const run = async () => {
    if (preview === null) return;
    const { key, digest } = preview;
    const said = isAgenda ? { text: text.trim() } : asked;
    await order.place(async () => {
      const done = await postJson<BulkAction>(address, { ...chosen, ...said, key, digest });
      await queries.invalidateQueries({ queryKey: isAgenda ? meetingsKey : lettersKey });
      onDone(done);
    });
  };
  return (
    <>
      <p className="text-small text-ink-soft">{words.explained[action]}</p>
      {isAgenda ? (
        <label className="block">
          <span className="text-small font-[600]">{words.text}</span>
          <textarea
            rows={2}
            maxLength={2_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
            className={`${field} w-full`}
          />
        </label>
      ) : (
        <label className="block">
          <span className="text-small font-[600]">{words.deadline}</span>
          <input
            type="date"
            value={deadline}
            onChange={(event) => setDeadline(event.target.value)}
            className={`${field} w-44`}
          />
          {deadline === '' && preview?.deadline != null && (
            <span className="mt-1 block text-note text-ink-soft">
              {words.deadlineHint(format.day(preview.deadline))}
            </span>
          )}
        </label>
      )}
      {error !== null ? (
        <BulkFault error={error} again={again} />
      ) : preview === null ? (
        <div role="status">
          <span className="sr-only">{words.waiting}</span>
          <div className="skeleton h-24" />
        </div>
      ) : (
        <BulkPreviewShown action={action} preview={preview} />
      )}
      {order.error !== null && (
        <BulkFault error={order.error} again={() => void order.place(() => Promise.resolve(again()))} />
      )}
      <div className="sticky -bottom-4 -mx-1 flex flex-wrap gap-2 bg-surface px-1 py-2 sm:-bottom-6">
        <button
          type="button"
          disabled={!isReady || order.isPending}
          className="button button-main"
          onClick={() => void run()}
        >
          {order.isPending
            ? words.running
            : preview !== null && parts === 0
              ? words.nothing
              : words.run[action](format.number(parts))}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}

/** Why nothing was written, and the way on. */
function BulkFault({ error, again }: { error: Error; again: () => void }) {
  const words = useBulkWords();
  const { fields } = useLetterWords();
  const messages = useMessages();
  const problems = error instanceof RequestError ? (error.problem.errors ?? []) : [];
  const reason = error instanceof RequestError ? error.message : messages.unreachable;
  const isChanged = error instanceof RequestError && error.status === 409;
  return (
    <div className="grid justify-items-start gap-2" data-testid="bulk-fault">
      {problems.length > 0 ? (
        <FieldFaults title={words.refused} faults={problems} fields={fields} />
      ) : (
        <Fault text={isChanged ? words.changed : reason} />
      )}
      <button type="button" className="button" onClick={again}>
        {words.again}
      </button>
    </div>
  );
}

function Done({ done: { action, written }, onClose }: { done: BulkAction; onClose: () => void }) {
  const words = useBulkWords();
  const format = useFormat();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div className="grid gap-3" data-testid="bulk-done">
      <p role="status" className="font-[620]">
        {words.done[action](format.number(written.length))}
      </p>
      <ul className="grid gap-1 text-small">
        {written.map(({ id, participant, complaints }) => (
          <li key={participant.code} data-testid="bulk-written" data-id={id} className="flex flex-wrap gap-x-2">
            <Link to={action === 'letters' ? '/surat/$id' : '/rapat/$id'} params={{ id }} className="link">
              {participant.name}
            </Link>
            <span className="text-ink-soft">{words.count(format.number(complaints.length))}</span>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        {action === 'letters' && (
          <Link to="/surat" search={{ state: 'draft' }} className="button button-main">
            {words.drafts}
          </Link>
        )}
        <button type="button" ref={close} className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  );
}
