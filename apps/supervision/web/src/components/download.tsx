import { fileFormats } from '../api/download';
import type { DownloadProgress } from '../api/download';
import { RequestError } from '../api/fetch-json';
import type { FileFormat, TableName } from '../api/types';
import { useFormat } from '../format/format-context';
import { useDownloadWords } from '../i18n/download-words';
import { Icon } from './icon';
import { Popover } from './popover';
import { useDownload } from './use-download';

interface DownloadProps {
  table: TableName;
  /** What the list was asked, as the server takes it. */
  asked: object;
}

/** Takes a table out of the building, whole: offers the kinds of files, shows how far one is, and stops it. */
export function Download({ table, asked }: DownloadProps) {
  const { state, start, stop } = useDownload(table);
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1.5" data-testid={`download-${table}`}>
      {state.kind === 'under-way' ? (
        <UnderWay progress={state.progress} onStop={stop} />
      ) : (
        <Choice onChoose={(format) => void start(format, asked)} />
      )}
      <Outcome state={state} />
    </div>
  );
}

function Choice({ onChoose }: { onChoose: (format: FileFormat) => void }) {
  const words = useDownloadWords();
  return (
    <Popover
      button={{ className: 'button', 'data-testid': 'download' }}
      face={
        <>
          <Icon name="download" />
          {words.download}
          <Icon name="chevronDown" className="size-3.5" />
        </>
      }
      label={words.download}
      align="end"
      className="w-[min(21rem,calc(100vw-1.5rem))] p-1.5"
    >
      {(close) => (
        <ul>
          {fileFormats.map((format) => (
            <li key={format}>
              <button
                type="button"
                className="block w-full rounded-md px-3 py-2 text-left hover:bg-hover"
                data-testid={`download-${format}`}
                onClick={() => {
                  close();
                  onChoose(format);
                }}
              >
                <span className="block text-small font-[620]">{words.formats[format].name}</span>
                <span className="block text-note text-ink-soft">{words.formats[format].about}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}

function UnderWay({ progress: { rows, expected }, onStop }: { progress: DownloadProgress; onStop: () => void }) {
  const words = useDownloadWords();
  const format = useFormat();
  const text =
    expected === null ? words.rows(format.number(rows)) : words.rowsOf(format.number(rows), format.number(expected));
  return (
    <>
      <progress
        className="h-2 w-32 accent-(--accent)"
        aria-label={words.underWay}
        // More rows than were counted can have come since: then the bar is full, not beyond.
        {...(expected === null ? {} : { value: Math.min(rows, expected), max: Math.max(expected, 1) })}
      />
      <span className="text-note text-ink-soft" data-testid="download-rows" data-rows={rows} data-expected={expected}>
        {text}
      </span>
      <button type="button" className="button" data-testid="download-stop" onClick={onStop}>
        {words.stop}
      </button>
    </>
  );
}

function Outcome({ state }: { state: ReturnType<typeof useDownload>['state'] }) {
  const words = useDownloadWords();
  const format = useFormat();
  if (state.kind === 'failed') {
    return (
      <span role="alert" className="text-note text-unhandled" data-testid="download-failed">
        {state.error instanceof RequestError ? words.refused(state.error.message) : words.broken}
      </span>
    );
  }
  return (
    <span role="status" className="text-note text-ink-soft empty:-ml-3" data-testid="download-done">
      {state.kind === 'done' && words.done(format.number(state.rows))}
    </span>
  );
}
