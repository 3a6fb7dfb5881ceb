import { describe, expect, it } from '@jest/globals';
import { inTopic, type ComplaintEvent } from '#contract';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import type { BreakableFederation } from './support/breakable-federation.adapter.js';
import { withAdmin } from './support/consumption.adapter.js';
import { readTopic, type TopicRecord } from './support/topic-reader.adapter.js';

const code = '63.06';

export function lostRecords(running: () => BreakableFederation): void {
  describe('a record that the broker loses after it has acknowledged it', () => {
    it('is asked for again and sent again, and everybody agrees', async () => {
      const { federation, hub, endpoints } = running();
      const officer = federation.officer(code);
      const id = await officer.file('Lampu jalan padam', 'Padam sejak tiga hari.');
      await federation.untilAgreed(id, [code]);

      await hub.kill();
      await officer.take(id, 'verification');
      await officer.take(id, 'follow-ups', { text: 'Sudah diganti.' });
      const lost = await until('both steps in the in-topic', async () => {
        const records = await recordsAbout(running(), id);
        return records.length === 3 ? records : undefined;
      });
      await withAdmin(endpoints, async (admin) => {
        // kafkajs deletes only from a topic that this client has asked about.
        await admin.fetchTopicOffsets(inTopic(code));
        await admin.deleteTopicRecords({ topic: inTopic(code), partitions: [untilTheLastOf(lost)] });
      });
      expect((await recordsAbout(running(), id)).map(sequenceOf)).toEqual([3]);
      await hub.start();

      await federation.untilAgreed(id, [code], 60);
      expect((await recordsAbout(running(), id)).map(sequenceOf)).toEqual([3, 2]);
      const entries = (await federation.ledger.entries()).filter(({ complaintId }) => complaintId === id);
      const said = entries.filter(({ event }) => event.source === code).map(({ event }) => event.sequence);
      expect(said).toEqual([1, 2, 3]);
    });
  });
}

async function recordsAbout({ federation, endpoints }: BreakableFederation, id: string): Promise<TopicRecord[]> {
  const admin = endpoints.kafka.users.admin ?? { username: 'admin', password: '' };
  const kafka = federation.system(code).kafka(admin);
  const records = await readTopic(kafka, inTopic(code), `lost-records-${Date.now()}`);
  return records.filter(({ key }) => key === id);
}

const sequenceOf = ({ value }: TopicRecord): number | undefined => (JSON.parse(value) as ComplaintEvent).sequence;

/** All records of a partition before the last of these. */
function untilTheLastOf(records: readonly TopicRecord[]): { partition: number; offset: string } {
  const { partition = 0, offset = '0' } = records.at(-1) ?? {};
  return { partition, offset };
}
