import { isNamed, whatHolds, type ComplaintSnapshot, type SharedComplaint } from '#contract';
import type { StoredEntry } from './ledger.repository.js';

/** What the hub shares with other systems of a complaint, folded from its entries. */
export function sharedComplaint(
  id: string,
  state: ComplaintSnapshot,
  entries: readonly StoredEntry[],
): SharedComplaint {
  let title = '';
  let body = '';
  const answers: { by: string; text: string }[] = [];
  const replies: string[] = [];
  for (const entry of entries) {
    const event = entry.outcome === 'applied' ? whatHolds(entry.event) : null;
    if (event === null) continue;
    if (isNamed(event, 'filed') || isNamed(event, 'recorded')) ({ title, body } = event.data);
    else if (isNamed(event, 'followedup')) answers.push({ by: event.source, text: event.data.text });
    else if (isNamed(event, 'replied')) replies.push(event.data.text);
  }
  return { id, trackingId: state.trackingId, status: state.status, title, body, answers, replies };
}
