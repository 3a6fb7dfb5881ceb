import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { LineKind, Meeting, MeetingLine, MeetingPart as Part } from '../../api/types';
import { Badge } from '../../components/badge';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMeetingWords } from '../../i18n/meeting-words';
import { useMe } from '../../shell/me';
import { CommitmentCard } from './commitment-card';
import { LineForm } from './line-form';
import { meetingsKey, strikeLine } from './meetings';
import { TextForm } from './text-form';

interface PartProps {
  meeting: Meeting;
  part: Part;
}

/** In which states of the meeting a line of this kind can be written or struck out. */
const isWritable = (kind: LineKind, state: Meeting['state']): boolean =>
  state === 'begun' || (kind === 'item' && state === 'planned');

/** One participant's part of a meeting. */
export function MeetingPart({ meeting, part }: PartProps) {
  const words = useMeetingWords();
  const { role } = useMe();
  const { participant, former, agenda, lines } = part;
  const [isWriting, setIsWriting] = useState(false);
  const heading = `part-${participant.code}`;
  const mayWrite = role === 'province-supervisor' && isWritable('item', meeting.state);
  return (
    <section
      aria-labelledby={heading}
      className="panel min-w-0 p-4 sm:p-6"
      data-testid="part"
      data-participant={participant.code}
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id={heading} className="text-lead font-[660]">
          {participant.name}
        </h2>
        {mayWrite && !isWriting && (
          <button
            type="button"
            className="button no-print"
            aria-label={words.addFor(participant.name)}
            onClick={() => setIsWriting(true)}
          >
            {words.add}
          </button>
        )}
        {part.extract !== null && (
          <a
            href={part.extract}
            download
            className="button no-print"
            aria-label={words.extractOf(participant.name)}
            data-testid="extract"
          >
            <Icon name="download" className="size-4" />
            {words.extract}
          </a>
        )}
      </div>
      {isWriting && (
        <LineForm
          meeting={meeting}
          participant={participant}
          kinds={(['finding', 'commitment', 'item'] as const).filter((kind) => isWritable(kind, meeting.state))}
          onClose={() => setIsWriting(false)}
        />
      )}
      {former.length > 0 && (
        <>
          <h3 className="eyebrow mt-3">{words.former}</h3>
          <ul data-testid="former">
            {former.map((commitment) => (
              <CommitmentCard
                key={commitment.id}
                commitment={commitment}
                carriesInto={meeting.state === 'begun' ? meeting.id : undefined}
                isPast={meeting.closedAt !== null || meeting.calledOffAt !== null}
              />
            ))}
          </ul>
        </>
      )}
      <h3 className="eyebrow mt-3">{words.agenda}</h3>
      <Agenda agenda={agenda} />
      {(['item', 'finding', 'commitment'] as const).map((kind) => (
        <Lines key={kind} kind={kind} meeting={meeting} lines={lines.filter((line) => line.kind === kind)} />
      ))}
    </section>
  );
}

function Agenda({ agenda }: Pick<Part, 'agenda'>) {
  const words = useMeetingWords();
  if (agenda.length === 0) return <p className="text-small text-ink-soft">{words.noAgenda}</p>;
  return (
    <ol className="mt-1 grid gap-2" data-testid="agenda">
      {agenda.map(({ rule, subject, figure, title, text, ruleWords, page }) => (
        <li
          key={`${rule} ${subject ?? ''}`}
          data-testid="agenda-item"
          data-rule={rule}
          className="border-l-2 border-line-strong pl-3"
        >
          <p lang="id">
            <span className="font-[620]">{title}</span>
            {': '}
            <data value={figure.value ?? ''}>{text}</data>
          </p>
          <p lang="id" className="text-note text-ink-soft">
            {ruleWords}
          </p>
          <a href={page} className="link text-small">
            {words.cases}
            <span lang="id" className="sr-only">{`: ${title}`}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

interface LinesProps {
  kind: LineKind;
  meeting: Meeting;
  lines: readonly MeetingLine[];
}

function Lines({ kind, meeting, lines }: LinesProps) {
  const words = useMeetingWords();
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="eyebrow mt-3">{words.lines[kind]}</h3>
      <ul className="mt-1 grid gap-2" data-testid={`lines-${kind}`}>
        {lines.map((line) => (
          <Line key={line.id} line={line} meeting={meeting} />
        ))}
      </ul>
    </>
  );
}

function Line({ line, meeting }: { line: MeetingLine; meeting: Meeting }) {
  const words = useMeetingWords();
  const format = useFormat();
  const { role } = useMe();
  const queries = useQueryClient();
  const [isStriking, setIsStriking] = useState(false);
  const { id, kind, text, complaintIds, owner, due, carriedFrom, by, at, struck } = line;
  const mayStrike = role === 'province-supervisor' && struck === null && isWritable(kind, meeting.state);
  const strike = async (reason: string) => {
    await strikeLine(meeting.id, id, reason);
    await queries.invalidateQueries({ queryKey: meetingsKey });
  };
  return (
    <li data-testid="line" data-id={id} className="border-l-2 border-line-strong pl-3">
      <p
        lang="id"
        className={`text-pretty wrap-anywhere whitespace-pre-line ${struck === null ? '' : 'text-ink-soft line-through'}`}
      >
        {text}
      </p>
      {owner !== null && due !== null && (
        <p className="text-small">
          {`${owner} · ${words.dueOn(format.day(due))}`}{' '}
          {carriedFrom !== null && <Badge>{words.carriedFrom(format.number(carriedFrom))}</Badge>}
        </p>
      )}
      {complaintIds.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-small">
          {complaintIds.map((complaint) => (
            <Link key={complaint} to="/laporan/$id" params={{ id: complaint }} className="link">
              {complaint}
            </Link>
          ))}
        </p>
      )}
      <p className="text-note text-ink-soft">{words.by(by, format.dateTime(at))}</p>
      {struck !== null && (
        <p className="text-note text-ink-soft">{words.struck(struck.by, format.dateTime(struck.at), struck.reason)}</p>
      )}
      {mayStrike && !isStriking && (
        <button type="button" className="button no-print mt-1" onClick={() => setIsStriking(true)}>
          {words.strike}
        </button>
      )}
      {isStriking && (
        <TextForm
          name={words.strike}
          label={words.reason}
          submitLabel={words.strike}
          words={words}
          onSubmit={strike}
          onClose={() => setIsStriking(false)}
        />
      )}
    </li>
  );
}
