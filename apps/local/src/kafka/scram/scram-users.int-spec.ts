import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { eventually, testKafka } from '#testing';
import { answersAdmin } from '../kafka.adapter.js';
import { setScramUsers } from './scram-users.adapter.js';

const admin = { ...testKafka(), tls: false, clientId: 'scram-spec' };
const as = (username: string, password: string) => answersAdmin({ ...admin, username, password });

describe('Kafka users', () => {
  it('are let in with their password and with no other', async () => {
    const name = `user-${randomUUID()}`;
    await setScramUsers(admin, { [name]: 'the right password' });

    await eventually(() => as(name, 'the right password'));
    await expect(as(name, 'a wrong password')).rejects.toThrow(/SASL SCRAM.*authentication failed/i);
  });

  it('get another password by being set again', async () => {
    const name = `user-${randomUUID()}`;
    await setScramUsers(admin, { [name]: 'the first password' });
    await setScramUsers(admin, { [name]: 'the second password' });

    await eventually(() => as(name, 'the second password'));
    await expect(as(name, 'the first password')).rejects.toThrow(/authentication failed/i);
  });

  it('are made many at a time', async () => {
    const names = Array.from({ length: 20 }, () => `user-${randomUUID()}`);
    await setScramUsers(admin, Object.fromEntries(names.map((name) => [name, `password of ${name}`])));

    for (const name of names) await eventually(() => as(name, `password of ${name}`));
  });

  it('are not made by whoever cannot sign in', async () => {
    await expect(setScramUsers({ ...admin, password: 'not the password' }, { anyone: 'at all' })).rejects.toThrow(
      /invalid credentials/i,
    );
  });

  it('are not made by whoever may not, and the broker says whom it refused', async () => {
    const name = `user-${randomUUID()}`;
    await setScramUsers(admin, { [name]: 'the right password' });
    await eventually(() => as(name, 'the right password'));

    const attempt = setScramUsers({ ...admin, username: name, password: 'the right password' }, { other: 'password' });
    await expect(attempt).rejects.toThrow(/refused to make users: other/);
  });
});
