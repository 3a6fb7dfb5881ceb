import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../../apps/local/src/actors/until.adapter.js';
import { outTopic } from '#contract';
import { lapor } from './support/operator-command.adapter.js';
import { ParticipantSystem } from './support/participant-system.client.js';
import type { TestFederation } from './support/test-federation.adapter.js';
import { readTopic } from './support/topic-reader.adapter.js';

const [code, another] = ['63.73', '63.03'] as const;

/** What `participants add --json` prints. */
interface Admission {
  readonly secret: string;
  readonly inTopic: string;
  readonly outTopic: string;
  readonly kafka: { readonly username: string; readonly password: string; readonly groupPrefix: string };
}

export function newParticipant(running: () => TestFederation): void {
  describe('a participant that an operator adds', () => {
    let federation: TestFederation;
    let admission: Admission;
    let system: ParticipantSystem;

    const add = (...more: readonly string[]) =>
      lapor(federation, 'participants', 'add', '--code', code, '--name', 'Kota Contoh', '--kind', 'kota', ...more);

    /** Knows nothing but what was printed, and where the broker is. */
    const systemOf = ({ secret, inTopic, outTopic, kafka }: Admission): ParticipantSystem => {
      const { hub, kafka: broker, participants } = federation.endpoints;
      const [{ publicJwk, privateJwk }] = Object.values(participants) as [(typeof participants)[string]];
      const gateway = { url: `${hub.url}/v1/participants/${code}`, secret };
      const participant = {
        name: 'Kota Contoh',
        kafka: { ...kafka, inTopic, outTopic },
        gateway,
        publicJwk,
        privateJwk,
      };
      return new ParticipantSystem({ kafka: broker, participants: { [code]: participant } }, code);
    };
    const signsIn = async (password: string): Promise<void> => {
      const admin = system.kafka({ username: code, password }).admin();
      try {
        await admin.connect();
      } finally {
        await admin.disconnect();
      }
    };
    /** Something that the new participant is to know. */
    const disposedToIt = async (): Promise<string> => {
      const sender = federation.system(another);
      const id = sender.newComplaintId();
      const to = [{ participant: code, lead: true }];
      await sender.send(sender.filed(id), sender.event('disposed', id, { to }));
      return id;
    };
    const untilDelivered = (id: string): Promise<true> =>
      until(`${id} at ${code}`, async () =>
        (await system.delivered()).some(({ subject }) => subject === id) ? true : undefined,
      );

    beforeAll(async () => {
      federation = running();
      const { code: exitCode, output, errors } = await add('--json');
      expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
      admission = JSON.parse(output) as Admission;
      system = systemOf(admission);
    });

    it('signs in with what was printed, writes what it has to say and reads what it is to know', async () => {
      const filed = system.filed(system.newComplaintId());
      await system.send(filed);
      await federation.ledger.untilOutcomes(code, [filed.id]);
      await untilDelivered(await disposedToIt());
    });

    it('speaks over signed HTTP with the secret that was printed', async () => {
      const filed = system.filed(system.newComplaintId());
      expect((await system.gateway.sendBatch([filed])).status).toBe(202);
      await federation.ledger.untilOutcomes(code, [filed.id]);
    });

    it('may read in its own groups only, and nothing of another', async () => {
      expect(admission.kafka.groupPrefix).toBe(`${code}:`);
      await expect(system.read(outTopic(another))).rejects.toThrow(/not authorized to access/i);
      await expect(readTopic(system.kafka(), system.outTopic, `${another}:x`)).rejects.toThrow(/group coordinator/i);
    });

    it('stays as it is when it is added again', async () => {
      const again = await add();
      expect(again).toMatchObject({ code: 1, output: '' });
      expect(again.errors).toMatch(
        /^63\.73 takes part already; nothing was changed\. .*renew-password --code 63\.73$/m,
      );
      await signsIn(admission.kafka.password);
    });

    it('holds back nobody when its topic is removed, and gets its topic back', async () => {
      const { admin: login } = federation.endpoints.kafka.users;
      if (login === undefined) throw new Error('There is no super user.');
      const admin = system.kafka(login).admin();
      await admin.connect();
      await admin.deleteTopics({ topics: [system.outTopic] });
      await admin.disconnect();

      const id = await disposedToIt();
      const other = federation.system('63.71');
      const filed = other.filed(other.newComplaintId());
      const disposed = other.event('disposed', filed.subject, { to: [{ participant: another, lead: true }] });
      await other.send(filed, disposed);
      await federation.untilHandled(filed.subject, { by: another, knownTo: another });
      await untilDelivered(id);
    });

    it('has a new password once an operator asks for one, and the one before lets nobody in', async () => {
      const renewed = await lapor(federation, 'participants', 'renew-password', '--code', code, '--json');
      const { password } = JSON.parse(renewed.output) as { password: string };
      expect(password).not.toBe(admission.kafka.password);
      await signsIn(password);
      await expect(signsIn(admission.kafka.password)).rejects.toThrow(/authentication failed/i);
    });

    it('is not made up by asking for the password of somebody who does not take part', async () => {
      for (const nobody of ['99.99', 'national', `hub-${randomUUID()}`]) {
        const refused = await lapor(federation, 'participants', 'renew-password', '--code', nobody);
        expect(refused).toMatchObject({ code: 1, output: '' });
        expect(refused.errors).toContain('nothing was changed');
      }
    });
  });
}
