import type { ParticipantDirectory } from '../participant/participant-directory.js';
import type { HubGap, HubLane, HubParkedGroup, HubParkedMessage, HubPending } from './hub-answers.js';
import type { DeliveryListResponse, GapResponse, ParkedListResponse } from './messages.response.js';
import type { Delivery } from './synchronisation.js';

/** The lane by which a participant is told; null for who fetches by itself. */
export function destinationOf(code: string, delivery: Delivery): string | null {
  switch (delivery) {
    case 'kafka':
    case 'national':
      return delivery;
    case 'webhook':
      return `webhook:${code}`;
    case 'gateway':
      return null;
  }
}

/** A page that is not full is the last one. */
const nextAfter = (keys: readonly number[], limit: number): number | null =>
  keys.length < limit ? null : (keys.at(-1) ?? null);

export const parkedListResponse = (
  groups: readonly HubParkedGroup[],
  { parked, total }: { parked: readonly HubParkedMessage[]; total: number },
  limit: number,
): ParkedListResponse => ({
  groups: groups.map(({ cause, count, oldest, newest }) => ({ cause, count, oldest, newest })),
  messages: parked.map(({ id, place, receivedAt, complaintId, cause, errors, bytes, attempts }) => {
    return { id, place, receivedAt, complaintId, cause, errors: [...errors], bytes, attempts };
  }),
  next: nextAfter(
    parked.map(({ id }) => id),
    limit,
  ),
  total,
});

export const gapResponse = (gap: HubGap, directory: ParticipantDirectory): GapResponse => {
  const { complaintId, from, to, held, since, state, asked, nextAskAt } = gap;
  return { complaintId, from, to, held, since, state, asked, nextAskAt, owner: directory.reference(gap.owner) };
};

export const deliveryListResponse = (
  lane: HubLane | null,
  pending: readonly HubPending[],
  limit: number,
): DeliveryListResponse => ({
  entries: pending.map(({ position, complaintId, state, attempts, nextAttemptAt, lastError }) => {
    return { position, complaintId, state, attempts, nextAttemptAt, lastError };
  }),
  next: nextAfter(
    pending.map(({ position }) => position),
    limit,
  ),
  lastError: lane?.lastError ?? null,
  lastErrorAt: lane?.lastErrorAt ?? null,
  lastProgressAt: lane?.lastProgressAt ?? null,
});
