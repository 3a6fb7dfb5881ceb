import type { SystemEvent } from '../../journeys/support/participant-system.client.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import type { History } from '../history.adapter.js';
import { tally, type Tally } from './oracle.adapter.js';
import { untilSettled } from './settled.adapter.js';
import { traceOfLost } from './trace.adapter.js';

/** Waits until nothing more is to come, then counts; what is lost is named in the history. */
export async function judged(
  federation: TestFederation,
  history: History,
  events: readonly SystemEvent[],
  live: ReadonlySet<string>,
): Promise<Tally> {
  await untilSettled(federation, events);
  const counted = await tally(federation, events, live);
  if (counted.lost > 0) history.note('lost', { events: await traceOfLost(federation, events) });
  return counted;
}
