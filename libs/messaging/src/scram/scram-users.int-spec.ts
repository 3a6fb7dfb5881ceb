import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { testKafka } from '#testing';
import { untilLetIn } from '../let-in.js';
import { setScramUsers } from './scram-users.js';

const admin = { ...testKafka(), tls: false, clientId: 'scram-spec' };
const letIn = (username: string, password: string) => untilLetIn({ ...admin, username, password });
const turnedAway = (username: string, password: string) =>
  expect(untilLetIn({ ...admin, username, password }, 0)).rejects.toThrow(/SASL SCRAM.*authentication failed/i);

describe('Kafka users', () => {
  it('are let in with their password and with no other', async () => {
    const name = `user-${randomUUID()}`;
    await setScramUsers(admin, { [name]: 'the right password' });

    await letIn(name, 'the right password');
    await turnedAway(name, 'a wrong password');
  });

  it('get another password by being set again', async () => {
    const name = `user-${randomUUID()}`;
    await setScramUsers(admin, { [name]: 'the first password' });
    await setScramUsers(admin, { [name]: 'the second password' });

    await letIn(name, 'the second password');
    await turnedAway(name, 'the first password');
  });

  it('are made many at a time', async () => {
    const names = Array.from({ length: 20 }, () => `user-${randomUUID()}`);
    await setScramUsers(admin, Object.fromEntries(names.map((name) => [name, `password of ${name}`])));

    for (const name of names) await letIn(name, `password of ${name}`);
  });

  it('are made by the first broker that answers', async () => {
    const name = `user-${randomUUID()}`;
    await setScramUsers({ ...admin, brokers: ['127.0.0.1:1', ...admin.brokers] }, { [name]: 'the right password' });

    await letIn(name, 'the right password');
    await expect(setScramUsers({ ...admin, brokers: ['127.0.0.1:1'] }, { [name]: 'x' })).rejects.toThrow(
      /No broker answers \(127.0.0.1:1: .*ECONNREFUSED/,
    );
  });

  it('are not made by whoever cannot sign in', async () => {
    await expect(setScramUsers({ ...admin, password: 'not the password' }, { anyone: 'at all' })).rejects.toThrow(
      /invalid credentials/i,
    );
  });

  it('are not made by whoever may not, and the broker says whom it refused', async () => {
    const name = `user-${randomUUID()}`;
    await setScramUsers(admin, { [name]: 'the right password' });
    await letIn(name, 'the right password');

    const attempt = setScramUsers({ ...admin, username: name, password: 'the right password' }, { other: 'password' });
    await expect(attempt).rejects.toThrow(/refused to make users: other/);
  });
});
