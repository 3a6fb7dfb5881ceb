import { describe, expect, it } from '@jest/globals';
import { AwaitOutcomes } from './await-outcomes.handler.js';
import { HubClient, type EventOutcome } from './hub.client.js';

/** A ledger that comes to one more event each time it is asked. */
class SlowLedger extends HubClient {
  private reached = 0;
  readonly asked: number[] = [];

  constructor() {
    super({} as ConstructorParameters<typeof HubClient>[0]);
  }

  override outcomes(_code: string, eventIds: readonly string[]): Promise<EventOutcome[]> {
    this.asked.push(eventIds.length);
    this.reached += 1;
    return Promise.resolve(
      eventIds.map((id, index) => ({ id, outcome: index === 0 && this.reached > 1 ? 'applied' : null })),
    );
  }
}

describe('AwaitOutcomes', () => {
  it('asks only for what is still open, and counts an event once', async () => {
    const ledger = new SlowLedger();
    const progress: number[] = [];
    const outcomes = await new AwaitOutcomes(ledger).handle('63', ['a', 'b', 'a'], (done) => progress.push(done));
    expect(outcomes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ledger.asked).toEqual([2, 2, 1]);
    expect(progress).toEqual([0, 1, 2]);
  });
});
