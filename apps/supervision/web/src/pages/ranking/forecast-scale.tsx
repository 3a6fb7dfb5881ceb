import type { Forecast } from '../../api/types';
import { Figure } from '../../components/figure';
import { useWidth } from '../../components/use-width';
import { useFormat } from '../../format/format-context';
import { useRankingWords } from '../../i18n/ranking-words';

const edge = 8;

/** Where the score stands from 0 to 100, and between which ends it can still go. */
export function ForecastScale({ forecast: { today, best, worst } }: { forecast: Forecast }) {
  const words = useRankingWords();
  const format = useFormat();
  const [place, width] = useWidth<HTMLDivElement>();
  const [now, high, low] = [today ?? 0, best ?? today ?? 0, worst ?? today ?? 0];
  const xOf = (score: number): number => edge + (score / 100) * (width - 2 * edge);
  const told = [
    { id: 'worst', name: words.ifWorst, score: low },
    { id: 'today', name: words.ifToday, score: now },
    { id: 'best', name: words.ifBest, score: high },
  ];
  return (
    <>
      <dl className="mt-4 flex flex-wrap gap-x-10 gap-y-3">
        {told.map(({ id, name, score }) => (
          <div key={id}>
            <dt className="text-note text-ink-soft">{name}</dt>
            <dd>
              <Figure
                value={score}
                text={format.decimal(score, 2)}
                testId={`forecast-${id}`}
                className={id === 'today' ? 'text-figure font-[660]' : 'text-headline font-[560] text-ink-soft'}
              />
            </dd>
          </div>
        ))}
      </dl>
      <div ref={place} className="mt-3 h-9">
        {width > 0 && (
          <svg
            width={width}
            height="36"
            role="img"
            aria-label={words.forecastDrawn(format.decimal(low, 2), format.decimal(now, 2), format.decimal(high, 2))}
            className="block print-exact"
            data-testid="forecast-scale"
          >
            <path d={`M${xOf(0)} 14H${xOf(100)}`} stroke="var(--line-strong)" strokeWidth="2" />
            {[0, 25, 50, 75, 100].map((score) => (
              <g key={score}>
                <path d={`M${xOf(score)} 9v10`} stroke="var(--line-strong)" />
                <text
                  x={xOf(score)}
                  y="33"
                  textAnchor={score === 0 ? 'start' : score === 100 ? 'end' : 'middle'}
                  className="fill-ink-soft text-[12px]"
                >
                  {score}
                </text>
              </g>
            ))}
            <path d={`M${xOf(low)} 14H${xOf(high)}`} stroke="var(--accent)" strokeWidth="8" opacity="0.4" />
            <path d={`M${xOf(now)} 4v20`} stroke="var(--accent)" strokeWidth="3.5" />
          </svg>
        )}
      </div>
    </>
  );
}
