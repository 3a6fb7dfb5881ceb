import type { Indicator } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';

const left = 2;
const width = 108;
const xOf = (share: number): number => left + share * width;

/** A share from 0 to 100 % as a mark, and where it lies with 95 % confidence as the band around it. */
export function IntervalBar({ value, interval }: Pick<Indicator, 'value' | 'interval'>) {
  const words = useFigureWords();
  const format = useFormat();
  if (value === null || interval === null) return null;
  const { low, high } = interval;
  return (
    <svg
      viewBox="0 0 112 12"
      role="img"
      aria-label={words.intervalDrawn(format.share(value, 2), format.share(low), format.share(high))}
      className="h-3 w-28 shrink-0 print-exact"
    >
      <path d={`M${left} 6h${width}M${left} 3v6M${left + width} 3v6`} stroke="var(--line-strong)" />
      <path d={`M${xOf(low)} 6H${xOf(high)}`} stroke="var(--accent)" strokeWidth="6" opacity="0.35" />
      <path d={`M${xOf(value)} 1v10`} stroke="var(--accent)" strokeWidth="2.5" />
    </svg>
  );
}
