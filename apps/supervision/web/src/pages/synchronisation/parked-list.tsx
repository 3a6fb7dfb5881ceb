import { useQuery } from '@tanstack/react-query';
import { parkedQuery } from '../../api/synchronisation';
import type { Parked } from '../../api/types';
import { Onward } from '../../components/onward';
import { useFormat } from '../../format/format-context';
import { ComplaintLink, LoadedList, Nothing, Row, Rows } from './message-rows';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

export function ParkedList({ code, after }: { code: string; after: string | undefined }) {
  const query = useQuery(parkedQuery(code, { after }));
  return (
    <LoadedList query={query}>
      {({ groups, messages, next }) =>
        groups.length === 0 && messages.length === 0 ? (
          <Nothing list="diparkir" />
        ) : (
          <>
            <Groups groups={groups} />
            <Rows>
              {messages.map((message) => (
                <Message key={message.id} message={message} />
              ))}
            </Rows>
            <Onward after={after} next={next} />
          </>
        )
      }
    </LoadedList>
  );
}

/** What is the matter, before the single messages: hundreds often have one cause. */
function Groups({ groups }: { groups: Parked['groups'] }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  return (
    <ul className="mb-4 flex flex-wrap gap-2.5" data-testid="causes">
      {groups.map(({ cause, count, oldest, newest }) => (
        <li key={cause} className="rounded-md bg-warn-soft px-3.5 py-2 text-small text-warn-ink print-exact">
          <span className="font-[640]">{words.causes[cause] ?? cause}</span>
          {`: ${words.causeCount(format.number(count))}`}
          <span className="block text-note">
            {[...new Set([format.dateTime(oldest), format.dateTime(newest)])].join(' – ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Message({ message }: { message: Parked['messages'][number] }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  const { complaintId, cause, errors, receivedAt, place, bytes, attempts } = message;
  return (
    <Row
      title={words.causes[cause] ?? cause}
      aside={<time dateTime={receivedAt}>{format.dateTime(receivedAt)}</time>}
      notes={[
        complaintId === null ? words.noComplaint : <ComplaintLink key="complaint" id={complaintId} />,
        <span key="place" className="font-mono wrap-anywhere">
          {place}
        </span>,
        words.bytes(format.number(bytes)),
        attempts > 0 ? words.redriven(format.number(attempts)) : null,
      ]}
    >
      <ul className="mt-1 grid gap-0.5">
        {errors.map(({ field, reason }) => (
          <li key={`${field} ${reason}`} className="wrap-anywhere">
            {field === '' ? (
              <span className="text-ink-soft">{`${words.wholeMessage}: `}</span>
            ) : (
              <code className="rounded bg-sunken px-1 font-mono text-[0.85em]">{field}</code>
            )}{' '}
            {reason}
          </li>
        ))}
      </ul>
    </Row>
  );
}
