import { expect } from '@jest/globals';
import { type DeliveredEvent, ledgerTopic, type LedgerRecord } from '#contract';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { SystemEvent } from './participant-system.client.js';
import type { TestFederation } from './test-federation.adapter.js';
import { readTopic } from './topic-reader.adapter.js';

interface Circumstances {
  /** To whom the complaints are passed on. */
  readonly neighbour: string;
}

/** Counts from outside what every event has come to: in the ledger, on its topics, at its destinations. */
export async function everyEffectOnce(
  federation: TestFederation,
  events: readonly SystemEvent[],
  { neighbour }: Circumstances,
): Promise<void> {
  const { citizen, endpoints, ledger } = federation;
  const ids = [...new Set(events.map(({ subject }) => subject))];
  const sources = [...new Set(events.map(({ source }) => source))];
  for (const code of sources) {
    const said = events.filter(({ source }) => source === code);
    await ledger.untilOutcomes(
      code,
      said.map(({ id }) => id),
    );
  }
  const expected = new Map(
    ids.map((id) => [id, events.flatMap(({ subject, data }) => (subject === id && 'text' in data ? [data.text] : []))]),
  );
  await until(
    'every answer and every tracking id where it belongs',
    async () => {
      const held = (await citizen.held()).filter(({ complaintId }) => expected.has(complaintId));
      const whole = held.filter(
        ({ complaintId, answers }) => answers.length >= (expected.get(complaintId)?.length ?? 0),
      );
      const states = await Promise.all(ids.map((id) => ledger.complaint(id)));
      return whole.length >= ids.length && states.every((found) => found?.state.trackingId) ? true : undefined;
    },
    120,
  );
  await ledger.untilDelivered();

  const entries = (await ledger.entries()).filter(({ complaintId }) => expected.has(complaintId));
  const said = entries.filter(({ event }) => sources.includes(event.source)).map(({ event }) => event.id);
  expect(said.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  for (const id of ids) {
    const versions = entries.filter(({ complaintId }) => complaintId === id).map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  }

  const held = (await citizen.held()).filter(({ complaintId }) => expected.has(complaintId));
  expect(held.map(({ complaintId }) => complaintId).toSorted()).toEqual(ids.toSorted());
  for (const { complaintId, answers } of held) {
    expect(answers.map(({ text }) => text)).toEqual(expected.get(complaintId));
  }

  const supervision = endpoints.kafka.users.supervision ?? { username: 'supervision', password: '' };
  const kafka = federation.system(neighbour).kafka(supervision);
  const records = await readTopic(kafka, ledgerTopic, `supervision-journeys-${Date.now()}`);
  const published = records
    .map(({ value }) => JSON.parse(value) as LedgerRecord)
    .filter(({ subject }) => expected.has(subject));
  expect(inOrderWithoutRepeats(published.map(({ data }) => [data.complaintId, data.version]))).toEqual(
    inOrderWithoutRepeats(entries.map(({ complaintId, version }) => [complaintId, version])),
  );

  const delivered = (await federation.system(neighbour).delivered()).filter(({ subject }) => expected.has(subject));
  const disposed = events.filter(({ type }) => type.includes('.disposed.')).map(({ subject }) => subject);
  const due = entries.filter(({ complaintId }) => disposed.includes(complaintId));
  expect(inOrderWithoutRepeats(delivered.map(placeOf))).toEqual(
    inOrderWithoutRepeats(due.map(({ complaintId, version }) => [complaintId, version])),
  );
}

const placeOf = ({ subject, ledgerversion }: DeliveredEvent): [string, number] => [subject, ledgerversion];

/** Versions by complaint as they first appear: a record may be repeated by a crash, but none may be missing or late. */
function inOrderWithoutRepeats(places: readonly (readonly [string, number])[]): Record<string, number[]> {
  const versions = new Map<string, Set<number>>();
  for (const [id, version] of places) versions.set(id, (versions.get(id) ?? new Set()).add(version));
  return Object.fromEntries([...versions].toSorted().map(([id, found]) => [id, [...found]]));
}
