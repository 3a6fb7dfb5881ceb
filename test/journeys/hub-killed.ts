import { describe, expect, it } from '@jest/globals';
import { type DeliveredEvent, inTopic, ledgerTopic, type LedgerRecord } from '#contract';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { BreakableFederation } from './support/breakable-federation.adapter.js';
import { hubGroup, withAdmin } from './support/consumption.adapter.js';
import { holdAppends } from './support/held-appends.adapter.js';
import { type SystemEvent } from './support/participant-system.client.js';
import { readTopic } from './support/topic-reader.adapter.js';

const [code, neighbour] = ['63.01', '63.10'] as const;

/** Complaints filed at one regency, passed on to another: each event has an effect on the national side and at the other. */
const complaints = 40;
const answersEach = 4;
/** Steps in whose midst the hub is killed: once with complaints, once with answers on their way. */
const killedAfter: readonly number[] = [1, 4];

export function hubKilled(running: () => BreakableFederation): void {
  describe('a hub that is killed', () => {
    const workload = (): SystemEvent[][] => {
      const system = running().federation.system(code);
      const rounds = Array.from({ length: complaints }, () => {
        const id = system.newComplaintId();
        const to = [
          { participant: code, lead: true },
          { participant: neighbour, lead: false },
        ];
        return [
          system.filed(id, { sequence: 1 }),
          system.event('disposed', id, { to }, { sequence: 2 }),
          ...Array.from({ length: answersEach }, (_, index) =>
            system.event('followedup', id, { text: `Jawaban ${index + 1}` }, { sequence: index + 3 }),
          ),
        ];
      });
      // One step of every complaint after another, as many officers work side by side.
      return Array.from({ length: answersEach + 2 }, (_, step) => rounds.flatMap((round) => round[step] ?? []));
    };

    it('in mid-flow, again and again, loses nothing and does nothing twice', async () => {
      const { federation, hub } = running();
      const system = federation.system(code);
      const steps = workload();
      for (const [index, step] of steps.entries()) {
        const sending = system.send(...step);
        if (killedAfter.includes(index)) {
          await federation.ledger.untilOutcomes(
            code,
            step.slice(0, 1).map(({ id }) => id),
          );
          await hub.kill();
          await hub.start();
        }
        await sending;
      }
      await everyEffectOnce(running(), steps.flat());
    });

    it('before its transaction is committed, has lost nothing when it is back', async () => {
      const { federation, hub, endpoints } = running();
      const system = federation.system(code);
      const filed = system.filed(system.newComplaintId());
      const appends = await holdAppends(endpoints.postgres.hub ?? '');
      try {
        await system.send(filed);
        await appends.untilOneWaits();
        await hub.kill();
      } finally {
        await appends.release();
      }
      await hub.start();
      await everyEffectOnce(running(), [filed]);
    });

    it('after its transaction is committed and before its offset is, does nothing twice when it is back', async () => {
      const { federation, hub, endpoints } = running();
      const before = await federation.ledger.entries();
      await hub.kill();
      // The broker then knows as little of what was read as when the hub dies between the two.
      await withAdmin(endpoints, (admin) =>
        until('the group of the killed hub empty', () =>
          admin
            .resetOffsets({ groupId: hubGroup, topic: inTopic(code), earliest: true })
            .then(() => true as const)
            .catch(() => undefined),
        ),
      );
      await hub.start();
      const filed = federation.system(code).filed(federation.system(code).newComplaintId());
      await federation.system(code).send(filed);
      await everyEffectOnce(running(), [filed]);
      const after = await federation.ledger.entries();
      expect(after.slice(0, before.length)).toEqual(before);
    });
  });
}

/** Counts from outside what every event has come to: in the ledger, on its topics, at its destinations. */
async function everyEffectOnce({ federation }: BreakableFederation, events: readonly SystemEvent[]): Promise<void> {
  const { ledger, citizen, endpoints } = federation;
  const ids = [...new Set(events.map(({ subject }) => subject))];
  await ledger.untilOutcomes(
    code,
    events.map(({ id }) => id),
  );
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
  const said = entries.filter(({ event }) => event.source === code).map(({ event }) => event.id);
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
  const kafka = federation.system(code).kafka(supervision);
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
