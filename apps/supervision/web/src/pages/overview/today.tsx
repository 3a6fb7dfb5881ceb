import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { dueByParticipant, dueQuery } from '../deadlines/deadlines';
import { AttentionFact, AttentionGroup, attentionLink } from './attention-group';

/** Whose lateness is named. */
const latestShown = 3;

/** Asked for and drawn after what is on the page at once. */
const Signals = lazy(() => import('./signals').then(({ Signals }) => ({ default: Signals })));

/** What cannot wait, whatever period the page is of. Nothing is said of what nobody can tell. */
export function Today() {
  return (
    <>
      <Deadlines />
      <Suspense fallback={null}>
        <Signals />
      </Suspense>
    </>
  );
}

function Deadlines() {
  const messages = useMessages();
  const format = useFormat();
  const { data } = useQuery(dueQuery);
  if (data === undefined) return null;
  const due = dueByParticipant(data.items);
  const overdue = due.reduce((sum, one) => sum + one.overdue, 0);
  const dueSoon = due.reduce((sum, one) => sum + one.dueSoon, 0);
  const latest = due.filter((one) => one.overdue > 0).slice(0, latestShown);
  return (
    <AttentionGroup icon={<Icon name="clock" className="size-3.5" />} title={messages.attentionToday.deadlines}>
      <li>
        <Link to="/tenggat" className={attentionLink} data-testid="today-overdue" data-value={overdue}>
          <AttentionFact name={messages.attentionToday.overdue} fact={format.number(overdue)} />
        </Link>
      </li>
      {latest.map(({ code, name, overdue: own }) => (
        <li key={code} className="ml-4">
          <Link to="/tenggat" search={{ participant: code }} className={attentionLink}>
            <AttentionFact name={name} fact={format.number(own)} />
          </Link>
        </li>
      ))}
      <li>
        <Link
          to="/tenggat"
          search={{ state: 'soon' }}
          className={attentionLink}
          data-testid="today-soon"
          data-value={dueSoon}
        >
          <AttentionFact name={messages.attentionToday.soon} fact={format.number(dueSoon)} />
        </Link>
      </li>
    </AttentionGroup>
  );
}
