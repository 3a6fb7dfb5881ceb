import type { Counts, Overview } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useRegencyWords } from '../../i18n/regency-words';

const stages = ['received', 'verified', 'answered', 'completed'] as const;
type Stage = (typeof stages)[number];

/** What is put off or archived was verified, and is not followed up. */
const countOf: Record<Stage, (counts: Counts) => number> = {
  received: ({ received }) => received,
  verified: ({ received, belumTerverifikasi }) => received - belumTerverifikasi,
  answered: ({ diproses, selesai }) => diproses + selesai,
  completed: ({ selesai }) => selesai,
};

/** How many complaints came as far as each stage, those that went further among them. */
export function Funnel({ overview: { totals } }: { overview: Pick<Overview, 'totals'> }) {
  const words = useRegencyWords();
  const format = useFormat();
  return (
    <div>
      <h3 className="font-[640]">{words.funnel}</h3>
      <p className="text-note text-ink-soft">{words.funnelExplained}</p>
      <dl className="mt-3 grid gap-3">
        {stages.map((stage) => {
          const count = countOf[stage](totals);
          const share = totals.received === 0 ? 0 : count / totals.received;
          return (
            <div key={stage} data-testid={`funnel-${stage}`} data-value={count}>
              <dt className="text-small">{words.stages[stage]}</dt>
              <dd className="mt-0.5 flex items-center gap-3">
                <span aria-hidden="true" className="h-5 grow rounded-sm bg-sunken">
                  <span
                    className="block h-full min-w-px rounded-sm bg-accent print-exact"
                    style={{ width: `${share * 100}%` }}
                  />
                </span>
                <span className="w-28 text-right text-small whitespace-nowrap">
                  <span className="font-[640]">{format.number(count)}</span>
                  {totals.received > 0 && <span className="text-ink-soft"> · {format.share(share)}</span>}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
