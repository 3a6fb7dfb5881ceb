import { randomUUID } from 'node:crypto';
import type { OutgoingRecord } from '#messaging';
import type { ParticipantSystem } from '../../journeys/support/participant-system.client.js';
import type { Random } from '../random.js';

export interface Poison extends OutgoingRecord {
  /** Stands in the record, and by it it is found where it was parked. */
  readonly mark: string;
}

/** A record that no ledger can take: whatever systems write by mistake, or somebody on purpose. */
export function poison(system: ParticipantSystem, random: Random, key = system.newComplaintId()): Poison {
  const mark = `poison-${randomUUID()}`;
  const event = system.filed(key, { id: mark });
  const kinds: readonly (() => string)[] = [
    () => mark,
    () => `{"specversion":"1.0","id":"${mark}",`,
    () => `${mark}\u0000\ud800`,
    () => JSON.stringify({ ...event, type: 'id.lapor.complaint.exploded.v1' }),
    () => JSON.stringify({ ...event, source: 'national' }),
    () => JSON.stringify({ ...event, data: { ...event.data, title: '' } }),
    () => JSON.stringify({ ...event, subject: `99.99-${mark}` }),
    () => JSON.stringify([mark, 'x'.repeat(100_000)]),
  ];
  return { key, mark, value: random.among(kinds)() };
}
