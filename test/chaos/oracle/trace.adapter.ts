import { randomUUID } from 'node:crypto';
import { inTopic } from '#contract';
import type { SystemEvent } from '../../journeys/support/participant-system.client.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { foldTopic } from '../../journeys/support/topic-reader.adapter.js';
import { ledgerRows } from './ledger-rows.adapter.js';

/** Of events that the ledger lacks: the first few, and whether the brokers have them. */
export async function traceOfLost(federation: TestFederation, events: readonly SystemEvent[]) {
  const rows = await ledgerRows(federation, [...new Set(events.map(({ subject }) => subject))]);
  const applied = new Set(rows.filter(({ outcome }) => outcome === 'applied').map(({ eventId }) => eventId));
  const lost = events.filter(({ id }) => !applied.has(id));
  const sources = [...new Set(lost.map(({ source }) => source))];
  const written = new Set<string>();
  for (const source of sources) {
    const kafka = federation.system(source).kafka(federation.endpoints.kafka.users.admin);
    const values = await foldTopic(kafka, inTopic(source), `chaos-${randomUUID()}`, { keep: ({ value }) => value });
    for (const { id } of lost) if (values.some((value) => value.includes(id))) written.add(id);
  }
  return lost.map(({ source, subject, sequence, id }) => ({ source, subject, sequence, id, written: written.has(id) }));
}
