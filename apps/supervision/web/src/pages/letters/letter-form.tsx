import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { LetterKind } from '../../api/types';
import { FieldFaults } from '../../components/fault';
import { Select } from '../../components/select';
import { useLetterWords } from '../../i18n/letter-words';
import { ParticipantSelect, useParticipantName } from '../figures/participant-select';
import { useOrder } from '../synchronisation/use-order';
import { LateChoice } from './late-choice';
import { LetterFault } from './letter-fault';
import { LetterSheet } from './letter-sheet';
import { letterKinds, previewQuery } from './letters';
import type { LetterOrder } from './letters';
import { useSettled } from './use-settled';

interface LetterFormProps {
  /** What stands before anything is changed; a text that is absent comes from the template. */
  given: Partial<LetterOrder>;
  /** Whom it is for and which kind it is are fixed once it was kept. */
  isKept: boolean;
  submitLabel: string;
  onSubmit: (order: LetterOrder) => Promise<unknown>;
  onCancel: () => void;
}

/** Milliseconds without a key pressed after which the preview follows. */
const settles = 400;
const field = 'mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 text-small';

/** A letter is written beside how it will read. */
export function LetterForm({ given, isKept, submitLabel, onSubmit, onCancel }: LetterFormProps) {
  const words = useLetterWords();
  const [participant, setParticipant] = useState(given.participant);
  const [kind, setKind] = useState<LetterKind>(given.kind ?? 'teguran-1');
  const [complaints, setComplaints] = useState<readonly string[]>(given.complaints ?? []);
  const [deadline, setDeadline] = useState(given.deadline);
  const [subject, setSubject] = useState(given.subject);
  const [body, setBody] = useState(given.body);
  const order = useOrder();
  const asked: LetterOrder | null =
    participant === undefined
      ? null
      : { participant, kind, complaints, follows: given.follows, deadline, subject, body };
  const settled = useSettled(JSON.stringify(asked), settles);
  const preview = useQuery(previewQuery(JSON.parse(settled) as LetterOrder | null));

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (asked === null || order.isPending) return;
    void order.place(() => onSubmit(asked));
  };

  const choose = (code: string | undefined) => {
    setParticipant(code);
    setComplaints([]);
  };

  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={words.newLetter}
      data-testid="letter-form"
      className="no-print mt-4 grid items-start gap-6 *:min-w-0 xl:grid-cols-2"
    >
      <div className="panel grid gap-4 p-5 sm:p-6">
        {!isKept && (
          <div className="flex flex-wrap items-center gap-3">
            <ParticipantSelect
              scope="kabupaten-kota"
              value={participant}
              anyLabel={words.chooseParticipant}
              onChoose={choose}
            />
            <Select
              label={words.kind}
              anyLabel={words.kinds['teguran-1']}
              value={kind === 'teguran-1' ? undefined : kind}
              options={letterKinds.slice(1).map((value) => ({ value, label: words.kinds[value] }))}
              onChoose={(value) => setKind(value ?? 'teguran-1')}
              className="w-56"
            />
          </div>
        )}
        {participant !== undefined && (
          <LateChoice participant={participant} chosen={complaints} onChoose={setComplaints} />
        )}
        <DeadlineField value={deadline ?? preview.data?.deadline ?? ''} onChange={setDeadline} />
        <label className="block">
          <span className="text-small font-[600]">{words.subject}</span>
          <input
            type="text"
            lang="id"
            maxLength={200}
            value={subject ?? preview.data?.subject ?? ''}
            onChange={(event) => setSubject(event.target.value)}
            className={`${field} h-[2.375rem]`}
          />
        </label>
        <BodyField value={body ?? preview.data?.body ?? ''} onChange={setBody} />
        {(subject !== undefined || body !== undefined) && (
          <button
            type="button"
            className="link justify-self-start text-small"
            onClick={() => {
              setSubject(undefined);
              setBody(undefined);
            }}
          >
            {words.fromTemplate}
          </button>
        )}
        {order.error !== null && <LetterFault error={order.error} />}
        <div className="flex flex-wrap gap-2">
          <button type="submit" disabled={asked === null || order.isPending} className="button button-main">
            {order.isPending ? words.saving : submitLabel}
          </button>
          <button type="button" disabled={order.isPending} className="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </div>
      <Preview participant={participant} query={preview} />
    </form>
  );
}

function DeadlineField({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  const words = useLetterWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-small font-[600]">
        {words.deadline}
      </label>
      <span id={`${id}-hint`} className="block text-note text-ink-soft">
        {words.deadlineHint}
      </span>
      <input
        id={id}
        type="date"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${field} h-[2.375rem] max-w-52`}
      />
    </div>
  );
}

/** As the server knows them; it says so when a text has another one. */
const shownPlaceholders = [
  'instansi',
  'tenggat',
  'daftarLaporan',
  'jumlahLaporan',
  'suratSebelumnya',
  'nomor',
  'tanggal',
];

function BodyField({ value, onChange }: { value: string; onChange: (body: string) => void }) {
  const words = useLetterWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-small font-[600]">
        {words.body}
      </label>
      <textarea
        id={id}
        lang="id"
        rows={14}
        maxLength={8_000}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${field} py-2`}
      />
      <span id={`${id}-hint`} className="mt-1 block text-note wrap-anywhere text-ink-soft">
        {words.placeholders(shownPlaceholders.map((name) => `{${name}}`).join(' '))}
      </span>
    </div>
  );
}

interface PreviewProps {
  participant: string | undefined;
  query: {
    data:
      { filledSubject: string; filledBody: string; problems: readonly { field: string; reason: string }[] } | undefined;
    error: Error | null;
    isPlaceholderData: boolean;
  };
}

function Preview({ participant, query: { data, error, isPlaceholderData } }: PreviewProps) {
  const words = useLetterWords();
  const nameOf = useParticipantName();
  return (
    <section aria-labelledby="preview" className="panel grid gap-3 p-5 sm:p-6 xl:sticky xl:top-4">
      <h2 id="preview" className="text-lead font-[660]">
        {words.preview}
      </h2>
      {participant === undefined && <p className="text-small text-ink-soft">{words.previewWaiting}</p>}
      {participant !== undefined && error !== null && <LetterFault error={error} />}
      {participant !== undefined && data !== undefined && (
        <div aria-busy={isPlaceholderData} className={`grid gap-3 ${isPlaceholderData ? 'opacity-60' : ''}`}>
          {data.problems.length > 0 && (
            <FieldFaults title={words.notYet} faults={data.problems} fields={words.fields} />
          )}
          <LetterSheet
            number={null}
            issuedOn={null}
            to={nameOf(participant)}
            subject={data.filledSubject}
            body={data.filledBody}
          />
        </div>
      )}
    </section>
  );
}
