import { whatHolds, type ComplaintEvent } from '#contract';
import type { CaseEntryRow } from '../case-timeline/case-row.mapper.js';
import { entryNameOf } from '../case-timeline/entry-words.mapper.js';
import type { HeldEntry } from './blind-case.js';

export type HeldRow = Pick<CaseEntryRow, 'source' | 'type' | 'time' | 'data'>;

/** What an entry that was applied says; of a ruling the claim that won. */
export function heldBy({ source, type, time, data }: HeldRow): HeldEntry[] {
  const event = whatHolds({ source, type, time, data } as unknown as ComplaintEvent);
  if (event === null) return [];
  return [{ name: entryNameOf(event.type), source: event.source, at: event.time, data: { ...event.data } }];
}
