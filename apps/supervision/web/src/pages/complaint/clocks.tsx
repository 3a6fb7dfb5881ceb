import type { ReactNode } from 'react';
import type { Clock, ClockState, ComplaintDetail } from '../../api/types';
import { TermHelp } from '../../components/term-help';
import { useFormat } from '../../format/format-context';
import { useClockWords } from '../../i18n/clock-words';
import { WriteLetterLink } from '../letters/write-letter-link';
import { byUrgency } from './clock-order';

/** Every deadline of a complaint, with its reason and how it stands; those that were kept a step further away. */
export function Clocks({ complaint }: { complaint: ComplaintDetail }) {
  const words = useClockWords();
  const format = useFormat();
  const { clocks, clockGap, clockBasis } = complaint;
  const { recompute } = clockBasis;
  const ordered = [...clocks].sort(byUrgency);
  const kept = ordered.filter(({ state }) => state === 'met');
  const shown = ordered.filter(({ state }) => state !== 'met');
  return (
    <section aria-labelledby="clocks" className="panel min-w-0 p-5 sm:p-6" data-testid="clocks">
      <div className="flex items-center gap-1">
        <h2 id="clocks" className="text-lead font-[660]">
          {words.clocks}
        </h2>
        <TermHelp term="hari-kerja" />
      </div>
      {recompute !== null && (
        <p role="status" className="mt-2 rounded-md bg-warn-soft px-3 py-1.5 text-small text-warn-ink">
          {words.recomputing}
        </p>
      )}
      {clockGap !== null && (
        <p lang="id" className="mt-1 text-small text-ink-soft">
          {clockGap}
        </p>
      )}
      {clockGap === null && clocks.length === 0 && <p className="mt-1 text-small text-ink-soft">{words.none}</p>}
      {clocks.length > 0 && (
        <>
          <p className="text-note text-ink-faint">{words.clocksExplained}</p>
          <List clocks={shown} />
          {kept.length > 0 && (
            <details className="mt-4">
              <summary className="link text-small">{words.kept(format.number(kept.length))}</summary>
              <List clocks={kept} />
            </details>
          )}
          {lateAt(clocks).map((participant) => (
            <p key={participant} className="mt-4">
              <WriteLetterLink participant={participant} complaints={[complaint.id]} />
            </p>
          ))}
          <p className="mt-4 text-note text-ink-faint">{words.basis(format.number(clockBasis.settingsVersion))}</p>
        </>
      )}
    </section>
  );
}

/** Who let a deadline of the complaint run out. The reporter's silence makes nobody late. */
const lateAt = (clocks: readonly Clock[]): string[] => [
  ...new Set(
    clocks
      .filter(({ state, clock }) => state === 'overdue' && clock !== 'silence')
      .map(({ participant }) => participant.code),
  ),
];

function List({ clocks }: { clocks: readonly Clock[] }) {
  return (
    <ul className="mt-3 grid gap-5">
      {clocks.map((clock) => (
        <ClockItem key={`${clock.clock} ${clock.participant.code} ${clock.startedByVersion}`} clock={clock} />
      ))}
    </ul>
  );
}

const marks: Record<ClockState, { colour: string; shape: ReactNode }> = {
  met: {
    colour: 'text-completed',
    shape: <path d="m2 6.5 2.8 2.8L10.2 3" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  },
  late: {
    colour: 'text-unhandled',
    shape: <path d="M2.5 2.5l7 7m0-7l-7 7" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  },
  running: { colour: 'text-processing', shape: <path d="M2.5 1.2 10.6 6l-8.1 4.8z" fill="currentColor" /> },
  overdue: { colour: 'text-unhandled', shape: <path d="M6 .8 11.6 11H.4z" fill="currentColor" /> },
  paused: { colour: 'text-postponed', shape: <path d="M2.6 1.5h2.3v9H2.6zm4.5 0h2.3v9H7.1z" fill="currentColor" /> },
};

/** The colour says how good the news is; the shape and the words say the same. */
function ClockItem({ clock }: { clock: Clock }) {
  const words = useClockWords();
  const { participant, cycle, state, explanation } = clock;
  const isSilence = clock.clock === 'silence';
  const { colour, shape } = marks[isSilence && state === 'overdue' ? 'paused' : state];
  return (
    <li data-testid="clock" data-clock={clock.clock} data-state={state} className="min-w-0 border-t border-line pt-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
        <h3 className="font-[640]">
          {words.names[clock.clock]}
          <span className="font-normal text-ink-soft">
            {` · ${participant.name}`}
            {cycle > 1 && ` · ${words.cycle(cycle)}`}
          </span>
        </h3>
        <p className="flex items-center gap-1.5 text-small font-[620]">
          <svg viewBox="0 0 12 12" aria-hidden="true" className={`size-3 shrink-0 print-exact ${colour}`}>
            {shape}
          </svg>
          {(isSilence ? words.silenceStates : words.states)[state]}
        </p>
      </div>
      <Progress clock={clock} colour={colour} />
      <p lang="id" className="mt-1.5 text-note text-ink-soft" data-testid="explanation">
        {explanation}
      </p>
    </li>
  );
}

function Progress({ clock: { elapsedDays, limit, remainingDays }, colour }: { clock: Clock; colour: string }) {
  const words = useClockWords();
  const format = useFormat();
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-small">
      <span aria-hidden="true" className="h-1.5 w-24 overflow-hidden rounded-full bg-sunken">
        <span
          className={`block h-full bg-current print-exact ${colour}`}
          style={{ width: `${Math.min(1, elapsedDays / limit) * 100}%` }}
        />
      </span>
      <span>{words.ran(format.number(elapsedDays), format.number(limit))}</span>
      {remainingDays !== null && (
        <span className="text-ink-soft">
          {remainingDays > 0 && words.remaining(format.number(remainingDays))}
          {remainingDays === 0 && words.lastDay}
          {remainingDays < 0 && words.overdueBy(format.number(-remainingDays))}
        </span>
      )}
    </p>
  );
}
