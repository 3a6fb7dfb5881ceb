import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Repetition } from '#kernel';
import { ALERTS, type AlertsConfig } from './alerts.js';
import { RunAlerts } from './run-alerts.handler.js';

/** Looks for warnings for as long as supervision runs, on whichever instance is first each time. */
@Injectable()
export class AlertJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(AlertJob.name);
  private readonly looking: Repetition;

  constructor(runAlerts: RunAlerts, @Inject(ALERTS) { everyMilliseconds }: AlertsConfig) {
    this.looking = new Repetition({
      every: everyMilliseconds,
      work: (signal) => runAlerts.handle(new Date(), signal),
      failed: (error) => {
        this.logger.error({ msg: 'Warnings cannot be looked for yet', err: error });
      },
    });
  }

  onApplicationBootstrap(): void {
    this.looking.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.looking.stop();
  }
}
