import type { Synchronisation, SynchronisedParticipant } from '../../api/types';

/** What is worth a person's time, the most pressing first. Each is said once, whatever else is the matter. */
export type Attention =
  | { kind: 'silent' | 'down' | 'givenUp' | 'differences'; names: readonly string[] }
  | { kind: 'parked' | 'held'; count: number; /** When it is all of one participant. */ name: string | null }
  | { kind: 'conflicts' | 'paper'; count: number };

type Participants = readonly SynchronisedParticipant[];

const named = (kind: 'silent' | 'down' | 'givenUp' | 'differences', participants: Participants): Attention[] =>
  participants.length === 0 ? [] : [{ kind, names: participants.map(({ name }) => name) }];

function counted(kind: 'parked' | 'held', participants: Participants): Attention[] {
  const concerned = participants.filter((participant) => participant[kind] > 0);
  const [first] = concerned;
  if (first === undefined) return [];
  const count = concerned.reduce((sum, participant) => sum + participant[kind], 0);
  return [{ kind, count, name: concerned.length === 1 ? first.name : null }];
}

/**
 * Who never was heard of is not missed yet, and a platform that is not called has nothing to answer.
 * @param onPaper reports from paper that wait to be compared
 */
export function attentionOf({ participants, openConflicts }: Synchronisation, onPaper = 0): Attention[] {
  const silent = participants.filter(({ connection }) => connection.state === 'silent');
  const down = participants.filter((one) => one.outgoing?.state === 'down' && !silent.includes(one));
  const conflicts: Attention[] = openConflicts === 0 ? [] : [{ kind: 'conflicts', count: openConflicts }];
  const paper: Attention[] = onPaper === 0 ? [] : [{ kind: 'paper', count: onPaper }];
  return [
    ...named('silent', silent),
    ...named('down', down),
    ...named(
      'givenUp',
      participants.filter(({ outgoing }) => outgoing?.state === 'given-up'),
    ),
    ...counted('parked', participants),
    ...conflicts,
    ...paper,
    ...counted('held', participants),
    ...named(
      'differences',
      participants.filter(({ lastReceipt }) => lastReceipt?.state === 'differences'),
    ),
  ];
}
