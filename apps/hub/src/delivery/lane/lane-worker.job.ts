import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { LeaseLost } from '../delivery.errors.js';
import type { DeliverySettings } from '../delivery-settings.js';
import type { Lane, Round, TakenLane } from './lane.js';
import type { LaneRepository } from './lane.repository.js';
import type { Lease } from './lease.js';
import type { LedgerNews } from './ledger-news.adapter.js';

/** Milliseconds after a round that threw, first and longest. */
const afterError = { first: 200, longest: 5_000 };

/** What a lane worker works with. */
export interface LaneWorkerParts {
  /** Names this process among all that could hold the lane. */
  holder: string;
  lanes: LaneRepository;
  news: LedgerNews;
  settings: DeliverySettings;
}

/** Works one lane whenever it can hold its lease, until it is stopped. */
export class LaneWorker {
  private readonly logger = new Logger(LaneWorker.name);
  private readonly stopping = new AbortController();
  private readonly ended: Promise<void>;

  constructor(
    private readonly lane: Lane,
    private readonly parts: LaneWorkerParts,
  ) {
    this.ended = this.work();
  }

  /** Resolves once the work in hand is finished and the lane is free for others. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async work(): Promise<void> {
    const { holder, lanes, settings } = this.parts;
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const taken = await lanes.take(this.lane, holder, settings.lease);
        if (taken) await this.hold(taken);
        else await pauseUnless(signal, settings.renewal);
      } catch (error) {
        this.logger.error({ msg: 'A delivery lane could not be worked', lane: this.lane.destination, err: error });
        await pauseUnless(signal, afterError.longest);
      }
    }
  }

  private async hold(taken: TakenLane): Promise<void> {
    const { lease } = taken;
    const lost = new AbortController();
    const lose = (): void => {
      lost.abort();
    };
    const stop = AbortSignal.any([this.stopping.signal, lost.signal]);
    stop.addEventListener('abort', () => {
      lease.end();
    });
    const renewing = this.keepRenewing(lease, lost.signal).finally(lose);
    try {
      await Promise.all(this.lane.begin(taken).map((round) => this.repeat(round, lease, stop).finally(lose)));
    } finally {
      lose();
      await renewing;
      await this.release(lease);
    }
  }

  private async release(lease: Lease): Promise<void> {
    try {
      await this.parts.lanes.release(lease);
    } catch (error) {
      // Another holder has the lane already.
      if (!(error instanceof LeaseLost)) throw error;
    }
  }

  private async keepRenewing(lease: Lease, stop: AbortSignal): Promise<void> {
    const { lanes, settings } = this.parts;
    for (;;) {
      await pauseUnless(stop, settings.renewal);
      if (stop.aborted) return;
      try {
        await lanes.renew(lease, settings.lease);
      } catch (error) {
        this.logger.warn({ msg: 'A lease could not be renewed', lane: lease.destination, err: error });
        if (error instanceof LeaseLost || !lease.covers(performance.now(), settings.renewal)) return;
      }
    }
  }

  private async repeat(round: Round, lease: Lease, stop: AbortSignal): Promise<void> {
    const { news, lanes, settings } = this.parts;
    let errorPause = afterError.first;
    while (!stop.aborted) {
      const { heard } = news;
      try {
        const { milliseconds, untilNews } = await round(stop);
        errorPause = afterError.first;
        if (!untilNews && milliseconds > settings.pendingPoll) lease.rest(performance.now() + milliseconds);
        if (milliseconds > 0)
          await (untilNews ? news.wait(heard, milliseconds, stop) : pauseUnless(stop, milliseconds));
      } catch (error) {
        if (error instanceof LeaseLost) return;
        this.logger.warn({ msg: 'A round of delivery failed', lane: lease.destination, err: error });
        await lanes.noteFailure(lease, reasonOf(error)).catch(() => undefined);
        await pauseUnless(stop, errorPause);
        errorPause = Math.min(errorPause * 2, afterError.longest);
      }
    }
  }
}

/** With the cause, which for a broker names what it finds wrong. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message;
}

/** Pauses; returns at once when the signal aborts. */
async function pauseUnless(stop: AbortSignal, milliseconds: number): Promise<void> {
  try {
    await pause(milliseconds, undefined, { signal: stop });
  } catch {
    // Aborted: whoever waits looks at the signal.
  }
}
