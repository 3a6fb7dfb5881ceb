import { Link } from '@tanstack/react-router';
import type { ComplaintItem } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { ChoiceCheck, PageCheck } from '../bulk-actions/choice-check';
import type { Choice } from '../bulk-actions/use-choice';
import { StatusLabel } from '../../status/status-label';
import { ComplaintNumber, Steps } from './complaint-facts';
import { rowKeys } from './use-list-keys';

interface ComplaintCardsProps {
  items: readonly ComplaintItem[];
  /** Null for who only reads. */
  choice: Choice | null;
}

/** The list where a table has no room. */
export function ComplaintCards({ items, choice }: ComplaintCardsProps) {
  const messages = useMessages();
  const format = useFormat();
  return (
    <>
      {choice !== null && <PageCheck choice={choice} ids={items.map(({ id }) => id)} hasLabel />}
      <ul
        className="grid gap-2.5 sm:grid-cols-2 sm:gap-4"
        data-testid="complaint-cards"
        onKeyDown={rowKeys(choice?.toggle)}
      >
        {items.map((item) => (
          <li
            key={item.id}
            data-testid="complaint"
            data-id={item.id}
            data-status={item.status}
            className="panel relative p-4 hover:bg-hover"
          >
            <div className="flex items-center justify-between gap-3 text-small">
              <span className={`flex items-center ${choice === null ? '' : '-ml-2'}`}>
                {choice !== null && <ChoiceCheck choice={choice} complaint={item} />}
                <StatusLabel status={item.status} />
              </span>
              {item.receivedAt !== null && (
                <time dateTime={item.receivedAt} className="text-note whitespace-nowrap text-ink-faint">
                  {format.date(item.receivedAt)}
                </time>
              )}
            </div>
            <Link
              to="/laporan/$id"
              params={{ id: item.id }}
              data-row-link
              className="mt-1.5 block leading-snug font-[600] after:absolute after:inset-0 focus-visible:after:outline-2"
            >
              <span lang="id">{item.title ?? messages.secretTitle}</span>
            </Link>
            <p className="mt-1 text-small text-ink-soft">
              {item.participant?.name ?? messages.unassigned}
              {item.category !== null && <span lang="id"> · {item.category}</span>}
            </p>
            <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-note text-ink-faint">
              <ComplaintNumber item={item} />
              <Steps item={item} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
