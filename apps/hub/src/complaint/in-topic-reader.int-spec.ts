import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTopic } from '#contract';
import { applyTopology, KafkajsBroker, type RecordBatch } from '#messaging';
import { eventually, testKafka } from '#testing';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { InTopicReader } from './in-topic-reader.adapter.js';
import { inTopics } from './ledger.consumer.js';

/** A province of its own, so that specs beside this one are not disturbed. */
class Province92 extends ParticipantDirectory {
  readonly present = new Set(['92.01']);
  find = () => Promise.resolve(null);
  all = () => Promise.resolve([]);
  codes = () => Promise.resolve(this.present);
}

describe('reading the in-topics', () => {
  const address = { ...testKafka(), tls: false, clientId: 'in-topic-reader' };
  const broker = new KafkajsBroker(address);
  const province = new Province92();
  const reader = new InTopicReader(broker, province, { takeoverSeconds: 15 });
  const taken: string[] = [];

  beforeAll(async () => {
    await applyTopology({ ...address, participants: ['92.01'] });
    reader.server.addHandler(
      inTopics,
      ({ records }: RecordBatch) => {
        taken.push(...records.map(({ value }) => value?.toString() ?? ''));
        return Promise.resolve();
      },
      true,
    );
    await reader.server.subscribeAgain();
    reader.onApplicationBootstrap();
  });

  afterAll(async () => {
    reader.beforeApplicationShutdown();
    await reader.server.close();
    await broker.close();
  });

  const say = (participant: string, value: string) =>
    broker.publish([{ topic: inTopic(participant), records: [{ key: value, value }] }]);

  it('goes on while a participant has no topic yet, and takes it up as soon as it has', async () => {
    province.present.add('92.02');
    await say('92.01', 'before');
    await eventually(() => {
      expect(taken).toContain('before');
    });
    await applyTopology({ ...address, participants: ['92.02'] });
    await say('92.02', 'from the new one');
    await eventually(
      () => {
        expect(taken).toContain('from the new one');
      },
      { timeout: 40_000 },
    );
    await say('92.01', 'after');
    await eventually(() => {
      expect(taken).toContain('after');
    });
  });
});
