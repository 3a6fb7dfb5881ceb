import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { createKafkaUser, testKafka } from '#testing';
import { untilLetIn } from './let-in.js';

it('waits until a user is let in that is only about to be made', async () => {
  const username = `user-${randomUUID()}`;
  const waiting = untilLetIn({ ...testKafka(), tls: false, clientId: 'let-in', username, password: 'to be known' });
  await createKafkaUser(username, 'to be known');
  await waiting;
  await expect(
    untilLetIn({ ...testKafka(), tls: false, clientId: 'let-in', username, password: 'another' }, 0),
  ).rejects.toThrow(/authentication failed/i);
});
