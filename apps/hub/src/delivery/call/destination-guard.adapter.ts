import { setTimeout as pause } from 'node:timers/promises';
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
import { DestinationBusy, DestinationFailed, DestinationResting, LeaseLost } from '../delivery.errors.js';
import type { DeliverySettings } from '../delivery-settings.js';
import type { Circuit } from '../lane/lane.js';
import type { Lease } from '../lane/lease.js';
import { Pace } from './pace.js';

const circuits = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
} as const;

const isIll = (error: unknown): boolean =>
  error instanceof TaskCancelledError || (error instanceof DestinationFailed && error.ill);

/** The one layer of resilience around the calls to a destination: rate limit, circuit breaker, time-out. */
export class DestinationGuard {
  private readonly breaker;
  private readonly calls;
  private readonly pace: Pace;
  private openUntil = 0;

  constructor(
    private readonly settings: DeliverySettings,
    private readonly lease: Lease,
    callsPerSecond: number | null,
  ) {
    this.pace = new Pace(callsPerSecond);
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
   * Makes a call when its turn has come.
   * @throws DestinationResting when the call was not made
   * @throws LeaseLost when the lease could run out during the call, which was therefore not made
   */
  async call<Result>(make: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const turn = this.pace.take(Date.now());
    if (turn > 0) await pause(turn);
    if (this.pace.restsFor(Date.now()) > 0) throw new DestinationResting();
    try {
      return await this.calls.execute(({ signal }) => {
        if (!this.lease.covers(performance.now(), this.settings.callTimeout)) {
          throw new LeaseLost(this.lease.destination);
        }
        return make(signal);
      });
    } catch (error) {
      throw this.translated(error);
    }
  }

  private translated(error: unknown): unknown {
    if (error instanceof BrokenCircuitError) return new DestinationResting();
    if (error instanceof TaskCancelledError) {
      return new DestinationFailed(`does not answer within ${this.settings.callTimeout} ms`, true, { cause: error });
    }
    if (error instanceof DestinationBusy) this.pace.restUntil(Date.now() + error.retryAfterMilliseconds);
    return error;
  }
}
