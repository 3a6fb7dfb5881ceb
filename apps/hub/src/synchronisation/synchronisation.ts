/** How it goes to tell a participant. `retrying`: single entries were refused and are tried again. */
export const outgoingStates = ['flowing', 'retrying', 'down', 'given-up'] as const;
export type OutgoingState = (typeof outgoingStates)[number];

export const receiptStates = ['complete', 'differences', 'unanswered'] as const;
export type ReceiptState = (typeof receiptStates)[number];

/** What is known of a participant's lane. */
export interface LaneFacts {
  circuit: 'closed' | 'open' | 'half-open' | null;
  retrying: number;
  givenUp: number;
}

/** The worst of what goes on: somebody has to act on `given-up`, and on `down` before that. */
export function outgoingStateOf({ circuit, retrying, givenUp }: LaneFacts): OutgoingState {
  if (circuit === 'open' || circuit === 'half-open') return 'down';
  if (givenUp > 0) return 'given-up';
  return retrying > 0 ? 'retrying' : 'flowing';
}

/** A partition of a topic with what waits in it. */
export interface PartitionSighting {
  /** `topic/partition` */
  name: string;
  oldestWaitingAt: Date | null;
}

/** Since when the oldest record of a topic waits, by what is seen of its partitions; null when nothing is seen. */
export function oldestIn(topic: string, sightings: readonly PartitionSighting[]): Date | null {
  const instants = sightings
    .filter(({ name }) => name.slice(0, name.lastIndexOf('/')) === topic)
    .flatMap(({ oldestWaitingAt }) => (oldestWaitingAt === null ? [] : [oldestWaitingAt.getTime()]));
  return instants.length === 0 ? null : new Date(Math.min(...instants));
}
