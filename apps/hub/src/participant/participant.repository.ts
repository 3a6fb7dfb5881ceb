import type { Participant } from './participant.js';

/** A participant as it is shown: without its secret, with its signs of life. */
export type ParticipantOverview = Omit<Participant, 'secret'> & {
  hasSecret: boolean;
  lastHeartbeatAt: Date | null;
  lastSignedInAt: Date | null;
};

/** What a participant is changed to; absent fields stay. */
export type Credentials = Partial<Pick<Participant, 'secret' | 'publicKey' | 'delivery'>>;

export interface SignsOfLife {
  code: string;
  heartbeatAt: Date | null;
  signedInAt: Date | null;
}

export abstract class ParticipantRepository {
  abstract all(): Promise<readonly Participant[]>;
  abstract overview(): Promise<readonly ParticipantOverview[]>;
  /** False when there is one with this code already; it stays as it is. */
  abstract add(participant: Participant): Promise<boolean>;
  abstract change(code: string, credentials: Credentials): Promise<void>;
  /** An older sign never replaces a younger one. */
  abstract noteSignsOfLife(signs: readonly SignsOfLife[]): Promise<void>;
}
