import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Forecast } from '../../api/types';
import { Download } from '../../components/download';
import { PrintButton } from '../../components/print-button';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useRankingWords } from '../../i18n/ranking-words';
import { useMe } from '../../shell/me';
import { Basis } from '../figures/basis';
import { Field } from '../figures/field';
import { LoadedFigures } from '../figures/loaded-figures';
import { ParticipantSelect, useParticipantName, useParticipants } from '../figures/participant-select';
import { refusalsOf } from '../figures/refusals';
import { ForecastCases } from './forecast-cases';
import { ForecastScale } from './forecast-scale';
import { FormulaPanel } from './formula-panel';
import { FormulaSelect } from './formula-select';
import type { ForecastSearch } from './ranking-search';
import { RankingTabs } from './ranking-tabs';
import { forecastQuery } from './rankings';

const route = getRouteApi('/peringkat/hari-ini');

/** How a participant would be graded today, and by which open complaints that can still change. */
export function ForecastPage() {
  const messages = useMessages();
  const figures = useFigureWords();
  const words = useRankingWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMe();
  const own = me.role === 'regency-leader' ? me.participant?.code : undefined;
  const participant = own ?? search.participant;
  const query = useQuery({
    ...forecastQuery(participant ?? '', search.formula),
    enabled: participant !== undefined,
  });
  const refusals = refusalsOf(query.error, { ...search }, { words: figures, messages });
  const change = (part: Partial<ForecastSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <title>{`${words.forecast} — ${messages.product}`}</title>
      <RankingTabs />
      <h1 className="mt-4 text-title font-[660]">{words.forecast}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.forecastIntro}</p>
      <div className="no-print mt-4 flex flex-wrap items-start gap-2.5">
        {own === undefined && (
          <Field fault={refusals.get('participant')}>
            <ParticipantSelect
              value={search.participant}
              anyLabel={words.chooseParticipant}
              onChoose={(chosen) => change({ participant: chosen })}
            />
          </Field>
        )}
        <Field fault={refusals.get('formula')}>
          <FormulaSelect value={search.formula} onChoose={(formula) => change({ formula })} />
        </Field>
        <PrintButton />
      </div>
      {participant === undefined ? (
        <p className="panel mt-5 px-6 py-14 text-center text-lead font-[560]" data-testid="nothing">
          {words.chooseForecast}
        </p>
      ) : (
        <LoadedFigures query={query} refusals={refusals} onReset={() => void navigate({ search: {}, replace: true })}>
          {(forecast) => <Body forecast={forecast} />}
        </LoadedFigures>
      )}
    </>
  );
}

function Body({ forecast }: { forecast: Forecast }) {
  const figures = useFigureWords();
  const words = useRankingWords();
  const format = useFormat();
  const nameOf = useParticipantName();
  const participants = useParticipants();
  const { participant, today, rank, open, cases, formula } = forecast;
  const states = participants.filter(({ code }) => code === participant).map(({ freshness }) => freshness.state);
  return (
    <>
      <Basis
        basis={forecast}
        freshness={states}
        more={[[figures.formula, figures.version(format.number(formula.version))]]}
      />
      <section aria-labelledby="forecast" className="panel mt-5 p-5 sm:p-6" data-testid="forecast">
        <h2 id="forecast" className="text-lead font-[660]">
          {nameOf(participant)}
        </h2>
        <p className="text-small text-ink-soft">
          {`${rank === null ? words.noRank : words.rank(format.number(rank))} · ${words.openCases(format.number(open))}`}
        </p>
        {today === null ? <p className="mt-3">{words.forecastUnknown}</p> : <ForecastScale forecast={forecast} />}
      </section>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="text-lead font-[660]">{words.forecastCases}</h2>
        <Download table="forecast" asked={{ participant, formula: formula.version }} />
      </div>
      {cases.length === 0 ? (
        <p className="panel mt-3 px-6 py-10 text-center font-[560]" data-testid="nothing">
          {words.forecastNone}
        </p>
      ) : (
        <ForecastCases forecast={forecast} />
      )}
      <FormulaPanel formula={formula} />
    </>
  );
}
