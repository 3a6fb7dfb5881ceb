import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTopic } from '#contract';
import { applyTopology, KafkajsBroker, type RecordBatch } from '#messaging';
import { eventually, holdAlone, testKafka } from '#testing';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { InTopicReader } from './in-topic-reader.adapter.js';
import { inTopics } from './ledger.consumer.js';

/** A province of its own, so that specs beside this one are not disturbed. */
class Province94 extends ParticipantDirectory {
  readonly present = new Set(['94.01']);
  find = () => Promise.resolve(null);
  all = () => Promise.resolve([]);
  codes = () => Promise.resolve(this.present);
}

describe('reading the in-topics', () => {
  const address = { ...testKafka(), tls: false, clientId: 'in-topic-reader' };
  const broker = new KafkajsBroker(address);
  const province = new Province94();
  const reader = new InTopicReader(broker, province, { takeoverSeconds: 15 });
  const taken: string[] = [];

  let letGo: () => Promise<void>;

  beforeAll(async () => {
    letGo = await holdAlone('consumer group hub');
    await applyTopology({ ...address, participants: ['94.01'] });
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
    await letGo();
  });

  const say = (participant: string, value: string) =>
    broker.publish([{ topic: inTopic(participant), records: [{ key: value, value }] }]);

  it('goes on while a participant has no topic yet, and takes it up as soon as it has', async () => {
    province.present.add('94.02');
    await say('94.01', 'before');
    await eventually(() => {
      expect(taken).toContain('before');
    });
    await applyTopology({ ...address, participants: ['94.02'] });
    await say('94.02', 'from the new one');
    await eventually(
      () => {
        expect(taken).toContain('from the new one');
      },
      { timeout: 40_000 },
    );
    await say('94.01', 'after');
    await eventually(() => {
      expect(taken).toContain('after');
    });
  });
});
