import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Assignment, ComplaintDetail } from '../../api/types';
import { TermHelp } from '../../components/term-help';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import type { TermName } from '../../i18n/term-words';

/** What else the ledger holds of it; what is not known is left out. */
export function Facts({ complaint }: { complaint: ComplaintDetail }) {
  const messages = useMessages();
  const format = useFormat();
  const { state, category, channel, origin, trackingId, followUps, transfers } = complaint;
  const duplicateOf = state.duplicateOf;
  const facts: [string, ReactNode, TermName?][] = [
    [messages.trackingId, trackingId ?? messages.noTrackingId, 'tracking'],
    [messages.filedBy, state.filedBy.name],
    [messages.handledBy, state.assignments.length > 0 && <Assignments assignments={state.assignments} />],
    [
      messages.classification,
      state.classification !== null && messages.classifications[state.classification],
      'pengaduan',
    ],
    [messages.category, category !== null && <span lang="id">{category}</span>],
    [messages.channel, channel !== null && messages.channels[channel]],
    [messages.reporter, state.anonymous && messages.anonymous, 'anonim'],
    [messages.statusWord, state.statusWord !== null && <span lang="id">{state.statusWord}</span>],
    [
      messages.followUpsAndReplies,
      origin === 'event' && `${format.number(followUps)} · ${format.number(state.replies)}`,
    ],
    [messages.transfersCount, transfers > 0 && messages.times(format.number(transfers)), 'bukan-wewenang'],
    [messages.closedBy, state.closedBy !== null && messages.closers[state.closedBy]],
    [messages.rating, state.rating !== null && messages.ratingOf(state.rating)],
    [
      messages.duplicateOf,
      duplicateOf !== null && (
        <Link to="/laporan/$id" params={{ id: duplicateOf }} className="link">
          {duplicateOf}
        </Link>
      ),
    ],
    [messages.origin, messages.origins[origin]],
  ];
  return (
    <section aria-labelledby="facts" className="panel p-5 sm:p-6">
      <h2 id="facts" className="eyebrow">
        {messages.facts}
      </h2>
      <dl className="mt-2 divide-y divide-line text-small">
        {facts
          .filter(([, value]) => value !== false)
          .map(([name, value, term]) => (
            <div key={name} className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3 py-2">
              <dt className="text-ink-faint">
                {name} {term && <TermHelp term={term} />}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Assignments({ assignments }: { assignments: readonly Assignment[] }) {
  const messages = useMessages();
  const isJoint = assignments.length > 1;
  return (
    <ul className="grid gap-1">
      {assignments.map(({ participant, office, lead, task }) => (
        <li key={participant.code}>
          {participant.name}
          {office !== null && <span lang="id">, {office}</span>}
          <span className="text-ink-faint">
            {isJoint && `${lead ? ` · ${messages.lead}` : ''} · ${messages.tasks[task]}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
