import type { ComplaintDetail } from '../../api/types';
import { TermHelp } from '../../components/term-help';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import type { TermName } from '../../i18n/term-words';

const steps = ['receivedAt', 'verifiedAt', 'disposedAt', 'followedUpAt', 'completedAt'] as const;

const terms: Partial<Record<(typeof steps)[number], TermName>> = {
  verifiedAt: 'verifikasi',
  disposedAt: 'disposisi',
  followedUpAt: 'tindak-lanjut',
  completedAt: 'selesai',
};

/** When each step was first taken, and how long after the report came in. */
export function Milestones({ complaint }: { complaint: ComplaintDetail }) {
  const messages = useMessages();
  const format = useFormat();
  const { receivedAt, milestones, origin } = complaint;
  const times = { receivedAt, ...milestones };
  return (
    <section aria-labelledby="milestones" className="panel p-5 sm:p-6">
      <h2 id="milestones" className="eyebrow">
        {messages.milestones}
      </h2>
      <ol className="mt-2.5 grid gap-2.5 text-small">
        {steps.map((step) => {
          const time = times[step];
          const term = terms[step];
          const elapsed = time !== null && receivedAt !== null && step !== 'receivedAt';
          return (
            <li
              key={step}
              className="grid grid-cols-[1rem_minmax(0,1fr)_auto] items-baseline gap-x-2.5"
              data-testid={`milestone-${step}`}
            >
              <span
                aria-hidden="true"
                className={`size-2.5 rounded-full ${time === null ? 'border-[1.5px] border-line-strong' : 'bg-accent'}`}
              />
              <span className="font-[560]">
                {messages.milestoneNames[step]} {term && <TermHelp term={term} />}
              </span>
              {time === null ? (
                <span className="text-ink-faint">{origin === 'export' ? messages.notRecorded : messages.notYet}</span>
              ) : (
                <span className="text-right">
                  <time dateTime={time} title={format.dateTime(time)}>
                    {format.date(time)} <span className="text-ink-soft">{format.time(time)}</span>
                  </time>
                  {elapsed && (
                    <span className="block text-note text-ink-faint">+ {format.duration(receivedAt, time)}</span>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
