import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { participantsQuery } from '../../api/queries';
import type { FreshnessList } from '../../api/types';
import { FreshnessLabel } from '../../components/freshness-state';
import { Icon } from '../../components/icon';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useRegencyWords } from '../../i18n/regency-words';
import { Basis } from '../figures/basis';
import { FigureFilters } from '../figures/figure-filters';
import { LoadedFigures } from '../figures/loaded-figures';
import { ParticipantSelect } from '../figures/participant-select';
import { refusalsOf } from '../figures/refusals';
import { useSeesCases } from '../figures/use-sees-cases';
import { indicatorsQuery } from '../indicators/indicators';
import { Totals } from '../indicators/totals';
import { OfficeTable } from './office-table';
import { RegencyHandOffs } from './regency-hand-offs';
import { RegencyMonths } from './regency-months';
import { RegencySigns } from './regency-signs';
import { RegencySync } from './regency-sync';
import { RegencyToday } from './regency-today';
import { RegencyWarnings } from './regency-warnings';

const RegencyReview = lazy(() => import('./regency-review').then(({ RegencyReview }) => ({ default: RegencyReview })));
const RegencyProfile = lazy(() =>
  import('./regency-profile').then(({ RegencyProfile }) => ({ default: RegencyProfile })),
);

const route = getRouteApi('/instansi/$code');

type Participant = FreshnessList['participants'][number];

/** Everything of one participant on one page: what it can do today, and how it handles complaints. */
export function RegencyPage() {
  const messages = useMessages();
  const words = useRegencyWords();
  const { code } = route.useParams();
  const { data } = useQuery(participantsQuery);
  const participant = data?.participants.find((one) => one.code === code && one.kind !== 'national');
  return (
    <>
      <title>{`${participant?.name ?? code} — ${messages.product}`}</title>
      <Link to="/" className="no-print link inline-flex items-center gap-1 text-small no-underline hover:underline">
        <Icon name="chevronLeft" className="size-4" />
        {words.back}
      </Link>
      {data !== undefined && participant === undefined ? (
        <p role="status" className="panel mt-5 px-6 py-14 text-center text-lead font-[560]" data-testid="nothing">
          {words.noneKnown(code)}
        </p>
      ) : (
        participant !== undefined && <Body participant={participant} />
      )}
    </>
  );
}

function Body({ participant }: { participant: Participant }) {
  const messages = useMessages();
  const figureWords = useFigureWords();
  const words = useRegencyWords();
  const seesCases = useSeesCases();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { code, name, freshness } = participant;
  const asked = { ...search, participant: code };
  const query = useQuery(indicatorsQuery(asked));
  const refusals = refusalsOf(query.error, asked, { words: figureWords, messages });
  return (
    <>
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-title font-[660]">{name}</h1>
        <FreshnessLabel freshness={freshness} />
      </div>
      <Suspense fallback={null}>
        <RegencyProfile code={code} />
      </Suspense>
      <div className="mt-4 grid items-start gap-5 lg:grid-cols-2">
        <RegencyToday code={code} />
        <RegencySync code={code} />
      </div>
      <RegencyWarnings code={code} />
      {seesCases(code) && (
        <Suspense fallback={null}>
          <RegencyReview code={code} />
        </Suspense>
      )}
      <FigureFilters
        search={search}
        refusals={refusals}
        onChange={({ scope: _scope, ...part }) =>
          void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false })
        }
        isOfOne
      >
        <ParticipantSelect
          value={code}
          anyLabel={words.choose}
          onChoose={(other) => {
            if (other !== undefined) void navigate({ params: { code: other } });
          }}
        />
      </FigureFilters>
      <LoadedFigures query={query} refusals={refusals} onReset={() => void navigate({ search: {}, replace: true })}>
        {(list) => (
          <>
            <Basis basis={list} freshness={[freshness.state]} />
            <RegencyMonths code={code} until={list.to?.slice(0, 7)} />
            <Totals list={list} participant={code} />
            <RegencySigns code={code} search={search} />
            <RegencyHandOffs code={code} search={search} />
            <OfficeTable code={code} search={search} />
          </>
        )}
      </LoadedFigures>
    </>
  );
}
