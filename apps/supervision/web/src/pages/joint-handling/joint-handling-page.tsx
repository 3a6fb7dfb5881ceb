import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RequestError } from '../../api/fetch-json';
import type { JointHandling } from '../../api/types';
import { Badge } from '../../components/badge';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useJointHandlingWords } from '../../i18n/joint-handling-words';
import { useMessages } from '../../i18n/language';
import { StatusLabel } from '../../status/status-label';
import { JointSteps } from './joint-steps';
import { JointTasks } from './joint-tasks';
import { JointTimelineList } from './joint-timeline';
import { jointHandlingQuery } from './joint-handlings';

const route = getRouteApi('/penanganan-bersama/$id');

/** A complaint that several handle together: who leads, whose tasks, and what happened, in one order. */
export function JointHandlingPage() {
  const messages = useMessages();
  const words = useJointHandlingWords();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(jointHandlingQuery(id));
  // Of what is no number the server says that it is no number: there is none either.
  const isMissing = error instanceof RequestError && [400, 404].includes(error.status);
  return (
    <>
      <title>{`${words.title(id)} — ${messages.product}`}</title>
      <Link
        to="/penanganan-bersama"
        className="no-print link inline-flex items-center gap-1 text-small no-underline hover:underline"
      >
        <Icon name="chevronLeft" className="size-4" />
        {words.back}
      </Link>
      {data !== undefined && <Body handling={data} />}
      {data === undefined && isMissing && (
        <div className="panel mt-5 px-6 py-14 text-center">
          <h1 className="text-lead font-[640]">{words.missing}</h1>
          <p className="mt-1 text-ink-soft">{words.missingExplained}</p>
        </div>
      )}
      {data === undefined && !isMissing && (
        <div className="mt-5">
          {error === null ? (
            <p role="status" className="text-ink-soft">
              {messages.loading}
            </p>
          ) : (
            <Failure error={error} retry={refetch} />
          )}
        </div>
      )}
    </>
  );
}

function Body({ handling }: { handling: JointHandling }) {
  const words = useJointHandlingWords();
  const format = useFormat();
  const { complaint, lead, members, aim, openedAt, openedBy, closedAt, closedBy, result } = handling;
  return (
    <article data-testid="joint-page" data-closed={closedAt !== null}>
      <header className="mt-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 text-title font-[660] wrap-anywhere" lang="id">
            {complaint.title ?? (complaint.secret ? words.secretTitle : complaint.id)}
          </h1>
          {closedAt === null ? <Badge icon="clock">{words.isOpen}</Badge> : <Badge icon="lock">{words.isClosed}</Badge>}
        </div>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
          <StatusLabel status={complaint.status} />
          <Link to="/laporan/$id" params={{ id: complaint.id }} className="link">
            {`${words.toComplaint} ${complaint.trackingId ?? complaint.id}`}
          </Link>
        </p>
        <p className="mt-2 text-small">
          <span className="font-[600]">{lead.name}</span>
          {` (${words.lead.toLowerCase()}), ${members.map(({ name }) => name).join(', ')}`}
        </p>
        <p lang="id" className="mt-1 max-w-[60rem] wrap-anywhere whitespace-pre-line" data-testid="aim">
          {aim}
        </p>
        <p className="mt-1 text-note text-ink-soft">{words.openedOn(format.dateTime(openedAt), openedBy)}</p>
        {closedAt !== null && (
          <div className="panel mt-3 p-4">
            <h2 className="eyebrow">{words.result}</h2>
            <p lang="id" className="wrap-anywhere whitespace-pre-line">
              {result}
            </p>
            <p className="text-note text-ink-soft">{words.closedOn(format.dateTime(closedAt), closedBy ?? '')}</p>
          </div>
        )}
      </header>
      <JointSteps handling={handling} />
      <div className="mt-5 grid items-start gap-5 *:min-w-0 xl:grid-cols-2">
        <JointTasks handling={handling} />
        <JointTimelineList timeline={handling.timeline} />
      </div>
    </article>
  );
}
