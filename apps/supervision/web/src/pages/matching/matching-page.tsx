import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Matches } from '../../api/types';
import { Icon } from '../../components/icon';
import { Onward } from '../../components/onward';
import { StaleNotice } from '../../components/stale-notice';
import { useMessages } from '../../i18n/language';
import { useMatchingWords } from '../../i18n/matching-words';
import { useMe } from '../../shell/me';
import { LoadedList } from '../synchronisation/message-rows';
import { Comparison } from './comparison';
import { shownMatches } from './joined';
import type { Joined } from './joined';
import { JoinedPair } from './joined-pair';
import { matchesQuery } from './matches';

const route = getRouteApi('/sinkronisasi/kertas');

/** Reports that were noted on paper during an outage, each beside what may be the same on the national platform. */
export function MatchingPage() {
  const messages = useMessages();
  const words = useMatchingWords();
  const { after } = route.useSearch();
  const query = useQuery(matchesQuery(after));
  const { error, dataUpdatedAt, refetch } = query;
  const mayDecide = useMe().role === 'province-supervisor';
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <Link to="/sinkronisasi" className="link inline-flex items-center gap-1 text-small no-underline hover:underline">
        <Icon name="chevronLeft" className="size-4" />
        {messages.synchronisation}
      </Link>
      <h1 className="mt-3 text-title font-[660]">{words.name}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">
        {words.intro} {!mayDecide && words.onlySupervisor}
      </p>
      {query.data !== undefined && error !== null && <StaleNotice readAt={dataUpdatedAt} retry={refetch} />}
      <div className="mt-5">
        <LoadedList query={query}>
          {(page) => <List key={after} page={page} after={after} mayDecide={mayDecide} />}
        </LoadedList>
      </div>
    </>
  );
}

interface ListProps {
  page: Matches;
  after: string | undefined;
  mayDecide: boolean;
}

function List({ page: { items, next }, after, mayDecide }: ListProps) {
  const words = useMatchingWords();
  const queries = useQueryClient();
  const [joined, setJoined] = useState<readonly Joined[]>([]);
  const shown = shownMatches(items, joined);
  const readAgain = () => void queries.invalidateQueries({ queryKey: ['matches'] });
  return (
    <>
      {shown.length === 0 ? (
        <div className="panel px-6 py-14 text-center" data-testid="nothing">
          <p className="text-lead font-[560]">{words.none}</p>
          <p className="mt-1 text-ink-soft">{words.noneExplained}</p>
        </div>
      ) : (
        <div className="grid gap-5">
          {shown.map(({ match, candidate }) =>
            candidate === null ? (
              <Comparison
                key={match.id}
                match={match}
                mayDecide={mayDecide}
                onJoined={(chosen) => setJoined((before) => [...before, { match, candidate: chosen }])}
                onDismissed={readAgain}
              />
            ) : (
              <JoinedPair key={match.id} match={match} candidate={candidate} />
            ),
          )}
        </div>
      )}
      <Onward after={after} next={next} />
    </>
  );
}
