import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ComplaintDetail } from '../../api/types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../format/format-context';
import { useJointHandlingWords } from '../../i18n/joint-handling-words';
import { useMe } from '../../shell/me';
import { TextForm } from '../meetings/text-form';
import { jointHandlingsQuery, jointKey, openJointHandling } from './joint-handlings';
import { TeamFields } from './team-fields';
import type { ChosenTeam } from './team-fields';

/** On the page of a complaint: the ways to its joint handling, and to start one. */
export function CaseJointHandling({ complaint }: { complaint: ComplaintDetail }) {
  const words = useJointHandlingWords();
  const format = useFormat();
  const { role } = useMe();
  const { data } = useQuery(jointHandlingsQuery({ complaint: complaint.id }));
  const [isStarting, setIsStarting] = useState(false);
  if (data === undefined) return null;
  const { items } = data;
  const mayStart = role === 'province-supervisor' && items.every(({ closedAt }) => closedAt !== null);
  if (items.length === 0 && !mayStart) return null;
  return (
    <section aria-labelledby="case-joint" className="panel no-print p-5 sm:p-6" data-testid="case-joint">
      <h2 id="case-joint" className="eyebrow">
        {words.name}
      </h2>
      <ul className="mt-2 grid gap-1">
        {items.map(({ id, openedAt, closedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 text-small">
            <Link to="/penanganan-bersama/$id" params={{ id: String(id) }} className="link">
              {words.title(format.number(id))}
            </Link>
            <span className="text-ink-soft">{format.date(openedAt)}</span>
            {closedAt === null ? (
              <Badge icon="clock">{words.isOpen}</Badge>
            ) : (
              <Badge icon="lock">{words.isClosed}</Badge>
            )}
          </li>
        ))}
      </ul>
      {mayStart && !isStarting && (
        <>
          <p className="mt-1 text-small text-ink-soft">{words.startExplained}</p>
          <button type="button" className="button mt-3" onClick={() => setIsStarting(true)}>
            {words.start}
          </button>
        </>
      )}
      {isStarting && <StartForm complaint={complaint} onClose={() => setIsStarting(false)} />}
    </section>
  );
}

/** Begins with whom the complaint is disposed to, the lead of a joint disposition as the lead here. */
function StartForm({ complaint, onClose }: { complaint: ComplaintDetail; onClose: () => void }) {
  const words = useJointHandlingWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [team, setTeam] = useState<ChosenTeam>(() => teamOf(complaint));
  const send = async (aim: string) => {
    const { id } = await openJointHandling(complaint.id, { lead: team.lead ?? '', members: team.members, aim });
    await queries.invalidateQueries({ queryKey: jointKey });
    await navigate({ to: '/penanganan-bersama/$id', params: { id: String(id) } });
  };
  return (
    <TextForm
      name={words.start}
      label={words.aim}
      submitLabel={words.start}
      words={words}
      onSubmit={send}
      onClose={onClose}
    >
      <TeamFields team={team} onChange={setTeam} />
    </TextForm>
  );
}

function teamOf({ state, whereNow }: ComplaintDetail): ChosenTeam {
  const { assignments } = state;
  const lead = (assignments.find((one) => one.lead)?.participant ?? whereNow.participant).code;
  const members = assignments.map(({ participant }) => participant.code).filter((code) => code !== lead);
  return { lead, members: [...new Set(members)] };
}
