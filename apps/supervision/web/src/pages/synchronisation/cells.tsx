import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ConnectionState, ReceiptState, SynchronisedParticipant } from '../../api/types';
import { Figure } from '../../components/figure';
import { Icon } from '../../components/icon';
import type { IconName } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useNow } from '../../format/use-now';
import type { MessageList } from './synchronisation-search';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

interface CellProps {
  participant: SynchronisedParticipant;
}

const connectionMarks: Record<ConnectionState, { colour: string; shape: ReactNode }> = {
  ok: { colour: 'text-completed', shape: <circle cx="6" cy="6" r="4.5" fill="currentColor" /> },
  late: {
    colour: 'text-unverified',
    shape: (
      <>
        <circle cx="6" cy="6" r="4.1" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M6 1.9a4.1 4.1 0 0 1 0 8.2z" fill="currentColor" />
      </>
    ),
  },
  silent: { colour: 'text-unhandled', shape: <path d="M6 .8 11.6 11H.4z" fill="currentColor" /> },
  never: {
    colour: 'text-ink-faint',
    shape: <circle cx="6" cy="6" r="4.1" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 1.6" />,
  },
  'not-connected': { colour: 'text-ink-faint', shape: <path d="M1.5 5.2h9v1.6h-9z" fill="currentColor" /> },
};

/** A word, and a shape that says the same to who reads at a glance. */
export function Connection({ participant: { connection } }: CellProps) {
  const messages = useSynchronisationWords();
  const format = useFormat();
  const now = useNow();
  const { state, heardAt, delivery } = connection;
  const { colour, shape } = connectionMarks[state];
  return (
    <div data-testid="connection" data-state={state}>
      <p className="flex items-center gap-1.5 whitespace-nowrap">
        <svg viewBox="0 0 12 12" aria-hidden="true" className={`size-3 shrink-0 print-exact ${colour}`}>
          {shape}
        </svg>
        {messages.connectionStates[state]}
      </p>
      <p className="text-note text-ink-faint" title={heardAt === null ? undefined : format.dateTime(heardAt)}>
        {messages.deliveries[delivery]}
        {heardAt !== null && delivery !== 'national' && `, ${messages.heard(format.duration(heardAt, now, 1))}`}
      </p>
    </div>
  );
}

/** What waits both ways. What comes in can be read once the hub has taken it; what goes out is listed. */
export function Behind({ participant }: CellProps) {
  const messages = useSynchronisationWords();
  const format = useFormat();
  const { incoming, outgoing } = participant;
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-0.5">
      {incoming === null ? (
        <p className="text-note text-ink-faint">{messages.incomingUnknown}</p>
      ) : (
        <p className={incoming.waiting === 0 ? 'text-ink-faint' : ''}>
          <Figure
            value={incoming.waiting}
            text={messages.waits(messages.incoming, format.number(incoming.waiting))}
            testId={`figure-${participant.code}-incoming`}
          />
          <Since instant={incoming.since} />
        </p>
      )}
      {outgoing === null && participant.connection.state !== 'not-connected' && (
        <p className="text-note text-ink-faint">{messages.outgoingFetched}</p>
      )}
      {outgoing !== null && (
        <p className={outgoing.waiting === 0 ? 'text-ink-faint' : ''}>
          <ListLink participant={participant} list="keluar" isZero={outgoing.waiting === 0}>
            <Figure
              value={outgoing.waiting}
              text={messages.waits(messages.outgoing, format.number(outgoing.waiting))}
              testId={`figure-${participant.code}-outgoing`}
            />
          </ListLink>
          <Since instant={outgoing.since} />
          {outgoing.state !== 'flowing' && (
            <span className="block text-note text-unhandled">{messages.outgoingStates[outgoing.state]}</span>
          )}
        </p>
      )}
    </div>
  );
}

function Since({ instant }: { instant: string | null }) {
  const messages = useSynchronisationWords();
  const format = useFormat();
  const now = useNow();
  if (instant === null) return null;
  return (
    <span className="text-note whitespace-nowrap text-ink-faint" title={format.dateTime(instant)}>
      {' '}
      {messages.waitsSince(format.duration(instant, now, 1))}
    </span>
  );
}

type Counted = 'held' | 'parked' | 'openConflicts';

const listOf: Record<Counted, MessageList> = { held: 'tertahan', parked: 'diparkir', openConflicts: 'konflik' };

/** A figure that opens what it counts. */
export function Count({ participant, of }: CellProps & { of: Counted }) {
  const messages = useSynchronisationWords();
  const format = useFormat();
  const count = participant[of];
  return (
    <>
      <ListLink participant={participant} list={listOf[of]} isZero={count === 0}>
        <Figure value={count} text={format.number(count)} testId={`figure-${participant.code}-${listOf[of]}`} />
      </ListLink>
      {of === 'held' && participant.gaps > 0 && (
        <span className="block text-note whitespace-nowrap text-ink-faint">
          {messages.gapsOf(format.number(participant.gaps))}
        </span>
      )}
    </>
  );
}

interface ListLinkProps extends CellProps {
  list: MessageList;
  isZero: boolean;
  children: ReactNode;
}

/** Read aloud it says what is counted, and whose: the column alone does not reach who moves from link to link. */
function ListLink({ participant: { code, name }, list, isZero, children }: ListLinkProps) {
  const messages = useSynchronisationWords();
  return (
    <Link
      to="/sinkronisasi/$code"
      params={{ code }}
      search={{ lihat: list }}
      className={`relative z-1 underline-offset-3 ${
        isZero
          ? 'text-ink-faint hover:underline'
          : 'font-[660] underline decoration-line-strong hover:decoration-current'
      }`}
    >
      {children}
      <span className="sr-only">{`, ${messages.lists[list]}, ${name}`}</span>
    </Link>
  );
}

const receiptLooks: Record<ReceiptState, { icon: IconName; colour: string }> = {
  complete: { icon: 'check', colour: 'text-completed' },
  differences: { icon: 'warning', colour: 'text-unhandled' },
  unanswered: { icon: 'question', colour: 'text-unverified' },
};

export function ReceiptState({ state, differences }: { state: ReceiptState; differences: number }) {
  const messages = useSynchronisationWords();
  const format = useFormat();
  const { icon, colour } = receiptLooks[state];
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <Icon name={icon} className={`size-4 ${colour}`} />
      {messages.receiptStates[state]}
      {state === 'differences' && `: ${messages.differences(format.number(differences))}`}
    </span>
  );
}

export function LastReceipt({ participant }: CellProps) {
  const messages = useSynchronisationWords();
  const format = useFormat();
  const { lastReceipt } = participant;
  if (lastReceipt === null) {
    return (
      <ListLink participant={participant} list="tanda-terima" isZero>
        {messages.noReceipt}
      </ListLink>
    );
  }
  return (
    <>
      <ListLink participant={participant} list="tanda-terima" isZero={lastReceipt.state === 'complete'}>
        <ReceiptState state={lastReceipt.state} differences={lastReceipt.differences} />
      </ListLink>
      <span className="block text-note whitespace-nowrap text-ink-faint">{format.dateTime(lastReceipt.asOf)}</span>
    </>
  );
}
