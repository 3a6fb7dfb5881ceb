import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { conflictsQuery } from '../../api/synchronisation';
import { Icon } from '../../components/icon';
import { Onward } from '../../components/onward';
import { Segmented } from '../../components/segmented';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';
import { useMe } from '../../shell/me';
import { ConflictList } from './conflict-list';
import { LoadedList } from './message-rows';
import { Rules } from './rules';
import { StaleData } from './stale-data';
import { conflictKinds } from './synchronisation-search';

const route = getRouteApi('/sinkronisasi/konflik');

/** The inbox of who rules on conflicts, and what was ruled before. */
export function ConflictsPage() {
  const messages = useMessages();
  const words = useSynchronisationWords();
  const format = useFormat();
  const { keadaan = 'terbuka', after } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(conflictsQuery({ state: keadaan === 'terbuka' ? 'open' : 'ruled', after }));
  const total = query.data?.total;
  const seesRules = useMe().role !== 'regency-leader';
  return (
    <>
      <title>{`${words.conflicts} — ${messages.synchronisation} — ${messages.product}`}</title>
      <Link to="/sinkronisasi" className="link inline-flex items-center gap-1 text-small no-underline hover:underline">
        <Icon name="chevronLeft" className="size-4" />
        {messages.synchronisation}
      </Link>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <h1 className="flex flex-wrap items-baseline gap-x-4 text-title font-[660]">
          {words.conflicts}
          {total !== undefined && keadaan === 'terbuka' && (
            <span className="text-small font-normal text-ink-soft" data-testid="conflict-total" data-value={total}>
              {messages.openConflicts(format.number(total))}
            </span>
          )}
        </h1>
        <Segmented
          label={words.conflicts}
          value={keadaan}
          options={conflictKinds.map((value) => ({ value, label: words.conflictStates[value] }))}
          onChoose={(value) =>
            void navigate({ search: { keadaan: value === 'terbuka' ? undefined : value }, replace: true })
          }
        />
      </div>
      {query.data !== undefined && <StaleData query={query} />}
      <div className="mt-4">
        <LoadedList query={query}>
          {({ conflicts, next }) => (
            <>
              {conflicts.length === 0 ? (
                <p className="panel px-6 py-14 text-center text-lead font-[560]" data-testid="nothing">
                  {keadaan === 'terbuka' ? words.nothing.konflik : words.conflictsNoneRuled}
                </p>
              ) : (
                <ConflictList conflicts={conflicts} />
              )}
              <Onward after={after} next={next} />
            </>
          )}
        </LoadedList>
      </div>
      {seesRules && <Rules />}
    </>
  );
}
