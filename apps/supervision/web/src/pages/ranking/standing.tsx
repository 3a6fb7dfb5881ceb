import { Link } from '@tanstack/react-router';
import type { Ranking, RankedParticipant } from '../../api/types';
import { Badge } from '../../components/badge';
import { Figure } from '../../components/figure';
import { FreshnessMark } from '../../components/freshness-state';
import { useFormat } from '../../format/format-context';
import { periodBefore } from '../../format/period';
import { useFigureWords } from '../../i18n/figure-words';
import { useRankingWords } from '../../i18n/ranking-words';
import { isStale } from '../figures/basis';
import { useSeesCases } from '../figures/use-sees-cases';
import { periodWord } from './period-words';

interface StandingProps {
  ranked: RankedParticipant;
  ranking: Ranking;
}

export function Rank({ ranked: { rank, participant }, ranking: { ranking } }: StandingProps) {
  const words = useRankingWords();
  const format = useFormat();
  if (rank === null) {
    return (
      <span className="text-ink-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{words.unranked}</span>
      </span>
    );
  }
  const isTied = ranking.filter((other) => other.rank === rank).length > 1;
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <Figure value={rank} text={format.number(rank)} testId={`rank-${participant}`} className="text-lead font-[680]" />
      {isTied && <Badge title={words.tiedExplained}>{words.tied}</Badge>}
    </span>
  );
}

/** Who it is, how many complaints it is about, and what of it has to be known before it is compared. */
export function Contender({ ranked, ranking }: StandingProps) {
  const words = useRankingWords();
  const figures = useFigureWords();
  const format = useFormat();
  const { participant, name, received, unranked, freshness } = ranked;
  const note = 'flex items-center gap-1 text-note font-normal text-ink-soft';
  return (
    <>
      <span className="font-[600]">{name}</span>
      <span className={note}>{words.receivedCount(format.number(received))}</span>
      {unranked !== null && (
        <span className={note} data-testid={`unranked-${participant}`}>
          {`${words.unranked}: ${words.reasons[unranked](format.number(ranking.formula.minimumComplaints))}`}
        </span>
      )}
      {isStale(freshness) && (
        <span className={note} data-testid="stale-mark">
          <FreshnessMark state={freshness} className="size-2.5" />
          {freshness === 'basi' ? figures.staleShort : figures.staleNever}
        </span>
      )}
    </>
  );
}

export function Score({ ranked: { score, participant } }: Pick<StandingProps, 'ranked'>) {
  const format = useFormat();
  return (
    <>
      <Figure
        value={score}
        text={score === null ? '–' : format.decimal(score, 2)}
        testId={`score-${participant}`}
        className="text-lead font-[680]"
      />
      {score !== null && (
        <span aria-hidden="true" className="mt-1 block h-1.5 w-16 overflow-hidden rounded-full bg-sunken">
          <span className="block h-full bg-accent print-exact" style={{ width: `${score}%` }} />
        </span>
      )}
    </>
  );
}

/** The way to why it moved since the period before; none where there is no such period, or nothing to compare or to open. */
export function WhyMoved({ ranked, ranking }: StandingProps) {
  const { participant, name, score } = ranked;
  const { from, to, dateBasis, formula } = ranking;
  const words = useRankingWords();
  const seesCases = useSeesCases();
  const range = { from: from ?? undefined, to: to ?? undefined };
  const before = periodBefore(range);
  if (before === null || score === null || !seesCases(participant)) return null;
  return (
    <Link
      to="/peringkat/bergeser"
      search={{
        participant,
        before: periodWord(before),
        after: periodWord(range),
        dateBasis: dateBasis === 'received' ? undefined : dateBasis,
        formula: String(formula.version),
      }}
      className="no-print link text-note"
    >
      {words.whyMoved}
      <span className="sr-only">{`, ${name}`}</span>
    </Link>
  );
}
