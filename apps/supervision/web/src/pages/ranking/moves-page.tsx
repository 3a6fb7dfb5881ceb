import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IndicatorName, Ranking } from '../../api/types';
import { Download } from '../../components/download';
import { PeriodPicker } from '../../components/period-picker';
import { PrintButton } from '../../components/print-button';
import { Select } from '../../components/select';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useRankingWords } from '../../i18n/ranking-words';
import { useMe } from '../../shell/me';
import { Field } from '../figures/field';
import { countedIndicators, isIndicator } from '../figures/indicator-families';
import { LoadedFigures } from '../figures/loaded-figures';
import { ParticipantSelect } from '../figures/participant-select';
import { refusalsOf } from '../figures/refusals';
import type { Refusals } from '../figures/refusals';
import { CaseMoves } from './case-moves';
import { FormulaSelect } from './formula-select';
import { periodWord, rangeOf } from './period-words';
import { RankingBasis } from './ranking-basis';
import type { MovesSearch } from './ranking-search';
import { RankingTabs } from './ranking-tabs';
import { moveQuery, rankingQuery } from './rankings';
import { Shifts } from './shifts';

const route = getRouteApi('/peringkat/bergeser');

/** What of two periods has to be said before they can be compared. */
interface Question {
  participant: string;
  before: string;
  after: string;
}

function questionOf({ participant, before, after }: MovesSearch): Question | null {
  if (participant === undefined || before === undefined || after === undefined) return null;
  return { participant, before, after };
}

/** Why a score moved from one period to another: which figures moved it, and which complaints moved those. */
export function MovesPage() {
  const messages = useMessages();
  const figures = useFigureWords();
  const words = useRankingWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMe();
  const own = me.role === 'regency-leader' ? me.participant?.code : undefined;
  const asked = own === undefined ? search : { ...search, participant: own };
  const question = questionOf(asked);
  const indicator = isIndicator(search.indicator) ? search.indicator : 'completedShare';
  const query = useQuery({
    ...moveQuery({
      ...(question ?? { participant: '', before: '', after: '' }),
      indicator,
      dateBasis: asked.dateBasis,
    }),
    enabled: question !== null,
  });
  const rankings = useRankings(asked);
  const error = query.error ?? rankings.error;
  const refusals = refusalsOf(error, { ...asked }, { words: figures, messages });
  const change = (part: Partial<MovesSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <title>{`${words.moves} — ${messages.product}`}</title>
      <RankingTabs />
      <h1 className="mt-4 text-title font-[660]">{words.moves}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.movesIntro}</p>
      <Choices search={asked} isOwn={own !== undefined} refusals={refusals} onChange={change} />
      {question === null ? (
        <p className="panel mt-5 px-6 py-14 text-center text-lead font-[560]" data-testid="nothing">
          {words.chooseMoves}
        </p>
      ) : (
        <>
          {rankings.both !== null && (
            <ScoreMoved {...rankings.both} participant={question.participant} onChoose={change}>
              <Download
                table="score-shifts"
                asked={{ ...question, dateBasis: asked.dateBasis, formula: asked.formula }}
              />
            </ScoreMoved>
          )}
          <LoadedFigures query={query} refusals={refusals} onReset={() => void navigate({ search: {}, replace: true })}>
            {(move) => (
              <CaseMoves move={move}>
                <Select
                  label={words.indicator}
                  anyLabel={figures.indicators.completedShare.label}
                  value={indicator === 'completedShare' ? undefined : indicator}
                  options={countedIndicators
                    .filter((name) => name !== 'completedShare')
                    .map((value) => ({ value, label: figures.indicators[value].label }))}
                  onChoose={(chosen) => change({ indicator: chosen })}
                  className="no-print w-full sm:w-80"
                />
                <Download table="moved-cases" asked={{ ...question, indicator, dateBasis: asked.dateBasis }} />
              </CaseMoves>
            )}
          </LoadedFigures>
        </>
      )}
    </>
  );
}

interface ChoicesProps {
  search: MovesSearch;
  /** Whether only the reader's own participant can be asked about. */
  isOwn: boolean;
  refusals: Refusals;
  onChange: (part: Partial<MovesSearch>) => void;
}

function Choices({ search, isOwn, refusals, onChange }: ChoicesProps) {
  const words = useRankingWords();
  return (
    <div className="no-print mt-4 flex flex-wrap items-end gap-2.5">
      {!isOwn && (
        <Field fault={refusals.get('participant')}>
          <ParticipantSelect
            value={search.participant}
            anyLabel={words.chooseParticipant}
            onChoose={(participant) => onChange({ participant })}
          />
        </Field>
      )}
      {(['before', 'after'] as const).map((name) => (
        <Field key={name} fault={refusals.get(name)}>
          <span aria-hidden="true" className="mb-1 block text-note text-ink-soft">
            {words[name]}
          </span>
          <PeriodPicker
            label={words[name]}
            testId={`period-${name}`}
            range={rangeOf(search[name])}
            unchosen={search[name] ?? words.choosePeriod}
            onChoose={(range) => onChange({ [name]: periodWord(range) })}
          />
        </Field>
      ))}
      <Field fault={refusals.get('formula')}>
        <FormulaSelect value={search.formula} onChoose={(formula) => onChange({ formula })} />
      </Field>
      <PrintButton />
    </div>
  );
}

interface BothRankings {
  before: Ranking;
  after: Ranking;
}

/** The rankings of both periods by one formula, once both are there. */
function useRankings({ before, after, dateBasis, formula }: MovesSearch): {
  both: BothRankings | null;
  error: Error | null;
} {
  const enabled = before !== undefined && after !== undefined;
  const earlier = useQuery({ ...rankingQuery({ period: before, dateBasis, formula }), enabled });
  const later = useQuery({ ...rankingQuery({ period: after, dateBasis, formula }), enabled });
  const isThere = earlier.data !== undefined && later.data !== undefined;
  return {
    both: isThere ? { before: earlier.data, after: later.data } : null,
    error: earlier.error ?? later.error,
  };
}

interface ScoreMovedProps extends BothRankings {
  participant: string;
  onChoose: (part: { indicator: IndicatorName }) => void;
  /** What takes the table away. */
  children: ReactNode;
}

function ScoreMoved({ before, after, participant, onChoose, children }: ScoreMovedProps) {
  const messages = useMessages();
  const format = useFormat();
  const standing = ({ ranking }: Ranking) => ranking.find((ranked) => ranked.participant === participant);
  const [earlier, later] = [standing(before), standing(after)];
  const range = { from: before.from ?? undefined, to: before.to ?? undefined };
  if (earlier === undefined || later === undefined) return null;
  return (
    <>
      <RankingBasis ranking={after} comparedWith={periodName(range, messages, format)} />
      <Shifts before={{ ...before, ranked: earlier }} after={{ ...after, ranked: later }} onChoose={onChoose}>
        {children}
      </Shifts>
    </>
  );
}
