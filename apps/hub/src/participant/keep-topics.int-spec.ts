import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { inTopic, outTopic } from '#contract';
import { applyTopology, kafkaClient, KafkajsBroker, TopicsMissing, untilLetIn } from '#messaging';
import { createKafkaUser, eventually, testKafka } from '#testing';
import { EnsureTopics } from './ensure-topics.handler.js';
import { KeepTopics } from './keep-topics.job.js';
import { ParticipantDirectory } from './participant.directory.js';

const admin = { ...testKafka(), tls: false, clientId: 'keep-topics' };
/** A province of its own, so that specs beside this one are not disturbed. */
const codes = ['92', '92.01'];
const topics = codes.flatMap((code) => [inTopic(code), outTopic(code)]);

class FixedParticipants extends ParticipantDirectory {
  find = () => Promise.resolve(null);
  all = () => Promise.resolve([]);
  codes = () => Promise.resolve(new Set(codes));
}

describe("the participants' topics", () => {
  let operator: ReturnType<ReturnType<typeof kafkaClient>['admin']>;
  const ended: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    await applyTopology({ ...admin, participants: codes });
    operator = kafkaClient(admin).admin();
    await operator.connect();
  });

  afterEach(async () => {
    for (const end of ended.splice(0)) await end();
  });

  afterAll(() => operator.disconnect());

  /** As the hub does: with the hub's own user and rights, or as somebody with fewer. */
  const ensuring = async (username: string): Promise<EnsureTopics> => {
    const password = `a-password-for-${username}`;
    await createKafkaUser(username, password);
    const { brokers, tls } = admin;
    const kafka = { brokers, tls, username, password };
    await untilLetIn({ ...kafka, clientId: 'spec' });
    const broker = new KafkajsBroker({ ...kafka, clientId: 'spec' });
    ended.push(() => broker.close());
    return new EnsureTopics(broker, { kafka, instanceId: 'spec' });
  };

  const remove = async (topic: string): Promise<void> => {
    await operator.deleteTopics({ topics: [topic] });
    await eventually(async () => {
      expect(await operator.listTopics()).not.toContain(topic);
    });
  };

  it('are made again by the hub when they were removed, and take records then', async () => {
    const job = new KeepTopics(new FixedParticipants(), await ensuring('hub'));
    await remove(outTopic('92.01'));
    job.onApplicationBootstrap();
    ended.unshift(() => job.beforeApplicationShutdown());
    await eventually(async () => {
      expect(await operator.listTopics()).toEqual(expect.arrayContaining(topics));
    });
    const broker = new KafkajsBroker(admin);
    ended.push(() => broker.close());
    await broker.publish([{ topic: outTopic('92.01'), records: [{ key: 'a', value: 'b' }] }]);
  });

  it('are told to be missing when whoever asks may not make them', async () => {
    const ensureTopics = await ensuring('92');
    await remove(outTopic('92'));
    const attempt = ensureTopics.handle(['92']);
    await expect(attempt).rejects.toBeInstanceOf(TopicsMissing);
    await expect(attempt).rejects.toMatchObject({ topics: expect.arrayContaining([outTopic('92')]) as unknown });
    await applyTopology({ ...admin, participants: codes });
    expect(await ensureTopics.handle(['92'])).toEqual([]);
  });
});
