import { isNamed, type ComplaintEvent } from './cloud-event.js';

/** The event that a ruling is about. It has no place in its source's sequence any more. */
export const claimedEvent = ({ subject, data: { claim } }: ComplaintEvent<'ruled'>): ComplaintEvent =>
  ({ specversion: '1.0', subject, datacontenttype: 'application/json', ...claim }) as ComplaintEvent;

/** An event as a ruling repeats it. A ruling itself is never ruled on. */
export function claimOf(event: ComplaintEvent): ComplaintEvent<'ruled'>['data']['claim'] {
  if (isNamed(event, 'ruled')) throw new TypeError('A ruling is not ruled on.');
  const { source, id, time, type } = event;
  const data: object = event.data;
  return { source, id, time, type, data };
}

/** What holds once an event was applied: the event itself; of a ruling the claim when it won, else nothing new. */
export function whatHolds(event: ComplaintEvent): ComplaintEvent | null {
  if (!isNamed(event, 'ruled')) return event;
  return event.data.outcome === 'claim' ? claimedEvent(event) : null;
}
