/** An event on its way to the hub, as it was stored together with the change that it tells of. */
export interface WaitingEvent {
  readonly position: string;
  readonly subject: string;
  /** The CloudEvent as JSON. */
  readonly event: string;
}

export abstract class Outbox {
  /** The oldest events of a regency that the broker has not acknowledged, in the order of their changes. */
  abstract waiting(regencyCode: string, limit: number): Promise<readonly WaitingEvent[]>;
  abstract markSent(positions: readonly string[]): Promise<void>;
  abstract count(regencyCode: string): Promise<number>;
}
