import { stamp } from '../behaviour/stamp.js';
import type { Stamping } from '../behaviour/stamp.js';
import { changeId } from '../complaint/change.js';
import type { Change, RecordedChange } from '../complaint/change.js';
import type { ChangeResponse } from './change-feed.response.js';

export interface FeedItem {
  readonly change: RecordedChange;
  readonly position: string;
  readonly agencyReference: string | null;
}

/** A change as the feed and the webhook tell it. */
export const toChangeResponse = (
  { change, position, agencyReference }: FeedItem,
  stamping: Stamping,
): ChangeResponse => ({
  changeId: changeId(change.id),
  cursor: position,
  kind: change.kind,
  trackingId: change.trackingId,
  agencyReference,
  reference: change.reference,
  at: stamp(change.at, stamping),
  data: dataOf(change, stamping),
});

const dataOf = (change: Change, stamping: Stamping): Change['data'] =>
  change.kind === 'created' ? { ...change.data, filedAt: stamp(new Date(change.data.filedAt), stamping) } : change.data;
