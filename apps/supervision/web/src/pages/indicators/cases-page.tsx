import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RequestError } from '../../api/fetch-json';
import type { IndicatorCases, IndicatorPart } from '../../api/types';
import { Download } from '../../components/download';
import { Figure } from '../../components/figure';
import { Icon } from '../../components/icon';
import { Onward } from '../../components/onward';
import { Segmented } from '../../components/segmented';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { Basis } from '../figures/basis';
import { CaseTable } from '../figures/case-table';
import type { CasesSearch } from '../figures/cases-search';
import { Field } from '../figures/field';
import { FigureFilters } from '../figures/figure-filters';
import { partsText, valueText } from '../figures/figure-text';
import { isIndicator } from '../figures/indicator-families';
import { LoadedFigures } from '../figures/loaded-figures';
import { ParticipantSelect, useParticipantName, useParticipants } from '../figures/participant-select';
import { refusalsOf } from '../figures/refusals';
import { scopes } from '../overview/overview-search';
import { oneOf } from '../search-parameters';
import { groupName } from './group-name';
import { casesQuery, indicatorsQuery } from './indicators';
import { divisions } from './indicators-search';

const route = getRouteApi('/indikator/kasus');

const parts = ['numerator', 'denominator'] as const satisfies readonly IndicatorPart[];

/** The complaints behind a figure: those that it counts, and those that they are compared with. */
export function CasesPage() {
  const messages = useMessages();
  const words = useFigureWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(casesQuery(search));
  const refusals = refusalsOf(query.error, search, { words, messages });
  const isForeign = query.error instanceof RequestError && query.error.status === 403;
  // Another question has a list of its own, from its first page.
  const change = (part: Partial<CasesSearch>) =>
    void navigate({
      search: (before) => ({ ...before, ...part, after: undefined }),
      replace: true,
      resetScroll: false,
    });
  const { indicator } = search;
  return (
    <>
      <title>{`${words.cases} — ${messages.product}`}</title>
      <Link
        to="/indikator"
        search={{ from: search.from, to: search.to, dateBasis: search.dateBasis, scope: search.scope }}
        className="no-print link inline-flex items-center gap-1 text-small no-underline hover:underline"
      >
        <Icon name="chevronLeft" className="size-4" />
        {words.backToFigures}
      </Link>
      <Heading search={search} />
      <FigureFilters search={search} refusals={refusals} onChange={change}>
        <Field
          fault={refusals.get('participant') ?? refusals.get('by') ?? refusals.get('indicator') ?? refusals.get('part')}
        >
          <ParticipantSelect
            scope={oneOf(scopes, search.scope)}
            value={search.participant}
            anyLabel={words.anyParticipant}
            onChoose={(participant) => change({ participant })}
          />
        </Field>
        {!isForeign && <Download table="indicator-cases" asked={search} />}
      </FigureFilters>
      {isForeign ? (
        <p role="status" className="panel mt-5 px-6 py-14 text-center text-lead font-[560]" data-testid="nothing">
          {words.foreignCases}
        </p>
      ) : (
        <LoadedFigures query={query} refusals={refusals} onReset={() => change({ ...blank, indicator })}>
          {(cases) => <Body cases={cases} search={search} onChange={change} />}
        </LoadedFigures>
      )}
    </>
  );
}

const blank: CasesSearch = {
  part: undefined,
  participant: undefined,
  by: undefined,
  value: undefined,
  scope: undefined,
  dateBasis: undefined,
  from: undefined,
  to: undefined,
};

/** The figure itself, by which a reader sees that the list is the one behind it. */
function useFigure({ indicator, part: _part, after: _after, by, value, ...frame }: CasesSearch) {
  const { data, isPlaceholderData } = useQuery(indicatorsQuery({ ...frame, by }));
  const group = by === undefined ? undefined : data?.groups.find(({ key }) => key === (value ?? ''));
  const figures = by === undefined ? data?.totals : group?.indicators;
  const figure = figures?.find((one) => one.indicator === indicator);
  if (data === undefined || isPlaceholderData) return { name: undefined, figure: undefined };
  // A value that no group has is told as it was asked for.
  return { name: group?.name ?? value ?? '', figure };
}

function Heading({ search }: { search: CasesSearch }) {
  const words = useFigureWords();
  const format = useFormat();
  const nameOf = useParticipantName();
  const messages = useMessages();
  const { figure, name } = useFigure(search);
  const { indicator, participant } = search;
  const division = oneOf(divisions, search.by);
  const label = isIndicator(indicator) ? words.indicators[indicator].label : words.cases;
  const speech = { format, words };
  return (
    <>
      <h1 className="mt-2 text-title font-[660]">
        {words.casesOf(label, participant === undefined ? words.whole : nameOf(participant))}
        {division !== undefined && (
          <span data-testid="case-part" className="block text-lead font-[560]">
            {words.divisions[division]}:{' '}
            {name !== undefined && (
              <span lang="id">{groupName(division, { key: search.value ?? '', name }, { words, messages })}</span>
            )}
          </span>
        )}
      </h1>
      {isIndicator(indicator) && (
        <p className="mt-0.5 flex flex-wrap items-baseline gap-x-3 text-ink-soft">
          {figure !== undefined && (
            <>
              <Figure
                value={figure.value}
                text={valueText(figure, speech)}
                testId="case-figure"
                className="text-headline font-[640] text-ink"
              />
              <span className="font-[560]">{partsText(figure, speech)}</span>
            </>
          )}
          <span className="text-small">{words.indicators[indicator].formula}</span>
        </p>
      )}
    </>
  );
}

interface BodyProps {
  cases: IndicatorCases;
  search: CasesSearch;
  onChange: (part: Partial<CasesSearch>) => void;
}

function Body({ cases, search, onChange }: BodyProps) {
  const words = useFigureWords();
  const format = useFormat();
  const participants = useParticipants(cases.scope);
  const { indicator, part, items, withheld, next } = cases;
  const states = participants
    .filter(({ code }) => search.participant === undefined || code === search.participant)
    .map(({ freshness }) => freshness.state);
  return (
    <>
      <Basis basis={cases} freshness={states} />
      <div className="no-print mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Segmented
          label={words.part}
          value={part}
          options={parts.map((value) => ({ value, label: words.parts[value] }))}
          onChoose={(value) => onChange({ part: value === 'numerator' ? undefined : value })}
        />
        <p className="text-note text-ink-soft">{words.casesNow}</p>
      </div>
      <div className="mt-3">
        {items.length === 0 && withheld === 0 ? (
          <p className="panel px-6 py-14 text-center text-lead font-[560]" data-testid="nothing">
            {words.noCases}
          </p>
        ) : (
          <CaseTable indicator={indicator} items={items} label={words.cases} />
        )}
      </div>
      {withheld > 0 && (
        <p className="mt-3 flex items-center gap-1.5 text-small text-ink-soft" data-testid="withheld">
          <Icon name="lock" className="size-3.5" />
          {words.withheld(format.number(withheld))}
        </p>
      )}
      <Onward after={search.after} next={next} />
    </>
  );
}
