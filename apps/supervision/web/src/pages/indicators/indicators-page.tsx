import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { IndicatorList } from '../../api/types';
import { Download } from '../../components/download';
import { SavedViews } from '../../components/saved-views';
import { Segmented } from '../../components/segmented';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useMe } from '../../shell/me';
import { Basis } from '../figures/basis';
import { chosenWord, saidWord } from '../figures/chosen-word';
import { Field } from '../figures/field';
import { FigureFilters } from '../figures/figure-filters';
import { LoadedFigures } from '../figures/loaded-figures';
import { ParticipantSelect, useParticipants } from '../figures/participant-select';
import { refusalsOf } from '../figures/refusals';
import type { Refusals } from '../figures/refusals';
import { scopes } from '../overview/overview-search';
import { oneOf, stringifySearch } from '../search-parameters';
import { DividedTable } from './divided-table';
import { indicatorsQuery } from './indicators';
import { divisions, requestOf } from './indicators-search';
import type { IndicatorsSearch } from './indicators-search';
import { Totals } from './totals';

const route = getRouteApi('/indikator');

type Change = (part: Partial<IndicatorsSearch>) => void;

/** Every indicator of a period, for a scope and for its parts, with what each rests on. */
export function IndicatorsPage() {
  const messages = useMessages();
  const words = useFigureWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const request = requestOf(search);
  const query = useQuery(indicatorsQuery(request));
  const refusals = refusalsOf(query.error, request, { words, messages });
  const change: Change = (part) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <h1 className="text-title font-[660]">{words.name}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
      <FigureFilters search={search} refusals={refusals} onChange={change}>
        <Field fault={refusals.get('participant')}>
          <ParticipantSelect
            scope={oneOf(scopes, search.scope)}
            value={search.participant}
            anyLabel={words.anyParticipant}
            onChoose={(participant) => change({ participant })}
          />
        </Field>
        <SavedViews page="indikator" query={stringifySearch({ ...search }).slice(1)} />
        <Download table="indicators" asked={request} />
      </FigureFilters>
      <Divisions by={search.by} refusals={refusals} onChange={change} />
      <LoadedFigures query={query} refusals={refusals} onReset={() => void navigate({ search: {}, replace: true })}>
        {(list) => <Body list={list} search={search} onChange={change} />}
      </LoadedFigures>
    </>
  );
}

interface DivisionsProps {
  by: string | undefined;
  refusals: Refusals;
  onChange: Change;
}

function Divisions({ by, refusals, onChange }: DivisionsProps) {
  const words = useFigureWords();
  return (
    <Field className="no-print mt-2.5" fault={refusals.get('by') ?? refusals.get('sort')}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span aria-hidden="true" className="text-note text-ink-soft">
          {words.by}
        </span>
        <Segmented
          label={words.by}
          value={chosenWord(divisions, by)}
          options={divisions.map((value) => ({ value, label: words.divisions[value] }))}
          // Another division has other parts, and may not have what the table was sorted by.
          onChoose={(chosen) => onChange({ by: saidWord(divisions, chosen), sort: undefined })}
        />
      </div>
    </Field>
  );
}

interface BodyProps {
  list: IndicatorList;
  search: IndicatorsSearch;
  onChange: Change;
}

function Body({ list, search, onChange }: BodyProps) {
  const messages = useMessages();
  const words = useFigureWords();
  const participants = useParticipants(list.scope);
  const isLeader = useMe().role === 'regency-leader';
  const counted = participants.filter(({ code }) => search.participant === undefined || code === search.participant);
  const isEmpty = list.totals.some(({ indicator, value }) => indicator === 'received' && value === 0);
  return (
    <>
      <Basis basis={list} freshness={counted.map(({ freshness }) => freshness.state)} />
      {isEmpty && (
        <p role="status" className="mt-4 text-lead font-[560]" data-testid="nothing">
          {list.dateBasis === 'closed' ? messages.nothingClosed : messages.nothingReceived}
        </p>
      )}
      {isLeader && <p className="mt-3 text-small text-ink-soft">{words.onlyOwn}</p>}
      <Totals list={list} participant={search.participant ?? null} />
      <DividedTable list={list} search={search} participants={counted.map(({ code }) => code)} onChange={onChange} />
    </>
  );
}
