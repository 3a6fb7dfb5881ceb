import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { conflictsQuery } from '../../api/synchronisation';
import type { Conflict } from '../../api/types';
import { Badge } from '../../components/badge';
import { Onward } from '../../components/onward';
import { useFormat } from '../../format/format-context';
import { EventName } from './event-name';
import { LoadedList, Nothing } from './message-rows';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

/** The open conflicts in which a participant is one side. */
export function ConflictsOf({ code, after }: { code: string; after: string | undefined }) {
  const query = useQuery(conflictsQuery({ state: 'open', participant: code, after }));
  return (
    <LoadedList query={query}>
      {({ conflicts, next }) => (
        <>
          {conflicts.length === 0 ? <Nothing list="konflik" /> : <ConflictList conflicts={conflicts} />}
          <Onward after={after} next={next} />
        </>
      )}
    </LoadedList>
  );
}

export function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  return (
    <ul className="panel divide-y divide-line">
      {conflicts.map((conflict) => (
        <Item key={conflict.id} conflict={conflict} />
      ))}
    </ul>
  );
}

function Item({ conflict }: { conflict: Conflict }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  const { id, complaintId, field, claimed, standing, notedAt, ruling } = conflict;
  return (
    <li data-testid="conflict" data-id={id} className="relative px-5 py-3.5 text-small hover:bg-hover">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Link
          to="/sinkronisasi/konflik/$id"
          params={{ id: String(id) }}
          className="text-base font-[600] after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
        >
          {words.conflictOf(words.fields[field], complaintId)}
        </Link>
        <time dateTime={notedAt} className="text-note text-ink-faint">
          {words.notedAt(format.dateTime(notedAt))}
        </time>
      </div>
      <p className="mt-1">
        <span className="text-ink-soft">{words.conflictSentence(claimed.participant.name)} </span>
        <EventName side={claimed} />
      </p>
      {standing !== null && (
        <p className="text-ink-soft">
          {`${words.standing}: ${standing.participant.name}, `}
          <EventName side={standing} />
        </p>
      )}
      {ruling !== null && (
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Badge icon="check" tone={ruling.outcome === 'claim' ? 'warning' : 'plain'}>
            {words.outcomes[ruling.outcome]}
          </Badge>
          <span className="text-note text-ink-faint">{words.ruledBy(ruling.by, format.dateTime(ruling.ruledAt))}</span>
        </p>
      )}
    </li>
  );
}
