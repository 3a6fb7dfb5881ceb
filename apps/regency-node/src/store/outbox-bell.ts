/** Tells the publisher that there may be something in a regency's outbox, so that nothing waits for a timer. */
export class OutboxBell {
  private readonly waiting = new Map<string, () => void>();

  ring(regencyCode: string): void {
    this.waiting.get(regencyCode)?.();
  }

  nextRing(regencyCode: string): Promise<void> {
    return new Promise((resolve) => this.waiting.set(regencyCode, resolve));
  }
}
