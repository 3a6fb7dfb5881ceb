import { Injectable } from '@nestjs/common';
import { CliError } from '../cli.errors.js';
import { HubClient, type AddedParticipant, type NewParticipant } from '../federation/hub.client.js';
import { KafkaAccess, type KafkaCredentials } from './kafka-access.handler.js';

/** What a new participant needs to connect. It is kept nowhere else. */
export interface Admission extends AddedParticipant {
  /** Null when it is not told over Kafka. */
  kafka: KafkaCredentials | null;
}

/** Lets somebody take part: its topics, its entry at the hub and, with Kafka, its user at the broker. */
@Injectable()
export class AdmitParticipant {
  constructor(
    private readonly hub: HubClient,
    private readonly kafkaAccess: KafkaAccess,
  ) {}

  /**
   * What to hand over, and what went wrong after the participant was added.
   * @throws CliError when it was not added
   */
  async handle(participant: NewParticipant): Promise<{ admission: Admission; problem: CliError | null }> {
    const { code, delivery = 'kafka' } = participant;
    await this.assertNew(code);
    if (delivery === 'kafka') await this.kafkaAccess.prepare(code);
    const added = await this.hub.addParticipant(participant);
    if (delivery !== 'kafka') return { admission: { ...added, kafka: null }, problem: null };
    try {
      return { admission: { ...added, kafka: await this.kafkaAccess.renewPassword(code) }, problem: null };
    } catch (cause) {
      const problem = new CliError('REFUSED', `${(cause as Error).message} ${renewal(code)}`, { cause });
      return { admission: { ...added, kafka: null }, problem };
    }
  }

  /** The hub refuses it too, but only after the broker was asked. */
  private async assertNew(code: string): Promise<void> {
    const participants = await this.hub.participants();
    if (!participants.some((participant) => participant.code === code)) return;
    throw new CliError('REFUSED', `${code} takes part already; nothing was changed. ${renewal(code)}`);
  }
}

const renewal = (code: string): string =>
  `A new Kafka password: npm run lapor -- participants renew-password --code ${code}`;
