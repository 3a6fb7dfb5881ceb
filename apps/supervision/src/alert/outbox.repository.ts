import type { Attempted, Consequence } from './attempt.js';
import type { NoticeMessage } from './notice-post.js';

/** A message that is to be sent now. */
export interface DueMessage extends NoticeMessage, Omit<Attempted, 'age'> {
  /** Since when its age counts. */
  readonly since: Date;
}

/** Messages on their way, each with how often it was tried and what came of it. None is ever deleted. */
export abstract class OutboxRepository {
  /** Makes a message of notices that were held until now. */
  abstract write(message: NoticeMessage, at: Date): Promise<void>;

  /** The oldest first. */
  abstract due(at: Date, limit: number): Promise<DueMessage[]>;

  abstract sent(id: string, at: Date): Promise<void>;

  abstract failed(id: string, consequence: Consequence, error: string, at: Date): Promise<void>;

  /** @returns whether it had been given up: only such a message is sent again by a person's will */
  abstract renew(id: string, by: string): Promise<boolean>;
}
