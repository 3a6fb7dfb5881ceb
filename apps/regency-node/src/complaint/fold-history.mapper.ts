import { isNamed, type ComplaintEvent } from '#contract';
import { applyEvent } from './apply-event.mapper.js';
import type { Complaint } from './complaint.js';

/**
 * The complaint after all that we heard and said of it. What was ruled on does not count where it stands in the
 * history, be it that we said it ourselves: it counts where the ruling stands, and only when it won.
 * @param history oldest first
 */
export function foldHistory(regencyCode: string, history: readonly ComplaintEvent[]): Complaint | null {
  const claims = new Set(history.flatMap((event) => (isNamed(event, 'ruled') ? [keyOf(event.data.claim)] : [])));
  const standing = history.filter((event) => !claims.has(keyOf(event)));
  return standing.reduce<Complaint | null>((known, event) => applyEvent(regencyCode, known, event), null);
}

const keyOf = ({ source, id }: { readonly source: string; readonly id: string }): string => `${source}\n${id}`;
