/** Numbers of requests in Kafka's protocol. */
export const kafkaRequests = { produce: 0, fetch: 1, heartbeat: 12 } as const;
export type KafkaRequest = keyof typeof kafkaRequests;

/** A request's length, which does not count itself, and then its number. */
const head = 6;
const lengthBytes = 4;

/**
 * Follows what a client says to a Kafka node from its first byte on, and leaves out the requests that it is told to.
 * Each keeps its place in the stream, however it is cut into pieces.
 */
export class KafkaRequests {
  private begun = Buffer.alloc(0);
  private left = 0;
  private dropping = false;

  /** What of a piece is to be passed on. */
  without(unwanted: ReadonlySet<number>, piece: Buffer): Buffer {
    const kept: Buffer[] = [];
    let rest = piece;
    while (rest.length > 0) {
      if (this.left > 0) {
        const body = rest.subarray(0, this.left);
        if (!this.dropping) kept.push(body);
        this.left -= body.length;
        rest = rest.subarray(body.length);
        continue;
      }
      const missing = head - this.begun.length;
      this.begun = Buffer.concat([this.begun, rest.subarray(0, missing)]);
      rest = rest.subarray(missing);
      if (this.begun.length < head) break;
      this.left = this.begun.readInt32BE(0) + lengthBytes - head;
      this.dropping = unwanted.has(this.begun.readInt16BE(lengthBytes));
      if (!this.dropping) kept.push(this.begun);
      this.begun = Buffer.alloc(0);
    }
    return Buffer.concat(kept);
  }
}
