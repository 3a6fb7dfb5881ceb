import { useQuery } from '@tanstack/react-query';
import { deliveriesQuery } from '../../api/synchronisation';
import type { Deliveries, SynchronisedParticipant } from '../../api/types';
import { Onward } from '../../components/onward';
import { useFormat } from '../../format/format-context';
import { ComplaintLink, LoadedList, Nothing, Row, Rows } from './message-rows';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

interface DeliveryListProps {
  participant: SynchronisedParticipant;
  after: string | undefined;
}

export function DeliveryList({ participant, after }: DeliveryListProps) {
  const words = useSynchronisationWords();
  const format = useFormat();
  const query = useQuery(deliveriesQuery(participant.code, { after }));
  const waiting = participant.outgoing?.waiting ?? 0;
  return (
    <>
      {waiting > 0 && <p className="mb-4 text-small">{words.inQueue(format.number(waiting))}</p>}
      <LoadedList query={query}>
        {({ entries, next, lastError, lastErrorAt }) => (
          <>
            {waiting > 0 && lastError !== null && lastErrorAt !== null && (
              <p className="mb-4 rounded-md bg-alarm-soft px-4 py-2.5 text-small wrap-anywhere text-alarm-ink print-exact">
                {words.lastError(lastError, format.dateTime(lastErrorAt))}
              </p>
            )}
            {entries.length === 0 ? (
              <Nothing list="keluar" />
            ) : (
              <Rows>
                {entries.map((entry) => (
                  <Delivery key={entry.position} entry={entry} />
                ))}
              </Rows>
            )}
            <Onward after={after} next={next} />
          </>
        )}
      </LoadedList>
    </>
  );
}

function Delivery({ entry }: { entry: Deliveries['entries'][number] }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  const { complaintId, position, state, attempts, nextAttemptAt, lastError } = entry;
  return (
    <Row
      title={<ComplaintLink id={complaintId} />}
      aside={words.position(format.number(position))}
      notes={[
        lastError === null ? words.behindAnother : words.pendingStates[state],
        attempts > 0 ? words.attempts(format.number(attempts)) : null,
        state === 'retrying' && lastError !== null ? words.nextAttempt(format.dateTime(nextAttemptAt)) : null,
      ]}
    >
      {lastError !== null && (
        <p lang="en" className="mt-1 wrap-anywhere">
          {lastError}
        </p>
      )}
    </Row>
  );
}
