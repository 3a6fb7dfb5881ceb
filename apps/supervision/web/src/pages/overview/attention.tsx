import { Link } from '@tanstack/react-router';
import type { Overview, ParticipantFigures } from '../../api/types';
import { FreshnessMark } from '../../components/freshness-state';
import { useFormat } from '../../format/format-context';
import { useNow } from '../../format/use-now';
import { useMessages } from '../../i18n/language';
import { waiting, waitingStatuses } from '../../status/status';
import { StatusGlyph } from '../../status/status-glyph';
import type { ComplaintSearch } from '../complaints/complaint-search';
import { AttentionFact, AttentionGroup, attentionLink } from './attention-group';
import { listSearch } from './list-search';
import { Today } from './today';

const backlogsShown = 5;
const silencesShown = 3;

const largestBacklogs = (participants: readonly ParticipantFigures[]): ParticipantFigures[] =>
  participants
    .filter(({ counts }) => waiting(counts) > 0)
    .sort((one, other) => waiting(other.counts) - waiting(one.counts))
    .slice(0, backlogsShown);

const silent = (participants: readonly ParticipantFigures[]): ParticipantFigures[] =>
  participants
    .filter(({ freshness }) => freshness.state === 'basi' || freshness.state === 'belum-ada')
    .sort((one, other) => (one.freshness.lastEventAt ?? '').localeCompare(other.freshness.lastEventAt ?? ''));

/** Where it is stuck, and whose data is missing: what is worth a call this morning. */
export function Attention({ overview }: { overview: Overview }) {
  const messages = useMessages();
  const format = useFormat();
  const backlogs = largestBacklogs(overview.participants);
  const silences = silent(overview.participants);
  const unassigned = overview.unassigned.received;

  return (
    <section aria-labelledby="attention" className="panel p-5 [grid-area:attention] sm:p-6">
      <h2 id="attention" className="text-lead font-[660]">
        {messages.attention}
      </h2>
      <Today />
      {backlogs.length + silences.length + unassigned === 0 && overview.dateBasis === 'received' && (
        <p className="mt-2 text-small text-ink-soft">{messages.attentionNone}</p>
      )}
      {overview.dateBasis === 'closed' && (
        <p className="mt-2 text-small text-ink-soft">{messages.attentionOnlyClosed}</p>
      )}
      {backlogs.length + unassigned > 0 && (
        <AttentionGroup icon={<StatusGlyph status="belum-ditindaklanjuti" />} title={messages.attentionWaiting}>
          {backlogs.map(({ code, name, counts }) => (
            <Row
              key={code}
              name={name}
              fact={format.number(waiting(counts))}
              search={{ ...listSearch(overview, code), status: waitingStatuses }}
            />
          ))}
          {unassigned > 0 && (
            <Row
              name={messages.attentionUnassigned}
              fact={format.number(unassigned)}
              search={listSearch(overview, 'unassigned')}
            />
          )}
        </AttentionGroup>
      )}
      {silences.length > 0 && <Silences silences={silences} overview={overview} />}
    </section>
  );
}

function Silences({ silences, overview }: { silences: readonly ParticipantFigures[]; overview: Overview }) {
  const messages = useMessages();
  const format = useFormat();
  const now = useNow();
  return (
    <AttentionGroup icon={<FreshnessMark state="basi" className="size-3.5" />} title={messages.attentionStale}>
      {silences.slice(0, silencesShown).map(({ code, name, freshness: { lastEventAt } }) => (
        <Row
          key={code}
          name={name}
          fact={lastEventAt === null ? messages.attentionSilent : format.duration(lastEventAt, now, 1)}
          search={listSearch(overview, code)}
        />
      ))}
      {silences.length > silencesShown && (
        <li className="py-1.5 text-small text-ink-soft">
          {messages.attentionSilentMore(format.number(silences.length - silencesShown))}
        </li>
      )}
    </AttentionGroup>
  );
}

function Row({ name, fact, search }: { name: string; fact: string; search: ComplaintSearch }) {
  return (
    <li>
      <Link to="/laporan" search={search} className={attentionLink}>
        <AttentionFact name={name} fact={fact} />
      </Link>
    </li>
  );
}
