import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RequestError } from '../../api/fetch-json';
import { conflictQuery } from '../../api/synchronisation';
import type { Conflict } from '../../api/types';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';
import { HubTrouble } from './hub-trouble';
import { ListSkeleton } from './list-skeleton';
import { Ruling } from './ruling';
import { RulingForm } from './ruling-form';
import type { Attempt } from './ruling-form';
import { Side } from './side';
import { StaleData } from './stale-data';

const route = getRouteApi('/sinkronisasi/konflik/$id');

export function ConflictPage() {
  const messages = useMessages();
  const words = useSynchronisationWords();
  const { id } = route.useParams();
  const [attempt, setAttempt] = useState<Attempt>('none');
  const query = useQuery(conflictQuery(id, attempt === 'sent'));
  const { data: conflict, error, refetch } = query;
  const isMissing = error instanceof RequestError && error.status === 404;
  return (
    <>
      <title>{`${words.conflictTitle(Number(id))} — ${messages.product}`}</title>
      <Link
        to="/sinkronisasi/konflik"
        className="link inline-flex items-center gap-1 text-small no-underline hover:underline"
      >
        <Icon name="chevronLeft" className="size-4" />
        {words.conflicts}
      </Link>
      {conflict !== undefined && <StaleData query={query} />}
      {conflict !== undefined && <Body conflict={conflict} attempt={attempt} onAttempt={setAttempt} />}
      {conflict === undefined && (
        <div className="mt-4">
          {error === null && <ListSkeleton rows={6} />}
          {error !== null && isMissing && <Missing />}
          {error !== null && !isMissing && <HubTrouble error={error} retry={refetch} />}
        </div>
      )}
    </>
  );
}

interface BodyProps {
  conflict: Conflict;
  attempt: Attempt;
  onAttempt: (attempt: Attempt) => void;
}

function Body({ conflict, attempt, onAttempt }: BodyProps) {
  const words = useSynchronisationWords();
  const format = useFormat();
  const { id, complaintId, field, claimed, standing, notedAt, cause, handler, ruling } = conflict;
  return (
    <article className="mt-3 grid gap-5">
      <header>
        <h1 className="text-headline font-[640]" data-testid="conflict-title">
          {words.whoIsRight(words.fields[field])}
        </h1>
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-soft">
          <Link to="/laporan/$id" params={{ id: complaintId }} className="link">
            {`${words.openComplaint} ${complaintId}`}
          </Link>
          <span>{words.conflictTitle(id)}</span>
          <time dateTime={notedAt}>{words.notedAt(format.dateTime(notedAt))}</time>
        </p>
      </header>
      <div className="grid items-stretch gap-5 md:grid-cols-2">
        {standing === null ? (
          <p className="panel p-5 text-ink-soft sm:p-6">{words.nothingStands}</p>
        ) : (
          <Side side={standing} title={words.standing} tone="plain" />
        )}
        <Side
          side={claimed}
          title={ruling === null ? words.claimed : words.claimedAfterwards}
          tone={ruling === null ? 'warning' : 'plain'}
        />
      </div>
      <p className="text-small text-ink-soft">{`${words.whyNot[cause]} ${words.handledThen(handler.name)}`}</p>
      {ruling !== null && attempt === 'refused' && (
        <p role="alert" className="rounded-md bg-warn-soft px-4 py-2.5 text-warn-ink">
          {words.faster(ruling.by)}
        </p>
      )}
      {ruling !== null && <Ruling ruling={ruling} />}
      {ruling === null && !conflict.mayRule && <p className="panel p-5 text-ink-soft sm:p-6">{words.onlySupervisor}</p>}
      {ruling === null && conflict.mayRule && (
        <RulingForm conflict={conflict} isSent={attempt === 'sent'} onAttempt={onAttempt} />
      )}
    </article>
  );
}

function Missing() {
  const messages = useMessages();
  return (
    <div className="panel px-6 py-14 text-center" data-testid="closed">
      <h1 className="text-lead font-[640]">{messages.notFound}</h1>
      <p className="mt-1 text-ink-soft">{messages.complaintMissingExplained}</p>
    </div>
  );
}
