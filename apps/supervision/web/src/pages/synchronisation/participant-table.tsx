import { Link } from '@tanstack/react-router';
import type { SynchronisedParticipant } from '../../api/types';
import { Behind, Connection, Count, LastReceipt } from './cells';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

const cell = 'px-3 py-2 align-top first:pl-5 last:pr-5';
const head = 'px-3 py-2.5 text-left align-bottom text-note font-[600] text-ink-soft first:pl-5 last:pr-5';

export function ParticipantTable({ participants }: { participants: readonly SynchronisedParticipant[] }) {
  const { columns, table } = useSynchronisationWords();
  return (
    <div role="region" tabIndex={0} aria-label={table} className="panel overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="synchronisation-table">
        <caption className="sr-only">{table}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            {Object.entries(columns).map(([column, name]) => (
              <th key={column} scope="col" className={head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {participants.map((participant) => (
            <tr
              key={participant.code}
              data-testid="participant"
              data-code={participant.code}
              className="border-b border-line last:border-0 hover:bg-hover"
            >
              <th scope="row" className={`${cell} text-left font-normal`}>
                <Link
                  to="/sinkronisasi/$code"
                  params={{ code: participant.code }}
                  search={{ lihat: 'diparkir' }}
                  className="font-[560] hover:underline"
                >
                  {participant.name}
                </Link>
                <span className="block text-note text-ink-faint">{participant.code}</span>
              </th>
              <td className={cell}>
                <Connection participant={participant} />
              </td>
              <td className={cell}>
                <Behind participant={participant} />
              </td>
              <td className={cell}>
                <Count participant={participant} of="held" />
              </td>
              <td className={cell}>
                <Count participant={participant} of="parked" />
              </td>
              <td className={cell}>
                <Count participant={participant} of="openConflicts" />
              </td>
              <td className={cell}>
                <LastReceipt participant={participant} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
