import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { RequestError } from '../../api/fetch-json';
import type { ImportedRecap } from '../../api/types';
import { Fault } from '../../components/fault';
import { useMessages } from '../../i18n/language';
import { useRecapWords } from '../../i18n/recap-words';
import { useOrder } from '../synchronisation/use-order';
import { columnsText, recapFields } from './recap-columns';
import type { NamedColumns } from './recap-columns';
import { importRecap, recapsKey } from './recaps';
import { columnName } from './column-name';

interface ImportFormProps {
  onImported: (imported: ImportedRecap | null) => void;
  onClose: () => void;
}

const field = 'w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5';

export function ImportForm({ onImported, onClose }: ImportFormProps) {
  const words = useRecapWords();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [regions, setRegions] = useState('');
  const [columns, setColumns] = useState<NamedColumns>({});
  const [isMissing, setIsMissing] = useState(false);
  const order = useOrder();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsMissing(file === null);
    onImported(null);
    if (file === null) return;
    const form = new FormData();
    form.append('file', file);
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
      <FileField file={file} isMissing={isMissing} onChange={setFile} />
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

interface FileFieldProps {
  file: File | null;
  isMissing: boolean;
  onChange: (file: File | null) => void;
}

/** The browser's own field speaks the browser's language, so it lies unseen over one that speaks the page's. */
function FileField({ file, isMissing, onChange }: FileFieldProps) {
  const words = useRecapWords();
  return (
    <div>
      <label htmlFor="recap-file" className="block text-small font-[600]">
        {words.file}
      </label>
      <p id="recap-file-hint" className="text-note text-ink-soft">
        {words.fileHint}
      </p>
      <div className="relative mt-1.5 flex max-w-[36rem] items-center gap-3 rounded-md border border-line-strong p-1.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
        <span aria-hidden="true" className="button shrink-0">
          {words.chooseFile}
        </span>
        <span id="recap-file-name" className="min-w-0 truncate text-small">
          {file?.name ?? words.noFile}
        </span>
        <input
          id="recap-file"
          type="file"
          accept=".csv,.xlsx,text/csv"
          autoFocus
          aria-invalid={isMissing}
          aria-describedby="recap-file-hint recap-file-name"
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        />
      </div>
    </div>
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
            <span className="text-ink-soft">
              {columnName(words, { ...words.fields, ...messages.statusNames }, name)}
            </span>
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
              <strong className="font-[620]">{columnName(words, names, of)}</strong>: {reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
