import { Injectable } from '@nestjs/common';
import { DeliverNotices } from './deliver-notices.handler.js';
import { EvaluateAlerts } from './evaluate-alerts.handler.js';
import { WarningRepository } from './warning.repository.js';

/** One look: what is to be warned of, and what is to be told. One instance at a time. */
@Injectable()
export class RunAlerts {
  constructor(
    private readonly evaluate: EvaluateAlerts,
    private readonly deliver: DeliverNotices,
    private readonly warnings: WarningRepository,
  ) {}

  /**
   * @param signal aborts when supervision stops
   * @returns whether this instance had its turn
   */
  handle(now: Date, signal?: AbortSignal): Promise<boolean> {
    return this.warnings.alone(async () => {
      try {
        await this.evaluate.handle(now);
      } finally {
        // A rule that cannot be read keeps nobody from hearing of what the others found.
        await this.deliver.handle(now, signal);
      }
    });
  }
}
