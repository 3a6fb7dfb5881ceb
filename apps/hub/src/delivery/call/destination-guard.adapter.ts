import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  TaskCancelledError,
  TimeoutStrategy,
  circuitBreaker,
  handleWhen,
  timeout,
  wrap,
} from 'cockatiel';
import type { CallPace } from '../../participant/call-pace.js';
import { awaitTurn } from '../../participant/turn.adapter.js';
import { DestinationBusy, DestinationFailed, DestinationResting, LeaseLost } from '../delivery.errors.js';
import type { DeliverySettings } from '../delivery-settings.js';
import type { Circuit } from '../lane/lane.js';
import type { Lease } from '../lane/lease.js';

const circuits = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
} as const;

/**
 * Longest pause, in milliseconds, that a call in hand waits for when the destination asks for one, and how often. Its
 * entry may consist of several calls: begun anew, it would have to look up first what was taken of it, by more calls.
 */
const longestWait = 5_000;
const mostRepeats = 5;

const isIll = (error: unknown): boolean =>
  error instanceof TaskCancelledError || (error instanceof DestinationFailed && error.ill);

/** The one layer of resilience around the calls to a destination: rate limit, circuit breaker, time-out. */
export class DestinationGuard {
  private readonly breaker;
  private readonly calls;
  private openUntil = 0;

  constructor(
    private readonly settings: DeliverySettings,
    private readonly lease: Lease,
    private readonly pace: CallPace,
  ) {
    this.breaker = circuitBreaker(handleWhen(isIll), {
      halfOpenAfter: settings.openFor,
      breaker: new ConsecutiveBreaker(settings.failuresThatOpen),
    });
    this.breaker.onBreak(() => {
      this.openUntil = Date.now() + settings.openFor;
    });
    this.calls = wrap(this.breaker, timeout(settings.callTimeout, TimeoutStrategy.Aggressive));
  }

  get circuit(): Exclude<Circuit, null> {
    return circuits[this.breaker.state];
  }

  /** Milliseconds until a call has a chance of being made. */
  restsFor(): number {
    const now = Date.now();
    return Math.max(this.pace.restsFor(now), this.circuit === 'open' ? this.openUntil - now : 0, 0);
  }

  /**
   * Makes a call when its turn has come. A call that the destination turned away for a moment was not taken, and is
   * made again.
   * @throws DestinationResting when the call was not made
   * @throws LeaseLost when the lease could run out during the call, which was therefore not made
   */
  async call<Result>(make: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    for (let repeats = 0; ; repeats += 1) {
      if (!(await awaitTurn(this.pace, longestWait))) throw new DestinationResting();
      try {
        return await this.callOnce(make);
      } catch (error) {
        const isMomentary = error instanceof DestinationBusy && error.retryAfterMilliseconds <= longestWait;
        if (!isMomentary || repeats === mostRepeats) throw error;
      }
    }
  }

  private async callOnce<Result>(make: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    try {
      const result = await this.calls.execute(({ signal }) => {
        if (!this.lease.covers(performance.now(), this.settings.callTimeout)) {
          throw new LeaseLost(this.lease.destination);
        }
        return make(signal);
      });
      this.pace.letIn();
      return result;
    } catch (error) {
      throw this.translated(error);
    }
  }

  private translated(error: unknown): unknown {
    if (error instanceof BrokenCircuitError) return new DestinationResting();
    if (error instanceof TaskCancelledError) {
      return new DestinationFailed(`does not answer within ${this.settings.callTimeout} ms`, true, { cause: error });
    }
    if (error instanceof DestinationBusy) this.pace.turnedAway(Date.now(), error.retryAfterMilliseconds);
    return error;
  }
}
