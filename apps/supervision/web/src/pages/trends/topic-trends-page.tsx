import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TopicTrends } from '../../api/types';
import { Download } from '../../components/download';
import { Onward } from '../../components/onward';
import { PrintButton } from '../../components/print-button';
import { RichText } from '../../components/rich-text';
import { Segmented } from '../../components/segmented';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useTrendWords } from '../../i18n/trend-words';
import { Basis } from '../figures/basis';
import { chosenWord, saidWord } from '../figures/chosen-word';
import { Field } from '../figures/field';
import { LoadedFigures } from '../figures/loaded-figures';
import { ParticipantSelect, useParticipants } from '../figures/participant-select';
import { refusalsOf } from '../figures/refusals';
import type { Refusals } from '../figures/refusals';
import { ScopeChoice } from '../figures/scope-choice';
import { scopes } from '../overview/overview-search';
import { oneOf } from '../search-parameters';
import { RulePanel } from './rule-panel';
import { TopicTable } from './topic-table';
import { TrendTabs } from './trend-tabs';
import { topicTrendsQuery } from './trends';
import type { TrendsSearch } from './trends-search';

const route = getRouteApi('/tren');

const windows = ['7', '14', '28'] as const;
const divisions = ['participant', 'scope'] as const;

/** Topics that come up more than their own past explains, and the rule by which that is said. */
export function TopicTrendsPage() {
  const messages = useMessages();
  const figures = useFigureWords();
  const words = useTrendWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(topicTrendsQuery(search));
  const refusals = refusalsOf(query.error, search, { words: figures, messages });
  // Another question has a list of its own, from its first page.
  const change = (part: Partial<TrendsSearch>) =>
    void navigate({
      search: (before) => ({ ...before, after: undefined, ...part }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <title>{`${words.topics} — ${messages.product}`}</title>
      <TrendTabs />
      <h1 className="mt-4 text-title font-[660]">{words.topics}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.topicsIntro}</p>
      <Choices search={search} refusals={refusals} onChange={change} />
      <LoadedFigures query={query} refusals={refusals} onReset={() => void navigate({ search: {}, replace: true })}>
        {(list) => <Body list={list} search={search} onChange={change} />}
      </LoadedFigures>
    </>
  );
}

interface ChoicesProps {
  search: TrendsSearch;
  refusals: Refusals;
  onChange: (part: Partial<TrendsSearch>) => void;
}

function Choices({ search, refusals, onChange }: ChoicesProps) {
  const figures = useFigureWords();
  const words = useTrendWords();
  const format = useFormat();
  const by = chosenWord(divisions, search.by);
  return (
    <div className="no-print mt-4 flex flex-wrap items-start gap-2.5">
      <Field fault={refusals.get('window')}>
        <Segmented
          label={words.window}
          value={chosenWord(windows, search.window)}
          options={windows.map((value) => ({ value, label: words.windowDays(format.number(Number(value))) }))}
          onChoose={(value) => onChange({ window: saidWord(windows, value) })}
        />
      </Field>
      <Field fault={refusals.get('asOf')}>
        <label className="flex items-center gap-2 text-note text-ink-soft">
          {words.asOf}
          <input
            type="date"
            value={search.asOf ?? ''}
            onChange={(event) => onChange({ asOf: event.target.value === '' ? undefined : event.target.value })}
            className="h-[2.375rem] rounded-md border border-line-strong bg-surface px-2 text-small text-ink"
          />
        </label>
      </Field>
      <Field fault={refusals.get('scope')}>
        <ScopeChoice scope={search.scope} onChoose={(scope) => onChange({ scope })} />
      </Field>
      <Field fault={refusals.get('by')}>
        <Segmented
          label={words.by}
          value={by}
          options={divisions.map((value) => ({ value, label: words.divisions[value] }))}
          onChoose={(value) => onChange({ by: saidWord(divisions, value), participant: undefined })}
        />
      </Field>
      {by !== 'scope' && (
        <Field fault={refusals.get('participant')}>
          <ParticipantSelect
            scope={oneOf(scopes, search.scope)}
            value={search.participant}
            anyLabel={figures.anyParticipant}
            onChoose={(participant) => onChange({ participant })}
          />
        </Field>
      )}
      <label className="flex min-h-[2.375rem] items-center gap-2 text-small">
        <input
          type="checkbox"
          checked={search.all === 'true'}
          onChange={(event) => onChange({ all: event.target.checked ? 'true' : undefined })}
          className="size-4 accent-(--accent)"
        />
        {words.all}
      </label>
      <Download table="trends" asked={search} />
      <PrintButton />
    </div>
  );
}

interface BodyProps {
  list: TopicTrends;
  search: TrendsSearch;
  onChange: (part: Partial<TrendsSearch>) => void;
}

function Body({ list, search, onChange }: BodyProps) {
  const figures = useFigureWords();
  const words = useTrendWords();
  const format = useFormat();
  const participants = useParticipants(list.scope);
  const { items, tested, trends, test, next } = list;
  return (
    <>
      <Basis
        basis={list}
        freshness={participants.map(({ freshness }) => freshness.state)}
        more={[[words.ruleName, figures.version(format.number(test.version))]]}
      />
      <p className="mt-5 text-headline font-[420] text-ink-soft" data-testid="answer">
        {tested === 0 ? (
          words.noneTested
        ) : trends === 0 ? (
          words.none(format.number(tested))
        ) : (
          <RichText text={words.answer(format.number(trends), format.number(tested))} />
        )}
      </p>
      <Untested untested={list.untested} />
      {items.length > 0 && <TopicTable list={list} sort={search.sort} onSort={(sort) => onChange({ sort })} />}
      <Onward after={search.after} next={next} />
      <RulePanel title={words.rule(format.number(test.version))} sentences={test.rule} />
      <p className="mt-3 text-note text-ink-soft">{words.secretsCount}</p>
    </>
  );
}

/** Whom nothing is said of, which is not that nothing rises there. */
function Untested({ untested }: Pick<TopicTrends, 'untested'>) {
  const words = useTrendWords();
  const format = useFormat();
  if (untested.length === 0) return null;
  const names = untested.map(({ name, since }) =>
    since === null ? name : words.untestedSince(name, format.month(since.slice(0, 7))),
  );
  return (
    <p className="mt-1 max-w-[70rem] text-small text-ink-soft" data-testid="untested">
      {words.untested(names.join(', '))}
    </p>
  );
}
