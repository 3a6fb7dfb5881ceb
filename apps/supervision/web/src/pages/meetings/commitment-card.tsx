import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Commitment, CommitmentKind, CommitmentReportKind } from '../../api/types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../format/format-context';
import { useMeetingWords } from '../../i18n/meeting-words';
import { useMe } from '../../shell/me';
import { carryCommitment, meetingsKey, reportCommitment } from './meetings';
import { DayField, TextForm } from './text-form';

const looks = {
  open: { icon: 'clock', tone: 'plain' },
  overdue: { icon: 'warning', tone: 'alarm' },
  done: { icon: 'check', tone: 'good' },
  dropped: { icon: 'close', tone: 'plain' },
  carried: { icon: 'arrowRight', tone: 'warning' },
} as const satisfies Record<CommitmentKind, object>;

interface CommitmentCardProps {
  commitment: Commitment;
  /** The meeting that can go on with it; none elsewhere. */
  carriesInto?: number | undefined;
  /** Where it is told as it stood, nothing can be said of it. */
  isPast?: boolean;
}

/** What was promised, until when, what became of it, and what the reader can say of it. */
export function CommitmentCard({ commitment, carriesInto, isPast = false }: CommitmentCardProps) {
  const words = useMeetingWords();
  const format = useFormat();
  const { id, meeting, participant, text, owner, due, state, isWaiting, reports, carriedFrom } = commitment;
  return (
    <li data-testid="commitment" data-id={id} data-state={state} className="border-b border-line py-3 last:border-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-ink-soft">
        <Badge icon={looks[state].icon} tone={looks[state].tone}>
          {words.commitmentStates[state]}
        </Badge>
        {isWaiting && <Badge tone="warning">{words.waiting}</Badge>}
        <span>{participant.name}</span>
        <Link to="/rapat/$id" params={{ id: String(meeting) }} className="link">
          {words.meeting(format.number(meeting))}
        </Link>
      </div>
      <p lang="id" className="mt-1 font-[560] text-pretty wrap-anywhere whitespace-pre-line">
        {text}
      </p>
      <p className="text-small text-ink-soft">
        {`${owner} · ${words.dueOn(format.day(due))}`}
        {carriedFrom !== null && ` · ${words.carriedFrom(format.number(carriedFrom))}`}
      </p>
      {reports.length > 0 && (
        <ol className="mt-2 grid gap-1.5 border-l-2 border-line-strong pl-3 text-small" data-testid="reports">
          {reports.map((report) => (
            <li key={`${report.at} ${report.kind}`}>
              <span className="font-[600]">{words.reports[report.kind]}</span>
              {report.carriedTo !== null && ` ${words.carriedTo(format.number(report.carriedTo))}`}
              <span lang="id" className="block wrap-anywhere whitespace-pre-line text-ink-soft">
                {report.text}
              </span>
              <span className="text-note text-ink-soft">
                {words.by(report.by, format.dateTime(report.at))}
                {report.participant !== null && ` · ${report.participant.name}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {!isPast && <Actions commitment={commitment} carriesInto={carriesInto} />}
    </li>
  );
}

/** What a role can say of a commitment as it stands; the server judges. */
function sayable({ state, isWaiting }: Commitment, role: string, mayCarry: boolean): CommitmentReportKind[] {
  const isUnsettled = state === 'open' || state === 'overdue';
  if (role === 'regency-leader') return isUnsettled && !isWaiting ? ['reported'] : [];
  if (role !== 'province-supervisor' || state === 'carried') return [];
  if (!isUnsettled) return ['returned'];
  return [
    'confirmed',
    ...(isWaiting ? (['returned'] as const) : []),
    ...(mayCarry ? (['carried'] as const) : []),
    'dropped',
  ];
}

function Actions({ commitment, carriesInto }: CommitmentCardProps) {
  const words = useMeetingWords();
  const queries = useQueryClient();
  const { role } = useMe();
  const [saying, setSaying] = useState<CommitmentReportKind | null>(null);
  const [due, setDue] = useState('');
  const kinds = sayable(commitment, role, carriesInto !== undefined);
  if (kinds.length === 0) return null;
  const send = async (text: string) => {
    if (saying === 'carried' && carriesInto !== undefined) {
      await carryCommitment(commitment.id, { meeting: carriesInto, due, reason: text });
    } else {
      await reportCommitment(commitment.id, saying ?? '', text);
    }
    await queries.invalidateQueries({ queryKey: meetingsKey });
  };
  if (saying !== null) {
    return (
      <TextForm
        name={words.say[saying]}
        label={words.evidence[saying]}
        words={words}
        onSubmit={send}
        onClose={() => setSaying(null)}
      >
        {saying === 'carried' && <DayField label={words.newDue} value={due} onChange={setDue} />}
      </TextForm>
    );
  }
  return (
    <div className="no-print mt-2 flex flex-wrap gap-2">
      {kinds.map((kind) => (
        <button key={kind} type="button" className="button" onClick={() => setSaying(kind)}>
          {words.say[kind]}
        </button>
      ))}
    </div>
  );
}
