import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { applyTopology, groupPrefix, setScramUsers, untilLetIn } from '#messaging';
import { CliError } from '../cli.errors.js';
import { Endpoints } from '../federation/endpoints.adapter.js';

/** What a participant needs to connect to the broker. */
export interface KafkaCredentials {
  brokers: readonly string[];
  tls: boolean;
  mechanism: 'SCRAM-SHA-512';
  username: string;
  password: string;
  /** What the names of its consumer groups begin with. */
  groupPrefix: string;
}

/** Lets a participant use the broker, as its super user. */
@Injectable()
export class KafkaAccess {
  constructor(private readonly endpoints: Endpoints) {}

  /**
   * Topics and access rules of the participant; what is there stays as it is.
   * @throws CliError
   */
  async prepare(code: string): Promise<void> {
    await this.atBroker('the topics', (broker) => applyTopology({ ...broker, participants: [code] }));
  }

  /**
   * Makes the participant's user with a password of its own, or gives it a new one, with which it can connect by then.
   * @throws CliError
   */
  async renewPassword(code: string): Promise<KafkaCredentials> {
    const password = randomBytes(24).toString('base64url');
    return this.atBroker(`the password of ${code}`, async (broker) => {
      await setScramUsers(broker, { [code]: password });
      await untilLetIn({ ...broker, username: code, password });
      const { brokers, tls } = broker;
      return {
        brokers,
        tls,
        mechanism: 'SCRAM-SHA-512',
        username: code,
        password,
        groupPrefix: groupPrefix(code),
      };
    });
  }

  private async atBroker<Result>(
    what: string,
    work: (broker: ReturnType<Endpoints['broker']>) => Promise<Result>,
  ): Promise<Result> {
    const broker = this.endpoints.broker();
    try {
      return await work(broker);
    } catch (cause) {
      const where = broker.brokers.join(', ');
      throw new CliError('NO_ANSWER', `The broker at ${where} did not take ${what}: ${(cause as Error).message}`, {
        cause,
      });
    }
  }
}
