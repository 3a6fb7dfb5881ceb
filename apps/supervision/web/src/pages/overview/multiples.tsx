import { Link } from '@tanstack/react-router';
import type { Months } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useRegencyWords } from '../../i18n/regency-words';
import { sumOf } from '../regency/months';

const width = 120;
const height = 40;

/** Twelve columns of each participant, all to one scale, so that large and small are seen as they are. */
export function Multiples({ months: { participants } }: { months: Months }) {
  const words = useRegencyWords();
  const most = Math.max(1, ...participants.flatMap(({ received }) => received));
  return (
    <>
      <h3 className="mt-8 font-[640]">{words.multiples}</h3>
      <p className="text-note text-ink-soft">{words.multiplesExplained}</p>
      <ul className="mt-3 grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-5 2xl:grid-cols-7">
        {participants.map((participant) => (
          <li key={participant.code}>
            <Multiple participant={participant} most={most} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface MultipleProps {
  participant: Months['participants'][number];
  most: number;
}

function Multiple({ participant: { code, name, received }, most }: MultipleProps) {
  const words = useRegencyWords();
  const format = useFormat();
  const total = sumOf(received);
  const step = width / received.length;
  return (
    <Link
      to="/instansi/$code"
      params={{ code }}
      className="-mx-2 block rounded-md px-2 py-1.5 hover:bg-hover"
      data-testid="multiple"
      data-code={code}
      data-value={total}
    >
      <span className="flex items-baseline justify-between gap-2 text-note">
        <span className="truncate">{name}</span>
        <span className="font-[640]">{format.number(total)}</span>
      </span>
      <svg
        role="img"
        aria-label={words.multipleDrawn(name, format.number(total), format.number(Math.max(0, ...received)))}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="mt-1 block h-10 w-full print-exact"
      >
        <path d={`M0 ${height - 0.5}H${width}`} stroke="var(--line-strong)" />
        {received.map((count, index) => {
          const tall = (count / most) * (height - 1);
          return (
            <rect
              key={index}
              x={index * step + 1}
              y={height - 1 - tall}
              width={step - 2}
              height={tall}
              fill="var(--accent)"
            />
          );
        })}
      </svg>
    </Link>
  );
}
