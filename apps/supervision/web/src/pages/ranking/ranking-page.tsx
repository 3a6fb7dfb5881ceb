import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Download } from '../../components/download';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useRankingWords } from '../../i18n/ranking-words';
import { useMe } from '../../shell/me';
import { Field } from '../figures/field';
import { FigureFilters } from '../figures/figure-filters';
import { LoadedFigures } from '../figures/loaded-figures';
import { refusalsOf } from '../figures/refusals';
import { FormulaPanel } from './formula-panel';
import { FormulaSelect } from './formula-select';
import { PublishForm } from './publish-form';
import type { RankingSearch } from './ranking-search';
import { RankingBasis } from './ranking-basis';
import { RankingTable } from './ranking-table';
import { RankingTabs } from './ranking-tabs';
import { rankingQuery } from './rankings';

const route = getRouteApi('/peringkat');

/** The ranking of a period as it is now, with the formula that makes it. */
export function RankingPage() {
  const messages = useMessages();
  const figures = useFigureWords();
  const words = useRankingWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayPublish = useMe().role === 'province-supervisor';
  const query = useQuery(rankingQuery(search));
  const refusals = refusalsOf(query.error, { ...search }, { words: figures, messages });
  const change = (part: Partial<RankingSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <RankingTabs />
      <h1 className="mt-4 text-title font-[660]">{words.table}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
      <FigureFilters search={search} refusals={refusals} onChange={change}>
        <Field fault={refusals.get('formula')}>
          <FormulaSelect value={search.formula} onChoose={(formula) => change({ formula })} />
        </Field>
        <Download table="rankings" asked={search} />
      </FigureFilters>
      <LoadedFigures query={query} refusals={refusals} onReset={() => void navigate({ search: {}, replace: true })}>
        {(ranking) => (
          <>
            <RankingBasis ranking={ranking} />
            <RankingTable ranking={ranking} />
            <FormulaPanel formula={ranking.formula} />
            {mayPublish && !query.isPlaceholderData && <PublishForm ranking={ranking} />}
          </>
        )}
      </LoadedFigures>
    </>
  );
}
