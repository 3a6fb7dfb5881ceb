import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RequestError } from '../../api/fetch-json';
import type { Meeting } from '../../api/types';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useMeetingWords } from '../../i18n/meeting-words';
import { useMe } from '../../shell/me';
import { Attendance } from './attendance';
import { CommitmentCard } from './commitment-card';
import { MeetingDocuments } from './meeting-documents';
import { MeetingPart } from './meeting-part';
import { MeetingStateBadge } from './meeting-state-badge';
import { MeetingSteps } from './meeting-steps';
import { commitmentsQuery, meetingQuery } from './meetings';

const route = getRouteApi('/rapat/$id');

/** A meeting: what became of what was promised, what figures say, what was found and promised, and the minutes. */
export function MeetingPage() {
  const messages = useMessages();
  const words = useMeetingWords();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(meetingQuery(id));
  // Of what is no number the server says that it is no number: there is no such meeting either.
  const isMissing = error instanceof RequestError && [400, 404].includes(error.status);
  return (
    <>
      <title>{`${words.meeting(id)} — ${messages.product}`}</title>
      <Link
        to="/rapat"
        className="no-print link inline-flex items-center gap-1 text-small no-underline hover:underline"
      >
        <Icon name="chevronLeft" className="size-4" />
        {words.back}
      </Link>
      {data !== undefined && <Body meeting={data} />}
      {data === undefined && isMissing && (
        <div className="panel mt-5 px-6 py-14 text-center">
          <h1 className="text-lead font-[640]">{words.missing}</h1>
          <p className="mt-1 text-ink-soft">{words.missingExplained}</p>
        </div>
      )}
      {data === undefined && !isMissing && (
        <div className="mt-5">
          {error === null ? (
            <p role="status" className="text-ink-soft">
              {messages.loading}
            </p>
          ) : (
            <Failure error={error} retry={refetch} />
          )}
        </div>
      )}
    </>
  );
}

function Body({ meeting }: { meeting: Meeting }) {
  const { role } = useMe();
  return (
    <article data-testid="meeting-page" data-state={meeting.state}>
      <Head meeting={meeting} />
      {role === 'province-supervisor' && <MeetingSteps meeting={meeting} />}
      <MeetingDocuments meeting={meeting} />
      {meeting.state === 'closed' && <Promised meeting={meeting.id} />}
      {meeting.parts.length > 1 && <Index parts={meeting.parts} />}
      <div className="mt-4 grid items-start gap-4 *:min-w-0 xl:grid-cols-2">
        {meeting.parts.map((part) => (
          <MeetingPart key={part.participant.code} meeting={meeting} part={part} />
        ))}
      </div>
      <Attendance meeting={meeting} />
      <Rules meeting={meeting} />
    </article>
  );
}

/** The way to each participant's part, with how much there is to talk about: all of them are long. */
function Index({ parts }: Pick<Meeting, 'parts'>) {
  const words = useMeetingWords();
  const format = useFormat();
  return (
    <nav aria-label={words.index} className="panel no-print mt-5 p-4">
      <ul className="flex flex-wrap gap-x-4 gap-y-2 text-small">
        {parts.map(({ participant, agenda, former, lines }) => (
          <li key={participant.code}>
            <a href={`#part-${participant.code}`} className="link">
              {participant.name}
            </a>
            <span className="text-ink-soft">{` ${format.number(agenda.length + former.length + lines.length)}`}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Head({ meeting }: { meeting: Meeting }) {
  const messages = useMessages();
  const words = useMeetingWords();
  const format = useFormat();
  const { id, state, scheduledAt, place, from, to, dateBasis, participants, schedules } = meeting;
  const { openedAt, openedBy, begunAt, begunBy, closedAt, closedBy, calledOffAt, calledOffBy, calledOffReason } =
    meeting;
  return (
    <header className="mt-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="text-title font-[660]">
          {`${words.meeting(format.number(id))}: ${periodName({ from, to }, messages, format)}`}
        </h1>
        <MeetingStateBadge state={state} />
      </div>
      <p className="mt-0.5">
        <time dateTime={scheduledAt} className="font-[600]">
          {format.dateTime(scheduledAt)}
        </time>
        {` · ${place}`}
      </p>
      <div className="mt-0.5 text-small text-ink-soft">
        <p>{`${messages.dateBases[dateBasis]} · ${words.participants(format.number(participants.length))}`}</p>
        <p>{words.opened(format.dateTime(openedAt), openedBy)}</p>
        {schedules.slice(0, -1).map((before) => (
          <p key={before.at}>{words.moved(format.dateTime(before.scheduledAt), before.place, before.by)}</p>
        ))}
        {begunAt !== null && <p>{words.begun(format.dateTime(begunAt), begunBy ?? '')}</p>}
        {closedAt !== null && <p>{words.closed(format.dateTime(closedAt), closedBy ?? '')}</p>}
        {calledOffAt !== null && (
          <p>{words.calledOff(format.dateTime(calledOffAt), calledOffBy ?? '', calledOffReason ?? '')}</p>
        )}
      </div>
    </header>
  );
}

/** What was promised in a closed meeting, as it stands today. */
function Promised({ meeting }: { meeting: number }) {
  const words = useMeetingWords();
  const { data } = useQuery(commitmentsQuery({ meeting }));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section aria-labelledby="promised" className="mt-5">
      <h2 id="promised" className="text-lead font-[660]">
        {words.commitmentsOf}
      </h2>
      <ul className="panel mt-2 px-4 py-1 sm:px-6" data-testid="promised">
        {data.items.toReversed().map((commitment) => (
          <CommitmentCard key={commitment.id} commitment={commitment} />
        ))}
      </ul>
    </section>
  );
}

/** What the agenda was made of, and by which rules. */
function Rules({ meeting }: { meeting: Meeting }) {
  const messages = useMessages();
  const words = useMeetingWords();
  const format = useFormat();
  const { version, at, by, rules, basis } = meeting.agenda;
  return (
    <section aria-labelledby="rules" className="panel mt-5 p-5 text-small sm:p-6" data-testid="agenda-rules">
      <h2 id="rules" className="eyebrow">
        {words.rules}
      </h2>
      <p className="mt-1">{words.agendaBasis(format.number(version), format.dateTime(at), by)}</p>
      <p className="text-ink-soft">
        {basis.cutOff === null ? messages.noDataYet : messages.dataUntil(format.dateTime(basis.cutOff))}
        {`. ${words.agendaCompared(periodName(basis.before, messages, format))}`}
      </p>
      <ul className="mt-2 list-disc pl-5 text-ink-soft">
        <li>{words.rule.always}</li>
        <li>{words.rule.followedUp(format.share(rules.followedUpBand, 0))}</li>
        <li>{words.rule.onTime(format.share(rules.onTimeBand, 0))}</li>
        <li>{words.rule.drop(format.share(rules.drop, 0), format.number(rules.leastComplaints))}</li>
        <li>{words.rule.signs(format.number(rules.leastSigns))}</li>
        <li>{words.rule.quality(format.share(rules.qualityBand, 0))}</li>
      </ul>
    </section>
  );
}
