import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { synchronisationQuery } from '../../api/synchronisation';
import type { SynchronisedParticipant } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useRegencyWords } from '../../i18n/regency-words';

/** How the exchange with this participant's system stands. */
export function RegencySync({ code }: { code: string }) {
  const words = useRegencyWords();
  const { data, error } = useQuery({ ...synchronisationQuery, retry: false });
  const own = data?.participants.find((one) => one.code === code);
  if (data === undefined && error === null) return <div className="skeleton h-52" />;
  return (
    <section aria-labelledby="sync" className="panel min-w-0 p-5 sm:p-6" data-testid="regency-sync">
      <h2 id="sync" className="text-lead font-[660]">
        {words.sync}
      </h2>
      {own === undefined ? (
        <p className="mt-2 text-small text-ink-soft">{words.syncUnknown}</p>
      ) : (
        <>
          <Facts participant={own} />
          <p className="mt-4">
            <Link to="/sinkronisasi/$code" params={{ code }} search={{ lihat: 'diparkir' }} className="link text-small">
              {words.toSync}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

function Facts({ participant }: { participant: SynchronisedParticipant }) {
  const words = useRegencyWords();
  const format = useFormat();
  const { connection, parked, held, openConflicts, outgoing } = participant;
  const facts = [
    [words.syncFacts.lastEvent, connection.heardAt === null ? words.never : format.dateTime(connection.heardAt)],
    [words.syncFacts.parked, format.number(parked)],
    [words.syncFacts.held, format.number(held)],
    [words.syncFacts.conflicts, format.number(openConflicts)],
    [words.syncFacts.waiting, outgoing === null ? '–' : format.number(outgoing.waiting)],
  ] as const;
  return (
    <dl className="mt-2 text-small">
      {facts.map(([name, fact]) => (
        <div key={name} className="flex items-baseline justify-between gap-4 border-t border-line py-1 first:border-0">
          <dt>{name}</dt>
          <dd className="font-[600]">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
