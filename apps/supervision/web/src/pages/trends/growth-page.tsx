import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { GrowthList } from '../../api/types';
import { Download } from '../../components/download';
import { Onward } from '../../components/onward';
import { Segmented } from '../../components/segmented';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useTrendWords } from '../../i18n/trend-words';
import { Basis } from '../figures/basis';
import { chosenWord, saidWord } from '../figures/chosen-word';
import { Field } from '../figures/field';
import { FigureFilters } from '../figures/figure-filters';
import { LoadedFigures } from '../figures/loaded-figures';
import { ParticipantSelect, useParticipants } from '../figures/participant-select';
import { refusalsOf } from '../figures/refusals';
import { scopes } from '../overview/overview-search';
import { oneOf } from '../search-parameters';
import { GrowthTable } from './growth-table';
import { RulePanel } from './rule-panel';
import { TrendTabs } from './trend-tabs';
import { growthQuery } from './trends';
import { growthAsked } from './trends-search';
import type { GrowthSearch } from './trends-search';

const route = getRouteApi('/tren/pertumbuhan');

const divisions = ['category', 'participant'] as const;

/** A period against the same one a year before, by category or participant. */
export function GrowthPage() {
  const messages = useMessages();
  const figures = useFigureWords();
  const words = useTrendWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = growthAsked(search, new Date().getFullYear());
  const query = useQuery(growthQuery(asked));
  const refusals = refusalsOf(query.error, asked, { words: figures, messages });
  // Another question has a list of its own, from its first page.
  const change = (part: Partial<GrowthSearch>) =>
    void navigate({
      search: (before) => ({ ...before, after: undefined, ...part }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <title>{`${words.growth} — ${messages.product}`}</title>
      <TrendTabs />
      <h1 className="mt-4 text-title font-[660]">{words.growth}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.growthIntro}</p>
      <FigureFilters search={asked} refusals={refusals} onChange={change}>
        <Field fault={refusals.get('participant')}>
          <ParticipantSelect
            scope={oneOf(scopes, search.scope)}
            value={search.participant}
            anyLabel={figures.anyParticipant}
            onChoose={(participant) => change({ participant })}
          />
        </Field>
        <Field fault={refusals.get('by')}>
          <Segmented
            label={words.growthBy}
            value={chosenWord(divisions, search.by)}
            options={divisions.map((value) => ({ value, label: words.growthDivisions[value] }))}
            onChoose={(by) => change({ by: saidWord(divisions, by) })}
          />
        </Field>
        <Download table="growth" asked={asked} />
      </FigureFilters>
      <LoadedFigures query={query} refusals={refusals} onReset={() => void navigate({ search: {}, replace: true })}>
        {(list) => <Body list={list} search={search} onChange={change} />}
      </LoadedFigures>
    </>
  );
}

interface BodyProps {
  list: GrowthList;
  search: GrowthSearch;
  onChange: (part: Partial<GrowthSearch>) => void;
}

function Body({ list, search, onChange }: BodyProps) {
  const messages = useMessages();
  const figures = useFigureWords();
  const words = useTrendWords();
  const format = useFormat();
  const participants = useParticipants(list.scope);
  const { before, formula, formulaVersion, items, next } = list;
  const counted = participants.filter(({ code }) => search.participant === undefined || code === search.participant);
  return (
    <>
      <Basis
        basis={list}
        freshness={counted.map(({ freshness }) => freshness.state)}
        more={[
          [words.comparedWith, messages.between(format.day(before.from), format.day(before.to))],
          [figures.formula, figures.version(format.number(formulaVersion))],
        ]}
      />
      {items.length === 0 ? (
        <p className="panel mt-5 px-6 py-14 text-center text-lead font-[560]" data-testid="nothing">
          {words.noGrowth}
        </p>
      ) : (
        <GrowthTable
          list={list}
          participant={search.participant}
          sort={search.sort}
          onSort={(sort) => onChange({ sort })}
        />
      )}
      <Onward after={search.after} next={next} />
      <RulePanel title={words.formula(format.number(formulaVersion))} sentences={formula} />
      <p className="mt-3 text-note text-ink-soft">{words.secretsCount}</p>
    </>
  );
}
