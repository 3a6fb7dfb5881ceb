import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { RequestError } from '../../api/fetch-json';
import type { ImportedRecap } from '../../api/types';
import { Icon } from '../../components/icon';
import { useMessages } from '../../i18n/language';
import { useRecapWords } from '../../i18n/recap-words';
import { useOrder } from '../synchronisation/use-order';
import { columnsText, recapFields } from './recap-columns';
import type { NamedColumns } from './recap-columns';
import { importRecap, recapsKey } from './recaps';
import { fieldIn, reasonIn } from './refusal-words';

interface ImportFormProps {
  onImported: (imported: ImportedRecap | null) => void;
  onClose: () => void;
}

const field = 'w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5';

export function ImportForm({ onImported, onClose }: ImportFormProps) {
  const words = useRecapWords();
  const queries = useQueryClient();
  const file = useRef<HTMLInputElement>(null);
  const [regions, setRegions] = useState('');
  const [columns, setColumns] = useState<NamedColumns>({});
  const [isMissing, setIsMissing] = useState(false);
  const order = useOrder();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    setIsMissing(chosen === undefined);
    onImported(null);
    if (chosen === undefined) return;
    const form = new FormData();
    form.append('file', chosen);
    if (regions.trim() !== '') form.append('regions', regions);
    if (columnsText(columns) !== '') form.append('columns', columnsText(columns));
    void order.place(async () => {
      onImported(await importRecap(form));
      await queries.invalidateQueries({ queryKey: recapsKey });
    });
  };

  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={words.importTable}
      className="panel no-print grid gap-4 p-5 sm:p-6"
      data-testid="recap-form"
    >
      <div>
        <label htmlFor="recap-file" className="block text-small font-[600]">
          {words.file}
        </label>
        <p id="recap-file-hint" className="text-note text-ink-soft">
          {words.fileHint}
        </p>
        <input
          id="recap-file"
          ref={file}
          type="file"
          accept=".csv,.xlsx,text/csv"
          autoFocus
          aria-invalid={isMissing}
          aria-describedby="recap-file-hint"
          className={`${field} mt-1.5 max-w-[36rem] py-2 text-small`}
        />
      </div>
      <details>
        <summary className="link text-small">{words.more}</summary>
        <div className="mt-3 grid gap-5 md:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]">
          <label className="block">
            <span className="block text-small font-[600]">{words.regions}</span>
            <span className="block text-note text-ink-soft">{words.regionsHint}</span>
            <textarea
              rows={7}
              maxLength={200_000}
              value={regions}
              onChange={(event) => setRegions(event.target.value)}
              className={`${field} mt-1.5 block py-2 text-small`}
            />
          </label>
          <Columns columns={columns} onChange={setColumns} />
        </div>
      </details>
      {isMissing && <Fault text={words.fileMissing} />}
      {order.error !== null && <Refused error={order.error} />}
      <div className="flex flex-wrap gap-2">
        <button type="submit" disabled={order.isPending} className="button button-main">
          {order.isPending ? words.sending : words.submit}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </form>
  );
}

interface ColumnsProps {
  columns: NamedColumns;
  onChange: (columns: NamedColumns) => void;
}

function Columns({ columns, onChange }: ColumnsProps) {
  const messages = useMessages();
  const words = useRecapWords();
  return (
    <fieldset>
      <legend className="text-small font-[600]">{words.columns}</legend>
      <p className="text-note text-ink-soft">{words.columnsHint}</p>
      <div className="mt-1.5 grid gap-x-4 gap-y-2.5 sm:grid-cols-3">
        {recapFields.map((name) => (
          <label key={name} className="grid gap-0.5 text-note">
            <span className="text-ink-soft">{fieldIn(words, { ...words.fields, ...messages.statusNames }, name)}</span>
            <input
              type="text"
              maxLength={200}
              value={columns[name] ?? ''}
              onChange={(event) => onChange({ ...columns, [name]: event.target.value })}
              className={`${field} h-9 text-small`}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Why nothing of the file was taken: each field with its reason, as far as the server names one. */
function Refused({ error }: { error: Error }) {
  const messages = useMessages();
  const words = useRecapWords();
  if (!(error instanceof RequestError)) return <Fault text={messages.unreachable} />;
  if (error.status === 413) return <Fault text={words.tooLarge} />;
  const { errors = [] } = error.problem;
  const names = { ...words.fields, ...messages.statusNames };
  return (
    <div role="alert" data-testid="recap-refused" className="rounded-md bg-alarm-soft px-4 py-3 text-small">
      <p className="font-[620] text-alarm-ink">{errors.length === 0 ? error.message : words.refusedWhole}</p>
      {errors.length > 0 && (
        <ul className="mt-1.5 grid gap-1">
          {errors.map(({ field: of, reason }) => (
            <li key={`${of} ${reason}`} className="wrap-anywhere">
              <strong className="font-[620]">{fieldIn(words, names, of)}</strong>: {reasonIn(words, reason)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Fault({ text }: { text: string }) {
  return (
    <p role="alert" className="flex items-start gap-2 text-small text-unhandled">
      <Icon name="warning" className="mt-0.5 size-4" />
      {text}
    </p>
  );
}
