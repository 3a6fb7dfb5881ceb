import type { ComplaintDetail } from '../../api/types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../format/format-context';
import { useNow } from '../../format/use-now';
import { useLanguage, useMessages } from '../../i18n/language';
import { StatusLabel } from '../../status/status-label';
import { ComplaintNumber } from '../complaints/complaint-facts';

/** The first thing said about a complaint: who holds it, for what, and since when. */
export function WhereNow({ complaint }: { complaint: ComplaintDetail }) {
  const { language, messages } = useLanguage();
  const format = useFormat();
  const now = useNow();
  const { whereNow, status, state, gap } = complaint;
  const sentence =
    language === 'id'
      ? whereNow.sentence
      : messages.whereNowOf(whereNow.participant.name, messages.statusNames[status]);

  return (
    <header className="panel overflow-hidden">
      <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-5 bg-accent-soft p-5 print-exact sm:p-7">
        <div>
          <h1>
            <span className="block text-small font-[620] text-accent">{messages.whereNow}</span>
            <span
              className="mt-1 block max-w-[52rem] text-headline font-[620] tracking-[-0.01em]"
              data-testid="where-now"
            >
              {sentence}
            </span>
          </h1>
          <p className="mt-2 text-lead text-ink-soft" data-testid="where-now-since">
            {whereNow.since === null
              ? messages.sinceUnknown
              : messages.sinceThen(format.dateTime(whereNow.since), format.duration(whereNow.since, now))}
          </p>
          {gap !== null && (
            <p lang="id" className="mt-2 text-small text-ink-faint">
              {gap}
            </p>
          )}
        </div>
        <Measures complaint={complaint} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3 text-small sm:px-7">
        <StatusLabel status={status} className="font-[620]" />
        <span className="min-w-0 grow basis-72 truncate font-[560]" lang="id" data-testid="complaint-title">
          {complaint.title ?? messages.secretTitle}
        </span>
        <span className="flex flex-wrap items-center gap-2 text-ink-faint">
          {state.secret && (
            <Badge icon="lock" tone="alarm">
              {messages.secret}
            </Badge>
          )}
          {state.anonymous && <Badge>{messages.anonymous}</Badge>}
          <span data-testid="complaint-number">
            <ComplaintNumber item={complaint} />
          </span>
        </span>
      </div>
    </header>
  );
}

/** How long it has taken, how often it was passed on, and how often the reporter was answered. */
function Measures({
  complaint: { receivedAt, milestones, transfers, followUps, origin },
}: {
  complaint: ComplaintDetail;
}) {
  const messages = useMessages();
  const format = useFormat();
  const now = useNow();
  const end = milestones.completedAt;
  const measures: [string, string][] = [];
  if (receivedAt !== null && (origin === 'event' || end !== null)) {
    measures.push([end === null ? messages.age : messages.ageAtEnd, format.duration(receivedAt, end ?? now, 1)]);
  }
  if (origin === 'event') {
    measures.push(
      [messages.moves, messages.times(format.number(transfers))],
      [messages.answers, format.number(followUps)],
    );
  }
  return (
    <dl className="flex gap-x-8">
      {measures.map(([name, value]) => (
        <div key={name}>
          <dt className="text-note text-ink-soft">{name}</dt>
          <dd className="text-title font-[640] whitespace-nowrap">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
