import type { CaseStatus, ComplaintDetail, Entry } from '../../api/types';
import { Badge } from '../../components/badge';
import { CopyButton } from '../../components/copy-button';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { StatusGlyph } from '../../status/status-glyph';

/** Which status an entry leads to, for its glyph; entries that change none have a plain dot. */
const leadsTo: Record<string, CaseStatus> = {
  filed: 'belum-terverifikasi',
  verified: 'belum-ditindaklanjuti',
  disposed: 'belum-ditindaklanjuti',
  transferred: 'belum-ditindaklanjuti',
  reopened: 'belum-ditindaklanjuti',
  followedup: 'diproses',
  resumed: 'diproses',
  postponed: 'ditunda',
  archived: 'diarsip',
  withdrawn: 'diarsip',
  completed: 'selesai',
};

/** Longer than this between happening and being taken is worth saying. */
const noticeableMilliseconds = 60 * 60_000;

export function Timeline({ complaint }: { complaint: ComplaintDetail }) {
  const messages = useMessages();
  const format = useFormat();
  const { entries, body } = complaint;
  return (
    <section aria-labelledby="timeline" className="panel p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="timeline" className="text-lead font-[660]">
          {messages.timeline}
        </h2>
        <p className="text-note text-ink-faint">{messages.timelineCount(format.number(entries.length))}</p>
      </div>
      <ol className="mt-4" data-testid="timeline">
        {entries.map((entry) => (
          <TimelineEntry key={entry.version} entry={entry} isReport={entry.text !== null && entry.text === body} />
        ))}
      </ol>
    </section>
  );
}

/** The report itself stands beside the timeline; it is not said twice. */
function TimelineEntry({ entry, isReport }: { entry: Entry; isReport: boolean }) {
  const messages = useMessages();
  const format = useFormat();
  const { version, time, name, label, text, outcome, redacted } = entry;
  const atSource = format.timeAtSource(time);
  const named = messages.entryNames[name];
  const isConflict = outcome === 'conflict';
  return (
    <li
      data-testid="entry"
      data-version={version}
      data-name={name}
      data-outcome={outcome}
      className="group grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 sm:grid-cols-[7.5rem_1.25rem_minmax(0,1fr)]"
    >
      <div className="col-start-2 text-note text-ink-soft sm:col-start-1 sm:text-right">
        <time dateTime={time} title={format.dateTime(time)}>
          <span className="font-[620] text-ink sm:block">{format.date(time)}</span>{' '}
          {`${format.time(time)} ${format.zone}`}
        </time>
        {atSource !== null && <span className="text-ink-faint sm:block"> {messages.atSource(atSource)}</span>}
      </div>
      <div aria-hidden="true" className="col-start-1 row-span-2 row-start-1 flex flex-col items-center sm:col-start-2">
        <span className="grid h-5 place-items-center">
          <Mark name={name} isConflict={isConflict} />
        </span>
        <span className="my-1 w-px grow bg-line-strong group-last:hidden" />
      </div>
      <div className="col-start-2 pb-6 group-last:pb-0 sm:col-start-3">
        <p className="leading-5 font-[620]" lang={named === undefined ? 'id' : undefined}>
          {named ?? label}
          {isConflict && (
            <span className="ml-2 align-middle">
              <Badge icon="warning" tone="alarm" title={messages.conflictExplained}>
                {messages.conflict}
              </Badge>
            </span>
          )}
        </p>
        {named !== undefined && (
          <p lang="id" className="text-small text-ink-soft">
            {label}
          </p>
        )}
        {isConflict && <p className="mt-1 text-small text-alarm-ink">{messages.conflictExplained}</p>}
        {redacted && (
          <p className="mt-1 flex items-center gap-1.5 text-small text-ink-faint">
            <Icon name="lock" className="size-3.5" />
            {messages.secretText}
          </p>
        )}
        {text !== null && !isReport && (
          <p
            lang="id"
            className="mt-1.5 border-l-2 border-line-strong pl-3 text-small text-pretty whitespace-pre-line text-ink-soft"
          >
            {text}
          </p>
        )}
        <EntryOrigin entry={entry} />
      </div>
    </li>
  );
}

function EntryOrigin({ entry: { version, time, receivedAt, source, hash } }: { entry: Entry }) {
  const messages = useMessages();
  const format = useFormat();
  const delay = new Date(receivedAt).getTime() - new Date(time).getTime();
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-3 text-note text-ink-faint">
      <span>{messages.reportedBy(source.name)}</span>
      {delay > noticeableMilliseconds && <span>{messages.receivedLater(format.dateTime(receivedAt))}</span>}
      <span>{messages.version(version)}</span>
      <span className="inline-flex items-center">
        <span className="rounded bg-sunken px-1 font-mono text-[0.75rem]" title={hash}>
          {hash.slice(0, 8)}
        </span>
        <CopyButton text={hash} label={`${messages.hash} ${messages.version(version)}`} />
      </span>
    </p>
  );
}

function Mark({ name, isConflict }: { name: string; isConflict: boolean }) {
  if (isConflict) return <Icon name="warning" className="size-4.5 text-unhandled" />;
  const status = leadsTo[name];
  if (status !== undefined) return <StatusGlyph status={status} className="size-4.5" />;
  return <span className="size-2 rounded-full bg-line-strong" />;
}
