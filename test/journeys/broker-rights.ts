import { beforeAll, describe, expect, it } from '@jest/globals';
import { inTopic, ledgerTopic, outTopic } from '#contract';
import { readTopic } from './support/topic-reader.adapter.js';
import type { ParticipantSystem } from './support/participant-system.client.js';
import type { TestFederation } from './support/test-federation.adapter.js';

const [code, another] = ['63.71', '63.03'] as const;

const notAllowed = /not authorized to access/i;

export function brokerRights(running: () => TestFederation): void {
  describe('a participant at the broker', () => {
    let system: ParticipantSystem;

    beforeAll(() => {
      system = running().system(code);
    });

    it('reads what was delivered to it and writes to its own topic', async () => {
      const filed = system.filed(system.newComplaintId());
      await system.send(filed);
      await running().ledger.untilOutcomes(code, [filed.id]);
      expect((await system.delivered()).length).toBeGreaterThan(0);
    });

    it.each([outTopic(another), inTopic(another), inTopic(code), ledgerTopic])('cannot read %s', async (topic) => {
      await expect(system.read(topic)).rejects.toThrow(notAllowed);
    });

    it.each([inTopic(another), inTopic('national'), outTopic(code), outTopic(another), ledgerTopic])(
      'cannot write to %s',
      async (topic) => {
        const record = { key: 'a', value: JSON.stringify(system.filed(system.newComplaintId())) };
        await expect(system.write([record], topic)).rejects.toThrow(notAllowed);
      },
    );

    it('cannot read as a consumer group of another', async () => {
      const reading = readTopic(system.kafka(), system.outTopic, `${another}:journeys`);
      await expect(reading).rejects.toThrow(/group coordinator/i);
    });

    it('is not let in with the password of another', async () => {
      const password = running().endpoints.kafka.users[another]?.password ?? '';
      const admin = system.kafka({ username: code, password }).admin();
      await expect(admin.connect()).rejects.toThrow();
      await admin.disconnect();
    });
  });
}
