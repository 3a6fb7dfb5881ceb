/** How a participant is told. */
export const deliveries = ['kafka', 'gateway', 'webhook', 'national'] as const;
export type Delivery = (typeof deliveries)[number];

export const outgoingStates = ['flowing', 'retrying', 'down', 'given-up'] as const;
export type OutgoingState = (typeof outgoingStates)[number];

export const receiptStates = ['complete', 'differences', 'unanswered'] as const;
export type ReceiptState = (typeof receiptStates)[number];

/** What a comparison found of a complaint; `here` is the hub, `there` the participant. */
export const differenceKinds = ['missing-here', 'missing-there', 'behind', 'differs'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export const gapStates = ['waiting', 'asked', 'unanswered', 'cannot-be-asked'] as const;
export type GapState = (typeof gapStates)[number];

/** `never`: it was not heard of at all. `not-connected`: nobody has connected it. */
export const connectionStates = ['ok', 'late', 'silent', 'never', 'not-connected'] as const;
export type ConnectionState = (typeof connectionStates)[number];

const minute = 60_000;

/** Milliseconds since the last sign of life; a participant's system gives one about every minute. An assumption. */
const connectionLimits = { ok: 3 * minute, late: 15 * minute } as const;

/** What a connection is judged by. */
interface Signs {
  readonly delivery: Delivery;
  readonly lastHeartbeatAt: string | null;
  readonly lastSignedInAt: string | null;
  readonly lastEventAt: string | null;
  readonly outgoing: { readonly state: OutgoingState } | null;
}

/** The last that was heard of it, whatever it was: an event of its own is a sign of life as good as a heartbeat. */
export function lastHeardAt({ lastHeartbeatAt, lastSignedInAt, lastEventAt }: Signs): string | null {
  const instants = [lastHeartbeatAt, lastSignedInAt, lastEventAt].filter((instant) => instant !== null);
  return instants.length === 0
    ? null
    : new Date(Math.max(...instants.map((instant) => Date.parse(instant)))).toISOString();
}

/** The national platform gives no heartbeat: it is the hub that calls, and knows whether it is answered. */
export function connectionOf(signs: Signs, now: Date): ConnectionState {
  if (signs.delivery === 'national') {
    if (signs.outgoing === null) return 'not-connected';
    return signs.outgoing.state === 'down' ? 'silent' : 'ok';
  }
  const heard = lastHeardAt(signs);
  if (heard === null) return 'never';
  const age = now.getTime() - Date.parse(heard);
  if (age <= connectionLimits.ok) return 'ok';
  return age <= connectionLimits.late ? 'late' : 'silent';
}
