import type { Step } from './course.js';
import type { Instant } from './zone.js';

/** Who can have a complaint, so that time passes on their account. */
export const parties = ['regency', 'province', 'national', 'hub', 'reporter'] as const;
export type Party = (typeof parties)[number];

export interface Share {
  readonly party: Party;
  /** Code of the participant; null for the hub and the reporter. */
  readonly participant: string | null;
  readonly milliseconds: number;
  readonly stretches: readonly Stretch[];
}

interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Splits the time from when a complaint came in until it was closed, or until now, among those who had it. What passed
 * between a hand-over and the hub's knowing of it is the hub's: nobody else could do anything meanwhile; who acted
 * before the hub knew did not wait for it. Time after a follow-up is the reporter's until anything else is said. The
 * shares come to the whole time.
 * @param steps that hold, in the order of their versions
 */
export function fairShares(steps: readonly Step[], now: Instant): Share[] {
  const shares = new Map<string, Share & { milliseconds: number; stretches: Stretch[] }>();
  const add = (from: Instant, until: Instant, party: Party, participant: string | null): void => {
    if (until <= from) return;
    const key = `${party} ${participant ?? ''}`;
    const share = shares.get(key) ?? { party, participant, milliseconds: 0, stretches: [] };
    share.milliseconds += until - from;
    share.stretches.push({ from, until });
    shares.set(key, share);
  };
  let handler: string | null = null;
  // Clocks of several systems need not agree: time never runs backwards here.
  let from = steps[0]?.at ?? now;
  for (const [index, step] of steps.entries()) {
    const until = Math.max(from, steps[index + 1]?.at ?? Math.max(now, step.at));
    const handedOver = step.handler !== handler && handler !== null;
    handler = step.handler;
    if (isClosed(step)) {
      from = until;
      continue;
    }
    const known = handedOver && step.takenAt <= until ? Math.max(from, step.takenAt) : from;
    add(from, known, 'hub', null);
    if (step.name === 'followedup') add(known, until, 'reporter', null);
    else if (handler !== null) add(known, until, partyOf(handler), handler);
    from = until;
  }
  return [...shares.values()];
}

const isClosed = ({ status }: Step): boolean => status === 'selesai' || status === 'diarsip';

/** A province has a code of two digits. */
const partyOf = (participant: string): Party => {
  if (participant === 'national') return 'national';
  return participant.includes('.') ? 'regency' : 'province';
};
