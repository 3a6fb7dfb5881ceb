import type { ReactNode } from 'react';
import type { ConflictSide, Fact } from '../../api/types';
import { Badge } from '../../components/badge';
import { useFormat } from '../../format/format-context';
import type { Format } from '../../format/format';
import { useMessages } from '../../i18n/language';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';
import type { Messages } from '../../i18n/indonesian';
import { StatusLabel } from '../../status/status-label';
import { EventName } from './event-name';

interface SideProps {
  side: ConflictSide;
  title: string;
  tone: 'plain' | 'warning';
}

/** One of the two versions: who says so, when, and what. */
export function Side({ side, title, tone }: SideProps) {
  const messages = useMessages();
  const words = useSynchronisationWords();
  const format = useFormat();
  const { participant, version, time, receivedAt, status, facts } = side;
  const atSource = format.timeAtSource(time);
  return (
    <section className="panel p-5 sm:p-6" data-testid="side" data-participant={participant.code}>
      <h2>
        <Badge tone={tone}>{title}</Badge>
        <span className="mt-2.5 block text-title font-[640]">{participant.name}</span>
        <span className="block text-lead text-ink-soft">
          <EventName side={side} />
        </span>
      </h2>
      <dl className="mt-3 divide-y divide-line text-small">
        <Line name={words.happenedAt}>
          <time dateTime={time}>{format.dateTime(time)}</time>
          {atSource !== null && <span className="text-ink-faint"> · {messages.atSource(atSource)}</span>}
        </Line>
        <Line name={words.receivedAt}>
          <time dateTime={receivedAt}>{format.dateTime(receivedAt)}</time>
          <span className="text-ink-faint"> · {messages.version(version)}</span>
        </Line>
        <Line name={words.statusThen}>
          <StatusLabel status={status} />
        </Line>
        {facts.map((fact) => (
          <Line key={`${fact.name} ${fact.value}`} name={words.factNames[fact.name]}>
            <span lang={isWords(fact.name) ? 'id' : undefined} className="wrap-anywhere whitespace-pre-line">
              {valueOf(fact, messages, format)}
            </span>
          </Line>
        ))}
      </dl>
      {facts.length === 0 && <p className="mt-2 text-small text-ink-faint">{words.noFacts}</p>}
    </section>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3 py-2">
      <dt className="text-ink-faint">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const written: readonly Fact['name'][] = ['title', 'body', 'text', 'reason', 'note', 'comment', 'place', 'statusWord'];

/** Whether somebody wrote it, in the language of the country. */
const isWords = (name: Fact['name']): boolean => written.includes(name);

/** Words of the contract in the reader's language; one that a later contract adds stays as it is. */
const wordOf = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value;

function valueOf({ name, value }: Fact, messages: Messages, format: Format): string {
  switch (name) {
    case 'classification':
      return wordOf(messages.classifications, value);
    case 'channel':
      return wordOf(messages.channels, value);
    case 'status':
      return wordOf(messages.statusNames, value);
    case 'by':
      return wordOf(messages.closers, value);
    case 'until':
      return format.dateTime(value);
    case 'score':
    case 'rating':
      return messages.ratingOf(Number(value));
    default:
      return value;
  }
}
