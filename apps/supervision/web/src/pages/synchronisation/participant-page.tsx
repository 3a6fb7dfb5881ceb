import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { synchronisationQuery, watched } from '../../api/synchronisation';
import type { SynchronisedParticipant } from '../../api/types';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';
import { useMe } from '../../shell/me';
import { Connection } from './cells';
import { ConflictsOf } from './conflict-list';
import { DeliveryList } from './delivery-list';
import { GapList } from './gap-list';
import { HubTrouble } from './hub-trouble';
import { ListSkeleton } from './list-skeleton';
import { ParkedList } from './parked-list';
import { ReceiptList } from './receipt-list';
import { StaleData } from './stale-data';
import { messageLists } from './synchronisation-search';
import type { MessageList, MessagesSearch } from './synchronisation-search';

const route = getRouteApi('/sinkronisasi/$code');

/** What is behind the figures of one participant, a list at a time. */
export function ParticipantPage() {
  const messages = useMessages();
  const words = useSynchronisationWords();
  const { code } = route.useParams();
  const search = route.useSearch();
  const query = useQuery({ ...synchronisationQuery, ...watched });
  const { data, error, refetch } = query;
  const participant = data?.participants.find((candidate) => candidate.code === code);
  return (
    <>
      <title>{`${participant?.name ?? code} — ${messages.synchronisation} — ${messages.product}`}</title>
      <Link to="/sinkronisasi" className="link inline-flex items-center gap-1 text-small no-underline hover:underline">
        <Icon name="chevronLeft" className="size-4" />
        {words.backToAll}
      </Link>
      {participant !== undefined && <StaleData query={query} />}
      {participant !== undefined && <Messages participant={participant} search={search} />}
      {data !== undefined && participant === undefined && <Missing />}
      {data === undefined && (
        <div className="mt-4">{error === null ? <ListSkeleton /> : <HubTrouble error={error} retry={refetch} />}</div>
      )}
    </>
  );
}

function Messages({
  participant,
  search: { lihat, after },
}: {
  participant: SynchronisedParticipant;
  search: MessagesSearch;
}) {
  const words = useSynchronisationWords();
  const { code, name } = participant;
  return (
    <>
      <div className="mt-3 flex flex-wrap items-end justify-between gap-x-10 gap-y-2">
        <h1 className="text-headline font-[640]">{name}</h1>
        <div className="text-small">
          <Connection participant={participant} />
        </div>
      </div>
      <Lists participant={participant} shown={lihat} />
      <section aria-label={words.lists[lihat]} data-testid={`list-${lihat}`} className="mt-5">
        <p className="mb-4 max-w-[52rem] text-small text-ink-soft">{words.explained[lihat]}</p>
        {lihat === 'diparkir' && <ParkedList code={code} after={after} />}
        {lihat === 'tertahan' && <GapList code={code} />}
        {lihat === 'konflik' && <ConflictsOf code={code} after={after} />}
        {lihat === 'keluar' && <DeliveryList participant={participant} after={after} />}
        {lihat === 'tanda-terima' && <ReceiptList code={code} />}
      </section>
    </>
  );
}

const countOf = (list: MessageList, participant: SynchronisedParticipant): number | null => {
  switch (list) {
    case 'keluar':
      return participant.outgoing?.waiting ?? null;
    case 'tertahan':
      return participant.held;
    case 'diparkir':
      return participant.parked;
    case 'konflik':
      return participant.openConflicts;
    case 'tanda-terima':
      return null;
  }
};

function Lists({ participant, shown }: { participant: SynchronisedParticipant; shown: MessageList }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  return (
    <nav
      aria-label={words.listsOf(participant.name)}
      className="no-print mt-4 flex flex-wrap gap-x-1 border-b border-line-strong"
    >
      {messageLists.map((list) => {
        const count = countOf(list, participant);
        return (
          <Link
            key={list}
            to="/sinkronisasi/$code"
            params={{ code: participant.code }}
            search={{ lihat: list }}
            resetScroll={false}
            replace
            aria-current={list === shown ? 'page' : undefined}
            className={`-mb-px flex h-10 items-center gap-1.5 border-b-[3px] px-3 text-small ${
              list === shown ? 'border-accent font-[620]' : 'border-transparent text-ink-soft hover:text-ink'
            }`}
          >
            {words.lists[list]}
            {count !== null && count > 0 && (
              <span className="rounded-full bg-sunken px-1.5 text-note font-[600]">{format.number(count)}</span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}

/** Of a regency that exists a leader of another one is told no more than of one that does not. */
function Missing() {
  const words = useSynchronisationWords();
  const isLeader = useMe().role === 'regency-leader';
  return (
    <div className="panel mt-4 px-6 py-14 text-center" data-testid="closed">
      <h1 className="text-lead font-[640]">{isLeader ? words.forbidden : words.unknownParticipant}</h1>
      {isLeader && <p className="mt-1 text-ink-soft">{words.forbiddenExplained}</p>}
    </div>
  );
}
