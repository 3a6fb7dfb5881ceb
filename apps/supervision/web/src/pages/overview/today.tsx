import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { synchronisationQuery } from '../../api/synchronisation';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { dueByParticipant, dueQuery } from '../deadlines/deadlines';
import { signsQuery } from '../signs/signs';
import { topicTrendsQuery } from '../trends/trends';
import { AttentionFact, AttentionGroup, attentionLink } from './attention-group';

/** Whose lateness is named. */
const latestShown = 3;

/** What cannot wait, whatever period the page is of. Nothing is said of what nobody can tell. */
export function Today() {
  return (
    <>
      <Deadlines />
      <Signals />
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

function Signals() {
  const words = useMessages().attentionToday;
  const format = useFormat();
  const { data: synchronisation } = useQuery({ ...synchronisationQuery, retry: false });
  const { data: trends } = useQuery(topicTrendsQuery({}));
  const { data: signs } = useQuery(signsQuery({}));
  const parked = synchronisation?.participants.reduce((sum, one) => sum + one.parked, 0) ?? 0;
  const conflicts = synchronisation?.openConflicts ?? 0;
  const silent = new Set(
    signs?.participantSigns.flatMap(({ participants }) =>
      participants.filter(({ isShown }) => isShown === true).map(({ participant }) => participant.code),
    ),
  ).size;
  const trending = trends?.trends ?? 0;
  if (parked + conflicts + silent + trending === 0) return null;
  return (
    <AttentionGroup icon={<Icon name="warning" className="size-3.5" />} title={words.signals}>
      {silent > 0 && (
        <li>
          <Link to="/tanda" className={attentionLink} data-testid="today-silent" data-value={silent}>
            <AttentionFact name={words.silent} fact={format.number(silent)} />
          </Link>
        </li>
      )}
      {trending > 0 && (
        <li>
          <Link to="/tren" className={attentionLink} data-testid="today-trends" data-value={trending}>
            <AttentionFact name={words.trends} fact={format.number(trending)} />
          </Link>
        </li>
      )}
      {conflicts > 0 && (
        <li>
          <Link
            to="/sinkronisasi/konflik"
            className={attentionLink}
            data-testid="today-conflicts"
            data-value={conflicts}
          >
            <AttentionFact name={words.conflicts} fact={format.number(conflicts)} />
          </Link>
        </li>
      )}
      {parked > 0 && (
        <li>
          <Link to="/sinkronisasi" className={attentionLink} data-testid="today-parked" data-value={parked}>
            <AttentionFact name={words.parked} fact={format.number(parked)} />
          </Link>
        </li>
      )}
    </AttentionGroup>
  );
}
