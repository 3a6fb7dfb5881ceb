import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Repetition } from '#kernel';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { ForgetStaleRequests } from './forget-stale-requests.handler.js';
import { dueNight } from './night.js';
import { ReconciliationRepository, type TakenRun } from './reconciliation.repository.js';
import { RunReconciliation } from './run-reconciliation.handler.js';

/** Milliseconds between looks for a run, and between the signs of life of one. */
const lookEvery = 1_000;

/** Works on the runs that are in line, one instance and one run at a time, and puts that of each night in line. */
@Injectable()
export class ReconciliationJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ReconciliationJob.name);
  private readonly looking: Repetition;
  private readonly holder: string;

  constructor(
    private readonly runs: ReconciliationRepository,
    private readonly runReconciliation: RunReconciliation,
    private readonly forgetStaleRequests: ForgetStaleRequests,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'instanceId' | 'reconcileAt' | 'province'>,
  ) {
    // A process started anew under the same name must not take itself for the one before.
    this.holder = `${config.instanceId} ${randomUUID()}`;
    this.looking = new Repetition({
      every: lookEvery,
      work: (signal) => this.look(signal),
      failed: (error) => {
        this.logger.error(error);
      },
    });
  }

  onApplicationBootstrap(): void {
    this.looking.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.looking.stop();
  }

  private async look(signal: AbortSignal): Promise<void> {
    await this.orderNight();
    const run = await this.runs.take(this.holder);
    if (run) await this.work(run, signal);
  }

  private async orderNight(): Promise<void> {
    const { reconcileAt, province } = this.config;
    if (!reconcileAt) return;
    const night = dueNight(new Date(), reconcileAt, province.province.timeZone);
    if (night !== null) await this.runs.orderNight(night);
  }

  /** The run is given up when it is stopped, taken over, or this hub ends. */
  private async work(run: TakenRun, signal: AbortSignal): Promise<void> {
    await this.forgetStaleRequests.handle();
    const over = new AbortController();
    const working = this.runReconciliation.handle(run, AbortSignal.any([signal, over.signal]));
    const ended = working.then(
      () => true,
      () => true,
    );
    while (!(await Promise.race([ended, pause(lookEvery, false)]))) {
      if (!(await this.runs.keepAlive(run.id, this.holder))) over.abort();
    }
    await working.catch((error: unknown) => {
      if (!over.signal.aborted && !signal.aborted) throw error;
    });
  }
}
