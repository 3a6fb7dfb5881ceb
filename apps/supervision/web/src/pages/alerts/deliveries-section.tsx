import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Deliveries, HeldNotice, MessageState, NoticeMessage } from '../../api/alert-types';
import { RequestError } from '../../api/fetch-json';
import { Badge } from '../../components/badge';
import { Failure } from '../../components/failure';
import type { IconName } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useAlertWords } from '../../i18n/alert-words';
import { useMessages } from '../../i18n/language';
import { useOrder } from '../synchronisation/use-order';
import { alertsKey, deliveriesQuery, sendAgain } from './alerts';

/** Whether everybody was told: what waits, what could not be delivered and why, what arrived. */
export function DeliveriesSection() {
  const words = useAlertWords();
  const { data, error, refetch } = useQuery(deliveriesQuery);
  if (data === undefined) {
    return (
      <div className="mt-5">
        {error === null ? <div className="skeleton h-96" /> : <Failure error={error} retry={refetch} />}
      </div>
    );
  }
  return (
    <>
      <p className="mt-4 max-w-[60rem] text-ink-soft">{words.deliveriesIntro}</p>
      <Channels channels={data.channels} />
      {data.held.length > 0 && <Held held={data.held} />}
      <Messages messages={data.messages} maySendAgain={data.maySendAgain} />
    </>
  );
}

function Channels({ channels }: Pick<Deliveries, 'channels'>) {
  const words = useAlertWords();
  const format = useFormat();
  return (
    <ul className="panel mt-4 divide-y divide-line" data-testid="channels">
      {channels.map(({ channel, isSetUp, held }) => (
        <li key={channel} className="px-4 py-3 sm:px-5" data-testid="channel" data-channel={channel}>
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-[640]">{words.channels[channel]}</span>
            {isSetUp && (
              <Badge icon="check" tone="good">
                {words.channelReady}
              </Badge>
            )}
            {held > 0 && <span className="text-small text-ink-soft">{words.heldCount(format.number(held))}</span>}
          </p>
          {!isSetUp && <p className="mt-0.5 max-w-[60rem] text-small text-ink-soft">{words.notSetUp[channel]}</p>}
        </li>
      ))}
    </ul>
  );
}

const mostShown = 20;

function Held({ held }: { held: readonly HeldNotice[] }) {
  const words = useAlertWords();
  const format = useFormat();
  return (
    <section aria-labelledby="held" className="mt-7">
      <h2 id="held" className="text-lead font-[660]">
        {words.held}
      </h2>
      <ul className="panel mt-3 divide-y divide-line" data-testid="held">
        {held.slice(0, mostShown).map(({ address, text, leavesAt }, index) => (
          <li key={`${address} ${text} ${index}`} className="px-4 py-2.5 text-small sm:px-5">
            <span lang="id" className="wrap-anywhere">
              {text}
            </span>
            <span className="block text-note wrap-anywhere text-ink-soft">
              {`${address} · ${leavesAt === null ? words.waitsForChannel : words.leaves(format.dateTime(leavesAt))}`}
            </span>
          </li>
        ))}
      </ul>
      {held.length > mostShown && (
        <p className="mt-1 text-note text-ink-soft">{words.more(format.number(held.length - mostShown))}</p>
      )}
    </section>
  );
}

const tones = { waiting: 'warning', 'given-up': 'alarm', sent: 'good' } as const satisfies Record<MessageState, string>;
const icons: Record<MessageState, IconName> = { waiting: 'clock', 'given-up': 'warning', sent: 'check' };

const cell = 'px-3 py-2.5 align-baseline first:pl-5 last:pr-5';
const head = `${cell} text-left text-note font-[600] text-ink-soft`;

function Messages({ messages, maySendAgain }: Pick<Deliveries, 'messages' | 'maySendAgain'>) {
  const words = useAlertWords();
  return (
    <section aria-labelledby="messages" className="mt-7">
      <h2 id="messages" className="text-lead font-[660]">
        {words.messages}
      </h2>
      {messages.length === 0 ? (
        <p className="mt-1 text-ink-soft">{words.noMessages}</p>
      ) : (
        <div role="region" tabIndex={0} aria-label={words.messages} className="panel relative mt-3 overflow-x-auto">
          <table className="w-full border-collapse text-small" data-testid="messages">
            <caption className="sr-only">{words.messages}</caption>
            <thead>
              <tr className="border-b border-line-strong">
                <th scope="col" className={head}>
                  {words.address}
                </th>
                <th scope="col" className={head}>
                  {words.content}
                </th>
                <th scope="col" className={head}>
                  {words.state}
                </th>
              </tr>
            </thead>
            <tbody>
              {messages.map((message) => (
                <MessageRow key={message.id} message={message} maySendAgain={maySendAgain} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function MessageRow({ message, maySendAgain }: { message: NoticeMessage; maySendAgain: boolean }) {
  const messages = useMessages();
  const words = useAlertWords();
  const format = useFormat();
  const queries = useQueryClient();
  const order = useOrder();
  const { id, channel, address, texts, state, attempts, lastError, writtenAt, nextAttemptAt, endedAt, renewedBy } =
    message;
  const again = async () => {
    await order.place(() => sendAgain(id));
    await queries.invalidateQueries({ queryKey: alertsKey });
  };
  const [first = '', ...others] = texts;
  return (
    <tr data-testid="message" data-state={state} className="border-b border-line last:border-0">
      <th scope="row" className={`${cell} max-w-72 text-left font-normal wrap-anywhere`}>
        {address}
        <span className="block text-note text-ink-soft">{words.channels[channel]}</span>
      </th>
      <td className={`${cell} min-w-48`}>
        <span lang="id">{first}</span>
        {others.length > 0 && (
          <span className="block text-note text-ink-soft">{words.more(format.number(others.length))}</span>
        )}
      </td>
      <td className={cell}>
        <Badge icon={icons[state]} tone={tones[state]}>
          {words.states[state]}
        </Badge>
        <span className="mt-0.5 block text-note text-ink-soft">{format.dateTime(endedAt ?? writtenAt)}</span>
        {lastError !== null && (
          <span className="block max-w-96 text-note wrap-anywhere text-unhandled">{lastError}</span>
        )}
        {state !== 'sent' && attempts > 0 && (
          <span className="block text-note text-ink-soft">
            {words.attempts(format.number(attempts))}
            {nextAttemptAt !== null && `, ${words.nextAttempt(format.dateTime(nextAttemptAt))}`}
          </span>
        )}
        {renewedBy !== null && <span className="block text-note text-ink-soft">{words.renewed(renewedBy)}</span>}
        {state === 'given-up' && maySendAgain && (
          <button type="button" disabled={order.isPending} className="button mt-1.5" onClick={() => void again()}>
            {words.again}
          </button>
        )}
        {order.error !== null && (
          <span role="alert" className="block text-note text-unhandled">
            {order.error instanceof RequestError ? order.error.message : messages.unreachable}
          </span>
        )}
      </td>
    </tr>
  );
}
