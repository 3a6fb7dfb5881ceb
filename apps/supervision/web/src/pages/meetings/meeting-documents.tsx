import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Meeting } from '../../api/types';
import { Icon } from '../../components/icon';
import { Select } from '../../components/select';
import { useFormat } from '../../format/format-context';
import { useMeetingWords } from '../../i18n/meeting-words';
import { useMe } from '../../shell/me';
import { meetingsKey, takeStep } from './meetings';
import { TextForm } from './text-form';

/** The minutes as they were kept, what was put right since, and the way to put right more. */
export function MeetingDocuments({ meeting }: { meeting: Meeting }) {
  const words = useMeetingWords();
  const format = useFormat();
  const { role } = useMe();
  const queries = useQueryClient();
  const [isWriting, setIsWriting] = useState(false);
  const [reason, setReason] = useState('');
  const [concerned, setConcerned] = useState<string>();
  const { id, state, documents } = meeting;
  if (documents.length === 0) return null;
  const add = async (text: string) => {
    await takeStep(id, 'addenda', { text, reason: reason.trim(), participant: concerned ?? null });
    await queries.invalidateQueries({ queryKey: meetingsKey });
  };
  return (
    <section aria-labelledby="documents" className="panel mt-4 p-4 sm:p-6" data-testid="documents">
      <h2 id="documents" className="eyebrow">
        {words.documents}
      </h2>
      <ul className="mt-2 grid gap-3">
        {documents.map((document) => (
          <li key={document.number}>
            <a href={document.file} download className="button no-print">
              <Icon name="download" className="size-4" />
              {document.number === 0 ? words.minutes : words.addendum(format.number(document.number))}
            </a>
            {document.text !== null && (
              <p lang="id" className="mt-1 text-small wrap-anywhere whitespace-pre-line">
                {`${document.participant === null ? '' : `${document.participant.name}: `}${document.text} (${document.reason ?? ''})`}
              </p>
            )}
            <p className="mt-1 text-note wrap-anywhere text-ink-soft">
              {`${words.by(document.by, format.dateTime(document.at))} · ${words.hash} `}
              <span className="font-mono">{document.sha256}</span>
            </p>
          </li>
        ))}
      </ul>
      {role === 'province-supervisor' && state === 'closed' && !isWriting && (
        <button type="button" className="button no-print mt-3" onClick={() => setIsWriting(true)}>
          {words.addAddendum}
        </button>
      )}
      {isWriting && (
        <TextForm
          name={words.addAddendum}
          label={words.addendumText}
          words={words}
          onSubmit={add}
          onClose={() => setIsWriting(false)}
        >
          <Select
            label={words.concerned}
            anyLabel={words.concernsAll}
            value={concerned}
            options={meeting.parts.map(({ participant }) => ({ value: participant.code, label: participant.name }))}
            onChoose={setConcerned}
            className="w-full max-w-sm"
          />
          <p className="-mt-2 text-note text-ink-soft">{words.concernedHint}</p>
          <label className="block">
            <span className="text-small font-[600]">{words.reason}</span>
            <textarea
              rows={2}
              required
              maxLength={2_000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-3 py-2"
            />
          </label>
        </TextForm>
      )}
    </section>
  );
}
