import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SignCount, SignCounts } from '../../api/types';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useSignWords } from '../../i18n/sign-words';
import { IntervalBar } from '../figures/interval-bar';
import { StaleMark } from '../figures/stale-mark';
import { useSeesCases } from '../figures/use-sees-cases';
import { signCasesSearch } from './signs';

const cell = 'py-1.5 pl-3 text-right align-baseline first:pl-0 first:text-left';

/** One sign: its rule, how often it is shown in all, and by whom. */
export function SignPanel({ sign, participant }: { sign: SignCounts; participant: string | null }) {
  const words = useSignWords();
  const format = useFormat();
  const { label, rule, total, participants } = sign;
  const shown = participants.filter(({ complaints, open }) => complaints > 0 || open > 0);
  return (
    <section className="panel min-w-0 p-5 sm:p-6" data-testid="sign" data-sign={sign.sign}>
      <h2 lang="id" className="text-lead font-[660]">
        {label}
      </h2>
      <p lang="id" className="mt-1 text-small text-ink-soft">
        {rule}
      </p>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3">
        <CasesLink count={total} participant={participant} about={words.about(label, words.whole)}>
          <Figure
            value={total.complaints}
            text={format.number(total.complaints)}
            testId="sign-total"
            className="text-headline font-[640]"
          />
        </CasesLink>
        <span className="text-small">
          {`${format.share(total.share)} · ${words.shown(format.number(total.complaints), format.number(total.of))}`}
        </span>
        <IntervalBar value={total.share} interval={total.interval} />
      </p>
      {total.open > 0 && <p className="text-small font-[560]">{words.unverified(format.number(total.open))}</p>}
      {shown.length === 0 ? (
        <p className="mt-2 text-small text-ink-soft">{words.none}</p>
      ) : (
        <details className="mt-3">
          <summary className="link text-small">{words.byParticipant}</summary>
          <table className="mt-2 w-full text-small">
            <caption className="sr-only">{`${label}, ${words.byParticipant.toLowerCase()}`}</caption>
            <thead>
              <tr className="border-b border-line-strong text-note text-ink-soft">
                {[words.participant, words.columns.complaints, words.columns.of, words.columns.share].map((name) => (
                  <th key={name} scope="col" className={`${cell} font-[600]`}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((count) => (
                <tr key={count.participant.code} className="border-b border-line last:border-0">
                  <th scope="row" className={`${cell} font-[560]`}>
                    {count.participant.name}
                    <StaleMark freshness={count.freshness} />
                  </th>
                  <td className={cell}>
                    <CasesLink
                      count={count}
                      participant={count.participant.code}
                      about={words.about(label, count.participant.name)}
                    >
                      <Figure value={count.complaints} text={format.number(count.complaints)} testId="sign-count" />
                    </CasesLink>
                    {count.open > 0 && ` + ${format.number(count.open)}`}
                  </td>
                  <td className={cell}>{format.number(count.of)}</td>
                  <td className={cell}>{format.share(count.share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

interface CasesLinkProps {
  count: SignCount;
  participant: string | null;
  about: string;
  children: ReactNode;
}

/** A leader opens the complaints of their own participant only. */
function CasesLink({ count, participant, about, children }: CasesLinkProps) {
  const sees = useSeesCases();
  if (count.cases === null || !sees(participant)) return children;
  return (
    <Link
      to="/tanda/kasus"
      search={signCasesSearch(count.cases)}
      className="underline decoration-line-strong decoration-1 underline-offset-4 hover:decoration-current"
    >
      {children}
      <span className="sr-only">{`, ${about}`}</span>
    </Link>
  );
}
