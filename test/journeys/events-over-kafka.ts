import { beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { untilConsumed } from './support/consumption.adapter.js';
import type { ParticipantSystem } from './support/participant-system.client.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const [code, stranger] = ['63.05', '63.06'] as const;

export function eventsOverKafka(running: () => TestFederation): void {
  describe('events that a system of its own writes to Kafka, with the credentials of its participant', () => {
    let federation: TestFederation;
    let system: ParticipantSystem;

    beforeAll(() => {
      federation = running();
      system = federation.system(code);
    });

    const nationalHolds = (id: string) =>
      until(`${id} on the national platform`, async () => {
        const held = (await federation.citizen.held()).filter(({ complaintId }) => complaintId === id);
        return held.length > 0 ? held : undefined;
      });

    it('have their effect once, however often each is written', async () => {
      const { ledger } = federation;
      const id = system.newComplaintId();
      const filed = system.filed(id);
      await system.send(filed, filed);
      await ledger.untilCourse(id, 'national registered');
      const answered = system.event('followedup', id, { text: 'Drainase kami bersihkan.' });
      await system.send(answered, filed, answered, answered);
      await untilConsumed(federation.endpoints, system.inTopic);

      expect(await ledger.courseOf(id)).toEqual([`${code} filed`, 'national registered', `${code} followedup`]);
      await ledger.untilDelivered();
      const held = await nationalHolds(id);
      expect(held).toHaveLength(1);
      expect(held[0]?.answers).toEqual([{ by: code, text: 'Drainase kami bersihkan.' }]);
      await federation.untilAgreed(id, []);
    });

    it('wait for their predecessor when they come before it, and are then applied in their order', async () => {
      const { ledger } = federation;
      const id = system.newComplaintId();
      const filed = system.filed(id, { sequence: 1 });
      const verified = system.event('verified', id, {}, { sequence: 2 });
      const answered = system.event('followedup', id, { text: 'Sudah ditangani.' }, { sequence: 3 });
      const completed = system.event('completed', id, { by: 'admin' }, { sequence: 4 });

      await system.send(completed, answered);
      await ledger.untilOutcomes(code, [completed.id, answered.id], ['held']);
      await system.send(filed);
      await ledger.untilOutcomes(code, [filed.id]);
      await ledger.untilOutcomes(code, [completed.id, answered.id], ['held']);
      await system.send(verified);
      await ledger.untilOutcomes(code, [filed.id, verified.id, answered.id, completed.id]);

      const course = (await ledger.courseOf(id)).filter((step) => step.startsWith(code));
      expect(course).toEqual(['filed', 'verified', 'followedup', 'completed'].map((name) => `${code} ${name}`));
      await federation.untilAgreed(id, []);
      expect((await ledger.complaint(id))?.state.status).toBe('selesai');
    });

    it('do not go back to where they came from, and are no news when a system sends back what it was told', async () => {
      const { ledger, citizen } = federation;
      const trackingId = await citizen.file({ title: 'Pohon tumbang', body: 'Menutup jalan.', agencyCode: code });
      const id = `national-${trackingId}`;
      await ledger.untilCourse(id, 'national disposed');
      await citizen.reply(trackingId, 'Masih menutup jalan.');
      const told = await until('the reply delivered', async () =>
        (await system.delivered()).find(({ subject, type }) => subject === id && type.includes('.replied.')),
      );
      const echo = system.event('replied', id, told.data as { text: string }, { causationid: told.id });
      await system.send(echo);
      const [outcome] = await ledger.untilOutcomes(code, [echo.id], ['duplicate']);
      expect(outcome?.reason).toContain('echo');

      const [place] = await system.write([{ key: id, value: JSON.stringify(told) }]);
      await until('the copy of another source parked', async () =>
        (await ledger.parkedFrom(system.inTopic)).find((parked) => parked.place === place),
      );
      await federation.untilAgreed(id, [code]);
      expect((await citizen.find(id))?.replies).toEqual(['Masih menutup jalan.']);
      expect((await system.delivered()).filter(({ source }) => source === code)).toEqual([]);
    });

    it('are kept as a conflict beside what stands, when they say what another one has to say', async () => {
      const { ledger } = federation;
      const id = system.newComplaintId();
      const filed = system.filed(id);
      await system.send(filed);
      await ledger.untilCourse(id, 'national registered');
      const claim = federation.system(stranger).event('completed', id, { by: 'admin' });
      await federation.system(stranger).send(claim);
      await ledger.untilOutcomes(stranger, [claim.id], ['conflict']);

      const complaint = await ledger.complaint(id);
      expect(complaint?.state).toMatchObject({ status: 'belum-terverifikasi', handler: code });
      expect(complaint?.entries.at(-1)).toMatchObject({ outcome: 'conflict', event: { id: claim.id } });
      const conflict = (await ledger.conflicts()).find(({ complaintId }) => complaintId === id);
      expect(conflict).toMatchObject({ field: 'status', claimed: { participant: stranger } });
      await federation.untilAgreed(id, []);
    });

    it('are parked when they use a number of their sender again', async () => {
      const { ledger } = federation;
      const id = system.newComplaintId();
      const filed = system.filed(id, { sequence: 1 });
      const again = system.event('followedup', id, { text: 'Nomor sama.' }, { sequence: 1 });
      await system.send(filed);
      await ledger.untilOutcomes(code, [filed.id]);
      await system.send(again);
      const [outcome] = await ledger.untilOutcomes(code, [again.id], ['parked']);
      expect(outcome?.reason).toContain('sequence');
    });
  });
}
