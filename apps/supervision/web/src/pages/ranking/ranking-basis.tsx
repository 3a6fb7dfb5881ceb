import type { Ranking } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useRankingWords } from '../../i18n/ranking-words';
import { Basis } from '../figures/basis';

interface RankingBasisProps {
  ranking: Ranking;
  /** The period that it is compared with, by its name. */
  comparedWith?: string;
}

/** What a ranking rests on. */
export function RankingBasis({ ranking, comparedWith }: RankingBasisProps) {
  const figures = useFigureWords();
  const words = useRankingWords();
  const format = useFormat();
  return (
    <Basis
      basis={ranking}
      freshness={ranking.ranking.map(({ freshness }) => freshness)}
      more={[
        ...(comparedWith === undefined ? [] : [[words.before, comparedWith] as const]),
        [figures.formula, figures.version(format.number(ranking.formula.version))],
      ]}
    />
  );
}
