import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SynchronisedParticipant } from '../../api/types';
import { Behind, Connection, Count, LastReceipt } from './cells';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

/** The table where it has no room. */
export function ParticipantCards({ participants }: { participants: readonly SynchronisedParticipant[] }) {
  return (
    <ul className="grid gap-2.5 sm:grid-cols-2 sm:gap-4" data-testid="synchronisation-cards">
      {participants.map((participant) => (
        <li key={participant.code} data-testid="participant" data-code={participant.code} className="panel p-4">
          <Card participant={participant} />
        </li>
      ))}
    </ul>
  );
}

function Card({ participant }: { participant: SynchronisedParticipant }) {
  const { columns } = useSynchronisationWords();
  return (
    <>
      <h2 className="leading-snug font-[600]">
        <Link
          to="/sinkronisasi/$code"
          params={{ code: participant.code }}
          search={{ lihat: 'diparkir' }}
          className="hover:underline"
        >
          {participant.name}
        </Link>
      </h2>
      <div className="mt-0.5 text-small">
        <Connection participant={participant} />
      </div>
      <dl className="mt-2.5 grid grid-cols-3 gap-x-3 gap-y-2 border-t border-line pt-2.5 text-small">
        <Fact name={columns.held}>
          <Count participant={participant} of="held" />
        </Fact>
        <Fact name={columns.parked}>
          <Count participant={participant} of="parked" />
        </Fact>
        <Fact name={columns.conflicts}>
          <Count participant={participant} of="openConflicts" />
        </Fact>
        <Fact name={columns.behind}>
          <Behind participant={participant} />
        </Fact>
        <Fact name={columns.receipt} className="col-span-2">
          <LastReceipt participant={participant} />
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, className = '', children }: { name: string; className?: string; children: ReactNode }) {
  return (
    <div className={className}>
      <dt className="text-note text-ink-faint">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
