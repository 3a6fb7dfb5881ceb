import type { Party, Share } from '../../api/types';
import { TermHelp } from '../../components/term-help';
import { useFormat } from '../../format/format-context';
import { useClockWords } from '../../i18n/clock-words';

const colours: Record<Party, string> = {
  regency: 'bg-processing',
  province: 'bg-completed',
  national: 'bg-postponed',
  hub: 'bg-unverified',
  reporter: 'bg-archived',
};

const beginning = new Date(0);
const hour = 3_600_000;

/** Whose time passed, as one bar and as the table that says the same; a number leads from one to the other. */
export function Shares({ shares }: { shares: readonly Share[] }) {
  const words = useClockWords();
  const format = useFormat();
  const all = shares.reduce((sum, { hours }) => sum + hours, 0);
  if (all === 0) return null;
  const nameOf = ({ party, participant }: Share) => participant?.name ?? words.parties[party];
  const partOf = ({ hours }: Share) => format.share(hours / all);
  return (
    <section aria-labelledby="shares" className="panel min-w-0 p-5 sm:p-6" data-testid="shares">
      <div className="flex items-center gap-1">
        <h2 id="shares" className="text-lead font-[660]">
          {words.shares}
        </h2>
        <TermHelp term="waktu-adil" />
      </div>
      <p className="max-w-[52rem] text-note text-ink-faint">{words.sharesExplained}</p>
      <div
        role="img"
        aria-label={`${words.sharesDrawn}: ${shares.map((share) => `${nameOf(share)} ${partOf(share)}`).join(', ')}`}
        className="mt-4 flex h-7 gap-[2px] overflow-hidden rounded-[4px]"
      >
        {shares.map((share, index) => (
          <span
            key={keyOf(share)}
            title={`${nameOf(share)}: ${partOf(share)}`}
            className={`grid min-w-[5px] place-items-center overflow-hidden text-note font-[680] text-surface print-exact ${colours[share.party]}`}
            style={{ flexGrow: (share.hours / all) * 100, flexBasis: 0 }}
          >
            {share.hours / all > 0.06 && index + 1}
          </span>
        ))}
      </div>
      <table className="mt-3 w-full text-small">
        <caption className="sr-only">{words.sharesDrawn}</caption>
        <thead>
          <tr className="border-b border-line-strong text-note text-ink-soft *:py-1.5 *:font-[600]">
            <th scope="col" className="text-left">
              {words.columns.who}
            </th>
            {[words.columns.time, words.columns.share, words.columns.workingDays].map((name) => (
              <th key={name} scope="col" className="pl-3 text-right">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shares.map((share, index) => (
            <tr
              key={keyOf(share)}
              data-testid="share"
              data-party={share.party}
              data-participant={share.participant?.code}
              className="border-b border-line align-baseline last:border-0 *:py-1.5"
            >
              <th scope="row" className="text-left font-[560]">
                <span
                  aria-hidden="true"
                  className={`mr-2 inline-grid size-5 place-items-center rounded-[4px] text-note font-[680] text-surface print-exact ${colours[share.party]}`}
                >
                  {index + 1}
                </span>
                {nameOf(share)}
                {words.partiesExplained[share.party] !== undefined && (
                  <span className="block pl-7 text-note font-normal text-ink-faint">
                    {words.partiesExplained[share.party]}
                  </span>
                )}
              </th>
              <td className="pl-3 text-right">{format.duration(beginning, new Date(share.hours * hour))}</td>
              <td className="pl-3 text-right">{partOf(share)}</td>
              <td className="pl-3 text-right">
                {share.workingDays === null ? words.unknown : format.number(Math.round(share.workingDays * 10) / 10)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const keyOf = ({ party, participant }: Share): string => `${party} ${participant?.code ?? ''}`;
