/** An event on its way to the hub, as it was stored together with the change that it tells of. */
export interface WaitingEvent {
  readonly position: string;
  readonly subject: string;
  /** The CloudEvent as JSON. */
  readonly event: string;
}

/** Our own events about a complaint, by their sequence; both ends are included. */
export interface SentEvents {
  readonly regencyCode: string;
  readonly subject: string;
  readonly from: number;
  readonly to: number;
}

export abstract class Outbox {
  /** The oldest events of a regency that the broker has not acknowledged, in the order of their changes. */
  abstract waiting(regencyCode: string, limit: number): Promise<readonly WaitingEvent[]>;
  abstract markSent(positions: readonly string[]): Promise<void>;
  /** Puts events that were sent back in line. Does nothing about those that we never had. */
  abstract sendAgain(events: SentEvents): Promise<void>;
  abstract count(regencyCode: string): Promise<number>;
}
