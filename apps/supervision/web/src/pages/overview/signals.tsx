import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { synchronisationQuery } from '../../api/synchronisation';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { openWarningsQuery } from '../alerts/alerts';
import { signsQuery } from '../signs/signs';
import { topicTrendsQuery } from '../trends/trends';
import { AttentionFact, AttentionGroup, attentionLink } from './attention-group';

/** What hints at trouble: warnings, silence, topics on the rise, and what the synchronisation cannot settle by itself. */
export function Signals() {
  const words = useMessages().attentionToday;
  const format = useFormat();
  const { data: warnings } = useQuery(openWarningsQuery);
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
  const open = warnings?.items.length ?? 0;
  if (open + parked + conflicts + silent + trending === 0) return null;
  return (
    <AttentionGroup icon={<Icon name="warning" className="size-3.5" />} title={words.signals}>
      {open > 0 && (
        <li>
          <Link to="/peringatan" className={attentionLink} data-testid="today-warnings" data-value={open}>
            <AttentionFact name={words.warnings} fact={format.number(open)} />
          </Link>
        </li>
      )}
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
