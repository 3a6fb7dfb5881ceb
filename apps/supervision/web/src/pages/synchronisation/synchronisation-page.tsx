import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { synchronisationQuery, watched } from '../../api/synchronisation';
import type { Synchronisation } from '../../api/types';
import { Download } from '../../components/download';
import { useIsWide } from '../../components/use-is-wide';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';
import { useMe } from '../../shell/me';
import { MatchesLink } from '../matching/matches-link';
import { Answer } from './answer';
import { HubTrouble } from './hub-trouble';
import { ListSkeleton } from './list-skeleton';
import { ParticipantCards } from './participant-cards';
import { ParticipantTable } from './participant-table';
import { StaleData } from './stale-data';

export function SynchronisationPage() {
  const messages = useMessages();
  const words = useSynchronisationWords();
  const query = useQuery({ ...synchronisationQuery, ...watched });
  const { data, error, refetch } = query;
  return (
    <>
      <title>{`${messages.synchronisation} — ${messages.product}`}</title>
      <h1 className="text-small font-[620] text-accent">{messages.synchronisation}</h1>
      {data !== undefined && <Body synchronisation={data} />}
      {data !== undefined && <StaleData query={query} />}
      {data === undefined && <p className="mt-1 text-lead text-ink-soft">{words.intro}</p>}
      <div className="mt-5">
        {data !== undefined && <Participants synchronisation={data} />}
        {data === undefined && error === null && <ListSkeleton rows={14} />}
        {data === undefined && error !== null && <HubTrouble error={error} retry={refetch} />}
      </div>
    </>
  );
}

function Body({ synchronisation }: { synchronisation: Synchronisation }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  const isLeader = useMe().role === 'regency-leader';
  const { asOf } = synchronisation;
  return (
    <>
      <Answer synchronisation={synchronisation} />
      <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-ink-soft">
        <time dateTime={asOf}>{words.asOf(`${format.time(asOf)} ${format.zone}`)}</time>
        <Link to="/sinkronisasi/konflik" className="link">
          {isLeader ? words.conflicts : words.conflictsAndRules}
        </Link>
        {!isLeader && <MatchesLink />}
        <Download table="synchronisation" asked={{}} />
      </p>
    </>
  );
}

function Participants({ synchronisation: { participants } }: { synchronisation: Synchronisation }) {
  const words = useSynchronisationWords();
  const isWide = useIsWide();
  return (
    <>
      {isWide ? <ParticipantTable participants={participants} /> : <ParticipantCards participants={participants} />}
      <p className="mt-4 max-w-[60rem] text-note text-ink-faint">{words.legend}</p>
    </>
  );
}
