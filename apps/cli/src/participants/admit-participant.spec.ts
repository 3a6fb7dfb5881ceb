import { beforeEach, describe, expect, it } from '@jest/globals';
import { CliError } from '../cli.errors.js';
import type { HubClient, ListedParticipant } from '../federation/hub.client.js';
import { AdmitParticipant } from './admit-participant.handler.js';
import type { KafkaAccess } from './kafka-access.handler.js';

const credentials = {
  brokers: ['kafka:9092'],
  tls: true,
  mechanism: 'SCRAM-SHA-512' as const,
  username: '63.73',
  password: 'a-kafka-password',
  groupPrefix: '63.73:',
};
const added = { code: '63.73', secret: 'whsec_once', inTopic: 'in', outTopic: 'out' };
const given = { code: '63.73', name: 'Kota Contoh', kind: 'kota' };

describe('AdmitParticipant', () => {
  let done: string[];
  let known: { code: string }[];
  let brokerRefuses: boolean;
  let admit: AdmitParticipant;

  beforeEach(() => {
    [done, known, brokerRefuses] = [[], [], false];
    const hub: Pick<HubClient, 'participants' | 'addParticipant'> = {
      participants: () => Promise.resolve(known as ListedParticipant[]),
      addParticipant: () => {
        done.push('hub');
        return Promise.resolve(added);
      },
    };
    const access: Pick<KafkaAccess, 'prepare' | 'renewPassword'> = {
      prepare: () => Promise.resolve(void done.push('topics')),
      renewPassword: () => {
        done.push('password');
        return brokerRefuses ? Promise.reject(new CliError('NO_ANSWER', 'No broker.')) : Promise.resolve(credentials);
      },
    };
    admit = new AdmitParticipant(hub as HubClient, access as KafkaAccess);
  });

  it('makes the topics before the hub could write to them, and the password for who was really added', async () => {
    expect(await admit.handle(given)).toEqual({ admission: { ...added, kafka: credentials }, problem: null });
    expect(done).toEqual(['topics', 'hub', 'password']);
  });

  it.each(['gateway', 'webhook'])('leaves the broker alone when it is told by %s', async (delivery) => {
    const { admission } = await admit.handle({ ...given, delivery });
    expect([admission.kafka, done]).toEqual([null, ['hub']]);
  });

  it('changes nothing of who takes part already', async () => {
    known = [{ code: '63.73' }];
    await expect(admit.handle(given)).rejects.toThrow(
      /^63\.73 takes part already; nothing was changed\. .*renew-password/,
    );
    expect(done).toEqual([]);
  });

  it('gives the secret also when the broker does not take the password, and tells how to go on', async () => {
    brokerRefuses = true;
    const { admission, problem } = await admit.handle(given);
    expect(admission).toEqual({ ...added, kafka: null });
    expect(problem?.message).toMatch(/^No broker\. .*participants renew-password --code 63\.73$/);
  });
});
