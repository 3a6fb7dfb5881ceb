import { isNamed, type ComplaintEvent, type DeliveredEvent } from '#contract';
import { deliveredEvent } from '../../complaint/ledger-entry.mapper.js';
import type { StoredEntry } from '../../complaint/ledger.repository.js';

/** Whether an event tells the report itself, and with it who reported. */
export const tellsReport = (event: ComplaintEvent): event is ComplaintEvent<'filed' | 'recorded'> =>
  isNamed(event, 'filed') || isNamed(event, 'recorded');

/**
 * The entries that one recipient is told: this one and, when it has joined, those that it lacks first.
 * Rulings are told to the province too: the hub wrote them in its name.
 * @param earlier entries of the complaint before this one, oldest first; only for a recipient that has joined
 */
export const toldEntries = (entry: StoredEntry, recipient: string, earlier: readonly StoredEntry[]): StoredEntry[] => [
  ...earlier.filter(
    ({ outcome, event }) => outcome === 'applied' && (event.source !== recipient || isNamed(event, 'ruled')),
  ),
  entry,
];

/**
 * What one recipient gets of an entry, by {@link toldEntries}.
 * @param reporter the reporter's identity, sealed to the recipient, when it may know
 */
export const deliveredEvents = (
  entry: StoredEntry,
  recipient: string,
  earlier: readonly StoredEntry[],
  reporter: string | null,
): DeliveredEvent[] =>
  toldEntries(entry, recipient, earlier).map((told) => withReporter(deliveredEvent(told), reporter));

/**
 * Everything of a complaint that counts, as one recipient may know it, its own events among it.
 * @param reporter as in {@link deliveredEvents}
 */
export const restatedEvents = (entries: readonly StoredEntry[], reporter: string | null): DeliveredEvent[] =>
  entries.filter(({ outcome }) => outcome === 'applied').map((entry) => withReporter(deliveredEvent(entry), reporter));

function withReporter(event: DeliveredEvent, reporter: string | null): DeliveredEvent {
  if (reporter === null || !tellsReport(event) || event.data.anonymous) return event;
  return { ...event, data: { ...event.data, reporter } } as DeliveredEvent;
}
